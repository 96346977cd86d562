"""Kit and positions that are wished for, answers about them, and what only sounds like it."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.language.findings import Findings
from bot.language.replies.wished.wishes import read_wishes
from bot.routine import PlanInputs, Setting
from bot.routine.situation.allow import why_not
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of
from tests.language.replies.wished.wish import ALL, NOTHING, wish

KIT = [
    ("8 minutes, and I have a band and a tennis ball", {"minutes": 8, "kit": "band ball"}, "told"),
    ("there is an exercise bike", {"kit": "bike"}, "told"),
    ("Neck aches, 4 of 10. band. 10 minutes", {"kit": "band", "minutes": 10}, "a piece of its own"),
    ("It feels tight, a band, around the ribs", NOTHING, "no minutes beside it: a feeling"),
    ("a band and a foam roller", {"kit": "band roller"}, "a bare list"),
    ("20 minutes but no band", {"minutes": 20, "no_kit": "band"}, "told not to be there"),
    ("I have a band but no ball", {"kit": "band", "no_kit": "ball"}, "one of each"),
    ("I don't have a band or a ball", {"no_kit": "band ball"}, "the denial goes on"),
    ("no band, only a ball", {"kit": "ball", "no_kit": "band"}, "a contrast"),
    ("I haven't got a step", {"no_kit": "step"}, "a household thing"),
    ("there's no free wall here", {"no_kit": "wall"}, "a household thing"),
    ("no equipment", {"no_kit": ALL}, "nothing"),
    ("I don't have any equipment", {"no_kit": ALL}, "nothing"),
    ("I have nothing here", {"no_kit": ALL}, "nothing"),
    ("in front I have nothing", {}, "where it does not hurt"),
    ("In my thigh I have nothing, only the back", {}, "where it does not hurt"),
    ("no, I mean I fell down the stairs", {}, "the denial is of something else"),
    ("my chair is broken so I stand at the counter", {}, "the denial is of the chair"),
    ("your list doesn't say what the towel did", {}, "the denial is of the list"),
    ("bodyweight only", {"no_kit": ALL}, "nothing"),
    ("I have a chair", NOTHING, "a chair is no kit, and one of it no place"),
    ("only a chair", {"no_kit": ALL, "place": "chair"}, "and nothing else"),
    ("just a chair here and 5 mins", {"no_kit": ALL, "place": "chair", "minutes": 5}, "both"),
    ("only a chair and floor", {"no_kit": ALL}, "the floor is there too"),
    ("yes. I can lie on the floor too", NOTHING, "the floor is there too"),
    ("I have a gym ball", NOTHING, "a ball to sit on is none to lean on"),
    ("I have a swiss ball and a band", {"kit": "band"}, "the band alone"),
    ("rubber band at home, I have a rubber band", {"kit": "band"}, "a band to pull on"),
    ("I fell off my bike", NOTHING, "an accident"),
    ("I have had a bike accident", NOTHING, "an accident"),
    ("slipped ball", NOTHING, "a disc, misheard"),
    ("I play ball with the kids", NOTHING, "play"),
    ("I play in a band", NOTHING, "music"),
    ("like a tight band round my chest", NOTHING, "a feeling"),
    ("I have a band of pain round my ribs", NOTHING, "a feeling"),
    ("the ball of my foot", NOTHING, "a place"),
    ("I use a walking stick", NOTHING, "for walking"),
    ("I walk with a stick", NOTHING, "for walking"),
    ("I use a stick outdoors", NOTHING, "for walking"),
    ("I use a stick when I'm out", NOTHING, "for walking"),
    ("10 minutes, I use a stick by the way", {"minutes": 10}, "for walking"),
    ("mopping with both hands all day", NOTHING, "work, and nothing to exercise with"),
    ("I have a mop", {"kit": "stick"}, "to exercise with"),
    ("I have a cane", NOTHING, "for walking"),
    ("I have a broomstick", {"kit": "stick"}, "to exercise with"),
    ("carrying shopping bags hurts", NOTHING, "a load"),
    ("I missed a step on the stairs", NOTHING, "a stumble"),
    ("what's the next step", NOTHING, "what follows"),
    ("nothing helps", NOTHING, "what eases"),
    ("nothing", NOTHING, "without the question for kit"),
    ("does a foam roller help", NOTHING, "a question"),
    ("should I use a hot water bottle", NOTHING, "a question"),
    ("I'm stuck", NOTHING, "no stick"),
    ("back a step", NOTHING, "a way back"),
    ("I don't have any of those", NOTHING, "a denial of something else"),
    ("the stairs set it off", NOTHING, "what hurts"),
    ("a chair, that's it", {"no_kit": ALL, "place": "chair"}, "and nothing else"),
    ("my sister has a band", NOTHING, "somebody else's"),
]
POSITIONS = [
    ("I can't kneel", {"no_positions": "kneel"}, "kneeling"),
    ("no kneeling please", {"no_positions": "kneel"}, "kneeling"),
    ("I can't lie on my front", {"no_positions": "prone"}, "the front"),
    ("can't lie face down", {"no_positions": "prone"}, "the front"),
    ("I'm not able to lie on my stomach", {"no_positions": "prone"}, "the front"),
    ("can't lie flat", {"no_positions": "supine"}, "the back"),
    ("I can't lie on my left side", {"no_positions": "side"}, "the side"),
    ("I can't lie down", {"no_positions": "supine side prone"}, "no lying at all"),
    ("I can't sit down at all", {"no_positions": "sit"}, "no sitting"),
    ("I can kneel", NOTHING, "possible"),
    ("I'm bedbound", {"place": "bed", "no_positions": "stand"}, "no getting up"),
    ("I am still bedridden", {"place": "bed", "no_positions": "stand"}, "the same"),
    ("bed only please", {"place": "bed", "no_positions": "stand"}, "so no walk beside it"),
    ("I can only exercise in bed", {"place": "bed", "no_positions": "stand"}, "the same"),
    ("it has to be all in bed", {"place": "bed", "no_positions": "stand"}, "all of it"),
    ("I'm on bed rest", {"place": "bed", "no_positions": "stand"}, "told to stay there"),
    ("something in bed before I get up", {"place": "bed"}, "who gets up may walk"),
    ("I only have the hotel bed", {"place": "bed"}, "a place, and days on one's feet"),
    ("I can't stand it any more", NOTHING, "what cannot be borne"),
    ("I can't stand up straight", NOTHING, "a sign"),
    ("I can't sit for long", NOTHING, "how long"),
    ("I can't get onto my hands and knees", {"no_positions": "kneel"}, "kneeling"),
    ("kneeling is out", {"no_positions": "kneel"}, "said the other way round"),
    ("lying on my tummy is impossible", {"no_positions": "prone"}, "the other way round"),
    ("kneeling is fine", NOTHING, "possible"),
    ("it's not that I can't kneel", NOTHING, "denied"),
]


@pytest.mark.parametrize(("text", "told", "reason"), [*KIT, *POSITIONS])
def test_wishes_of_kit_and_positions_are_read(text: str, told: dict[str, Any], reason: str) -> None:
    assert read_wishes(text) == wish(**told), reason


@pytest.mark.parametrize(
    ("asked", "text", "told", "reason"),
    [
        ("minutes", "10", {"minutes": 10}, "a bare number answers"),
        ("minutes", "about eight", {"minutes": 8}, "a bare number answers"),
        ("minutes", "5, and no floor please", {"minutes": 5, "place": "no_floor"}, "and a wish"),
        ("minutes", "an hour", {"minutes": 60}, "alone"),
        ("minutes", "what if I sat 4 hours", NOTHING, "hours are of something else"),
        ("minutes", "dunno", NOTHING, "no answer"),
        ("time", "20 minutes", NOTHING, "since when"),
        (None, "no long drives, I only ride a bike, twenty minutes a day", NOTHING, "of a ride"),
        (None, "I sit a lot, so give me 6 minutes", {"minutes": 6}, "given all the same"),
        ("sitting", "20 minutes", NOTHING, "how long one sits"),
        ("sitting", "about half an hour", NOTHING, "how long one sits"),
        ("sitting", "5 minutes", {"minutes": 5}, "nobody tells a day of sitting so"),
        ("sitting", "only one hour in the evening, for television", NOTHING, "an hour is sat"),
        ("sitting", "2 hours is enough for me", NOTHING, "hours are sat, whatever stands beside"),
        ("kit", "I don't have any of those", {"no_kit": ALL}, "after the question for kit"),
        ("kit", "nothing", {"no_kit": ALL}, "a bare nothing answers"),
        ("kit", "none, sorry", {"no_kit": ALL}, "a bare none answers"),
        ("kit", "a resistance band, at my desk", {"kit": "band", "place": "desk"}, "both asked"),
        ("kit", "nothing helps", {"no_kit": ALL}, "after the question for kit"),
        ("kit", "I fell off my bike, remember", NOTHING, "still an accident"),
        ("kit", "yes a mat and a towel and the stairs", {"kit": "towel step"}, "a list"),
    ],
)
def test_wishes_are_read_as_an_answer(
    asked: Any, text: str, told: dict[str, Any], reason: str
) -> None:
    assert read_wishes(text, Findings(), asked) == wish(**told), reason


def test_wishes_are_false_when_there_are_none() -> None:
    assert not read_wishes("my neck hurts")
    assert read_wishes("only standing")


def test_wishes_open_every_exercise_that_needs_kit() -> None:
    names = "I have a band and a ball and a roller and a bike"
    kit = read_wishes(names).kit
    assert kit == frozenset(load_selection().special_kit)
    at = situation_of(
        PlanInputs(nrs=1, setting=Setting(kit=kit, goal_share=1.0, goal_weeks=3)), "w", History()
    )
    for exercise in load_exercises().values():
        reason = why_not(exercise, at)
        assert reason is None or reason.rule != "out_kit", exercise.id


@pytest.mark.slow
def test_wishes_need_no_spacy() -> None:
    code = (
        "import sys; from bot.language.replies.wished.wishes import read_wishes;"
        "read_wishes('5 minutes'); sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
