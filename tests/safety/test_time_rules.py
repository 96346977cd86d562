"""Since when a sign has been there decides how urgent it is; what is not told counts as new."""

from __future__ import annotations

from datetime import date

import pytest

from bot.language import understand
from bot.language.context import Context
from bot.language.findings import Findings, Kind, Mention, SignTime, Stands
from bot.safety.levels import Level
from bot.safety.time_rules import standing_level
from bot.safety.triage import triage
from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "level", "why"),
    [
        ("numb between my legs", Level.E, "no time told: new"),
        ("numb between my legs for 3 days", Level.E, "days"),
        ("numb between my legs for 2 weeks", Level.E, "14 days are new"),
        ("numb between my legs for 6 weeks", Level.S, "weeks"),
        ("I've been wetting myself for 6 weeks", Level.S, "weeks"),
        ("numb between my legs for 6 weeks and getting worse", Level.E, "worsening is new"),
        ("back pain for 3 months and now I can't pee", Level.E, "the time of the pain"),
        ("can't pee, back pain for 3 months", Level.E, "the time of the pain, after it"),
        ("low back pain 6 weeks. wetting myself 2 days", Level.E, "each has its own"),
        ("numb between my legs. 8 weeks of back pain", Level.E, "the pain claims the time"),
        ("numb between my legs for 6 weeks, and can't pee today", Level.E, "the newer one wins"),
    ],
)
def test_time_rules_on_messages(text: str, level: Level, why: str) -> None:
    assert judged(text).level is level, why


def test_time_rules_told_again_without_a_time_counts_as_new() -> None:
    assert judged("numb between my legs for 6 weeks").level is Level.S
    verdict = judged(
        "numb between my legs for 6 weeks", "now I'm numb between my legs at night too"
    )
    assert verdict.level is Level.E


def test_time_rules_the_trace_says_since_when() -> None:
    (line,) = [
        line
        for line in judged("numb between my legs for 6 weeks").trace
        if line.flag == "ces_saddle"
    ]
    assert line.rule == "ces_saddle.standing"
    assert "for weeks" in line.reason


def test_time_rules_months_steady_and_looked_at_is_for_the_next_days() -> None:
    looked_at = frozenset((Stands.STEADY, Stands.CHECKED))
    assert standing_level([_numb(365.0, looked_at)], "ces_saddle") is Level.D
    assert standing_level([_numb(365.0, frozenset((Stands.CHECKED,)))], "ces_saddle") is Level.S
    assert standing_level([_numb(60.0, looked_at)], "ces_saddle") is Level.S
    assert standing_level([_numb(365.0, frozenset((Stands.WORSE,)))], "ces_saddle") is None


def _numb(days: float, stands: frozenset[Stands]) -> Findings:
    time = SignTime(days, stands, ("a year",))
    return Findings((Mention(Kind.FLAG, "ces_saddle", 0, 10, "numb there", "rule", time=time),))


@pytest.mark.parametrize(
    ("text", "level", "why"),
    [
        ("For a month I can't tell wind from the real thing", Level.S, "the clause begins with it"),
        ("numb between my legs. Been there for two months", Level.S, "told in the next sentence"),
        (
            "I have foot drop for five weeks, it is the same since",
            Level.S,
            "weakness that is steady",
        ),
        ("foot drop since yesterday, unchanged", Level.E, "a day old"),
        ("foot drop for five weeks and it's getting worse", Level.E, "not steady"),
        ("My foot dragged in March. It came back. It drags again now", Level.E, "back again"),
        (
            "can't do my shirt buttons since last weekend and I walk like I'm on a ship. neck's "
            "stiff, age I suppose",
            Level.E,
            "two signs of the cord, the wording, and the sign's own time",
        ),
    ],
)
def test_time_rules_times_stand_before_behind_and_in_the_next_sentence(
    text: str, level: Level, why: str
) -> None:
    assert judged(text).level is level, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("In 2018 I couldn't pee and was numb down there. Today I am fine, only stiff", "a year"),
        ("Back then my leg dragged, all came back within months. Now my neck is tight", "then"),
        (
            "August 2022: I lost feeling in my saddle area and couldn't pee. "
            "Surgery at midnight. Today I cycle to work, bladder normal",
            "the story goes on to the next sentence",
        ),
    ],
)
def test_time_rules_a_story_of_once_is_over(text: str, why: str) -> None:
    verdict = judged(text)
    assert verdict.level is Level.NONE, why


def test_time_rules_the_time_of_a_sign_is_in_the_trace() -> None:
    (line,) = judged("I have foot drop for five weeks, it is the same since").trace
    assert "five weeks" in line.reason


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("six months on my back still hurts", "pregnancy"),
        ("someone rolled into my car at 5mph yesterday, neck a bit stiff", "major_trauma"),
        ("rear-ended at a junction, barely a scratch on the bumper, sore neck", "major_trauma"),
        ("minor bump in the car park, my lower back aches", "deformity_lump"),
    ],
)
def test_time_rules_and_small_events_raise_no_alarm(text: str, flag: str) -> None:
    assert flag not in judged(text).flags


def test_time_rules_a_labour_epidural_headache_is_for_today() -> None:
    assert judged("labour epidural 3 days ago, headache worse when I sit up").level is Level.S


def test_time_rules_words_of_an_accident_are_no_time_of_it() -> None:
    """On the first of November "the fell", put right to "the fall", was read as autumn."""
    text = "Rolled the quad on the fell yesterday, it come over top of me."
    told = understand(text, Context(today=date(2026, 11, 1)))
    assert triage([told]).level is Level.E
