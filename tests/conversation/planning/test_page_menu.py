"""A row of the page's menu is a command, whatever question is open: it answers none."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from bot.channels.shared.incoming import Incoming
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.overview import known_chips
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions import QUESTIONS
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.conversation.command_words import load_chat_commands
from tests.conversation.planning.every_question.planned import NOTHING, OPEN
from tests.conversation.planning.situations import situation

OF_THE_LOG = {"hello", "start_over"}  # a talk begins with them
ENTRIES = set(get_args(get_args(Incoming.model_fields["menu"].annotation)[0])) - OF_THE_LOG
# A visit that begins is gone on with, and a note is set up in its own question.
GOES_ON = {("plan", slots.DUE), ("plan", slots.CHECK_IN), ("remind", slots.REMINDER)}
SHOWN = {"progress": ("action_show_progress", "utter_progress_none_yet")}
ANSWERS = {*QUESTIONS} - {slots.TOGETHER, slots.RATING}


def pressed(question: str, payload: str, intent: str) -> tuple[dict[str, Any], Draft]:
    before = {**OPEN[question], slots.ASKED: None if question == NOTHING else question}
    return before, plan_turn(situation(payload, before, intent))


def changed(before: dict[str, Any], draft: Draft) -> set[str]:
    return {name for name, told in draft.changes().items() if told != before.get(name)}


@pytest.mark.parametrize("question", OPEN)
@pytest.mark.parametrize("entry", sorted(ENTRIES))
def test_page_menu_row_answers_no_question(question: str, entry: str) -> None:
    """Kept is only that the pattern was shown, which is so whatever comes next."""
    (sends,) = load_chat_commands()[entry].sends
    before, draft = pressed(question, sends, sends.split("{")[0].removeprefix("/"))
    assert {what for what, _ in draft.kept} <= {"assessment", "setting"}
    if (entry, question) not in GOES_ON:
        assert not changed(before, draft) & ANSWERS - (
            {slots.REMINDER} if entry == "remind" else set()
        )
    assert not SHOWN.get(entry) or {step.action for step in draft.steps} & set(SHOWN[entry])


@pytest.mark.parametrize("part", PARTS)
def test_page_menu_nothing_makes_it_worse_is_no_all_clear(part: str) -> None:
    """The value is "none", as that of "none of these" is: a missed sign would be the price."""
    payload = '/choose{"choice": "aggravated_by=none"}'
    draft = plan_turn(
        situation(payload, {**OPEN[slots.SCREEN_GENERAL], part: None, slots.ASKED: part}, "choose")
    )
    assert draft.values.get(part) is None
    assert draft.values["aggravated_by"] == ["none"]


def test_page_menu_fact_that_leaves_the_moves_keeps_the_exercise() -> None:
    before, draft = pressed(slots.EXERCISE_FEEDBACK, '/choose{"choice": "side=left"}', "choose")
    assert draft.values["side"] == "left" != before.get("side")
    assert [step.action for step in draft.steps][-1] == "action_ask_exercise_feedback"
    assert {"action_show_pattern", "action_ask_together"}.isdisjoint(s.action for s in draft.steps)
    assert draft.values[slots.EXERCISE] == before[slots.EXERCISE]
    assert draft.values[slots.ROUTINE] == before[slots.ROUTINE]


def test_page_menu_fact_that_changes_the_moves_goes_on_with_the_new_ones() -> None:
    payload = '/choose{"choice": "nrs=10"}'
    before, draft = pressed(slots.EXERCISE_FEEDBACK, payload, "choose")
    assert draft.values[slots.ROUTINE] != before[slots.ROUTINE]
    assert draft.values.get(slots.FEEDBACK) == before.get(slots.FEEDBACK), "what is done stays done"
    assert draft.steps[-1].action == "action_ask_exercise_feedback"
    assert "action_show_pattern" not in {step.action for step in draft.steps}


CHIPS = [
    pytest.param(question, choice["payload"], id=f"{question} {choice['title']}")
    for question in OPEN
    for chip in known_chips(OPEN[question])
    for choice in [one for one in chip.get("choices", ()) if "payload" in one][-1:]
]


@pytest.mark.parametrize(("question", "payload"), CHIPS)
def test_page_menu_change_of_a_fact_answers_no_other_question(question: str, payload: str) -> None:
    """ "Change an answer" in the menu, and the facts beside the talk."""
    field = payload.split('"choice": "')[1].split("=")[0]
    before, draft = pressed(question, payload, "choose")
    assert changed(before, draft) & ANSWERS <= {field}
    assert {what for what, _ in draft.kept} <= {"assessment", "facts", "routine", "progression"}
