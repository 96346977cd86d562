"""One table for each way in which talks went wrong: what is said at a stage, what must follow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pydantic import BaseModel, ConfigDict

from tests.conversations.script import Dialogue, Step, person_at, play
from tests.yaml_file import read_yaml

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

TABLES = sorted((Path(__file__).parent / "tables").glob("*.yml"))
LEAST = 20  # rows of a table


class Row(Step):
    """A step `at` a stage; `open` is the question that is open after it, `why` the reason.

    `most_words` is the longest that the whole answer may be.
    """

    at: str | None = None
    open: str | None = None
    most_words: int | None = None
    why: str


class Table(BaseModel):
    """What the rows of one file have in common: `has_not` holds for each of them."""

    model_config = ConfigDict(extra="forbid")

    about: str
    has_not: list[str] = []
    rows: list[Row]


def load_table(path: Path) -> Table:
    return Table.model_validate(read_yaml(path))


ROWS = [
    pytest.param(row, table.has_not, id=f"{path.stem}-{row.at or 'start'}-{row.say or row.press}")
    for path in TABLES
    for table in (load_table(path),)
    for row in table.rows
]


@pytest.fixture(scope="module")
def there() -> dict[str, Person]:
    """One person per stage, once somebody has gone the way to it."""
    return {}


@pytest.mark.parametrize(("row", "has_not"), ROWS)
def test_table(
    row: Row, has_not: list[str], new_person: Callable[..., Person], there: dict[str, Person]
) -> None:
    step = Step.model_validate(row.model_dump(exclude={"at", "open", "why", "most_words"}))
    step.has_not = [*step.has_not, *has_not]
    person = person_at(row.at, new_person, there)
    play(Dialogue(name=row.why, why=row.why, steps=[step]), person)
    if row.open is not None:
        assert person.slot("open_question") == row.open, f"{row.say}\n{person.answer}"
    if row.most_words is not None:
        assert len(person.answer.split()) <= row.most_words, f"{row.say}\n{person.answer}"


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_table_has_enough_rows_and_none_twice(path: Path) -> None:
    rows = [(row.at, row.say, row.press) for row in load_table(path).rows]
    assert len(set(rows)) == len(rows) >= LEAST
