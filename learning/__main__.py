"""`python -m learning [danger slots cards ...]`: learns models anew, stamps them.

`python -m learning --as-measured slots` learns nothing: it stamps the weights that are there, once
their figures were taken with the tree as it is.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from threadpoolctl import threadpool_limits

from bot.labels.gold import UnusableGoldError
from learning.cards import train_cards as cards
from learning.danger import train_danger as danger
from learning.flares import train_flares as flares
from learning.kinds import train_kinds as kinds
from learning.manifest import Learner, NotForLearningError
from learning.meaning import train_meaning as meaning
from learning.parts import train_parts as parts
from learning.replies import train_replies as replies
from learning.slots import train_slots as slots
from learning.stamp import Stamp, keep, kept_stamp
from learning.stories import train_stories as stories
from learning.urgency import train_urgency as urgency

AS_MEASURED = "--as-measured"


@dataclass(frozen=True)
class Trainer:
    """How one model is learned, and what its weights are made from."""

    train: Callable[[], list[str]]
    stamped: Callable[[], Stamp]


TRAINERS = {
    Learner.CARDS: Trainer(cards.train, cards.stamped),
    Learner.REPLIES: Trainer(replies.train, replies.stamped),
    Learner.PARTS: Trainer(parts.train, parts.stamped),
    Learner.KINDS: Trainer(kinds.train, kinds.stamped),
    Learner.MEANING: Trainer(meaning.train, meaning.stamped),
    Learner.SLOTS: Trainer(slots.train, slots.stamped),
    Learner.STORIES: Trainer(stories.train, stories.stamped),
    Learner.FLARES: Trainer(flares.train, flares.stamped),
    Learner.DANGER: Trainer(danger.train, danger.stamped),
    Learner.URGENCY: Trainer(urgency.train, urgency.stamped),
}


def learn_anew(learner: Learner) -> str:
    """Learn a model, stamp its weights, and return what there is to say of it."""
    began = time.monotonic()
    with threadpool_limits(1):  # sums in one order: the same weights every time
        figures = TRAINERS[learner].train()
    made = TRAINERS[learner].stamped()
    try:
        same = kept_stamp(learner).weights == made.weights
    except FileNotFoundError:
        same = False
    keep(learner, made)
    minutes = (time.monotonic() - began) / 60
    told = "the same weights as before" if same else "other weights than before"
    return "\n".join([f"{learner}: {told}, {minutes:.1f} minutes", *figures])


def stamp_as_measured(learner: Learner) -> str:
    """Stamp the weights as they are.

    The data they came from stay named while weights and data are those of the stamp before, and
    are left open otherwise.
    """
    made = TRAINERS[learner].stamped()
    before = kept_stamp(learner)
    same = (before.weights, before.data) == (made.weights, made.data)
    keep(learner, made if same else replace(made, data=""))
    return f"{learner}: stamped as measured"


def main(names: list[str]) -> None:
    """Learn the models that are named, or all."""
    if "--help" in names:
        print(__doc__)
        return
    if names[:1] == [AS_MEASURED]:
        for name in names[1:]:
            print(stamp_as_measured(Learner(name)))
        return
    unknown = [name for name in names if name not in TRAINERS]
    if unknown:
        sys.exit(f"'{unknown[0]}' is no model. The models: {', '.join(TRAINERS)}.")
    for learner in [Learner(name) for name in names] or TRAINERS:
        try:
            print(learn_anew(learner), flush=True)
        except (NotForLearningError, UnusableGoldError) as error:
            sys.exit(f"{learner} was not learned: {error}")


if __name__ == "__main__":
    main(sys.argv[1:])
