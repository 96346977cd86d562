"""Weekdays of the routine: free, the only ones, on again, moved; nothing of other matters."""

from __future__ import annotations

import pytest

from bot.language.replies.told.weekdays_told import weekdays_named, weekdays_told

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("every day except Sunday, I have church", {SUN}),
        ("every morning but not on Fridays", {FRI}),
        ("zero on sunday", {SUN}),
        ("No exercises on Sundays, note it", {SUN}),
        ("Sundays I don't", {SUN}),
        ("and sundays I dont do nothing", {SUN}),
        ("I wont be doing it saturdays, football", {SAT}),
        ("on sunday I rest", {SUN}),
        ("I take sunday of", {SUN}),
        ("keep my sunday free love", {SUN}),
        ("my day off is Tuesday", {TUE}),
        ("Tuesdays I have my grandchildren so nothing then", {TUE}),
        ("Fridays we go to mosque, no gym that day", {FRI}),
        ("15 but not on shabbat", {SAT}),
        ("nothing at the weekend please", {SAT, SUN}),
        ("can Sunday be a rest day please?", {SUN}),
        ("leave Wednesdays out, I do the night shift then", {WED}),
        ("not mon or tue please", {MON, TUE}),
        ("tuesday and thursday evenings I'm at my sister's, skip those", {TUE, THU}),
        ("wednesdays is impossible for me", {WED}),
        ("Sunday is family day with us, we don't do anything", {SUN}),
    ],
)
def test_weekdays_told_as_free(text: str, days: set[int]) -> None:
    assert [(one.kind, one.days) for one in weekdays_told(text)] == [("free", days)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("only monday wednesday and friday suit me", {MON, WED, FRI}),
        ("three times a week: mon wed fri", {MON, WED, FRI}),
        ("weekdays only pls", {MON, TUE, WED, THU, FRI}),
        ("can I do it just at the weekend?", {SAT, SUN}),
        ("I could do Mondays and Thursdays", {MON, THU}),
    ],
)
def test_weekdays_told_as_the_only_ones(text: str, days: set[int]) -> None:
    assert [(one.kind, one.days) for one in weekdays_told(text)] == [("sole", days)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("it hurts every day except Sunday", "the pain"),
        ("I did it every day but Friday", "what was done"),
        ("I walk every day but Sunday", "of the walks"),
        ("I don't work on Mondays", "of the work"),
        ("I have Mondays off work", "of the work"),
        ("is Sunday off?", "a question"),
        ("what about Sunday, did you write it?", "a question"),
        ("should I do it on Sundays?", "a question"),
        ("I sat in the sun", "no days"),
        ("on tuesdays and thursdays I could do 15", "a length"),
        ("remind me at 7 but not on Sundays", "of the reminder"),
        ("I can't sleep on Sundays", "of the sleep"),
        ("Sundays my back aches, not bad", "the pain"),
        ("I can do it on Monday", "one day alone"),
        ("20 mins on Sundays, rest of week stays as it is", "a length"),
        ("my doctor is off on Mondays", "of another"),
    ],
)
def test_weekdays_told_of_something_else(text: str, reason: str) -> None:
    assert weekdays_told(text) == (), reason


@pytest.mark.parametrize(
    ("text", "kind", "days", "to"),
    [
        ("actually I can do Sundays too", "back_on", {SUN}, set()),
        ("Sunday is fine after all", "back_on", {SUN}, set()),
        ("not Sunday, I meant Saturday", "in_place", {SUN}, {SAT}),
        ("leave out Wednesday and do Thursday instead", "moved", {WED}, {THU}),
    ],
)
def test_weekdays_told_beside_a_free_sunday(
    text: str, kind: str, days: set[int], to: set[int]
) -> None:
    (told,) = weekdays_told(text, free=frozenset({SUN}))
    assert (told.kind, told.days, told.to) == (kind, days, to)


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("not this Friday", True),
        ("not on Friday, I have guests", True),
        ("not on Fridays", False),
    ],
)
def test_weekdays_told_for_one_week(text: str, once: bool) -> None:
    assert [one.once for one in weekdays_told(text)] == [once]


@pytest.mark.parametrize(
    ("text", "gone", "told"),
    [
        ("every day but Sunday", True, False),
        ("not on Sunday", True, False),
        ("nothing on Sundays please", True, True),
        ("every day but Sunday", False, True),
    ],
)
def test_weekdays_told_where_days_gone_are_asked_for(text: str, gone: bool, told: bool) -> None:
    assert bool(weekdays_told(text, of_days_gone=gone)) is told


def test_weekdays_told_alone_stand_beside_the_minutes() -> None:
    assert weekdays_told("ten min, mon to sat") == ()
    (told,) = weekdays_told("ten min, mon to sat", beside_minutes=True)
    assert (told.kind, told.days) == ("sole", {MON, TUE, WED, THU, FRI, SAT})


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Friday to Monday", {FRI, SAT, SUN, MON}),
        ("mon, wed and fri", {MON, WED, FRI}),
        ("weekdays", {MON, TUE, WED, THU, FRI}),
        ("the weekend", {SAT, SUN}),
        ("tomorrow", set()),
    ],
)
def test_weekdays_named(words: str, days: set[int]) -> None:
    assert weekdays_named(words) == days


@pytest.mark.parametrize(
    ("text", "kinds", "reason"),
    [
        ("off only Saturday and Sunday", ["free"], "what is off alone"),
        ("only Saturday and Sunday off, please", ["free"], "the same, the days before it"),
        ("Saturday and Sunday only off, other days I exercise", [], "said twice, and of others"),
        ("only Saturday and Sunday", ["sole"], "the days alone"),
        ("I'm off mon and tue so 20 then", [], "off work, with more time"),
        ("my days off are Monday and Tuesday, I get more time then", [], "the same"),
        ("I'm off mon and tue", ["free"], "no time beside it"),
    ],
)
def test_weekdays_told_off_is_free_and_never_the_only_day(
    text: str, kinds: list[str], reason: str
) -> None:
    assert [one.kind for one in weekdays_told(text)] == kinds, reason
