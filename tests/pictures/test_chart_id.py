from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pictures.chart_id import chart_id, chart_scores
from bot.pictures.picture_svg import picture_svg

days = st.dates(date(2020, 1, 1), date(2060, 12, 31))


@given(st.lists(st.tuples(days, st.integers(0, 10)), min_size=1, max_size=60))
def test_chart_id_holds_every_day_and_score(scores: list[tuple[date, int]]) -> None:
    assert chart_scores(chart_id(scores)) == scores


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("S01", "an exercise"),
        ("progress-", "no score"),
        ("progress-261132x4", "the 32nd of November"),
        ("progress-261101x11", "more than ten"),
        ("progress-261101x4-", "a dash too many"),
        ("progress-" + "-".join(["261101x4"] * 61), "longer than any that is made"),
    ],
)
def test_chart_scores_reads_nothing_else(name: str, reason: str) -> None:
    assert chart_scores(name) is None, reason


@given(st.text(max_size=40))
def test_chart_scores_takes_any_text(text: str) -> None:
    assert chart_scores("progress-" + text) is None or text


def test_picture_svg_draws_a_chart_by_its_name_and_refuses_an_unknown_one() -> None:
    assert "1 Nov: 7; 4 Nov: 5" in picture_svg("progress-261101x7-261104x5", "dark")
    with pytest.raises(KeyError):
        picture_svg("progress-261132x7")
