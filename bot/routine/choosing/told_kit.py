"""What somebody has at home is used, or it is said that it waits (clinical 7, kit)."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.choosing.chooser import Chooser
from bot.routine.choosing.move_scoring import fit, touches, wanted
from bot.routine.situation.allow import open_positions, why_not
from bot.routine.situation.plan_situation import PlanSituation

BIKE = "bike"  # in the place of a walk, apart from the session
BIKE_WAITS, NO_PLACE = "bike_waits", "kit_no_place"
KIT_WAITS, COMES_LATER, TOO_HARD = "kit_waits", "kit_later", "out_level"


def take_with_kit(chooser: Chooser) -> None:
    """Take a move for each piece of kit told that none uses yet; the first is an extra one."""
    at = chooser.at
    extra = at.row.minutes >= load_selection().extra_from_minutes and not chooser.limited
    for piece in sorted(_unused(at, chooser.ids) - {BIKE}):
        with_it = sorted(_that_suit(piece, at), key=lambda one: (-fit(one, at), one.id))
        chooser.places += extra
        name = load_kit()[piece].name
        taken = chooser.take((one.id for one in with_it), "kit_told", kit=name)
        chooser.places -= extra and not taken
        extra = extra and not taken


def kit_that_waits(at: PlanSituation, ids: Collection[str]) -> Iterator[str]:
    """Yield a sentence for each piece of kit that was told and that no move of the plan uses.

    That it waits is said in the first week: because nothing with it suits, or has a place.
    """
    for piece in sorted(_unused(at, ids)):
        bike = piece == BIKE and why_not(load_exercises()["A02"], at) is None
        if not bike and at.history.week > 1:
            continue
        words = load_reasons()[BIKE_WAITS if bike else _why_it_waits(piece, at)].say
        yield words.format(kit=load_kit()[piece].name)


def _why_it_waits(piece: str, at: PlanSituation) -> str:
    """The rule by which a piece of kit waits: no minutes, a step too hard as yet, or no use."""
    if _that_suit(piece, at):
        return NO_PLACE
    with_it = (one for one in load_exercises().values() if piece in one.kit and one.in_session)
    for one in with_it:
        reason = why_not(one, at) if touches(one, at) and wanted(one, at) else None
        if reason is not None and reason.rule == TOO_HARD:
            return COMES_LATER
    return KIT_WAITS


def _that_suit(piece: str, at: PlanSituation) -> list[Exercise]:
    """The moves with a piece of kit for a part that hurts."""
    return [
        one
        for one in load_exercises().values()
        if one.in_session and piece in _needs(one, at) and touches(one, at) and wanted(one, at)
    ]


def _unused(at: PlanSituation, ids: Collection[str]) -> frozenset[str]:
    told = at.room.told & set(load_selection().special_kit)
    rests = [key for key, why in at.history.out.items() if why == "out_varied"]
    resting = {piece for key in rests for piece in load_exercises()[key].kit}
    return told - resting - {piece for key in ids for piece in _needs(load_exercises()[key], at)}


def _needs(exercise: Exercise, at: PlanSituation) -> tuple[str, ...]:
    """What it needs in the way that this person does it."""
    places = open_positions(exercise, at) if why_not(exercise, at) is None else []
    return exercise.kit_for(places[0]) if places else ()
