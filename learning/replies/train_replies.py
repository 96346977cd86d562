"""Learns which words of a reply make which act; run with `make replies`.

What it is worth is measured on files left out of learning, one at a time, and on those that are
kept back.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sklearn.linear_model import LogisticRegression

from bot.knowledge.safety.reply_acts import WEIGHTS, load_reply_acts
from bot.language import understand
from bot.language.replies.learned.act_features import weight_beside
from bot.language.replies.learned.reply_act_model import ReplyAct, ReplyActModel, ReplyActWeights
from bot.language.text.known_marks import marks_of
from learning.corpora import progress
from learning.feature_matrix import FeatureMatrix
from learning.manifest import Learner, Use, data_files
from learning.replies.labelled import LabelledReply, all_replies, replies_to_measure
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

MOST_STEPS = 400
FOLDER = "replies"
ENDS = ("no", "old", "checked", "not_me", "misread", "eased")  # acts that may end something
STANDS = ("yes", "worse")
# Those that what is learned depends on; which acts there are is said by the data.
SETTINGS = ("neighbours", "letters", "seen_in", "strength")


def train() -> list[str]:
    """Learn, write the weights, and return what was measured on files left out."""
    told = all_replies()
    lines: list[str] = []
    left: list[tuple[LabelledReply, ReplyAct]] = []
    for file in progress(sorted({one.file for one in told}), "Left out"):
        model = ReplyActModel(learn([one for one in told if one.file != file]), load_reply_acts())
        read = _read(model, [one for one in told if one.file == file])
        left += read
        lines.append(_measured(file, read))
    learned = learn(told)
    write_weights(WEIGHTS, {name: np.asarray(held) for name, held in vars(learned).items()})
    model = ReplyActModel(learned, load_reply_acts())
    for kept in data_files().values():
        if kept.use is Use.HELD_OUT and f"/{FOLDER}/" in kept.file:
            read = _read(model, replies_to_measure(kept))
            left += read
            lines.append(_measured(kept.file, read))
    first = f"{len(told):,} replies, {len(learned.marks):,} features"
    return [first, *lines, *(_ended(left, odds) for odds in (0.5, 0.6, 0.7, 0.8, 0.9))]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    told = {f"{one.talk}: {one.text}": one for one in all_replies()}
    known = load_reply_acts().model_dump(include=set(SETTINGS))
    return stamp(Learner.REPLIES, WEIGHTS, known, told, lambda text: told[text].features)


def learn(told: Sequence[LabelledReply]) -> ReplyActWeights:
    """Return the weights of every act."""
    settings = load_reply_acts()
    read = [one.features for one in told]
    matrix = FeatureMatrix(read, settings.seen_in)
    model = LogisticRegression(C=settings.strength, max_iter=MOST_STEPS)
    model.fit(matrix.rows(read, weight_beside), [one.act for one in told])
    marks = marks_of(matrix.names)
    order = np.argsort(marks, kind="stable")
    return ReplyActWeights(
        acts=tuple(model.classes_.tolist()),
        marks=marks[order],
        weights=model.coef_.T[order].astype(np.float16),
        intercepts=model.intercept_.astype(np.float32),
    )


def _read(
    model: ReplyActModel, told: Sequence[LabelledReply]
) -> list[tuple[LabelledReply, ReplyAct]]:
    return [(one, model.read(one.text, one.talk, understand(one.text))) for one in told]


def _measured(file: str, read: Sequence[tuple[LabelledReply, ReplyAct]]) -> str:
    sure = load_reply_acts().sure
    right = sum(one.act == found.act for one, found in read)
    taken = [(one, found) for one, found in read if found.odds >= sure[one.talk]]
    held = sum(one.act == found.act for one, found in taken)
    return (
        f"{file}: likeliest act right {right / len(read):.3f} of {len(read)}, "
        f"sure of {len(taken) / len(read):.3f}, of these right {held / max(1, len(taken)):.3f}"
    )


def _ended(read: Sequence[tuple[LabelledReply, ReplyAct]], odds: float) -> str:
    """Say how often an act that may end something is read where it is none, by its odds."""
    lines = []
    for act in ENDS:
        taken = [one for one, found in read if found.act == act and found.odds >= odds]
        wrong = sum(one.act != act for one in taken)
        stands = sum(one.act in STANDS for one in taken)
        lines.append(f"{act} {wrong} of {len(taken)} ({stands} where it stands)")
    return f"read wrongly at {odds}: {', '.join(lines)}"
