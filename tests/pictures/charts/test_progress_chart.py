from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pictures.charts.chart_id import ChartedCourse, Score
from bot.pictures.charts.progress_chart import progress_chart_svg

SVG = "{http://www.w3.org/2000/svg}"
MAY = date(2026, 5, 1)
scores = st.lists(
    st.tuples(st.dates(MAY, MAY + timedelta(days=90)), st.integers(0, 10)), min_size=1, max_size=40
).map(tuple)


def of_pain(*pain: Score) -> ChartedCourse:
    return ChartedCourse(pain)


def dots(svg: str) -> list[tuple[float, float]]:
    found = ET.fromstring(svg).iter(f"{SVG}circle")
    return [(float(dot.attrib["cx"]), float(dot.attrib["cy"])) for dot in found]


def marks(svg: str) -> list[tuple[float, float]]:
    """Where the dots of activities stand."""
    found = re.findall(r'translate\(([\d.]+) ([\d.]+)\)"', svg)
    return [(float(x), float(y)) for x, y in found]


def height(svg: str) -> float:
    return float(ET.fromstring(svg).attrib["viewBox"].split()[3])


def test_chart_draws_higher_pain_higher_up() -> None:
    (first, last) = dots(progress_chart_svg(of_pain((MAY, 7), (MAY + timedelta(days=3), 2))))
    assert first[0] < last[0]
    assert first[1] < last[1]


def test_chart_keeps_the_distance_of_days() -> None:
    days = [(MAY + timedelta(days=n), 5) for n in (0, 1, 10)]
    a, b, c = dots(progress_chart_svg(of_pain(*days)))
    assert (b[0] - a[0]) * 10 == pytest.approx(c[0] - a[0], abs=1)


def test_chart_has_the_first_and_the_newest_score_of_a_day() -> None:
    thrice, twice = of_pain((MAY, 7), (MAY, 5), (MAY, 3)), of_pain((MAY, 7), (MAY, 3))
    assert dots(progress_chart_svg(thrice)) == dots(progress_chart_svg(twice))
    first, last = dots(progress_chart_svg(twice))
    assert first[0] == last[0], "above each other"


@given(scores, st.lists(scores, max_size=3).map(tuple))
def test_chart_stays_inside_its_frame(
    pain: tuple[Score, ...], activities: tuple[tuple[Score, ...], ...]
) -> None:
    svg = progress_chart_svg(ChartedCourse(pain, activities))
    high = height(svg)
    assert all(40 <= x <= 344 and 16 <= y <= 200 for x, y in dots(svg))
    assert all(34 <= x <= 350 and 200 < y < high - 16 for x, y in marks(svg))
    days = len({day for day, _ in pain})
    assert days <= len(dots(svg)) <= 2 * days


def test_chart_has_activities_below_the_pain_and_better_higher_up() -> None:
    week = MAY + timedelta(days=7)
    svg = progress_chart_svg(ChartedCourse(((MAY, 7), (week, 2)), (((MAY, 3), (week, 8)),)))
    (first, last) = marks(svg)
    assert first[1] > last[1] > max(y for _, y in dots(svg))


def test_chart_tells_activities_apart_without_their_colour() -> None:
    same = ((MAY, 4), (MAY + timedelta(days=1), 4))
    svg = progress_chart_svg(ChartedCourse((), (same, same, same)))
    assert len(set(re.findall(r'" d="(M-?\d[^"]*Z)"/>', svg))) == 3
    assert len(set(marks(svg))) == 6  # none covers another
    assert len(set(re.findall('stroke-dasharray="([^"]+)"', svg))) == 2


@pytest.mark.parametrize(
    ("activities", "practised", "taller"),
    [((), (), 0), ((), (MAY,), 1), ((((MAY, 3),),), (), 1), ((((MAY, 3),),), (MAY,), 2)],
)
def test_chart_is_as_tall_as_it_needs_to_be(
    activities: tuple[tuple[Score, ...], ...], practised: tuple[date, ...], taller: int
) -> None:
    alone = height(progress_chart_svg(of_pain((MAY, 5))))
    more = height(progress_chart_svg(ChartedCourse(((MAY, 5),), activities, practised)))
    assert (more > alone) == bool(taller)


def test_chart_has_a_stroke_for_each_day_of_practice() -> None:
    days = tuple(MAY + timedelta(days=n) for n in (0, 1, 5))
    svg = progress_chart_svg(ChartedCourse(((MAY, 5),), (), days))
    (strokes,) = re.findall(r'chart-practised"[^>]* d="([^"]+)"', svg)
    assert strokes.count("M") == 3


@pytest.mark.parametrize("pain", range(11))
def test_chart_writes_no_number_on_a_level(pain: int) -> None:
    svg = progress_chart_svg(of_pain((MAY, pain)))
    (number,) = re.findall(r'class="chart-line"[^>]*scale[^>]* d="M\d+ (\d+)', svg)
    ((_, dot),) = dots(svg)
    assert abs(int(number) / 10 - dot) >= 10


def test_chart_tells_its_numbers_in_words() -> None:
    day = MAY + timedelta(days=1)
    course = ChartedCourse(((MAY, 7),), (((MAY, 3), (day, 4)),), (MAY, day))
    desc = ET.fromstring(progress_chart_svg(course)).findtext(f"{SVG}desc")
    assert desc == "1 May: 7. Activity 1: 1 May: 3; 2 May: 4. Practised on 1 May, 2 May"


def test_chart_refuses_a_theme_it_has_no_colours_for() -> None:
    with pytest.raises(ValueError, match="unknown theme"):
        progress_chart_svg(of_pain((MAY, 3)), "sepia")


def test_chart_never_paints_outside_its_two_themes() -> None:
    course = ChartedCourse(((MAY, 4),), (((MAY, 3),),), (MAY,))
    painted = set(re.findall(r'fill="(#\w+)"', progress_chart_svg(course, "dark")))
    assert painted == {"#8FCDB8", "#92BEDA", "#ADB6AF"}
