"""What a message tells of something else than the pain: a joint's time, the opposite of a fact.

A kind of medicine that is only asked about ("is it a blood thinner?") is not taken by that.
"""

from __future__ import annotations

from bot.conversation.words.kind_of_medicine import kind_asked
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind

OF_TIME = (Kind.DURATION, Kind.STAGE)
# What the words that name the opposite of a fact would tell ("worse, not better").
OPPOSITE = (
    (spoken("worse_not_better"), (Kind.EASED_BY, Kind.COURSE)),
    (spoken("better_not_worse"), (Kind.AGGRAVATED_BY,)),
)


def without_other_matters(found: Findings, text: str) -> Findings:
    """Return the findings without a joint's time, denied opposites and medicines asked about.

    "A new knee, left one, eighteen months back" tells no time of the pain; "standing makes it
    worse, not better" tells nothing that eases it.
    """
    joints = [one.span() for one in spoken("time_of_a_new_joint").finditer(text)]
    gone = [kind for words, kinds in OPPOSITE if words.search(text) for kind in kinds]
    asked = [(one.start, one.end) for one in [kind_asked(text)] if one is not None]
    if not (joints or gone or asked):
        return found
    return found.without(
        lambda one: (
            one.kind in gone
            or (one.kind in OF_TIME and one.touches(joints))
            or (one.kind == Kind.CONDITION and one.touches(asked))
        )
    )
