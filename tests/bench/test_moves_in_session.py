"""The bench of sessions holds where a session stands, and what is done, against what a row says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.moves_in_session import places, report, wrong_in
from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from tests.bench.session_played import talk_at_its_routine


@pytest.fixture(scope="module")
def played() -> Sessions:
    """A talk that has come to its routine."""
    return talk_at_its_routine()


@pytest.mark.parametrize(
    ("text", "then", "wrong", "reason"),
    [
        ("done", {"at": 3, "done": [1, 2]}, [], "the next is up, this one is done"),
        ("done", {"at": [2, 4], "done": [1]}, ["at", "done"], "another place, another list"),
        ("done", {"at": 3, "done": [1, 2], "pain": 3}, ["pain"], "no pain was told"),
        ("done", {"at": 3, "done": [1, 2], "out": [4]}, ["out"], "nothing was left out"),
        ("done", {"at": 3, "done": [1, 2], "changed": True}, ["routine"], "nothing was changed"),
    ],
)
def test_sessions_say_what_came_out_otherwise(
    played: Sessions, text: str, then: Mapping[str, Any], wrong: list[str], reason: str
) -> None:
    row = {"stage": "session", "at": 2, "done": [1], "text": text, "then": then}
    assert sorted(wrong_in(played, row)) == wrong, reason


def test_sessions_begin_where_their_rows_say(played: Sessions) -> None:
    stages = {"offered": "offered", "paused": "paused", "finished": "finished", "session": "4"}
    for stage, place in stages.items():
        row = {"stage": stage, "at": 4, "done": [1], "then": {}}
        assert place in places(played.at(row)), stage
    out = played.at({"stage": "session", "at": 4, "done": [], "then": {"back": [3]}})
    assert IDS[2] not in [item["exercise"] for item in out[slots.ROUTINE]["items"]]
    assert places(out) == {"4"}, "what is put back later was not there before"


def test_sessions_report_counts_rows() -> None:
    lines = list(
        report("made", [{"stage": "session"}] * 4, [{}, {"at": "2", "done": "[]"}, {}, {}])
    )
    assert lines[0].startswith("made: right 0.750")
    assert "at 1, done 1" in lines[1]
