from __future__ import annotations

import pytest

from bot.language.findings import Kind
from tests.language.reading import read

DECADES = [
    ("im in my mid 60s, low back", 65, "digits"),
    ("early forties, sore neck", 42, "early"),
    ("late fifties, sore neck", 58, "late"),
    ("54, i lost my right hand in my twenties", 54, "the age of now is told, the decade is past"),
    ("i am in my seventies", 75, "the middle where nothing nearer is told"),
]


@pytest.mark.parametrize(("text", "years", "reason"), DECADES)
def test_ages_by_decade(text: str, years: int, reason: str) -> None:
    assert [told.number for told in read(text).present(Kind.AGE)] == [years], reason


NO_AGES = [
    ("the sink is too low for me im 6ft5", "a height"),
    ("had a rub from my daughter, who is nine, and it helped", "a child's"),
]


@pytest.mark.parametrize(("text", "reason"), NO_AGES)
def test_ages_of_the_writer_are_no_heights_and_no_childs(text: str, reason: str) -> None:
    assert not read(text).present(Kind.AGE), reason
