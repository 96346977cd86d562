"""Since when a sign has been there decides how urgent it is; what is not told counts as new."""

from __future__ import annotations

from datetime import date

import pytest

from bot.language import understand
from bot.language.context import Context
from bot.language.findings import Findings, Kind, Mention
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
    mentions = (
        Mention(Kind.FLAG, "ces_saddle", 0, 10, "numb there", "rule"),
        Mention(Kind.DURATION, "chronic", 15, 22, "a year", "rule", number=365.0),
        Mention(Kind.SIGN, "tried_care", 30, 40, "had it checked", "rule"),
        Mention(Kind.COURSE, "same", 42, 50, "no change", "rule"),
    )
    assert standing_level([Findings(mentions)], "ces_saddle") is Level.D
    assert standing_level([Findings(mentions[:3])], "ces_saddle") is Level.S


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
