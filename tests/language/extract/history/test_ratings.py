"""A rating of pain is the number told of now, never the top of its scale."""

from __future__ import annotations

import pytest

from bot.language.findings import Kind
from tests.language.reading import facts, read

RATINGS = [
    ("4 usually, 8 when I bend", 4, "the usual one, not that of a movement"),
    ("6 mostly and 9 on the stairs", 6, "as above"),
    ("3 today, 6 normally", 3, "that of today before the usual one"),
    ("3 still, maybe a 2 when I stand straight", 3, "a guess of another hour"),
    ("it's about a 4, could be a 5 at night", 4, "the same, and higher"),
    ("maybe a 2 when I stand straight", 2, "a guess alone is all there is"),
    ("2 still, fine after a walk", 2, "it is as it was"),
    ("perhaps a 4, low back", 4, "'perhaps' as 'maybe'"),
    ("low back 2/10 now", 2, "'now' behind the scale is of the 2"),
    ("3/10 today", 3, "the shortest way of all"),
    ("3 out of 10 now", 3, "'out of' in words"),
    ("two out of ten today", 2, "numbers in words"),
    ("low back pain 3/10 at the moment", 3, "'at the moment' is now"),
    ("0/10 today", 0, "nothing is a rating too"),
    ("4/10 today, worst 7/10", 4, "now before worst"),
    ("worst 7/10, now 4/10", 4, "now behind worst"),
    ("low back, 3/10 now, 8/10 on bad days", 3, "'now' closes what is said of the 3"),
    ("2/10 today but 6/10 yesterday", 2, "'today' is of the 2, yesterday is over"),
    ("6/10 yesterday and 2/10 today", 2, "today counts"),
    ("was 8/10 now 3/10", 3, "'now' leads the second"),
    ("57, low back for five years, 2/10 today", 2, "age and years are no rating"),
    ("about 3/10 at rest", 3, "'at rest' is now"),
    ("its 2-3/10 today", 3, "a range counts as its higher end"),
    ("on a scale of 0 to 10 its 3 now", 3, "the scale is told first"),
    ("10/10 today", 10, "ten of ten is ten"),
    ("upper back stiff for 8 months, pain 4 of 10, 10 minutes", 4, "'of' alone"),
    ("4 of 10 now", 4, "'of' alone, with now"),
    ("5 is on a bad day, today its more a 3", 3, "today, without a scale"),
    ("go on. about a 4 btw, both sides", 4, "'about a' rates, whatever comes behind"),
    ("um pain's a five I'd say and I sit three hours", 5, "pain is, run together"),
    ("the pain today is 3", 3, "'today' between the pain and its number"),
    ("its more like a 6, mostly when i sit", 6, "'more like a' rates"),
    ("neck, I'd give it a four", 4, "'give it' rates"),
    ("neck, I rate it 5", 5, "'rate it' rates"),
    ("neck, I'd call it a 3", 3, "'call it' rates"),
    ("neck, I would put it at three", 3, "'put it at' rates"),
    ("neck, score 5, I am 66", 5, "a list of facts"),
    ("neck. A 4 sitting, about a 2 when I'm up", 4, "of two positions the worse counts"),
    ("neck, it's a 7 if I move and a 2 if I lie still", 7, "of two positions the worse counts"),
    ("neck, more of a 2 on the couch and a 5 moving", 5, "of two places the worse counts"),
    ("neck, pain 3 by day and 6 by night", 6, "of day and night the worse counts"),
    ("neck, 4 normally, 7 on a bad day", 4, "a bad day is not today"),
    ("neck, 3 jogs, 5 the morning after", 5, "the morning after, and no jogs"),
]
NO_RATINGS = [
    ("I do it 4 of 10 days", "days"),
    ("it hurts 4 of 10 times", "times"),
    ("3/10/2026 it began, low back", "a date"),
    ("5 out of 10 on a bad day", "a bad day is not today"),
    ("about a 4 hour drive, then it hurt", "hours"),
    ("like a 4 year old with a cold", "an age"),
    ("operated at L4/5 in 2015", "a name"),
    ("low back, I was 8 when I broke my arm", "an age"),
    ("low back, remind me at 7 in the evening", "a time of the day"),
    ("low back, my son is 4 and at 2 in the morning he wakes", "an age, a time"),
    ("low back, it never exceeds 4", "a limit, not today"),
    ("can I do number 2 sitting?", "a row"),
]


@pytest.mark.parametrize(("text", "rating", "reason"), RATINGS)
def test_ratings_are_of_now_and_no_top_of_a_scale(text: str, rating: int, reason: str) -> None:
    assert [m.number for m in read(text).present(Kind.NRS)] == [rating], reason


@pytest.mark.parametrize(("text", "reason"), NO_RATINGS)
def test_ratings_are_not_made_of_other_numbers(text: str, reason: str) -> None:
    assert not read(text).present(Kind.NRS), reason


@pytest.mark.parametrize(
    ("text", "rated", "reason"),
    [
        ("the turning was fine, band one now", None, "one of the moves"),
        ("the second one now", None, "the same"),
        ("it was a 4, now one", 1, "a number"),
        ("it's one now", 1, "a number"),
    ],
)
def test_ratings_one_that_stands_for_a_thing_is_none(
    text: str, rated: int | None, reason: str
) -> None:
    assert facts(text).nrs == rated, reason
