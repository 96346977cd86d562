"""What is said to be left out stands on no card: each note of a code against the steps left."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs, Setting
from bot.routine.allow import open_positions, why_not
from bot.routine.history import History
from bot.routine.items import notes_for
from bot.routine.own_way import own_way
from bot.routine.plan_situation import situation_of
from tests.routine.people import POSITIONS

KIT = frozenset(("band", "ball", "roller", "bike"))
DENIED = {
    # code: what its note denies, as the steps would say it
    "EXT": r"let your belly sink|small hollow|bend back|prop yourself|the low back sags"
    r"|lift the chest",
    "STEN": r"let your belly sink|bend back a little|prop yourself|the low back sags"
    r"|lift the chest",
    "PARS": r"bend back|prop yourself|the low back sags|\brun 1 minute",
    "FUSE": r"belly sink|small hollow|round your back|round a little|back rounds?\b|bend back"
    r"|prop yourself"
    r"|knee (towards|in your|in both)|down your shins",
    "FLX": r"round your back|back rounds?\b|towards your chest|down your shins|towards your heels",
    "OST": r"round your back|back rounds?\b|towards your chest|down your shins|knee in both hands"
    r"|light weight|resting on it",
    "ROT": r"knees roll|upper arm up and over",
    "OVER": r"behind your head|head in your hands|beside your ears|slide them up|to the ceiling"
    r"|like a Y|arm forward|back of your head",
    "SHO": r"behind your head|head in your hands|beside your ears|slide them up|to the ceiling"
    r"|on one forearm|sit tall on one hand|arms out to the sides",
    "GROIN": r"towards your (chest|heels)|knee in both hands|lower thigh towards|to right angles"
    r"|to a comfortable height|march on the spot|one flight|above the seat",
    "HIP": r"towards your chest|knee in both hands|ankle on the other knee|soles together"
    r"|flight of stairs"
    r"|down your shins",
    "WRI": r"hands under (your )?shoulders",
    "NCK": r"turn your head|ear (sink|towards)|\bnod|double chin|look up|head turned|lift the head",
    "NSTEN": r"turn your head|ear (sink|towards)|\bnod|double chin|look up|head turned"
    r"|lift the head",
    "KNE": r"\bkneel|hands and knees|down one flight of stairs",
    "LIMB": r"\bkneel|hands and knees|ankle on the other|soles together",
    "ONE": r"both hands\b(?! on a table)|hands behind|in each hand|in your hands|free hand",
    "TAIL": r"roll it back|over the chair back",
    "BP": r"head hang|hold 8 seconds|hands down your shins",
    "PGP": r"feet wide|knees wide|soles together|behind the other",
    "LATHIP": r"turn over|lie on your side and|lie on your side on|^lie on your side, (?!or)",
    "REFLUX": r"lie face down|down your shins|head hang",
    "BAL": r"stand on one leg|swing the outer leg",
    "WALK": r"\bwalk (at|for) |\bstand up and walk",
    "PEM": r"\bwalk (at|for) |march on|at a brisk pace",
    "DIA": r"lift head and shoulders|line from head to knees",
    "RAD": r"down your shins|draw the lower thigh towards your chest",
    "POST": r"lift head and shoulders|line from head to knees|\brun 1 minute",
    "CAES": r"arms? up and over|slide one heel|bend back a little",
}
CASES = [(code, position) for code in DENIED for position in POSITIONS]


@pytest.mark.parametrize(("code", "position"), CASES)
def test_no_step_is_left_that_the_note_of_a_code_denies(code: str, position: str) -> None:
    setting = Setting(kit=KIT, no_positions=frozenset(POSITIONS) - {position})
    inputs = PlanInputs(nrs=1, radicular=code == "RAD", cautions=(code,), setting=setting)
    at = situation_of(inputs, "week", History())
    told = []
    for exercise in load_exercises().values():
        if why_not(exercise, at) is None and open_positions(exercise, at):
            own = own_way(exercise, notes_for(exercise, at))
            told += [(exercise.id, step) for step in own.steps]
    denied = re.compile(DENIED[code], re.IGNORECASE)
    assert not [(key, step) for key, step in told if denied.search(step)], load_exclusions()[
        code
    ].say
