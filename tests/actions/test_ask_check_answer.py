"""What the card of a home check says: its rule, and its picture in words."""

from __future__ import annotations

from unittest.mock import Mock, patch

import pytest

from actions.ask_check_answer import AskCheckAnswer, _card
from actions.introduce_checks import IntroduceChecks
from bot.conversation import slots
from bot.conversation.checks.checks import OpenCheck
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.home_checks import load_home_checks


def opened(check: str, question: str, number: int = 1) -> OpenCheck:
    one = load_home_checks()[check]
    return OpenCheck(one, one.question(question), "", number, 3, first=True)


@pytest.mark.parametrize(
    ("check", "question", "only_seen"),
    [
        ("ST05", "height", "60 and at 80 degrees"),  # what the answers are measured against
        ("ST05", "feel", "60 and at 80 degrees"),  # the same picture
        ("ST01", "waist", "behind the waist"),  # the hand that the question is about
        ("ST04", "thigh", "level of the bed"),  # what the thigh is compared with
    ],
)
def test_ask_check_answer_describes_what_only_the_picture_shows(
    check: str, question: str, only_seen: str
) -> None:
    card = _card(opened(check, question), "", "", None, whole=True, again=False)["card"]
    assert only_seen in card["picture_alt"]
    assert card["picture_alt"].startswith(f"{load_home_checks()[check].name}. ")
    for step in card["steps"]:
        assert step in card["picture_alt"]


def test_ask_check_answer_says_how_to_go_about_checks_on_the_first_alone() -> None:
    conduct = load_check_conduct()
    first, second = (
        _card(opened("ST05", "feel", number), "", "", None, whole=True, again=False)["card"]
        for number in (1, 2)
    )
    assert first["stop_if"] == f"{conduct.stops()} {conduct.conduct}"
    assert second["stop_if"] == conduct.stops()


@pytest.mark.parametrize(
    ("check", "question", "dashed"),
    [
        ("ST01", "head", True),  # the level of the head
        ("ST04", "thigh", True),  # the level of the bed
        ("ST05", "feel", False),  # an arc, told by its degrees
    ],
)
def test_ask_check_answer_explains_the_dashed_line_of_a_picture(
    check: str, question: str, dashed: bool
) -> None:
    card = _card(opened(check, question), "", "", None, whole=True, again=False)["card"]
    assert card["caption"] == (load_check_conduct().dashed if dashed else "")


@pytest.mark.parametrize(
    ("surface", "over", "said"),
    [("web", "3 short checks, each optional", ""), ("telegram", "Home check", "3 short checks")],
)
def test_ask_check_answer_counts_the_checks_once(surface: str, over: str, said: str) -> None:
    first = opened("ST01", "head")
    talk = Mock(
        values={slots.CHECKS: [{}, {}, {}], slots.REPROMPT: None},
        lead="",
        surface=surface,
        stands_beside=lambda _: False,
    )
    with patch("actions.ask_check_answer.open_check", return_value=first):
        AskCheckAnswer().act(talk)
    (asked,) = talk.say.call_args_list
    assert asked.kwargs["card"]["card"]["over"] == over
    IntroduceChecks().act(talk)
    before = [call.kwargs["count"] for call in talk.say.call_args_list[1:]]
    assert before == ([said] if said else [])
