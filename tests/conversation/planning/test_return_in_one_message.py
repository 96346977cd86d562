"""Several things that somebody who comes back tells in one message: all taken, none asked again."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, PAIN, WORSE
from bot.conversation.drafting.draft import Draft
from tests.conversation.planning.return_visits.test_practised_told import BACK, DUE, _plan

OPEN = {**DUE, "open": [PAIN, WORSE, DONE], "days": 4}
GREETS = {**BACK, slots.DUE: OPEN}


def _asked(topic: str, **answers: Any) -> dict[str, Any]:
    """A check-in that stands at a topic."""
    order = [PAIN, WORSE, DONE]
    state = {**OPEN, "open": order[order.index(topic) :], "answers": answers, "before": [OPEN]}
    return {**BACK, slots.ASKED: slots.DUE, slots.DUE: state}


def _told(draft: Draft) -> dict[str, Any]:
    return dict(draft.values[slots.DUE]["answers"])


def _said(draft: Draft) -> str:
    return " ".join((*draft.acknowledged, draft.values.get(slots.ACKNOWLEDGED) or ""))


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        ("evening. did it the last couple of nights, maybe a 4 now", {PAIN: 4, DONE: 2}, "nights"),
        (
            "did the exercises last night and the night before, feels a 3",
            {PAIN: 3, DONE: 2},
            "each",
        ),
        ("did my stretches on mon, wed and fri. 3ish", {PAIN: 3, DONE: 3}, "weekdays in a row"),
        ("about a 5. I did them at 7 yesterday evening", {PAIN: 5, DONE: 1}, "a time is no count"),
        ("no trouble afterwards, still a 4", {PAIN: 4, WORSE: "no"}, "denied, without worse"),
        ("it felt fine after doing them. 2 now", {PAIN: 2, WORSE: "no"}, "fine, behind them"),
        (
            "been doing it with my husband, 3 evenings so far. doesn't hurt after. pain 3",
            {PAIN: 3, DONE: 3, WORSE: "no"},
            "all of it",
        ),
        (
            "a 4 today, I did the chair exercises yesterday without any soreness",
            {PAIN: 4, DONE: 1, WORSE: "no"},
            "nothing felt beside the deed",
        ),
        ("haven't done any since my cold. 5", {PAIN: 5, DONE: 0, WORSE: None}, "none: not worse"),
        ("I did a long walk yesterday without any pain. 3", {PAIN: 3}, "no exercise of the plan"),
        ("should I be doing it every day? 3", {PAIN: 3}, "asked"),
    ],
)
def test_return_takes_all_that_a_greeting_tells(
    text: str, told: dict[str, Any], reason: str
) -> None:
    assert _told(_plan(text, GREETS)) == told, reason


@pytest.mark.parametrize(
    ("topic", "text", "told", "reason"),
    [
        (PAIN, "4, they didn't make it worse, did it twice", {WORSE: "no", DONE: 2}, "beside it"),
        (WORSE, "managed the routine both mornings", {DONE: 2}, "in place of the answer"),
        (WORSE, "no, fine. did it yesterday and the day before", {WORSE: "no", DONE: 2}, "both"),
        (DONE, "none since the weekend away", {DONE: 0}, "none"),
    ],
)
def test_return_takes_what_is_told_beside_a_question(
    topic: str, text: str, told: dict[str, Any], reason: str
) -> None:
    before = {} if topic == PAIN else {PAIN: 3}
    before |= {WORSE: "no"} if topic == DONE else {}
    draft = _plan(text, _asked(topic, **before))
    assert _told(draft) | {PAIN: None} == {**before, **told, PAIN: None}, reason
    if told[DONE]:
        assert f"on {told[DONE]} days" in _said(draft), "said with the message that tells it"


@pytest.mark.parametrize(
    "text",
    [
        "evening, it's Dave. did it the last couple of nights, back's a bit better, maybe a 4",
        "back again. skipped yesterday, did it the other two days. still a 4",
        "hello all. did it through the week, back's a 3",
    ],
)
def test_return_refuses_no_report_as_a_question(text: str) -> None:
    assert "I don't know that one" not in _said(_plan(text, GREETS))


@pytest.mark.parametrize(
    ("text", "said", "place", "reason"),
    [
        ("No. And please take out the low back", "Taken out", None, "taken out, beside the answer"),
        ("no, but my neck hurts too now", "neck", "neck", "a second place is noted"),
    ],
)
def test_return_puts_right_and_goes_on(
    text: str, said: str, place: str | None, reason: str
) -> None:
    draft = _plan(text, _asked(WORSE, **{PAIN: 3}))
    assert said.casefold() in _said(draft).casefold(), reason
    assert place is None or place in draft.facts.regions, reason
    assert _told(draft)[WORSE] == "no", "the answer beside it is taken"


def test_return_keeps_home_checks_where_days_are_told() -> None:
    draft = _plan("didn't do them over the weekend but did fri and mon. 4 out of 10", GREETS)
    assert _told(draft) == {PAIN: 4, DONE: 2}
    assert "counts no longer" not in _said(draft)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("can I still do the exercises with the tingling?", "No need to stop them all"),
        ("can I still do them if my knees are sore?", "Yes, with the routine as it stands"),
        ("can i still do it if im a bit stiff?", "Yes, with the routine as it stands"),
    ],
)
def test_return_answers_from_the_plan_that_is_known(text: str, said: str) -> None:
    draft = _plan(text, _asked(WORSE, **{PAIN: 3}))
    assert said in _said(draft)
    assert draft.asked == slots.DUE
