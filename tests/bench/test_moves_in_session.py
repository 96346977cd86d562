"""The bench of sessions holds where a session stands, and what is done, against what a row says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.moves_in_session import places, report, wrong_in
from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.turn import PARTS
from bot.language import understand
from bot.language.entities import entity_of
from bot.language.replies.part_reader import places_of_parts
from bot.routine import Routine


@pytest.fixture(scope="module")
def played() -> Sessions:
    """A talk that has come to its routine."""

    def parse(text: str) -> Mapping[str, Any]:
        entities = [entity_of(mention) for mention in understand(text).mentions]
        parts = [(*place, "inform", 0.9) for place in places_of_parts(text)]
        told = {"text": text, "intent": {"name": "inform", "confidence": 0.9}, PARTS: parts}
        return {**told, "entities": entities}

    own = Routine("Own", (), 1, 10, "")
    talk = {
        **{slots.CONSENT: "agreed", slots.STORY: "told", slots.READBACK: "confirmed"},
        **{"regions": ["low_back"], "side": "both", "duration_days": 42.0, "nrs": 5},
        **{"aggravated_by": ["flex_agg"], "radiation": "none", "sit_hours": 8.0, slots.CHECKS: []},
        **{slots.SCREEN_NERVES: "answered", slots.SCREEN_GENERAL: "answered"},
        **{slots.ASSESSMENT_SHOWN: {"patterns": []}, slots.MINUTES: 10},
        slots.ROUTINE: own.as_dict(),
    }
    return Sessions(talk, (), parse)


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
