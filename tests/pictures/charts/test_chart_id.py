from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pictures.built import NAME_LIMIT, png_name
from bot.pictures.charts.chart_id import MOST_DAYS, ChartedCourse, chart_id, charted_course
from bot.pictures.picture_svg import picture_svg

BEGAN = date(2026, 11, 1)
days = st.dates(BEGAN, BEGAN + timedelta(days=MOST_DAYS - 1))
rated = st.lists(st.tuples(days, st.integers(0, 10)), min_size=1, max_size=60).map(tuple)


@given(rated, st.lists(rated, max_size=3).map(tuple), st.lists(days, max_size=60).map(tuple))
def test_chart_id_holds_every_day_and_score(
    pain: tuple[tuple[date, int], ...],
    activities: tuple[tuple[tuple[date, int], ...], ...],
    practised: tuple[date, ...],
) -> None:
    course = ChartedCourse(pain, activities, practised)
    assert charted_course(chart_id(course)) == course


def test_chart_id_leaves_out_what_is_older_than_three_months() -> None:
    old, new = (BEGAN, 7), (BEGAN + timedelta(days=MOST_DAYS), 3)
    kept = charted_course(chart_id(ChartedCourse((old, new), (), (BEGAN,))))
    assert kept is not None
    assert kept.pain == (new,)
    assert not kept.practised


def test_chart_id_of_three_full_months_is_a_file_name_of_its_first_letters() -> None:
    every = tuple((BEGAN + timedelta(days=n), 10) for n in range(MOST_DAYS))
    name = chart_id(ChartedCourse(every, (every,) * 3, tuple(day for day, _ in every)))
    assert len(png_name(name)) == NAME_LIMIT + len(".png")


def test_chart_id_holds_the_first_and_the_newest_of_a_day() -> None:
    name = chart_id(ChartedCourse(((BEGAN, 4), (BEGAN, 5), (BEGAN, 10))))
    assert name == "progress-261101-4.x----"
    kept = charted_course(name)
    assert kept is not None
    assert kept.pain == ((BEGAN, 4), (BEGAN, 10))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("S01", "an exercise"),
        ("progress-", "no score"),
        ("progress-261132-4----", "the 32nd of November"),
        ("progress-261101-a----", "no score of ours"),
        ("progress-261101-4---", "a row too few"),
        ("progress-261101-4-----", "a row too many"),
        ("progress-261101-----1", "practice alone"),
        ("progress-261101-----4", "a score of practice"),
        ("progress-261101-" + "4" * (MOST_DAYS + 1) + "----", "longer than any that is made"),
    ],
)
def test_charted_course_reads_nothing_else(name: str, reason: str) -> None:
    assert charted_course(name) is None, reason


@given(st.text(max_size=40))
def test_charted_course_takes_any_text(text: str) -> None:
    assert charted_course("progress-" + text) is None or text


@pytest.mark.parametrize(
    ("course", "reason"),
    [
        (((), (), ()), "at least one score"),
        ((((BEGAN, 11),), (), ()), "0 to 10"),
        (((), (((BEGAN, -1),),), ()), "0 to 10"),
        ((((BEGAN, 1),), (((BEGAN, 1),),) * 4, ()), "three activities"),
    ],
)
def test_charted_course_refuses_what_no_chart_shows(
    course: tuple[tuple, tuple, tuple], reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        ChartedCourse(*course)


def test_picture_svg_draws_a_chart_by_its_name_and_refuses_an_unknown_one() -> None:
    assert "1 Nov: 7; 4 Nov: 5" in picture_svg("progress-261101-7__5----", "dark")
    with pytest.raises(KeyError):
        picture_svg("progress-261132-7----")
