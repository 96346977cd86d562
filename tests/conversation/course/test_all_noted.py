"""What is noted of a person is told whole and in plain words."""

from __future__ import annotations

from typing import Any

from bench.facts_told_late import KNOWN
from bot.conversation import slots
from bot.conversation.course.all_noted import all_noted
from bot.conversation.intake.pain_facts import fact_values
from bot.knowledge.staying.kept_kinds import kept_kinds
from bot.records.portable import models_in_order


def test_all_noted_says_the_pain_the_person_and_the_plan() -> None:
    values: dict[str, Any] = {**fact_values(KNOWN), slots.RATING: 4, slots.MINUTES: 8}
    said = all_noted(values)
    for told in (
        *("Low back and buttock, right side, 3 weeks", "after lifting", "about 8 hours of sitting"),
        *("Woman, 44 years old.", "After the session: 4 out of 10.", "8 minutes a day."),
    ):
        assert told in said


def test_all_noted_is_nothing_where_nothing_was_told() -> None:
    assert all_noted({}) == ""


def test_kept_kinds_have_words_for_every_table_each_said_once() -> None:
    tables = [model.__tablename__ for model in models_in_order()]
    kinds = kept_kinds(tables)
    assert len(kinds) == len(set(kinds)) < len(tables)
    assert not any("_" in kind or any(map(str.isdigit, kind)) for kind in kinds)
