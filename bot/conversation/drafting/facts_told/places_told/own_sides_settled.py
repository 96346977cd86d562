"""The sides of single places, once the rest of a message is heard: which of them are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.place_sides import own_sides, side_of, sides_told, with_own_sides, with_sides_of

BOTH = "both"
# Here the story itself is told or put right.
OF_THE_PLACE = (slots.CONSENT, slots.STORY, slots.READBACK, "regions", "side")
# Here a place with another side than before is no report, and puts it right.
TOLD_AGAIN = (*slots.INTAKE_QUESTIONS, slots.SCREEN_NERVES, slots.SCREEN_GENERAL)


def with_own_sides_settled(draft: Draft, before: Facts, told: Facts) -> Facts:
    """Return the facts with the sides of places that hold.

    A side of the pain that has changed leaves none of a single place. A place whose side is known
    gets another one where places are talked of, where several are told with theirs, or in words
    that put it right ("no, only the left hip"); these count beside any other answer too. So does
    one place that is named alone with another side, where no check or move could have stirred it.
    """
    new = sides_told(draft.turn.findings, told.regions)
    if not new:
        changed = before.side is not None and told.side != before.side
        same = told.sides_of == before.sides_of
        return replace(told, sides_of=()) if changed and same else told
    of_several = len(new) > 1 and draft.asked not in slots.OF_A_MOVE
    if of_several or _puts_right(draft):
        heard = (told.side, told.sides_of) != (before.side, before.sides_of)
        here = with_sides_of(told, new)
        return here if heard else with_own_sides(before, told, new, general=False)
    if draft.asked in OF_THE_PLACE:
        return with_sides_of(told, new)
    held = {one: side for one in before.regions if (side := side_of(before, one)) is not None}
    if spoken("place_told_too").search(draft.turn.text):
        both = {one: BOTH for one in new if one in held and held[one] != new[one]}
        if both:
            draft.corrects = True
            return with_own_sides(before, told, {**own_sides(before), **both}, general=False)
    if draft.asked in TOLD_AGAIN and _is_told_again(draft, new, held):
        draft.corrects = True
        return with_own_sides(before, told, {**own_sides(before), **new}, general=False)
    fresh = {place: side for place, side in own_sides(told).items() if place not in held}
    left = replace(told, sides_of=before.sides_of)
    return with_own_sides(before, told, fresh, general=False) if fresh else left


def _is_told_again(draft: Draft, new: Mapping[str, str], held: Mapping[str, str]) -> bool:
    """Whether one known place is named alone with another side ("right shoulder blade. none")."""
    other = [place for place, side in new.items() if held.get(place, side) != side]
    return len(new) == len(other) == 1 and (
        spoken("place_with_its_side").search(draft.turn.text) is not None
    )


def _puts_right(draft: Draft) -> bool:
    text = draft.situation.turns[-1].text
    said = spoken("corrects_itself").search(text) or spoken("only_on_one_side").search(text)
    return draft.corrects or said is not None
