from __future__ import annotations

import pytest

from bot.knowledge.pain.lifestyle import load_lifestyle
from bot.knowledge.pain.occupations import load_occupations
from bot.language.findings import Kind
from tests.language.reading import values

WORK = [
    ("im a self employed roofer, low back", {"heavy_lifting"}, "a name with adjectives"),
    ("Bricklayer here, neck sore", {"heavy_lifting"}, "a name that opens"),
    ("my job as a long distance lorry driver", {"driving"}, "a name behind as"),
    ("work in a busy kitchen, low back", {"standing"}, "a place behind words of work"),
    ("night shifts in the warehouse", {"heavy_lifting"}, "a place behind shifts"),
    ("i drive for amazon, 180 drops a day", {"driving"}, "the work itself"),
    ("i work nights stacking shelves in asda", {"heavy_lifting"}, "the work before the place"),
    ("im an accountant, neck", {"sitting"}, "a desk"),
]


@pytest.mark.parametrize(("text", "facts", "reason"), WORK)
def test_occupations_tell_what_days_are_full_of(text: str, facts: set[str], reason: str) -> None:
    assert values(text, Kind.LIFESTYLE) == facts, reason


OTHERS = [
    ("my husband is a bricklayer. my neck is sore", "somebody else's trade"),
    ("the courier knocked and i twisted my back", "somebody met"),
    ("used to be a scaffolder, now my neck hurts", "given up"),
    ("retired docker, low back", "retired"),
    ("saw the surgeon about my low back", "somebody seen"),
    ("im a nurse, low back sore", "days that differ from nurse to nurse"),
]


@pytest.mark.parametrize(("text", "reason"), OTHERS)
def test_occupations_leave_what_is_not_the_writers(text: str, reason: str) -> None:
    assert values(text, Kind.LIFESTYLE) == set(), reason


def test_occupations_name_facts_that_exist() -> None:
    told = {fact for entry in load_occupations().values() for fact in entry.facts}
    assert told <= set(load_lifestyle())
