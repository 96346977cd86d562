"""What is said to be left out stands on no card: each note of a code against the steps left."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_words import load_session_texts
from bot.routine import PlanInputs, Setting
from bot.routine.building.items import notes_for
from bot.routine.shown.own_way import own_way
from bot.routine.situation.allow import open_positions, why_not
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import PlanSituation, situation_of
from tests.routine.people import POSITIONS

KIT = frozenset(("band", "ball", "roller", "bike"))
TWO_HANDS = (
    r"both hands\b(?! on a table)|hands behind|in each hand|\b(?<!open )your hands|free hand"
)
DENIED = {
    # code: what its note denies, as a line of the card says it after the position it is done in
    "EXT": r"let your belly sink|small hollow|bend back|prop yourself|the low back sags"
    r"|lift the chest",
    "STEN": r"let your belly sink|bend back a little|prop yourself|the low back sags"
    r"|lift the chest",
    "NCEN": r"let your belly sink|small hollow|middle and tall|bend back|prop yourself"
    r"|the low back sags|lift the chest",
    "STOOP": r"back round a little|forearms on it|forehead sink",
    "PARS": r"bend back|prop yourself|the low back sags|\brun 1 minute",
    "FUSE": r"belly sink|small hollow|round your back|round a little|back rounds?\b|bend back"
    r"|prop yourself"
    r"|knee (towards|in your|in both)|down your shins",
    "FLX": r"round your back|back rounds?\b|towards your chest|down your shins|towards your heels"
    r"|lean(ing)? (lightly )?forward (?!from the hips)",
    "STIFF": r"over the chair back|round your back|back rounds?\b|bend back|comfortable end"
    r"|\bear (towards|sink)|opening a book",
    "OST": r"round your back|back rounds?\b|towards your chest|down your shins|knee in both hands"
    r"|light weight|resting on it",
    "ROT": r"knees roll|upper arm up and over|turn the chest",
    "ASIDE": r"outside of the thigh|until the flank",
    "OVER": r"behind your head|head in your hands|beside your ears|slide them up|to the ceiling"
    r"|make a Y|arm forward|back of your head",
    "SHO": r"behind your head|head in your hands|beside your ears|slide them up|to the ceiling"
    r"|on one forearm|sit tall on one hand|arms out to the sides",
    "GROIN": r"towards your (chest|heels)|knee in both hands|lower thigh towards|to right angles"
    r"|to a comfortable height|march on the spot|one flight|above the seat",
    "HIP": r"towards your chest|knee in both hands|ankle on the other knee|soles together"
    r"|flight of stairs"
    r"|down your shins",
    "HIPGROIN": r"swing the outer leg",
    "WRI": r"hands under (your )?shoulders",
    "NCK": r"turn your head|ear (sink|towards)|\bnod|double chin|look up|head turned|lift the head",
    "NSTEN": r"turn your head|ear (sink|towards)|\bnod|double chin|look up|head turned"
    r"|lift the head",
    # an arm held up and out, a head tipped away: the positions that test its nerve
    "ARM": r"tip your head|slide them up|beside your ears|behind your head|head in your hands"
    r"|make a Y|upper arm up and over|arm forward|double chin|backs of the hands"
    r"|walk both hands to one side",
    "TILT": r"(?<!bringing the )ear (sink|towards)|tip your head",
    "KNE": r"\bkneel|hands and knees|down one flight of stairs|onto the knees",
    "LIMB": r"\bkneel|hands and knees|ankle on the other|soles together",
    "ONE": TWO_HANDS,
    "WEAK": TWO_HANDS,
    "TAIL": r"roll it back|over the chair back|sit fairly upright",
    "BP": r"head hang|hold 8 seconds|hands down your shins",
    "BT": r"\bball\b|firm pressure(?! bruises)",
    "SENS": r"\bball\b|\bpack\b",
    "SKIN": r"\bpack\b",
    "COLD": r"\bcold\b|frozen",
    "PGP": r"feet wide|knees wide|soles together|behind the other",
    "LATHIP": r"turn over|lie on your side and|lie on your side on|^lie on your side, (?!or)",
    "BOTHHIPS": r"^side: |lie on your side",
    "REFLUX": r"lie face down|down your shins|head hang|\bfront, put",
    "BAL": r"stand on one leg|swing the outer leg",
    "ONELEG": r"on one leg|with one leg|stand: (take the ankle|swing|lift (that|one) (leg|knee))"
    r"|heel on a low step|march on the spot|flight of stairs|\brun 1 minute",
    "SPARED": r"\bstand\b|feet (hip-wide and )?(flat|near)|\bfloor\b(?! or)|change legs|the toes"
    r"|hips until shoulder",
    "RIB": r"over (the|a) (chair back|roller)|upper arm up and over|face down|\bfront, put"
    r"|ball between the wall and the muscle",
    "THOR": r"over (the|a) (chair back|roller)|upper arm up and over|round your back|lift the chest"
    r"|beside your shoulder blade",
    "WALK": r"\bwalk (at|for) |\bstand up and walk",
    "SEAT": r"\bmarch",  # walks are out with WALK, which comes along
    "PEM": r"\bwalk (at|for) |march on|at a brisk pace",
    "DIA": r"lift head and shoulders|line from head to knees|to right angles",
    "RAD": r"down your shins|swing the outer leg|draw the lower thigh towards your chest",
    "POST": r"lift head and shoulders|line from head to knees|\brun 1 minute",
    "CAES": r"arms? up and over|slide one heel|bend back a little",
    "P16": r"\blie (flat )?on your back|: on your back|face down|\bfront, put",
    "FLAT": r"\blie (flat )?on your back|: on your back|face down|\bfront, put|hands and knees",
    "DRAWN": r"ankle on the other knee|soles together|back of (that|the) thigh",
    "FLOOR": r"(supine|side|prone|kneel): .*\bfloor\b(?! or)",
    "BED": r"(supine|side|prone|kneel): .*\bfloor\b(?! or)|hands and knees|face down",
    "LUNG": r"face down|\bfront, put",
    "LUMP": r"\blie face down|prop yourself",
    "BEDSIDE": r"\bwalk (at|for|about) |\bstand up and walk",
    "LEGS": r"(lift|slide|straighten|raise|bend|drop|cross|shift|tense) (one|the|that|both|your)"
    r" (\w+ )?(knee|foot|feet|leg|heel|hip|hips)\b|\bmarch|as if to hold in wind",
    "SIT": r"\bstand(ing)?\b(?! or sit)",
    "LOOSE": r"until .* pulls|mild pull",
}
NO_MOVE_DENIED = {
    # code: why its note denies no move
    "PREG": "it says that the moves suit; other codes close positions",
    "SURG": "it gives rest alone (care_first.yml)",
    "MINOR": "it gives nothing (care_first.yml)",
    "HEAL": "it gives rest alone (care_first.yml)",
    "DUE": "it gives easy days alone (care_first.yml)",
    "NEW50": "leaves nothing out",
    "TRIM": "how far one goes",
    "OPDAY": "when it was",
    "LATEX": "of what stuff a band is",
    "TIRE": "how much, not what",
    "SHORT": "how long the walks are",
    "FEET": "no walk on top",
    "RESTS": "how the walks go",
    "RISE": "how getting up is done",
    "FALL": "what is held",
    "PROP": "how one lies",
    "PELVIS": "how one turns in bed",
    "RUN": "how far one runs",
    "RUNBACK": "how one runs again",
    "SPORT": "how a sport comes back",
    "DRIVE": "breaks of a drive",
    "BAR": "how much one lifts",
    "FIT": "leaves nothing out",
    "BONES": "leaves nothing out",
    "EDGE": "where one sits in bed",
    "HIGH": "how hard: no hold of the hard ones",
    "SOFT": "how hard",
}
CASES = [(code, position) for code in DENIED for position in POSITIONS]


def card_of(exercise: Exercise, at: PlanSituation) -> Iterator[str]:
    """Yield each line that a card says of how a move is done, after the position."""
    position = open_positions(exercise, at)[0]
    own = own_way(exercise, notes_for(exercise, at), position)
    shown = load_session_texts()
    for line in (*own.steps, *own.notes):
        if line not in (shown.usual_way, shown.own_way):
            yield f"{position}: {line}"


def inputs_with(*codes: str, setting: Setting = Setting()) -> PlanInputs:  # noqa: B008
    """Return somebody with these codes and as little pain as leaves them."""
    lifted = any(load_exclusions()[code].lifted_by_pain_to for code in codes)
    return PlanInputs(
        nrs=3 if lifted else 1, radicular="RAD" in codes, cautions=codes, setting=setting
    )


LIKE_IT = {
    # position: what is as good as it, whatever position the card names
    "supine": r"\blie or\b|\blie (flat )?on your back|: on your back",
    "side": r"\blie on your side",
    "prone": r"face down|(?<!sleep )(?<!lying )on your front|lean(ing)? over a table",
    "kneel": r"\bkneel|hands and knees",
    "stand": r"stand: .*\bstand\b",
}
CLOSES = {
    # what the body closes; what may be done on a bed is closed by the way to the floor alone
    key: "|".join(LIKE_IT[one] for one in code.blocks_positions)
    for key, code in load_exclusions().items()
    if code.blocks_positions and not code.bed_allowed
}


def test_every_code_is_looked_for_on_the_cards() -> None:
    assert set(DENIED) | set(NO_MOVE_DENIED) == set(load_exclusions())
    assert not set(DENIED) & set(NO_MOVE_DENIED)


@pytest.mark.parametrize(("code", "position"), CASES)
def test_no_line_is_left_that_the_note_of_a_code_denies(code: str, position: str) -> None:
    setting = Setting(kit=KIT, no_positions=frozenset(POSITIONS) - {position})
    at = situation_of(inputs_with(code, setting=setting), "week", History())
    told = []
    for exercise in load_exercises().values():
        if why_not(exercise, at) is None and open_positions(exercise, at):
            told += [(exercise.id, line) for line in card_of(exercise, at)]
    denied = re.compile(DENIED[code], re.IGNORECASE)
    assert not [(key, line) for key, line in told if denied.search(line)], load_exclusions()[
        code
    ].say


@pytest.mark.parametrize("code", CLOSES)
def test_what_a_code_closes_comes_back_in_no_other_version_of_a_move(code: str) -> None:
    """Breath that lying flat takes is taken over a table with both arms up as well (P14).

    Every move, with this code alone and beside every other one.
    """
    closed = re.compile(CLOSES[code], re.IGNORECASE)
    moves = [
        one
        for one in load_exercises().values()
        if any(closed.search(f"{place}: {line}") for place in one.positions for line in all_of(one))
    ]
    assert moves, "nothing that could be said wrongly: the pattern looks for nothing"
    told = []
    for other in load_exclusions():
        at = situation_of(inputs_with(*dict.fromkeys((code, other))), "week", History())
        for exercise in moves:
            if code not in exercise.despite and why_not(exercise, at) is None:
                lines = card_of(exercise, at)
                told += [(exercise.id, other, line) for line in lines if closed.search(line)]
    assert not told


def all_of(exercise: Exercise) -> Iterator[str]:
    """Yield each line that a card of a move can hold."""
    yield from (*exercise.steps, *exercise.ways.values())
