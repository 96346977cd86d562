"""The chart on a page: its curve fills the place, its type keeps one size."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta

import pytest

from bot.pictures.charts.chart_id import ChartedCourse
from bot.pictures.charts.fluid_chart import (
    BOTTOM,
    LEFT,
    LEVELS,
    RIGHT,
    SIZE,
    TOP,
    fluid_chart_svg,
)
from bot.pictures.charts.progress_chart import progress_chart_svg

SVG = "{http://www.w3.org/2000/svg}"
MAY = date(2026, 5, 1)
WEEK = ChartedCourse(((MAY, 7), (MAY + timedelta(days=3), 10), (MAY + timedelta(days=7), 3)))
DAY = timedelta(days=1)
ALL = ChartedCourse(WEEK.pain, (((MAY, 3), (MAY + DAY, 6)),) * 2, (MAY, MAY + DAY))


def per_cent(svg: str, name: str) -> list[float]:
    dots = ET.fromstring(svg).iter(f"{SVG}circle")
    return [float(dot.attrib[name].rstrip("%")) for dot in dots]


def test_fluid_chart_has_no_size_of_its_own_and_type_of_one() -> None:
    chart = ET.fromstring(fluid_chart_svg(WEEK))
    assert not {"width", "height", "viewBox"} & chart.attrib.keys()
    assert chart.attrib["font-size"] == str(SIZE)
    assert SIZE >= 13  # the least type of the page
    said = [text.text for text in chart.iter(f"{SVG}text")]
    assert said == ["0", "5", "10", "7", "3", "1 May", "8 May"]  # numbers as type, none drawn


def test_fluid_chart_runs_from_edge_to_edge_and_higher_for_more_pain() -> None:
    svg = fluid_chart_svg(WEEK)
    across, down = per_cent(svg, "cx"), per_cent(svg, "cy")
    assert (across[0], across[-1]) == (LEFT, RIGHT)
    assert RIGHT - LEFT > 80
    assert down[1] == TOP
    assert TOP < down[0] < down[2] < BOTTOM


def test_fluid_chart_has_its_first_number_apart_from_the_levels() -> None:
    svg = ET.fromstring(fluid_chart_svg(ChartedCourse(((MAY, 4), (MAY + DAY, 3)))))
    first, last = [text for text in svg.iter(f"{SVG}text") if text.text in {"4", "3"}]
    assert int(first.attrib["dx"]) >= SIZE / 2  # "4" beside the level 5 reads as 54
    assert int(last.attrib["dx"]) == 0


@pytest.mark.parametrize(("theme", "card"), [("light", "#FEFDFA"), ("dark", "#1D2421")])
def test_fluid_chart_has_no_number_struck_out_by_a_level(theme: str, card: str) -> None:
    """The line of 5 ran through the number of a 4, whose dot stands just below it."""
    svg = ET.fromstring(fluid_chart_svg(ChartedCourse(((MAY, 4), (MAY + DAY, 4))), theme))
    behind = [group.attrib for group in svg.iter(f"{SVG}g") for said in group if said.text == "4"]
    assert len(behind) == 2
    for group in behind:
        assert (group["stroke"], group["paint-order"]) == (card, "stroke")
        assert int(group["stroke-width"]) >= 4


def test_fluid_chart_of_one_day_stands_in_the_middle() -> None:
    svg = fluid_chart_svg(ChartedCourse(((MAY, 4),)))
    assert per_cent(svg, "cx") == [(LEFT + RIGHT) / 2]
    assert len(re.findall("1 May<", svg)) == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_fluid_chart_says_what_the_chart_of_chats_says(theme: str) -> None:
    told = [
        ET.fromstring(draw(WEEK, theme)).findtext(f"{SVG}desc")
        for draw in (fluid_chart_svg, progress_chart_svg)
    ]
    assert told[0] == told[1] == "1 May: 7; 4 May: 10; 8 May: 3"


def test_fluid_chart_refuses_a_theme_it_has_no_colours_for() -> None:
    with pytest.raises(ValueError, match="theme"):
        fluid_chart_svg(WEEK, "sepia")


def test_fluid_chart_has_pain_activities_and_practice_one_below_the_other() -> None:
    svg = fluid_chart_svg(ALL)
    chart = ET.fromstring(svg)
    marks = [float(one.attrib["y"].rstrip("%")) for one in chart.iter(f"{SVG}svg") if one != chart]
    bars = {float(bar.attrib["y"].rstrip("%")) for bar in chart.iter(f"{SVG}rect")}
    assert max(per_cent(svg, "cy")) < min(marks) < max(marks) < min(bars) < 90
    assert len(marks) == 4
    said = [text.text for text in chart.iter(f"{SVG}text")]
    assert "6" not in said  # two lines have no numbers: they would cover each other


def test_fluid_chart_has_room_for_its_highest_level_on_the_smallest_page() -> None:
    smallest, digit = 256, 8.5  # pixels of the chart in a window of 320, of a digit at most
    assert smallest * LEFT / 100 + LEVELS - 2 * digit >= 0


@pytest.mark.parametrize(
    ("scores", "below", "reason"),
    [
        ((5, 5, 4), True, "the line falls on it: the number above stood on the line"),
        ((7, 3), True, "falls through the week"),
        ((3, 5), False, "the line comes from below"),
        ((5, 5), False, "a level course"),
        ((5, 0), False, "below it are the days"),
    ],
)
def test_fluid_chart_has_its_last_number_off_the_line(
    scores: tuple[int, ...], below: bool, reason: str
) -> None:
    days = [MAY, *(MAY + DAY,) * (len(scores) - 1)]
    svg = fluid_chart_svg(ChartedCourse(tuple(zip(days, scores, strict=True))))
    number = [
        text for text in ET.fromstring(svg).iter(f"{SVG}text") if text.text == str(scores[-1])
    ]
    last = [one for one in number if one.attrib["x"] == f"{RIGHT:.2f}%"][-1]
    assert (int(last.attrib["dy"]) > 0) is below, reason
