"""What is said with a plan to whom it concerns, though no move is left out for it."""

from __future__ import annotations

import pytest

from bot.assessment import infer
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.language import understand
from bot.language.facts import Facts
from bot.language.folding import fold
from bot.routine import Routine, build


def told(story: str, minutes: int = 8) -> Routine:
    facts = fold(Facts(), understand(story))
    return build(infer(facts, {}), facts, (), minutes, "week")


@pytest.mark.parametrize(
    ("story", "code", "said", "reason"),
    [
        ("55, first ever back pain, low back, 4", "NEW50", True, "clinical 2.3 RF14"),
        ("61, low back, 3, this is not my usual back pain", "NEW50", True, "of a new kind"),
        ("33, first ever back pain, low back, 4", "NEW50", False, "young"),
        ("58, low back 4 for twenty years, same as always", "NEW50", False, "an old pain"),
        ("74, heart failure, low back 4", "FLAT", True, "lying flat takes the breath"),
        ("74, high blood pressure, low back 4", "FLAT", False, "no weak heart"),
        ("24 year old cricketer, low back hurts when I arch back bowling, 6 weeks, 4", "PARS",
         True, "a bone that bowling has overworked"),
        ("24, low back hurts when I arch back, 6 weeks, 4, office job", "PARS", False, "no sport"),
    ],
)  # fmt: skip
def test_plan_says_what_concerns_the_person(story: str, code: str, said: bool, reason: str) -> None:
    assert (load_exclusions()[code].say in told(story).notes) is said, reason


def test_first_pain_at_an_age_leaves_no_move_out() -> None:
    """Age alone changes little (clinical 2.3 RF14)."""
    new, old = (told(f"55, {how}low back 4, bending is worst") for how in ("first ever pain, ", ""))
    assert new.exercise_ids == old.exercise_ids


def test_wheelchair_is_not_told_that_a_move_breaks_up_sitting() -> None:
    routine = told("I use a wheelchair, T10 injury, 40, shoulders and upper back ache, 4, months")
    assert not any("breaks up sitting" in item.why for item in routine.items)


def test_pelvic_floor_is_spoken_of_so_that_it_is_true_of_everybody() -> None:
    """It comes into plans of people of any sex."""
    assert "womb" not in load_exercises()["P29"].why
