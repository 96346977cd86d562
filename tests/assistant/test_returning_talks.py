"""A person who comes back after days, and one who wants everything deleted."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

TO_THE_ROUTINE = (
    "yes I agree",
    "low back in the middle for 2 months, desk job 9 hours a day",
    "yes",
    "4",
    "nothing",
    "no",
    "none",
    "none",
)


def forget_conversation(person: Person, assistant: dict[str, Any]) -> None:
    """What an idle half hour does."""
    store = assistant["agent"].tracker_store
    while hasattr(store, "_tracker_store"):  # Rasa wraps it
        store = store._tracker_store
    store.store.pop(person.sender)


def on_until(person: Person, words: str, answer: Callable[[], str], most: int = 12) -> None:
    """Answer question after question until the guide says these words; it does so in time."""
    for _ in range(most):
        if words in person.answer:
            return
        answer()
    assert words in person.answer


def first_button(person: Person) -> str:
    return next(b["title"] for message in person.last for b in message.get("buttons") or ())


def to_the_routine(person: Person) -> None:
    person.say("hi")
    for text in TO_THE_ROUTINE:
        person.say(text)
    on_until(person, "minutes a day", lambda: person.press("Not sure"))
    assert "Today's routine" in person.say("5")
    person.say("later")


def age_records(data_dir: Path, days: int) -> None:
    """Move everything kept some days into the past."""
    then = (datetime.now(UTC) - timedelta(days=days)).replace(tzinfo=None)
    with sqlite3.connect(data_dir / "records.sqlite") as database:
        at = then.isoformat(sep=" ")
        database.execute("update person set last_seen = ?", (at,))
        database.execute("update episode set started_at = ?, nrs_at = ?", (at, at))


@pytest.fixture
def away_for_days(
    new_person: Callable[..., Person], assistant: dict[str, Any], own_data_dir: Path
) -> Person:
    """Somebody who got a routine five days ago."""
    person = new_person(sender=uuid.uuid4().hex)
    to_the_routine(person)
    forget_conversation(person, assistant)
    age_records(own_data_dir, 5)
    return person


def test_returning_person_is_greeted_with_where_they_left_off(away_for_days: Person) -> None:
    person = away_for_days

    answer = person.say("hello")

    assert answer.startswith("Hello again.")
    assert "low back" in answer
    assert "4 out of 10" in answer
    assert "better, the same, worse" in answer
    assert person.slot("consent") == "agreed"
    assert "any of these new since last time" in person.say("about the same").casefold()
    assert "Today's routine" in person.say("none")


def test_returning_person_sees_how_the_pain_went_after_the_session(away_for_days: Person) -> None:
    person = away_for_days
    for text in ("hello", "better", "none"):
        person.say(text)
    person.say("now")
    on_until(person, "0 to 10", lambda: person.say("done"))
    answer = person.say("2")

    assert "Your pain went from 4 to" in answer
    assert "to 2 since" in answer
    cards = [m["custom"]["card"] for m in person.last if "card" in (m.get("custom") or {})]
    assert [card["kind"] for card in cards] == ["progress", "closing"]
    card = cards[0]
    assert card["text"].startswith("Your pain went from 4 to 2 since ")
    assert card["text"].endswith(". Too few days yet to call it a change.")


def test_returning_person_who_kept_nothing_is_a_stranger(
    new_person: Callable[..., Person], assistant: dict[str, Any]
) -> None:
    person = new_person(sender=uuid.uuid4().hex)
    person.say("hi")
    person.press("Go on without saving")
    person.say("low back for 3 weeks")
    forget_conversation(person, assistant)

    assert "automated guide" in person.say("hello")
    assert person.slot("regions") is None


def rows(data_dir: Path) -> dict[str, int]:
    """How many rows each table of the records has."""
    with sqlite3.connect(data_dir / "records.sqlite") as database:
        names = database.execute("select name from sqlite_master where type = 'table'").fetchall()
        tables = [name for (name,) in names if name not in ("alembic_version", "sqlite_sequence")]
        query = "select count(*) from {}"
        return {name: database.execute(query.format(name)).fetchone()[0] for name in tables}


def test_returning_after_going_on_without_saving_finds_no_row(
    new_person: Callable[..., Person], own_data_dir: Path
) -> None:
    before = rows(own_data_dir)
    person = new_person(sender=uuid.uuid4().hex)
    person.say("hi, I am numb between my legs since this morning")
    person.press("I've already been checked")
    person.say("the doctor at A&E this morning, she said the nerves are fine")
    person.press("Go on without saving")
    person.say("low back for 3 weeks and I can't feel when I pee")
    person.press("That's not what I meant")
    person.press("No")
    assert rows(own_data_dir) == before


def test_returning_person_starts_from_the_checks_of_the_last_visit(
    new_person: Callable[..., Person], assistant: dict[str, Any]
) -> None:
    person = new_person(sender=uuid.uuid4().hex)
    person.say("hi")
    for text in TO_THE_ROUTINE:
        person.say(text)
    on_until(person, "minutes a day", lambda: person.press(first_button(person)))
    person.say("8")
    evidence = person.slot("check_results")["evidence"]
    exercises = [item["exercise"] for item in person.slot("routine")["items"]]
    assert evidence
    forget_conversation(person, assistant)
    for text in ("hello", "better", "none"):
        person.say(text)

    assert person.slot("check_results")["evidence"] == evidence
    assert [item["exercise"] for item in person.slot("routine")["items"]] == exercises


def test_returning_person_can_have_everything_deleted(
    new_person: Callable[..., Person], own_data_dir: Path
) -> None:
    person = new_person(sender=uuid.uuid4().hex)
    to_the_routine(person)

    assert "I keep:" in person.say("what do you store about me?")
    assert "can't be undone" in person.say("delete everything")
    assert "Deleted" in person.say("yes")
    assert "automated guide" in person.say("hello")
    assert "So far nothing" in person.say("what do you store about me?")


def test_delete_question_answered_with_no_keeps_everything(
    new_person: Callable[..., Person],
) -> None:
    person = new_person(sender=uuid.uuid4().hex)
    person.say("hi")
    person.say("yes I agree")
    person.say("low back on the left for 3 weeks")
    person.say("delete everything")

    assert "Nothing was deleted" in person.say("no")
    assert person.slot("side") == "left"
