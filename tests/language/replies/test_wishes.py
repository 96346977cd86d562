"""What is a wish and what only sounds like one."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.exercises.kit import fetched_kit
from bot.knowledge.routine.routine_rules import load_selection
from bot.language.findings import Findings
from bot.language.replies.wishes import THIS, Wishes, read_wishes
from bot.routine import PlanInputs, Setting
from bot.routine.allow import why_not
from bot.routine.history import History
from bot.routine.plan_situation import situation_of

NOTHING: dict[str, Any] = {}
ALL = fetched_kit()


def wish(**told: Any) -> Wishes:
    """The wishes, with sets written as words."""
    return Wishes(
        **{
            key: frozenset(value.split()) if isinstance(value, str) and key != "swap" else value
            for key, value in told.items()
        }
    )


MINUTES = [
    ("5 minutes", {"minutes": 5}, "alone, with its unit"),
    ("8 mins a day", {"minutes": 8}, "a rate"),
    ("quarter of an hour", {"minutes": 15}, "a part of an hour"),
    ("half an hour", {"minutes": 30}, "a part of an hour, alone"),
    ("three quarters of an hour would be ok", {"minutes": 45}, "three parts"),
    ("not more than ten minutes", {"minutes": 10}, "a limit is no denial"),
    ("no more than 10 min please", {"minutes": 10}, "a limit is no denial"),
    ("I've only got 10mins before work", {"minutes": 10}, "written together"),
    ("can we make it 12 minutes instead", {"minutes": 12}, "a change"),
    ("I can spare twenty minutes", {"minutes": 20}, "in words"),
    ("not 20 minutes, more like 5 minutes", {"minutes": 5}, "the first is refused"),
    ("20 minutes is too much, 8 minutes max", {"minutes": 8}, "the first is refused behind it"),
    ("5-10 minutes is what I have", {"minutes": 7}, "a range goes down"),
    ("my low back hurts and I have 5 minutes a day", {"minutes": 5}, "an act of its own"),
    ("my low back hurts, I have 5 minutes a day", {"minutes": 5}, "a clause of its own"),
    ("pain for 20 minutes", NOTHING, "how long it hurts"),
    ("it lasts about 10 minutes", NOTHING, "how long it lasts"),
    ("stiff for 30 minutes every morning", NOTHING, "morning stiffness"),
    ("I can only sit for 10 minutes", NOTHING, "how long sitting goes"),
    ("I can manage 15 minutes of walking", NOTHING, "how far walking goes"),
    ("I walk 20 minutes a day", NOTHING, "a habit"),
    ("5 minutes ago", NOTHING, "when"),
    ("after 5 minutes my leg tingles", NOTHING, "when it begins"),
    ("my commute is 40 minutes each way", NOTHING, "a journey"),
    ("it's 5 years", NOTHING, "no minutes"),
    ("5", NOTHING, "a number without its unit or its question"),
    ("the pain is 5", NOTHING, "a rating"),
    ("it wears off in 10 minutes", NOTHING, "how long it takes"),
    ("my husband has 5 minutes", NOTHING, "somebody else's time"),
    ("I did 10 minutes yesterday", NOTHING, "what was done"),
    ("is 5 minutes enough", NOTHING, "a question"),
    ("will 5 minutes a day help", NOTHING, "a question"),
    ("I've been doing 20 minutes of yoga a day", NOTHING, "a habit"),
    ("give me a minute", NOTHING, "a pause"),
    ("one minute", NOTHING, "a pause"),
    ("2 hours", NOTHING, "hours alone are of sitting"),
    ("exercise for 10 minutes makes it worse", NOTHING, "what hurts"),
    ("whatever fits in 8 minutes", {"minutes": 8}, "a limit"),
]
PLACES = [
    ("something I can do at my desk", {"place": "desk"}, "a wish and a place"),
    ("at my desk please", {"place": "desk"}, "alone"),
    ("can I do these at work?", {"place": "desk"}, "at work is at the desk"),
    ("desk exercises", {"place": "desk"}, "a kind of exercise"),
    ("I sit at my desk all day", NOTHING, "a habit"),
    ("I sit at a desk for work, anything I can do at my desk?", {"place": "desk"}, "both"),
    ("it hurts at my desk", NOTHING, "where it hurts"),
    ("I work from an office and have low back pain", NOTHING, "a job"),
    ("not at my desk", NOTHING, "denied"),
    ("my desk is too low", NOTHING, "furniture"),
    ("no floor exercises please", {"place": "no_floor"}, "no floor"),
    ("no floor work", {"place": "no_floor"}, "no floor"),
    ("8 minutes, no floor work", {"minutes": 8, "place": "no_floor"}, "two wishes"),
    ("I can't get down on the floor", {"place": "no_floor"}, "the floor is out of reach"),
    ("I can't get up off the floor any more", {"place": "no_floor"}, "the way up"),
    ("nothing on the floor please", {"place": "no_floor"}, "nothing on it"),
    ("tower block, third floor, lift is broken", NOTHING, "a storey"),
    ("I do yoga on the floor", NOTHING, "a habit"),
    ("I fell on the floor", NOTHING, "a fall"),
    ("picking things up off the floor hurts", NOTHING, "bending"),
    ("my pelvic floor is weak", NOTHING, "a muscle"),
    ("I don't mind the floor", NOTHING, "the floor is fine"),
    ("something in bed before I get up", {"place": "bed"}, "a wish and a place"),
    ("in bed please", {"place": "bed"}, "alone"),
    ("exercises I can do lying in bed", {"place": "bed"}, "a wish before the place"),
    ("my bed is soft", NOTHING, "furniture"),
    ("it hurts when I turn in bed", NOTHING, "where it hurts"),
    ("been in bed all week", NOTHING, "a story"),
    ("I can't get out of bed", NOTHING, "a difficulty"),
    ("only standing", {"place": "standing"}, "alone"),
    ("standing exercises only", {"place": "standing"}, "a kind of exercise"),
    ("something I can do standing up", {"place": "standing"}, "a wish and a place"),
    ("only standing helps", NOTHING, "what eases"),
    ("standing hurts", NOTHING, "what hurts"),
    ("I stand all day", NOTHING, "a habit"),
    ("I'm in a wheelchair", {"place": "chair"}, "a chair always"),
    ("seated exercises please", {"place": "chair"}, "a kind of exercise"),
    ("can I do it sitting down?", {"place": "chair"}, "sitting"),
    ("will I end up in a wheelchair", NOTHING, "a fear"),
    ("fell off a chair", NOTHING, "a fall"),
    ("my office chair is rubbish", NOTHING, "furniture"),
    ("can I do it while sitting at my desk", {"place": "chair desk"}, "both hold"),
    ("lying in bed, what can I do", {"place": "bed"}, "a part of its own beside a wish"),
    ("can they be done standing?", {"place": "standing"}, "asked for"),
    ("getting to the floor is hard for me", {"place": "no_floor"}, "out of reach"),
    ("sitting is agony so standing only", {"place": "standing"}, "a wish behind its reason"),
    ("stuck in bed today, give me something", {"place": "bed"}, "a wish beside it"),
    ("I was in a wheelchair for a month", NOTHING, "the past"),
    ("I work in an office", NOTHING, "a job"),
    ("how do I get comfortable in bed", NOTHING, "a question of sleep"),
    ("the back pain is there while sitting only", NOTHING, "what hurts"),
    ("floor and a chair, no mat", NOTHING, "the floor is there"),
    ("my dad's in a wheelchair", NOTHING, "somebody else"),
    ("I use the chair at work all day", NOTHING, "a habit"),
]
KIT = [
    ("8 minutes, and I have a band and a tennis ball", {"minutes": 8, "kit": "band ball"}, "told"),
    ("there is an exercise bike", {"kit": "bike"}, "told"),
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
    ("bodyweight only", {"no_kit": ALL}, "nothing"),
    ("I have a chair", NOTHING, "a chair is no kit, and one of it no place"),
    ("only a chair", {"no_kit": ALL, "place": "chair"}, "and nothing else"),
    ("just a chair here and 5 mins", {"no_kit": ALL, "place": "chair", "minutes": 5}, "both"),
    ("I fell off my bike", NOTHING, "an accident"),
    ("I have had a bike accident", NOTHING, "an accident"),
    ("slipped ball", NOTHING, "a disc, misheard"),
    ("I play ball with the kids", NOTHING, "play"),
    ("I play in a band", NOTHING, "music"),
    ("like a tight band round my chest", NOTHING, "a feeling"),
    ("I have a band of pain round my ribs", NOTHING, "a feeling"),
    ("the ball of my foot", NOTHING, "a place"),
    ("I use a walking stick", NOTHING, "for walking"),
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
    ("I can't stand it any more", NOTHING, "what cannot be borne"),
    ("I can't stand up straight", NOTHING, "a sign"),
    ("I can't sit for long", NOTHING, "how long"),
    ("I can't get onto my hands and knees", {"no_positions": "kneel"}, "kneeling"),
    ("kneeling is out", {"no_positions": "kneel"}, "said the other way round"),
    ("lying on my tummy is impossible", {"no_positions": "prone"}, "the other way round"),
    ("kneeling is fine", NOTHING, "possible"),
    ("it's not that I can't kneel", NOTHING, "denied"),
]
CHANGES = [
    ("make it shorter", {"shorter": True}, "shorter"),
    ("shorter please", {"shorter": True}, "shorter"),
    ("something quicker", {"shorter": True}, "shorter"),
    ("that's too long", {"shorter": True}, "shorter"),
    ("too many exercises", {"shorter": True}, "shorter"),
    ("20 minutes is too long", {"shorter": True}, "the time is refused"),
    ("don't make it shorter", NOTHING, "denied"),
    ("one leg is shorter", NOTHING, "a leg"),
    ("I am shorter of breath", NOTHING, "breath"),
    ("I sit too long", NOTHING, "a habit"),
    ("sitting for too long is the problem", NOTHING, "a habit"),
    ("a longer one please", {"longer": True}, "longer"),
    ("I have more time today", {"longer": True}, "longer"),
    ("it takes longer to loosen up", NOTHING, "a story"),
    ("I can no longer bend", NOTHING, "a sign"),
    ("not that one", {"swap": THIS}, "the move shown"),
    ("something else instead", {"swap": THIS}, "the move shown"),
    ("give me another exercise", {"swap": THIS}, "the move shown"),
    ("is there an alternative?", {"swap": THIS}, "the move shown"),
    ("swap the bridge", {"swap": "P01"}, "by name"),
    ("anything but the plank", {"swap": "P07"}, "by name"),
    ("I don't like the side plank", {"swap": "P08"}, "the longer name"),
    ("leave out the bird-dog please", {"swap": "P05"}, "by name"),
    ("the plank is too hard, something else please", {"swap": THIS}, "the move shown"),
    ("different exercise please", {"swap": THIS}, "the move shown"),
    ("I want to mention something else", NOTHING, "a fact follows"),
    ("don't swap it", NOTHING, "denied"),
    ("could it be something else", NOTHING, "a question of causes"),
    ("there is something else I should tell you", NOTHING, "a fact follows"),
    ("I did not do the bridge", NOTHING, "a correction"),
    ("can't hold the bridge", NOTHING, "a check"),
    ("just give me something now", {"just_something": True}, "at once"),
    (
        "skip the questions, what can I do right now",
        {"just_something": True, "no_more_questions": True},
        "at once, and what is to go",
    ),
    ("I only want a stretch", {"just_something": True}, "at once"),
    ("enough questions", {"just_something": True, "no_more_questions": True}, "at once"),
    ("get to the exercises", {"just_something": True, "no_more_questions": True}, "at once"),
    (
        "no more questions, just exercises",
        {"just_something": True, "no_more_questions": True},
        "both in one",
    ),
    ("just the exercises please", {"no_more_questions": True}, "the rest is to go"),
    (
        "just show me the routine now",
        {"just_something": True, "no_more_questions": True},
        "the rest is to go",
    ),
    ("stop asking me things", {"no_more_questions": True}, "the rest is to go"),
    ("skip all the checks", {"no_checks": True}, "checks by name"),
    ("no checks please", {"no_checks": True}, "short"),
    ("can we leave out the tests", {"no_checks": True}, "asked politely"),
    ("I don't want to do any checks", {"no_checks": True}, "not wanted"),
    ("leave the home checks", {"no_checks": True}, "by their name"),
    ("skip them all", {"no_checks": True}, "after the first of them"),
    ("the doctor did no tests", NOTHING, "a story"),
    ("my blood tests were fine", NOTHING, "tests of another kind"),
    ("I have no more questions", NOTHING, "one's own questions are through"),
    ("just give me a painkiller", NOTHING, "a medicine"),
    ("skip this question", NOTHING, "one question"),
    ("no more exercises", NOTHING, "the end"),
    ("that's too long to hold", NOTHING, "a hold"),
    ("more sore", NOTHING, "a feeling"),
    ("can I change that, I meant the left", NOTHING, "a correction"),
    ("I have something else, a rash", NOTHING, "a fact"),
    ("something other than walking", NOTHING, "no move of the session by name"),
    ("what do I do now", NOTHING, "a question of what follows"),
    ("I'm in a rush", {"shorter": True}, "little time"),
    ("I have some questions", NOTHING, "the person's own"),
    ("I want to ask about stretching", NOTHING, "a question"),
    ("what can I do", NOTHING, "no hurry in it"),
    ("just something for my desk, 5 minutes", {"place": "desk", "minutes": 5}, "two wishes"),
    ("my back hurts, left side", NOTHING, "a story"),
    ("", NOTHING, "nothing said"),
]


@pytest.mark.parametrize(
    ("text", "told", "reason"), [*MINUTES, *PLACES, *KIT, *POSITIONS, *CHANGES]
)
def test_wishes_are_read(text: str, told: dict[str, Any], reason: str) -> None:
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
        ("sitting", "20 minutes", NOTHING, "how long one sits"),
        ("sitting", "about half an hour", NOTHING, "how long one sits"),
        ("sitting", "5 minutes", {"minutes": 5}, "nobody tells a day of sitting so"),
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


def test_wishes_need_no_spacy() -> None:
    code = (
        "import sys; from bot.language.replies.wishes import read_wishes;"
        "read_wishes('5 minutes'); sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("wall stand is hard here im at work", "desk"),
        ("can't lie down, i'm in the office", "desk"),
        ("I'm on the train now", "chair"),
        ("im still in bed tbh", "bed"),
        ("in bed so no", "bed"),
        ("it hurts when I'm at work", ""),
        ("I'm at work all day", ""),
        ("after I'm in bed it goes", ""),
        ("left", ""),
    ],
)
def test_wishes_where_somebody_is_counts_while_something_is_done(text: str, places: str) -> None:
    assert read_wishes(text, asked="check").place == frozenset(places.split())
    assert read_wishes(text, asked="doing").place == frozenset(places.split())
