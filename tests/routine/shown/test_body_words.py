"""No card says to a body what it cannot do: `body_words.yml` against the cards of many people."""

from __future__ import annotations

import os
import random
import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from bot.conversation.session.routine_shown import notes_of
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_templates import load_templates
from bot.routine import PlanInputs, Setting, build_from
from bot.routine.dosing.dose import dose_text
from bot.routine.shown.own_way import own_way
from bot.routine.situation.codes import codes_for
from tests.examples import sampled
from tests.routine.test_everyone import someone

ROWS = yaml.safe_load((Path(__file__).parent / "body_words.yml").read_text(encoding="utf-8"))
PEOPLE = int(os.environ.get("PLUMBLINE_GENERATED_PEOPLE", sampled(1000, 60)))
LIBRARY = load_exercises()


@pytest.mark.sampled
@pytest.mark.parametrize("row", ROWS, ids=[f"{one['code']}: {one['reason']}" for one in ROWS])
def test_no_card_says_what_a_body_cannot_do(row: dict[str, str]) -> None:
    denied, said, cards = re.compile(row["words"], re.IGNORECASE), set(), 0
    for number in range(PEOPLE):
        one = someone(random.Random(f"{row['code']}-{number}"))
        one = replace(one, cautions=(*dict.fromkeys((*one.cautions, row["code"])),))
        for item in build_from(one, 1).items:
            cards += 1
            way = own_way(LIBRARY[item.exercise_id], item.notes, item.position)
            said |= {
                (item.exercise_id, line) for line in (*way.steps, *way.notes) if denied.search(line)
            }
    assert cards, "somebody with this code gets a move"
    assert not said, row["reason"]


def test_every_word_stood_on_a_card() -> None:
    """The rows name codes there are, and a reason each."""
    assert {one["code"] for one in ROWS} <= set(load_exclusions())
    assert all(len(one["reason"]) > 10 for one in ROWS)


def test_the_words_of_a_prosthesis_say_whether_it_is_on() -> None:
    assert "prosthesis off" in LIBRARY["P01"].adjust["FIT"]
    assert "prosthesis off" in LIBRARY["P09"].adjust["FIT"]
    assert "stump" in LIBRARY["A01"].adjust["FIT"]


@pytest.mark.parametrize("code", ["EXT", "FLX", "ROT"])
def test_nothing_is_promised_to_who_fears_to_move(code: str) -> None:
    """What is left out may come back late or not at all; what one may do holds at once."""
    told = load_exclusions()[code].said_in(1, feared=True)
    assert "as far as it feels easy" in told
    assert not re.search(r"comes? back|weeks?\b", told)


IN_BED = Setting(place=frozenset({"bed"}))


@pytest.mark.parametrize(
    ("age", "setting", "walks", "reason"),
    [
        (81, IN_BED, False, "mostly in bed in a care home: nobody knows whether she walks"),
        (81, replace(IN_BED, wanted=frozenset({"A01"})), True, "it was asked for"),
        (37, IN_BED, True, "does her moves in bed for a few days"),
        (81, Setting(), True, "old, and up"),
    ],
)
def test_who_is_in_bed_at_an_age_walks_where_it_was_asked_for(
    age: int, setting: Setting, walks: bool, reason: str
) -> None:
    inputs = PlanInputs(age=age, nrs=4, regions=("low_back",), minutes=5, setting=setting)
    assert ("A01" in build_from(inputs, 1).exercise_ids) == walks, reason
    assert ("BEDSIDE" in codes_for(inputs)) != walks


def test_rounds_of_one_are_told_as_times() -> None:
    assert dose_text(Dose(sets=2, reps=1, hold_s=20)) == "2 times, holding 20 seconds"
    assert dose_text(Dose(sets=2, reps=1, sides=True)) == "2 times each side, slowly"
    assert "2 rounds of 4" in dose_text(Dose(sets=2, reps=4))


def test_no_note_of_a_set_names_a_move_that_may_be_missing() -> None:
    names = {one.name.lower() for one in LIBRARY.values()}
    for key, template in load_templates().items():
        told = " ".join((*template.notes, *template.later_notes)).lower()
        assert not [one for one in names if f"in the {one}" in told], key


def test_a_plan_without_a_move_says_nothing_of_its_minutes() -> None:
    child = build_from(PlanInputs(age=15, nrs=4, regions=("low_back",), minutes=5), 1)
    short = build_from(PlanInputs(age=81, nrs=8, regions=("low_back",), minutes=20), 1)
    assert not child.items
    assert not [one for one in notes_of(child) if "minutes" in one]
    assert short.lasts < short.minutes
    assert [one for one in notes_of(short) if "minutes" in one], "a short one says why"
