"""Slot values of made-up people: any facts, any signs, any weeks, with a plan or without one."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.course.weeks import Goal
from bot.conversation.safety.safety_state import SafetyState
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.safety.red_flags import load_red_flags
from bot.language.facts import Facts
from bot.routine import build
from bot.routine.weeks.kept_history import FlareSpell, Rating, WorseAfter
from tests.conversation.weeks_of import START, weeks

CONDITIONS = ("osteoporosis", "anticoagulant", "steroids", "pregnancy")
QUESTIONS = ("could an injection help?", 'Röntgen <nötig> & "jetzt"?', "can I swim 🙂")
GOALS = ("carry the shopping", "Wäsche <tragen> & bügeln", 'play with "the boys"', "散步 🙂")


def person(number: int) -> dict[str, Any]:
    """Return the slot values of one made-up person; the same number is the same person."""
    drawn = random.Random(number)
    facts = _facts(drawn)
    held = {name: value for name, value in facts.as_dict().items() if value not in (None, False)}
    told: dict[str, Any] = {**held, slots.SAFETY: _safety(drawn).as_dict()}
    told |= {slots.EMERGENCY_NUMBER: "112", slots.ADVICE_LINE: "your GP"}
    if drawn.random() < 0.8:
        told |= {slots.SCREEN_NERVES: "answered", slots.SCREEN_GENERAL: "answered"}
    if drawn.random() < 0.7:
        assessment = infer(facts, {})
        told[slots.ASSESSMENT_SHOWN] = assessment.as_dict()
        told[slots.ROUTINE] = build(assessment, facts, (), 8, facts.nrs or 3).as_dict()
    if drawn.random() < 0.7:
        told[slots.WEEKS] = _weeks(drawn)
    return told


def _facts(drawn: random.Random) -> Facts:
    known = load_readback()

    def some(name: str, most: int) -> tuple[str, ...]:
        words = [word for word in known[name].words if word]
        return tuple(drawn.sample(words, min(len(words), drawn.randint(0, most))))

    return Facts(
        regions=some("regions", 3) or ("low_back",),
        side=drawn.choice((None, "left", "right", "both", "middle")),
        duration_days=drawn.choice((None, 0.5, 3.0, 40.0, 900.0)),
        nrs=drawn.choice((None, *range(11))),
        aggravated_by=some("aggravated_by", 3),
        sit_hours=drawn.choice((None, 0.0, 9.5)),
        age=drawn.choice((None, 18, 47, 101)),
        sex=drawn.choice((None, "female", "male")),
        conditions=tuple(drawn.sample(CONDITIONS, drawn.randint(0, 2))),
    )


def _safety(drawn: random.Random) -> SafetyState:
    slugs = drawn.sample(list(load_red_flags()), drawn.randint(0, 6))
    ways = [drawn.choice(("flags", "confirmed", "unsure", "checked", "denied")) for _ in slugs]

    def of(way: str) -> tuple[str, ...]:
        return tuple(slug for slug, one in zip(slugs, ways, strict=True) if one == way)

    cleared = tuple((slug, 3, way) for way in ("checked", "denied") for slug in of(way))
    return SafetyState(
        flags=of("flags"), confirmed=of("confirmed"), unsure=of("unsure"), cleared=cleared
    )


def _weeks(drawn: random.Random) -> dict[str, Any]:
    days = drawn.randint(1, 120)
    kept = weeks(days)
    day = timedelta(days=1)
    some_days = sorted(drawn.sample(range(days + 1), min(days, drawn.randint(0, 9))))
    history = replace(
        kept.history,
        pain=tuple(Rating(START + n * day, drawn.randint(0, 10)) for n in some_days),
        activities={"1": tuple(Rating(START + n * day, drawn.randint(0, 10)) for n in some_days)},
        worse_after=tuple(
            WorseAfter(
                START + n * day,
                drawn.choice((None, *list(load_exercises())[:5])),
                drawn.choice((None, 0, 4)),
                drawn.choice((None, 0.5, 48.0)),
                drawn.random() < 0.5,
            )
            for n in some_days[:4]
        ),
        flares=tuple(
            FlareSpell(START + n * day, drawn.choice((None, START + (n + 3) * day)))
            for n in some_days[-2:]
        ),
    )
    goals = tuple(Goal(words, n) for n, words in enumerate(drawn.sample(GOALS, 3), start=1))
    asked = tuple(drawn.sample(QUESTIONS, drawn.randint(0, len(QUESTIONS))))
    return replace(kept, history=history, goals=goals, questions=asked).as_dict()
