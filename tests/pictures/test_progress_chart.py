from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pictures.progress_chart import progress_chart_svg

SVG = "{http://www.w3.org/2000/svg}"
MAY = date(2026, 5, 1)
entries = st.lists(
    st.tuples(st.dates(MAY, MAY + timedelta(days=90)), st.integers(0, 10)), min_size=1, max_size=40
)


def dots(svg: str) -> list[tuple[float, float]]:
    found = ET.fromstring(svg).iter(f"{SVG}circle")
    return [(float(dot.attrib["cx"]), float(dot.attrib["cy"])) for dot in found]


def test_chart_draws_higher_pain_higher_up() -> None:
    (first, last) = dots(progress_chart_svg([(MAY, 7), (MAY + timedelta(days=3), 2)]))
    assert first[0] < last[0]
    assert first[1] < last[1]


def test_chart_keeps_the_distance_of_days() -> None:
    days = [(MAY + timedelta(days=n), 5) for n in (0, 1, 10)]
    a, b, c = dots(progress_chart_svg(days))
    assert (b[0] - a[0]) * 10 == pytest.approx(c[0] - a[0], abs=1)


def test_chart_counts_the_newest_score_of_a_day() -> None:
    assert dots(progress_chart_svg([(MAY, 7), (MAY, 3)])) == dots(progress_chart_svg([(MAY, 3)]))


@given(entries)
def test_chart_stays_inside_its_frame(scores: list[tuple[date, int]]) -> None:
    svg = progress_chart_svg(scores)
    assert all(40 <= x <= 464 and 16 <= y <= 200 for x, y in dots(svg))
    assert len(dots(svg)) == len({day for day, _ in scores})


def test_chart_tells_its_numbers_in_words() -> None:
    desc = ET.fromstring(progress_chart_svg([(MAY, 7)])).find(f"{SVG}desc")
    assert desc is not None
    assert desc.text == "1 May: 7"


@pytest.mark.parametrize(
    ("scores", "theme", "reason"),
    [
        ([], "light", "at least one score"),
        ([(MAY, 11)], "light", "0 to 10"),
        ([(MAY, 3)], "sepia", "unknown theme"),
    ],
)
def test_chart_refuses_what_it_cannot_draw(
    scores: list[tuple[date, float]], theme: str, reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        progress_chart_svg(scores, theme)


def test_chart_never_paints_outside_its_two_themes() -> None:
    painted = set(re.findall(r'fill="(#\w+)"', progress_chart_svg([(MAY, 4)], "dark")))
    assert painted == {"#8FCDB8", "#ADB6AF"}
