"""Whether a move can be done on the bed: the one that is meant, else each of today's."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.named_moves import (
    called_move,
    move_now,
    names_of,
    today_of,
)
from bot.knowledge.conversation.about_moves import load_own_plan
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.places import load_places
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.routine import RoutineItem

BED = "bed"
LYING = frozenset(("supine", "side", "prone"))
Texts = Mapping[str, str]


def on_the_bed(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Answer from where each move may be done; before there is a routine, of checks and one move.

    A bed takes the place of the floor for what is done lying, but for moves that need firm
    ground (`places.yml`).
    """
    today = today_of(draft)
    if not today:
        moves = draft.asked == slots.CHECK_ANSWER or draft.values.get(slots.QUICK)
        return texts["else"] if moves else None
    said = found.string.casefold()
    of_all = spoken("of_all_moves").search(said) or spoken("of_every_move").search(said)
    up = draft.asked == slots.EXERCISE_FEEDBACK and not of_all
    of_one = up or (spoken("this_move").search(said) and not of_all)
    meant = called_move(draft, found.string) or (move_now(draft) if of_one else None)
    item = next((one for one in today if one.exercise_id == meant), None)
    if item is not None:
        name = load_exercises()[item.exercise_id].name
        return texts[_way(item)].format(move=name)
    parted = {way: [one for one in today if _way(one) == way] for way in ("lies", "soft", "up")}
    if not parted["lies"]:
        return texts["none"]
    kept = texts["joint"].join(names_of(parted["lies"]))
    others = texts["joint"].join(names_of((*parted["soft"], *parted["up"])))
    return texts["some" if others else "all"].format(moves=kept, others=others)


def bed_told(draft: Draft, text: str) -> str | None:
    """Return the answer to whether a move goes on the bed, None where that is not asked."""
    kind = load_own_plan()["on_the_bed"]
    found = kind.asked_in(text)
    return on_the_bed(draft, found, kind.texts) if found else None


def asks_of_the_bed(text: str) -> bool:
    """Whether words ask if a move goes on the bed; they wish for no position."""
    return load_own_plan()["on_the_bed"].asked_in(text) is not None


def _way(item: RoutineItem) -> str:
    """Whether a move goes on a bed: "lies", too "soft", or done "up" beside it."""
    if item.position not in LYING:
        return "up"
    return "soft" if item.exercise_id in load_places()[BED].leave_out else "lies"
