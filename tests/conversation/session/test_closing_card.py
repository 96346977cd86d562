"""The end of a session: what was done, what comes next, and no dead end."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.session.closing_card import closing_buttons, closing_card, closing_text
from bot.conversation.session.done_so_far import HARD
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.session.session_feedback import NOTED
from bot.knowledge.conversation.closing_words import closing_words
from bot.knowledge.routine.routine_phases import load_phases
from tests.conversation.papers_of import VALUES

ROUTINE = routine_of(VALUES)
assert ROUTINE is not None
IDS = [item.exercise_id for item in items_today(ROUTINE)]
DONE = {**VALUES, slots.TOGETHER: "now", slots.FEEDBACK: dict.fromkeys(IDS, "done")}
KEPT = {slots.CONSENT: "agreed"}


@pytest.mark.parametrize(
    ("now", "note", "worse", "why"),
    [
        (3, "Pain: 4 before, 3 now", False, "less than before"),
        (5, "Pain: 4 before, 5 now", True, "a point more: easier tomorrow"),
        (-1, "", False, "the number was left out"),
        (None, "", False, "it was never asked"),
    ],
)
def test_closing_card_says_how_the_pain_went(
    now: int | None, note: str, worse: bool, why: str
) -> None:
    card = closing_card({**DONE, slots.RATING: now})
    assert card["title"] == "Done for today"  # what was done, not a number
    assert card["note"] == note, why
    assert closing_text(card).startswith(f"Done for today. {note}.".removesuffix(" .")), why
    assert ("easier versions" in card["text"]) is worse, why


@pytest.mark.parametrize(
    ("told", "note", "why"),
    [
        ({}, "", "nothing was told of any: no change of the pain is shown"),
        (dict.fromkeys(IDS, "skip"), "Pain: 4 before, 3 now", "all were left out"),
    ],
)
def test_closing_card_never_says_done_where_nothing_was(
    told: dict[str, str], note: str, why: str
) -> None:
    card = closing_card({**DONE, slots.FEEDBACK: told, slots.RATING: 3})
    assert card["title"] == "No exercise was done this time", why
    assert card["note"] == note, why


@pytest.mark.parametrize(
    ("word", "note", "easier", "why"),
    [
        ("better", "Pain: better than before", False, "a word stands for the number"),
    ],
)
def test_closing_card_says_in_words_how_the_pain_went(
    word: str, note: str, easier: bool, why: str
) -> None:
    card = closing_card({**DONE, slots.RATING: -1, slots.RATING_IN_WORDS: word})
    assert card["note"] == note, why
    assert ("easier versions" in card["text"]) is easier, why


@pytest.mark.parametrize(
    ("before", "told", "rose", "why"),
    [
        (4, {slots.RATING: 6}, True, "up by 2"),
        (4, {slots.RATING: 8}, True, "up by 4"),
        (5, {slots.RATING: 6}, True, "climbed to 6 from lower"),
        (4, {slots.RATING: 5}, False, "a point is within the ups and downs"),
        (7, {slots.RATING: 8}, False, "who began above 6 has not climbed to it"),
        (7, {slots.RATING: 9}, True, "but may rise by 2"),
        (4, {slots.RATING: -1, slots.RATING_IN_WORDS: "worse"}, True, "worse, without a number"),
        (4, {slots.RATING: -1, slots.RATING_IN_WORDS: "better"}, False, "better"),
    ],
)
@pytest.mark.parametrize("kept", [KEPT, {}], ids=["kept", "unsaved"])
def test_closing_card_after_a_rise_says_so_and_what_to_do(
    before: int, told: dict[str, Any], rose: bool, why: str, kept: dict[str, str]
) -> None:
    """By its own rule for stopping; it was "done for today, come back in 2 days"."""
    values = {**DONE, **kept, slots.SESSION_PAIN: before, **told}
    card, buttons = closing_card(values), closing_buttons(values)
    said = closing_text(card)
    assert ("The pain went up" in card["title"]) is rose, why
    assert ("half of each" in said and "See your doctor" in said) is rose, why
    assert "in 2 days" not in said or not rose, why
    assert ("rises by 2 points" in card["returns"]) is not rose, (
        "what is true already warns of nothing"
    )
    assert (buttons[0]["title"] == "Positions that may ease it") is rose, why
    assert all(one["title"] != "Remind me" for one in buttons) or not rose, why


@pytest.mark.parametrize(
    ("then", "answers", "note", "why"),
    [
        (4, {}, "", "the 4 is of the last visit: nobody asked today"),
        (6, {}, "Pain: 4 before, 3 now", "a 4 was told today"),
        (4, {"pain": 4}, "Pain: 4 before, 3 now", "asked today, and the same"),
        (None, {}, "Pain: 4 before, 3 now", "nothing was known from earlier"),
    ],
)
def test_closing_card_says_before_of_today_alone(
    then: int | None, answers: dict[str, int], note: str, why: str
) -> None:
    back = {slots.RETURNING: {"pain_then": then}, slots.DUE: {"answers": answers}}
    assert closing_card({**DONE, **back, slots.RATING: 3})["note"] == note, why


def test_closing_card_lists_what_was_done_and_what_became_of_the_rest() -> None:
    said = dict(zip(IDS, ["done", "skip", "hurts", "too_hard"], strict=False))
    rows = closing_card({**DONE, slots.FEEDBACK: said})["done"]
    easy = closing_card({**DONE, slots.FEEDBACK: {IDS[0]: "easy"}})["done"]
    assert easy == rows[:1]  # it was done, and more: it was easy
    assert len(rows) == len(said)
    assert [row.partition(": ")[2] for row in rows[1:3]] == [
        "left out",
        "stopped, because it hurt",
    ]


@pytest.mark.parametrize("how", NOTED)
def test_closing_card_ends_a_session_whatever_was_noted_of_a_move(how: str) -> None:
    card = closing_card({**DONE, slots.FEEDBACK: {IDS[0]: how}})

    assert len(card["done"]) == 1
    assert closing_text(card)


def test_closing_card_counts_what_was_hard_as_done() -> None:
    done = closing_card({**DONE, slots.FEEDBACK: {IDS[0]: "done"}})["done"]

    assert closing_card({**DONE, slots.FEEDBACK: {IDS[0]: HARD}})["done"] == [
        f"{done[0]} (hard today)"
    ]


@pytest.mark.parametrize(
    ("values", "says", "not_said"),
    [(KEPT, "In 2 days say hello", "nothing of this"), ({}, "nothing of this", "In 2 days say")],
    ids=["kept", "not kept"],
)
def test_closing_card_says_what_comes_next(
    values: dict[str, Any], says: str, not_said: str
) -> None:
    card = closing_card({**DONE, **values})
    assert says in card["next"]
    assert not_said not in card["next"]
    assert ROUTINE is not None
    # What is not kept is not looked at again.
    assert (ROUTINE.review in card["next"]) is bool(values)


@pytest.mark.parametrize("phase", load_phases().values(), ids=lambda phase: phase.name)
def test_closing_card_names_one_day_to_come_back(phase: Any) -> None:
    """ "In 2 days say hello" was followed by "In 2 or 3 days we look at it again"."""
    said = f"{closing_words('next_kept')} {phase.review}"
    assert len(re.findall(r"\bIn \d", said)) == 1


@pytest.mark.parametrize(
    ("together", "first"), [("now", "That is all for today"), ("later", "Start it now")]
)
def test_closing_card_is_no_dead_end(together: str, first: str) -> None:
    values = {**DONE, slots.TOGETHER: together}
    titles = [button["title"] for button in closing_buttons(values)]
    assert titles == [first, "When to get help"]
    card = closing_card(values)
    assert card["papers"] is True
    assert "numb" in card["watch"]  # apart from what may wait


def test_closing_text_says_what_the_card_says() -> None:
    card = closing_card(DONE)
    words = closing_text(card)
    for part in (card["title"], *card["done"], card["text"], card["next"]):
        assert part in words


@pytest.mark.parametrize(
    ("values", "offered", "reason"),
    [
        (KEPT, True, "a button, not words to type"),
        ({slots.CONSENT: "no_saving"}, False, "nothing is kept, so nothing reminds"),
        ({**KEPT, slots.REMINDER_TIME: "07:00"}, False, "there is one"),
    ],
)
def test_closing_card_offers_a_reminder_to_press(
    values: dict[str, Any], offered: bool, reason: str
) -> None:
    titles = [button["title"] for button in closing_buttons({**DONE, **values})]
    assert ("Remind me" in titles) is offered, reason
    assert "remind me" not in closing_card({**DONE, **values})["next"], reason


def test_closing_card_offers_no_start_where_a_move_sent_it_further_out() -> None:
    later = {**VALUES, slots.TOGETHER: "later"}
    stopped = {**later, slots.PLANS_BEFORE: [{slots.CHECK_RESULTS: {}}]}

    assert "Start it now" in [button["title"] for button in closing_buttons(later)]
    assert [button["title"] for button in closing_buttons(stopped)] == ["When to get help"]
    assert "see your doctor" in closing_text(closing_card(stopped))


@pytest.mark.parametrize(
    ("values", "when", "why"),
    [
        (DONE, ("Save or print your plan", "tomorrow", "in 2 days"), "done, nothing kept"),
        ({**DONE, slots.RATING: 6}, ("Print it", "settled", "in 3 days"), "the pain went up"),
        ({**VALUES, slots.TOGETHER: "later"}, ("show my routine", "Print it"), "kept for later"),
    ],
)
def test_closing_card_says_what_comes_next_to_who_saves_nothing(
    values: dict[str, Any], when: tuple[str, ...], why: str
) -> None:
    said = closing_card({**values, slots.CONSENT: "declined"})["next"]
    assert [words for words in when if words not in said] == [], why
