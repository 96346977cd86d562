"""Answers that are only near to a question: offered by their titles, told when one is chosen."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import payload
from bot.knowledge.education.question_titles import question_title
from bot.language.replies.learned.question_meaning import load_question_meaning
from tests.conversation.planning.situations import situation

OFFER = "action_offer_nearest"
ASKED = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left"},
    **{"readback": "confirmed", "duration_days": 21.0, "stage": "acute", slots.ASKED: "nrs"},
}
NEAR = {**ASKED, slots.ANSWERS_NEAR: [0, "card/E-24", "card/E-39", "about_guide/account"]}
ONE = {**ASKED, slots.ANSWERS_NEAR: [0, "card/E-39"]}
UNKNOWN = "what would a copper bangle and goose fat do for it?"


def planned(text: str, values: dict[str, Any], intent: str = "ask_education") -> Draft:
    return plan_turn(situation(text, values, intent, 0.7))


def cards(draft: Draft) -> list[str]:
    return [str(step.told["card"]) for step in draft.steps if step.told.get("card")]


def offered(draft: Draft) -> list[str]:
    return [one for step in draft.steps if step.action == OFFER for one in step.told["answers"]]


def test_nearest_answers_are_offered_before_the_open_question_and_none_is_told() -> None:
    draft = planned(UNKNOWN, ASKED)

    assert not cards(draft)
    assert 1 <= len(offered(draft)) <= 3
    assert [step.action for step in draft.steps][-2:] == [OFFER, "utter_ask_nrs"]
    assert draft.values[slots.ANSWERS_NEAR] == [1, *offered(draft)]
    assert "don't know that one" not in str(draft.values.get(slots.ACKNOWLEDGED))


@pytest.mark.parametrize(
    ("text", "values", "card", "reason"),
    [
        ("driving", NEAR, "E-39", "by its title"),
        ("the first one", NEAR, "E-24", "by its place"),
        ("the second", NEAR, "E-39", "by its place"),
        ("yes", ONE, "E-39", "one was offered"),
        ("yes please", ONE, "E-39", "one was offered"),
        (payload(slots.ANSWERS_NEAR, "card/E-39"), ASKED, "E-39", "its button, later too"),
    ],
)
def test_near_card_that_is_chosen_is_told(
    text: str, values: dict[str, Any], card: str, reason: str
) -> None:
    assert cards(planned(text, values, "affirm")) == [card], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (question_title("about_guide/account"), "by its title"),
        (payload(slots.ANSWERS_NEAR, "about_guide/account"), "its button"),
    ],
)
def test_near_kind_that_is_chosen_is_told(text: str, reason: str) -> None:
    draft = planned(text, NEAR)

    assert "nothing to sign up for" in str(draft.values[slots.ACKNOWLEDGED]), reason
    assert draft.asked == "nrs"


@pytest.mark.parametrize("gone", ["card/E-0", "about_guide/of_an_older_guide"])
def test_button_of_an_answer_that_is_gone_is_answered_politely(gone: str) -> None:
    draft = planned(payload(slots.ANSWERS_NEAR, gone), ASKED)

    assert "utter_button_from_before" in [step.action for step in draft.steps]


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("5", NEAR, "a number answers the open question"),
        ("yes", NEAR, "several were offered: it says none of them"),
        (
            "driving",
            {**NEAR, slots.ANSWERS_NEAR: [-1, "card/E-24", "card/E-39"]},
            "offered before the last",
        ),
        ("driving", ASKED, "nothing was offered"),
    ],
)
def test_near_answer_is_not_taken_for_other_words(
    text: str, values: dict[str, Any], reason: str
) -> None:
    assert not cards(planned(text, values, "inform")), reason


def test_nearest_answers_are_not_offered_twice_running() -> None:
    draft = planned(UNKNOWN, NEAR)

    assert not offered(draft)
    assert "know" in str(draft.values[slots.ACKNOWLEDGED])


def test_every_answer_that_may_be_offered_has_a_title_of_its_own() -> None:
    answers = [one for one in load_question_meaning().odds("?") if "/" in one]
    titles = [question_title(one) for one in answers]
    assert len(set(titles)) == len(titles)
    assert max(map(len, titles)) <= 60
