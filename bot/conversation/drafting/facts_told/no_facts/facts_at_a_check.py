"""What the words of a home check are no facts of: the place and side of the pain, an age."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts

OF_THE_PLACE = (
    *("regions", "region_vague", "side", "sides_of", "stiff"),
    *("quality", "radiation", "radiates_to"),
)
OF_MOVEMENTS = ("aggravated_by", "eased_by")


def without_words_of_a_check(draft: Draft, before: Facts, told: Facts, *, exchanged: bool) -> Facts:
    """Return the facts without what the words of a check were taken for.

    "I said right!", "nearly 90", "that burns behind the thigh" answer it. The place and the side of
    the pain need a word of the pain or of what was noted, the age a word of age, unless one fact is
    `exchanged` for another, and no side of the check ("the right one was tighter, not the left").
    """
    if draft.asked != slots.CHECK_ANSWER or not before.regions:
        return told
    text = draft.situation.turns[-1].text
    kept: dict[str, Any] = {}
    of_pain = spoken("word_of_pain").search(text) is not None
    of_check = compares_a_check(draft)
    if not of_pain and spoken("puts_last_check_right").search(text) is not None:
        # "I said slumped, it's arched" is of a check
        told = replace(told, **{name: getattr(before, name) for name in OF_MOVEMENTS})
    if exchanged and not of_check:
        return told
    of_pain |= not of_check and spoken("of_what_is_noted").search(text) is not None
    if not of_pain:
        draft.moved, draft.corrects = False, draft.left.corrects
        kept |= {name: getattr(before, name) for name in OF_THE_PLACE}
    if spoken("word_of_age").search(text) is None:
        kept["age"] = before.age
    return replace(told, **kept)


def compares_a_check(draft: Draft) -> bool:
    """Whether words at a check compare two sides, or are sides alone, and are none of the pain."""
    text = draft.situation.turns[-1].text
    of_pain = spoken("word_of_pain").search(text) is not None
    compares = spoken("what_a_check_compares").search(text) is not None
    sides = spoken("only_sides").fullmatch(text) is not None  # "left, I think. no, right"
    return draft.asked == slots.CHECK_ANSWER and (compares or sides) and not of_pain
