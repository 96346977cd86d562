"""Every exercise of the library is given to somebody: one person for each of the 78."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import History, PlanInputs, build_from
from tests.routine.people import with_pattern

NEW = History()
LATER = History(mastered=frozenset(load_exercises()))  # every full dose reached without pain


def person(pattern: str | None, phase: int = 2, minutes: int = 8, **told: Any) -> PlanInputs:
    """A person with a pattern who belongs in a phase; kit and place are words."""
    words = {
        key: frozenset(told.pop(key).split()) for key in ("kit", "no_kit", "place") & told.keys()
    }
    one = with_pattern(pattern, phase, minutes)
    return replace(one, setting=replace(one.setting, **words), **told)


def without(*ids: str) -> History:
    """Somebody who does not like some moves."""
    return History(disliked=frozenset(ids))


REACHED = [
    ("P18 P05 P01 M01 M02 A01", person(None), NEW, "low back, no pattern"),
    ("T01 T03 P06", person("D1"), NEW, "desk worker"),
    ("M04 M07 P27 T04", person("D2"), NEW, "driver"),
    ("P22 P19", person("D2", minutes=20), NEW, "driver with time"),
    ("P21 P03 P08 T13 T15", person("D3"), NEW, "carrier"),
    ("T07", person("D3", minutes=20, tested=frozenset({"adductors"})), NEW, "carrier, found tight"),
    ("P04", person("D3"), LATER, "carrier, the clam mastered"),
    ("P23", person("D3", cautions=("SHO",)), NEW, "carrier with a shoulder"),
    ("M10 P11 P13 T10 T14 R10", person("D4"), NEW, "neck"),
    ("T11", person("D4", minutes=20, tested=frozenset({"levator"})), NEW, "neck, found tight"),
    ("P12", person("D4"), LATER, "neck, the chin tuck mastered"),
    ("M08 M11 P14 P17 T09", person("D5"), NEW, "chest and shoulder blades"),
    ("P15", person("D5", kit="band"), NEW, "chest, with a band"),
    ("P28", person("D5", 2, 20, kit="band"), without("P17"), "chest, a band, no wall push-up"),
    ("M14", person("D5", kit="roller"), LATER, "chest, a roller, the chair mastered"),
    ("M09 P20 T12", person("D6", regions=("upper_back",)), NEW, "upper back"),
    ("P09 P26", person("D7"), NEW, "sway"),
    ("M12", person(None, radicular=True), NEW, "nerve pain in a leg"),
    ("P29", person(None, conditions=("postnatal",)), NEW, "after a birth"),
    ("P07", person("D8"), NEW, "trunk"),
    ("M03", person("D8", conditions=("spondyloarthritis",)), NEW, "a spine that stiffens"),
    ("T05 R01", person("D9"), NEW, "buttocks"),
    ("T06", person("D9", cautions=("KNE",)), NEW, "buttocks with a knee"),
    ("R03", person("D9", kit="ball"), NEW, "buttocks with a ball"),
    ("R13", person("D9"), without("R01"), "buttocks, warmth alone disliked"),
    ("P02", person("D9"), LATER, "buttocks, the bridge mastered"),
    ("A03", person("D9", 3, lifestyle=("running",)), LATER, "a runner who walks well again"),
    ("R08 P25", person("D10"), NEW, "tense shoulders"),
    ("R05", person("D10", minutes=20), NEW, "tense shoulders with time"),
    ("R04 P16", person("D10", 2, 20, kit="ball band"), NEW, "tense shoulders, ball and band"),
    ("M15", person("D1", 1), NEW, "desk worker in the second phase"),
    ("P24", person("D1", 3, 20), NEW, "desk worker, strong"),
    ("R06", person(None, 0), NEW, "a bad day"),
    ("R11", person(None, 0, direction="extension"), NEW, "a bad day, arching eases"),
    ("R07", person(None, 0, place="no_floor"), NEW, "a bad day, off the floor"),
    ("R02", person("D4", 0, no_kit="warm_pack"), NEW, "a bad neck day without a warm pack"),
    ("R09", person("D3", 1, yellow=("stress",)), NEW, "stress"),
    ("R14", person("D3", 1, yellow=("sleep",)), NEW, "poor sleep"),
    ("M05 R12", person(None, cautions=("STEN",)), NEW, "a narrowed canal"),
    ("A02", person(None, 2, 20, cautions=("STEN",), kit="bike"), NEW, "the same with a bike"),
    ("M06", person(None, cautions=("STEN",)), without("M01", "M13"), "the same, no rocking"),
    ("P10", person("D2", minutes=20, direction="flexion"), NEW, "driver, bending eases"),
    ("T16", person("D1", lengthen=(("lumbar_erectors", 9.0),), place="chair"), NEW, "on a chair"),
    ("M13", person(None, place="chair"), NEW, "on a chair, no pattern"),
    ("T02", person("D1", place="bed"), NEW, "desk worker in bed"),
    ("T08", person("D9", 2, 20, lengthen=(("calves", 9.0),)), NEW, "tight calves"),
    ("A04", person(None, cautions=("SIT",)), NEW, "sitting only"),
]  # fmt: skip


@pytest.mark.parametrize(("ids", "inputs", "history", "reason"), REACHED)
def test_reached_by_this_person(
    ids: str, inputs: PlanInputs, history: History, reason: str
) -> None:
    assert set(ids.split()) <= set(build_from(inputs, "week", history).exercise_ids), reason


def test_reached_is_every_exercise() -> None:
    reached = {key for ids, *_ in REACHED for key in ids.split()}
    assert reached == set(load_exercises())


def test_reached_running_only_by_runners() -> None:
    walker = person("D9", 3)
    assert "A03" not in build_from(walker, "week", LATER).exercise_ids
    beginner = person("D9", 3, lifestyle=("running",))
    assert "A03" not in build_from(beginner, "week", NEW).exercise_ids, "the walk comes first"
