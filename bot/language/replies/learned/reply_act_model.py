"""What a reply to a question or an answer of safety does, by what was learned: one of 19 acts.

A linear model read with numpy alone. Its weights are learned from `learning/data/train/replies/` by
`learning.replies.train_replies` and kept beside the knowledge.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.safety.reply_acts import WEIGHTS, ReplyActSettings, load_reply_acts
from bot.language.findings import Findings
from bot.language.replies.learned.act_features import act_features, weight_beside, words_in_reply
from bot.language.text.known_marks import marks_of, places_among


@dataclass(frozen=True)
class ReplyActWeights:
    """What was learned.

    `marks` are the known features (sorted), `weights` features by acts, `intercepts` one an act.
    """

    acts: tuple[str, ...]
    marks: NDArray[np.uint32]
    weights: NDArray[np.float16]
    intercepts: NDArray[np.float32]


@dataclass(frozen=True)
class ReplyAct:
    """The likeliest act of a reply and its odds, 0 to 1; `signs` those that it tells a sign."""

    act: str
    odds: float
    signs: float = 0.0


NOTHING = ReplyAct("other", 0.0)
SIGNS = ("yes", "worse")


class ReplyActModel:
    """Reads replies with what was learned."""

    def __init__(self, learned: ReplyActWeights, settings: ReplyActSettings) -> None:
        """Take what was learned."""
        self._learned = learned
        self._settings = settings

    @property
    def acts(self) -> tuple[str, ...]:
        """Return the acts that are told apart."""
        return self._learned.acts

    def read(self, text: str, talk: str, findings: Findings) -> ReplyAct:
        """Return the likeliest act; a story, and words of which none is known, are no reply."""
        if not 0 < len(words_in_reply(text)) <= self._settings.most_words:
            return NOTHING
        told = act_features(text, talk, findings, self._settings)
        marks = marks_of(told)
        learned = self._learned
        places, is_known = places_among(learned.marks, marks)
        known = places[is_known]
        scores = learned.weights[known].astype(np.float32).sum(axis=0) * weight_beside(len(known))
        scores = scores + learned.intercepts
        odds = np.exp(scores - scores.max())
        by_act = dict(zip(learned.acts, (odds / odds.sum()).tolist(), strict=True))
        likeliest = max(learned.acts, key=by_act.__getitem__)
        signs = sum(by_act.get(act, 0.0) for act in SIGNS)
        return ReplyAct(likeliest, by_act[likeliest], signs)


@lru_cache(maxsize=1)
def load_reply_act_model() -> ReplyActModel:
    """Return the model with the weights that the knowledge holds."""
    with np.load(WEIGHTS) as kept:
        learned = ReplyActWeights(
            acts=tuple(kept["acts"].tolist()),
            marks=kept["marks"],
            weights=kept["weights"],
            intercepts=kept["intercepts"],
        )
    return ReplyActModel(learned, load_reply_acts())
