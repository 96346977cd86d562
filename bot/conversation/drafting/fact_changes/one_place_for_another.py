"""One place told in the stead of another: "more the hip than the buttock", "not the back of it".

The place that is put away goes and the new one stands where it stood; other places and the side
were not spoken of, and stay.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Status

# Told apart by "front" and "back" alone: "the outside of the thigh, not the back".
_OF_THE_THIGH = frozenset(("thigh_back", "thigh_front"))


def with_one_place_for_another(draft: Draft, before: Facts, told: Facts) -> Facts:
    """Return the facts with one place in the stead of the one that is put away for it."""
    heard = draft.situation.turns[-1]
    if draft.turn.pressed or not before.regions or draft.asked not in slots.IN_STORY:
        return told
    put_away = spoken("one_place_for_another").search(heard.text) is not None
    new = [one for one in heard.findings.values(Kind.REGION) if one not in before.regions]
    old = _put_away(before, heard.findings, new[0]) if put_away and len(new) == 1 else []
    if len(old) != 1 or (len(before.regions) == 1 and new[0] not in _OF_THE_THIGH):
        return told  # the one place there was: another has a side of its own
    places = tuple(new[0] if one == old[0] else one for one in before.regions)
    sides = tuple(
        f"{new[0]}.{side}" if place == old[0] else f"{place}.{side}"
        for place, _, side in (one.partition(".") for one in before.sides_of)
    )
    side = (heard.findings.values(Kind.SIDE) or (before.side,))[-1]
    return replace(told, regions=places, region_vague=False, side=side, sides_of=sides)


def _put_away(before: Facts, found: Findings, new: str) -> list[str]:
    """The known place that a message puts away; of the thigh the other of its two."""
    denied = found.values(Kind.REGION, Status.DENIED)
    named = [one for one in before.regions if one in denied]
    if named or new not in _OF_THE_THIGH:
        return named
    return [one for one in before.regions if one in _OF_THE_THIGH - {new}]
