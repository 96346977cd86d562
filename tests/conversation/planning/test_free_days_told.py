"""A weekday off is kept and shown; one that is moved is answered."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, PAIN, WORSE
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.test_practised_told import BACK, DUE, _plan

STATE = {**DUE, "open": [WORSE, DONE], "answers": {PAIN: 4}, "before": [DUE]}
ASKED: dict[str, Any] = {**BACK, slots.ASKED: slots.DUE, slots.DUE: STATE}


@pytest.mark.parametrize(
    ("text", "days", "said", "reason"),
    [
        ("no. can Wednesdays be a day off?", {2}, "Wednesdays are free", "asked"),
        ("no. can I miss Wednesdays, I have the kids?", {2}, "Wednesdays are free", "missed"),
        ("no. I can't do Fridays", {4}, "Fridays are free", "cannot"),
        ("no. leave out Wednesday and do Thursday instead?", {2}, "Thursday in the place", "moved"),
        ("no. take Saturday off this week and do Sunday", set(), "Sunday in the place", "once"),
        ("no. can I have Friday off this week?", set(), "Friday off this time", "one day"),
        ("no. it is worse on Wednesdays", set(), "", "the pain"),
        ("every day except Friday", set(), "", "of the days that are asked for"),
        ("no. did it Monday and Wednesday", set(), "", "a report"),
        ("no. I have Mondays off work", set(), "", "of the work"),
    ],
)
def test_free_days_told_are_kept(text: str, days: set[int], said: str, reason: str) -> None:
    draft = _plan(text, ASKED)
    assert draft.setting.free_days == days, reason
    assert said in " ".join(draft.acknowledged), reason
    if not said:
        assert "free" not in " ".join(draft.acknowledged), reason


def test_free_days_told_stand_with_the_routine_and_go_again() -> None:
    shown = {**ASKED, slots.ASKED: slots.TOGETHER}
    draft = _plan("can Wednesdays be a day off?", shown)
    notes = (draft.values.get(slots.ROUTINE) or {}).get("notes", ())
    assert not notes or "Days off: Wednesdays." in notes
    free = {**ASKED, slots.SETTING: {"free_days": [2]}}
    assert _plan("no. I can do Wednesdays again", free).setting.free_days == frozenset()


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("10 minutes in the morning, every day except Sunday, church", {6}, "all but one"),
        ("ten minutes. zero on Sunday please", {6}, "none of it"),
        ("ten minutes, not on Sundays", {6}, "a day that comes again"),
        ("ten minutes. I did it every day except Sunday", set(), "what was done"),
        ("ten minutes. it hurt every day but Friday", set(), "what was felt"),
        ("ten minutes, not on Sunday, I have guests", set(), "one day alone"),
        ("ten minutes. I walk every day but Sunday", set(), "of the walks"),
    ],
)
def test_free_days_told_beside_the_minutes(text: str, days: set[int], reason: str) -> None:
    assert _plan(text, OPEN["minutes"]).setting.free_days == days, reason
