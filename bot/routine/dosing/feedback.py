"""What follows an answer during an exercise: done, too hard, it hurts, skip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.routine.routine_words import load_feedback_words
from bot.routine.dosing.dose import dose_text, scaled
from bot.routine.routine import Routine, RoutineItem

Feedback = Literal["done", "too_hard", "hurts", "skip"]
Spread = Literal["yes", "no", "not_sure"]


@dataclass(frozen=True)
class NextAction:
    """What to do now.

    `kind`: "next" (go on), "easier" (do `exercise_id` instead), "lighter" (the same with `dose`),
    "ask_spread" (put `ask`), "offer_swap" (`swap_ids` may be empty), "screen" (safety questions
    before anything else). `offers` are the buttons. `flared` says that the exercise hurt and is
    to be kept in the history.
    """

    kind: Literal["next", "easier", "lighter", "ask_spread", "offer_swap", "screen"]
    say: str
    offers: tuple[str, ...]
    ask: str | None = None
    exercise_id: str | None = None
    dose: Dose | None = None
    swap_ids: tuple[str, ...] = ()
    flared: bool = False


def after_feedback(
    routine: Routine,
    item: RoutineItem,
    feedback: Feedback,
    *,
    lightened: bool = False,
    managed: Dose | None = None,
) -> NextAction:
    """Return what follows. `lightened`: this item has already been made easier once today.

    `managed` is the dose that the person says there is strength for, where it is too hard.

    Raises `ValueError` when the item is not of this routine or the feedback is unknown.
    """
    if item not in routine.items:
        raise ValueError(f"'{item.exercise_id}' is not an item of this routine")
    if feedback in ("done", "skip"):
        return _said(feedback, kind="next")
    if feedback == "hurts":
        return _said("hurts", kind="ask_spread", flared=True)
    if feedback == "too_hard":
        return _too_hard(routine, item, lightened, managed)
    raise ValueError(f"unknown feedback '{feedback}'")


def after_spread(routine: Routine, item: RoutineItem, spread: Spread) -> NextAction:
    """Return what follows the answer to "did it spread?"; not sure counts as yes."""
    if spread == "no":
        return _said(
            "hurts_no_spread", kind="offer_swap", swap_ids=_free(routine, item), flared=True
        )
    return _said("hurts_spread", kind="screen", flared=True)


def _too_hard(
    routine: Routine, item: RoutineItem, lightened: bool, managed: Dose | None
) -> NextAction:
    if managed is not None:
        rule, same = "too_hard_managed", item.exercise_id
        return _said(rule, kind="lighter", exercise_id=same, dose=managed)
    exercise = load_exercises()[item.exercise_id]
    if lightened:
        return _said("too_hard_again", kind="offer_swap", swap_ids=_free(routine, item))
    easier = load_exercises().get(exercise.easier_id or "")
    # Only what the filter let through as a swap is safe for this person.
    if easier is not None and easier.id in item.swap_ids:
        return _said("too_hard_easier", kind="easier", exercise_id=easier.id, easier=easier.name)
    dose = scaled(item.dose, load_pacing().shrink_to)
    return _said("too_hard_halved", kind="lighter", exercise_id=item.exercise_id, dose=dose)


def _free(routine: Routine, item: RoutineItem) -> tuple[str, ...]:
    return tuple(key for key in item.swap_ids if key not in routine.exercise_ids)


def _said(
    rule: str,
    kind: Literal["next", "easier", "lighter", "ask_spread", "offer_swap", "screen"],
    *,
    exercise_id: str | None = None,
    dose: Dose | None = None,
    swap_ids: tuple[str, ...] = (),
    flared: bool = False,
    easier: str = "",
) -> NextAction:
    words = load_feedback_words()[rule]
    amount = dose_text(dose, as_told=rule == "too_hard_managed") if dose else ""
    offers = tuple(offer for offer in words.offers if offer != "swap" or swap_ids)
    say = words.say.format(easier=easier, dose=amount)
    return NextAction(kind, say, offers, words.ask, exercise_id, dose, swap_ids, flared)
