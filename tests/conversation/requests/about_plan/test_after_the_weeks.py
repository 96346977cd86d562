"""What comes after the weeks is told from this person's course."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_plan.own_plan import about_plan
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import weeks


@pytest.mark.parametrize(
    ("text", "asks", "reason"),
    [
        ("what happens after 12 weeks?", True, "the weeks"),
        ("and what do I do when the three months are up?", True, "months"),
        ("do I have to do this for ever?", True, "for ever"),
        ("must I keep doing these for the rest of my life?", True, "for life"),
        ("am I finished?", True, "done"),
        ("is that me done then?", True, "done, in other words"),
        ("can I stop doing the exercises now?", True, "to stop"),
        ("how long do I have to keep doing these?", True, "how long"),
        ("was that it for the programme?", True, "the end"),
        ("am I done with the checks?", False, "of the checks"),
        ("can I stop now? it hurts", False, "of the pain"),
        ("can I stop my tablets for good?", False, "of tablets"),
        ("it has hurt for 12 weeks", False, "since when"),
    ],
)
def test_after_the_weeks_is_known_by_its_words(text: str, asks: bool, reason: str) -> None:
    known = {**COMES, slots.ASKED: slots.CHECK_IN, slots.WEEKS: weeks(84).as_dict()}
    told = about_plan(Draft.of(situation(text, known)), text) or ""
    assert ("There is no last day" in told) is asks, reason


def test_after_the_weeks_tells_what_was_reached() -> None:
    kept = {**COMES, slots.ASKED: slots.CHECK_IN, slots.WEEKS: weeks(84).as_dict()}
    told = about_plan(Draft.of(situation("am I done?", kept)), "am I done?") or ""
    assert "Pain went from 5 to 2" in told
    in_session = {**kept, slots.ASKED: slots.EXERCISE_FEEDBACK}
    assert about_plan(Draft.of(situation("am I done?", in_session)), "am I done?") is None


def test_after_the_weeks_is_general_before_a_plan() -> None:
    told = about_plan(Draft.of(situation("am I done?", {"consent": "no_saving"})), "am I done?")
    assert "no fixed end" in (told or "")
