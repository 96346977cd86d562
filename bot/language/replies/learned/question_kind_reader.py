"""Which kind of question of the guide, the plan or a move is asked, in whatever words it is put.

A linear model over words, their beginnings and groups of letters, read with numpy alone, to which
`question_meaning` adds what the whole of it means. The weights are learned from lists of questions
by kind (`learning/data/train/question_kinds`) by `learning.kinds.train_kinds` and kept beside the
knowledge.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.conversation.meaning_settings import load_meaning_settings
from bot.knowledge.conversation.question_kinds import (
    WEIGHTS,
    QuestionKindSettings,
    load_question_kinds,
)
from bot.knowledge.wording.apostrophes import without_apostrophes
from bot.language.replies.learned.question_meaning import (
    Doubted,
    Meant,
    is_doubted,
    meaning_of_kinds,
    never_doubted,
    no_meaning,
    with_meaning,
)
from bot.language.text.known_marks import marks_of, places_among
from bot.language.text.word_groups import letter_groups, runs_of

_WORD = re.compile(r"[a-z]+|\d+|\?")
_NUMBER = "#"
_SHORTEST = 1e-6  # of words that are all unknown
LETTERS = "c:"  # how a feature of letters begins


@dataclass(frozen=True)
class QuestionKindWeights:
    """What was learned.

    `marks` are the known features (sorted), `rarity` what each counts for, `weights` features by
    kinds, `intercepts` one a kind.
    """

    kinds: tuple[str, ...]
    marks: NDArray[np.uint32]
    rarity: NDArray[np.float32]
    weights: NDArray[np.float16]
    intercepts: NDArray[np.float32]


@dataclass(frozen=True)
class KindRead:
    """The kind that is surely asked; `plainly` where even words without a mark ask it.

    `over_pattern` and `over_card` where it is surer than a pattern, or a card, that answers the
    words too; `over_words_before` where it is surer than what stands before a question.
    """

    kind: str
    plainly: bool
    over_pattern: bool
    over_card: bool
    over_words_before: bool


def kind_features(text: str, settings: QuestionKindSettings) -> tuple[str, ...]:
    """Return each feature once: `w:` words in a row, `s:` their beginnings, `c:` letters."""
    plain = without_apostrophes(text.lower())
    words = [_NUMBER if word.isdigit() else word for word in _WORD.findall(plain)]
    found = [f"w:{run}" for run in runs_of(["<", *words, ">"], settings.neighbours)]
    found += [f"s:{word[: settings.stem]}" for word in words]
    groups = (group for word in words for group in letter_groups(word, settings.letters))
    found += [f"{LETTERS}{group}" for group in groups]
    return tuple(dict.fromkeys(found))


class QuestionKindReader:
    """Reads the kind of a question with what was learned."""

    def __init__(
        self,
        learned: QuestionKindWeights,
        settings: QuestionKindSettings,
        meant: Meant = no_meaning,
        doubted: Doubted = never_doubted,
    ) -> None:
        """Take what was learned.

        `meant` says what the meaning adds for kinds by their names, `doubted` whether it is hardly
        any of some kinds.
        """
        self._learned = learned
        self._settings = settings
        self._meant, self._doubted = meant, doubted

    @property
    def kinds(self) -> frozenset[str]:
        """Return all that was learned to be told apart, "nothing" and "of backs" among them."""
        return frozenset(self._learned.kinds)

    def scores(self, text: str) -> Mapping[str, float]:
        """Return a score by kind, of words and meaning; "nothing" and "of backs" are among them."""
        words = self._word_scores(text)
        if self._asks_nothing(text, words):
            return words
        return with_meaning(words, text, self._meant)

    def asks_nothing(self, text: str) -> bool:
        """Whether words are too many for one question, or surely ask none: no meaning is read."""
        return self._asks_nothing(text, self._word_scores(text))

    def _asks_nothing(self, text: str, words: Mapping[str, float]) -> bool:
        meaning = load_meaning_settings()
        idle = words[self._settings.nothing] >= meaning.idle_from
        return idle or len(text.split()) > meaning.most_words

    def _word_scores(self, text: str) -> Mapping[str, float]:
        learned = self._learned
        marks = marks_of(kind_features(text, self._settings))
        places, is_known = places_among(learned.marks, marks)
        known = places[is_known]
        rarity = learned.rarity[known]
        told = rarity @ learned.weights[known].astype(np.float32)
        length = max(float(np.linalg.norm(rarity)), _SHORTEST)
        scores = told / length + learned.intercepts
        return dict(zip(learned.kinds, scores.tolist(), strict=True))

    def read(self, text: str) -> KindRead | None:
        """Return the kind that is surely asked, None where none is."""
        settings, scores = self._settings, dict(self.scores(text))
        others = max(scores.pop(name) for name in (settings.nothing, settings.of_backs))
        best = max(scores, key=scores.__getitem__)
        near = settings.beside(best)
        second = max(score for kind, score in scores.items() if kind not in near)
        above, ahead = scores[best] - second, scores[best] - others
        sure = any(one.holds(above, ahead) for one in settings.sure)
        if not sure or self._doubted(text, near):
            return None
        levels = (
            settings.plainly,
            settings.over_pattern,
            settings.over_card,
            settings.over_words_before,
        )
        return KindRead(best, *(one.holds(above, ahead) for one in levels))


@cache
def load_question_kind_reader() -> QuestionKindReader:
    """Return the reader with the weights that the knowledge holds."""
    with np.load(WEIGHTS) as kept:
        learned = QuestionKindWeights(
            kinds=tuple(kept["kinds"].tolist()),
            marks=kept["marks"],
            rarity=kept["rarity"],
            weights=kept["weights"],
            intercepts=kept["intercepts"],
        )
    return QuestionKindReader(learned, load_question_kinds(), meaning_of_kinds, is_doubted)
