"""The card that shows how the pain went: when it comes, and what it says of a change."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation.progress_card import progress_card
from bot.knowledge.conversation.progress_words import load_progress_words
from bot.pictures.chart_id import chart_scores

FIRST, THEN = date(2026, 11, 1), date(2026, 11, 9)


@pytest.mark.parametrize(
    ("begun", "now", "says", "reason"),
    [
        (7, 4, "more than day-to-day chance", "three points less"),
        (7, 5, "more than day-to-day chance", "two points less"),
        (7, 6, "within day-to-day chance", "one point of seven"),
        (3, 2, "more than day-to-day chance", "a third of where it began"),
        (0, 1, "within day-to-day chance", "from nothing only points count"),
        (2, 3, "Up to 3 out of 10 is fine", "half as much again, and still little"),
        (3, 4, "Take the easier versions", "a third more, and over what is fine"),
        (3, 6, "show this to a physiotherapist or doctor", "worse"),
    ],
)
def test_progress_card_says_what_the_change_is_worth(
    begun: int, now: int, says: str, reason: str
) -> None:
    card = progress_card([(FIRST, begun), (THEN, now)])
    assert card is not None, reason
    assert says in card["text"], reason
    assert card["text"].startswith(f"From {begun} on 1 November to {now}."), reason


@pytest.mark.parametrize("pain", [0, 5])
def test_progress_card_says_that_the_same_is_the_same(pain: int) -> None:
    card = progress_card([(FIRST, pain), (THEN, pain)])
    assert card is not None
    assert card["text"] == f"{pain}, as on 1 November."


def test_progress_card_waits_for_a_second_day() -> None:
    assert progress_card([]) is None
    assert progress_card([(FIRST, 7), (FIRST, 4)]) is None


def test_progress_card_shows_the_newest_rating_of_each_of_the_last_days() -> None:
    most = load_progress_words().most_days
    ratings = [(date(2026, 10, 1 + n), 5) for n in range(most + 3)]
    card = progress_card([*ratings, (ratings[-1][0], 2)])
    assert card is not None
    shown = chart_scores(card["picture"])
    assert shown is not None
    assert [day for day, _ in shown] == [day for day, _ in ratings[3:]]
    assert shown[-1][1] == 2
    assert card["picture_alt"].endswith("17 October: 2")


def test_progress_card_compares_with_the_first_day_of_all() -> None:
    most = load_progress_words().most_days
    first, later = (date(2026, 10, 1), 7), [(date(2026, 10, 2 + n), 3) for n in range(most + 3)]
    card = progress_card([first, *later])
    assert card is not None
    assert card["text"].startswith("From 7 on 1 October to 3.")
