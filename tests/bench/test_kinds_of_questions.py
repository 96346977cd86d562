"""The bench of questions by kind draws its places by the text and says what came of each."""

from __future__ import annotations

from bench.kinds_of_questions import OTHER, RIGHT, _some, report
from learning.kinds.labelled_kinds import AskedKind


def test_places_are_drawn_by_the_text_alone() -> None:
    places = ("a", "b", "c", "d")
    assert _some("how often", places, 2) == _some("how often", places, 2)
    drawn = {place for text in ("x", "y", "z", "what", "why") for place in _some(text, places, 2)}
    assert len(drawn) > 2
    assert _some("x", (), 2) == []


def test_report_says_the_share_with_its_interval() -> None:
    came = (
        [("nothing", RIGHT, ""), ("check", RIGHT, "")],
        [("check", RIGHT, ""), ("side", OTHER, "")],
    )
    lines = list(report("b", [AskedKind("how often", "x"), AskedKind("and why", "y")], came))
    assert lines[0].startswith("b, questions: right 0.750 (0.3")
    assert lines[1] == "  right 3, another answer 1"
