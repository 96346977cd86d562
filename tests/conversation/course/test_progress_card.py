"""The card that shows how it went: when it comes, what its chart has, what it says of a change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.conversation.course.progress_card import progress_buttons, progress_card, progress_report
from bot.conversation.course.weeks import Goal, Weeks
from bot.knowledge.conversation.progress_words import load_progress_words
from bot.pictures.charts.chart_id import MOST_DAYS, Score, charted_course
from bot.routine.weeks.kept_history import DoneSession, KeptHistory, Rating

FIRST, BETWEEN, THEN = date(2026, 11, 1), date(2026, 11, 5), date(2026, 11, 9)
DAY = timedelta(days=1)


def after(
    *pain: Score, goals: dict[str, list[Score]] | None = None, done: tuple[date, ...] = ()
) -> Weeks:
    """Weeks with these ratings, scores of goals, and days with practice."""
    told = goals or {}
    return Weeks(
        KeptHistory(
            "ann",
            sessions=tuple(DoneSession(day, ("P01",), {"P01": "done"}) for day in done),
            pain=tuple(Rating(day, value) for day, value in pain),
            activities={words: tuple(Rating(*one) for one in told[words]) for words in told},
        ),
        tuple(Goal(words) for words in told),
    )


@pytest.mark.parametrize(
    ("begun", "now", "says", "reason"),
    [
        (7, 4, "a real change", "three points less"),
        (7, 5, "a real change", "two points less"),
        (7, 6, "within day-to-day chance", "one point of seven"),
        (3, 2, "a real change", "a third of where it began"),
        (0, 1, "within day-to-day chance", "from nothing only points count"),
        (2, 3, "Up to 3 out of 10 is fine", "half as much again, and still little"),
        (3, 4, "Take the easier versions", "a third more, and over what is fine"),
        (3, 6, "show this to a physiotherapist or doctor", "worse"),
    ],
)
def test_progress_card_says_what_the_change_is_worth(
    begun: int, now: int, says: str, reason: str
) -> None:
    card = progress_card(after((FIRST, begun), (BETWEEN, begun), (THEN, now)), THEN)
    assert card is not None, reason
    assert says in card["text"], reason
    assert f"from {begun} to {now} since 1 November" in card["text"], reason


def test_progress_card_calls_two_days_no_change() -> None:
    card = progress_card(after((FIRST, 5), (THEN, 3)), THEN)
    assert card is not None
    assert (
        card["text"]
        == "Your pain went from 5 to 3 since 1 November. Too few days yet to call it a change."
    )


def test_progress_card_says_where_days_were_only_counted() -> None:
    """ "About half" became ticks on days that nobody named."""
    here = DoneSession(THEN, ("P01",), feedback={"P01": "done"})
    for sessions, says in (
        ((here,), "a day you practised"),
        ((here, DoneSession(FIRST, ("P01",))), "of days you only counted, the newest"),
    ):
        weeks = after((FIRST, 5), (THEN, 3))
        kept = replace(weeks, history=replace(weeks.history, sessions=sessions))
        card = progress_card(kept, THEN)
        assert card is not None
        assert card["marks"][-1]["label"].endswith(says)


@pytest.mark.parametrize("pain", [0, 5])
def test_progress_card_says_that_the_same_is_the_same(pain: int) -> None:
    card = progress_card(after((FIRST, pain), (THEN, pain)), THEN)
    assert card is not None
    assert card["text"] == f"Your pain is {pain}, as on 1 November."


def test_progress_card_waits_for_a_second_day() -> None:
    assert progress_card(after(), THEN) is None
    assert progress_card(after((FIRST, 7), (FIRST, 4)), THEN) is None


def test_progress_card_of_pain_alone_explains_no_marks() -> None:
    card = progress_card(after((FIRST, 7), (THEN, 4)), THEN)
    assert card is not None
    assert "marks" not in card
    assert card["title"] == load_progress_words().title
    assert card["picture_alt"] == "1 November: 7; 9 November: 4"


def test_progress_card_shows_activities_and_practice_and_tells_them_in_words() -> None:
    goals = {"walk the dog": [(FIRST, 3), (THEN, 6)], "play golf": []}
    card = progress_card(after((FIRST, 7), (THEN, 4), goals=goals, done=(FIRST, THEN)), THEN)
    assert card is not None
    shown = charted_course(card["picture"])
    assert shown is not None
    assert shown.activities == (((FIRST, 3), (THEN, 6)),)  # a goal nobody scored has no line
    assert shown.practised == (FIRST, THEN)
    assert [one["label"] for one in card["marks"]] == [
        "Pain: lower is better",
        "walk the dog: higher is better",
        "a day you practised",
    ]
    assert card["picture_alt"].splitlines() == [
        "Pain. 1 November: 7; 9 November: 4.",
        "How well you can do this: walk the dog. 1 November: 3; 9 November: 6.",
        "Days you practised, week by week from 1 November: 1, 1.",
    ]


def test_progress_card_has_no_word_of_a_goal_in_the_name_of_its_picture() -> None:
    goals = {"walk the dog": [(FIRST, 3)]}
    card = progress_card(after((FIRST, 7), (THEN, 4), goals=goals), THEN)
    assert card is not None
    assert "walk" not in card["picture"]
    assert "dog" not in card["picture"]


def test_progress_card_shows_three_months_and_tells_the_last_days_of_the_pain() -> None:
    told = load_progress_words().told_days
    ratings = [(FIRST + n * DAY, 5) for n in range(MOST_DAYS + 3)]
    card = progress_card(after(*ratings, (ratings[-1][0], 2)), ratings[-1][0])
    assert card is not None
    shown = charted_course(card["picture"])
    assert shown is not None
    assert [day for day, _ in shown.pain] == [
        day for day, _ in (*ratings[3:], ratings[-1])
    ]  # two of the last
    assert shown.pain[-1][1] == 2
    assert card["picture_alt"].count(";") == told - 1
    assert card["picture_alt"].endswith(": 5, 2")


def test_progress_card_compares_with_the_first_day_of_all() -> None:
    first, later = (date(2026, 7, 1), 7), [(FIRST + n * DAY, 3) for n in range(9)]
    card = progress_card(after(first, *later), THEN)
    assert card is not None
    assert card["text"].startswith("Your pain went from 7 to 3 since 1 July:")


def test_progress_card_measures_from_the_first_rating_as_the_check_in_does() -> None:
    card = progress_card(after((FIRST, 7), (FIRST, 4), (THEN, 6), (THEN, 3)), THEN)
    assert card is not None
    assert card["text"].startswith("Your pain went from 7 to 3 since 1 November.")
    assert "7" in card["picture_alt"]


def test_progress_without_a_chart_is_a_card_all_the_same() -> None:
    text, card = progress_report(after((FIRST, 5)), FIRST + 3 * DAY)
    assert card is not None
    assert card["text"] == text
    assert card["title"]
    assert "picture" not in card


def test_progress_card_draws_both_ratings_of_a_day() -> None:
    """One dot a day, the first of it: the 6 after a session was not in the graph."""
    card = progress_card(after((FIRST, 4), (FIRST, 6), (THEN, 3)), THEN)
    assert card is not None
    shown = charted_course(card["picture"])
    assert shown is not None
    assert shown.pain == ((FIRST, 4), (FIRST, 6), (THEN, 3))
    assert card["picture_alt"] == "1 November: 4, 6; 9 November: 3"


@pytest.mark.parametrize(
    ("pain", "says", "never", "reason"),
    [
        (
            ((FIRST, 4), (FIRST, 6)),
            "do half of",
            "change",
            "worse on one day: what to do, no verdict",
        ),
        (((FIRST, 4), (FIRST, 3)), "Your pain was first 4, then 3", "change", "better on one day"),
        (
            ((FIRST, 4), (FIRST, 6), (THEN, 3)),
            "Your pain went from 4 to 3 since 1 November",
            "Your pain went up from 4 to 6 since 1 November",
            "the newest counts",
        ),
        (
            ((FIRST, 4), (THEN, 6)),
            "Take the easier versions",
            "we look at it",
            "worse: what follows",
        ),
    ],
)
def test_progress_report_says_what_follows_and_no_verdict_of_one_day(
    pain: tuple[Score, ...], says: str, never: str, reason: str
) -> None:
    text, _ = progress_report(after(*pain), THEN)
    assert says in text, reason
    assert never not in text, reason


def test_progress_has_a_way_on() -> None:
    """After the end it stopped with no button."""
    free, asked = progress_buttons(None), progress_buttons("rating")
    assert [one["title"] for one in free] == ["Show my routine", "When to get help"]
    assert [one["style"] for one in (free[0], asked[0])] == ["", "aside"]
