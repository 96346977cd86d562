from __future__ import annotations

import pytest

from bot.language.findings import Kind
from tests.language.reading import facts, read

STAGES = [
    ("low back pain for 3 weeks", "acute", "under four weeks"),
    ("neck ache since five weeks", "subacute", "since with an amount"),
    ("low back pain, 4 months", "chronic", "over twelve weeks"),
    ("mid back aches, about 2 months of it", "subacute", "a number before 'months of it'"),
    ("that is about two months and it still hurts", "subacute", "a number before 'months and'"),
    ("neck pain since I was 19 (I'm 34)", "chronic", "by age"),
    ("bad back since my second was born, shes 6 now", "chronic", "by a child"),
    ("low back since my son was born (5 weeks)", "subacute", "by a baby"),
    ("hurt my back in 2011, healed. now my neck, 3 days", "acute", "an old story"),
    ("low back on and off for years, its come again on monday", "chronic", "episodes of years"),
    ("been told about my disc at 38. low back flare, day 4", "acute", "the present episode"),
    ("slipped disc 3 years ago. this time its 2 weeks, low back", "acute", "this time"),
    ("neck stiff since the summer hols, so 7 or 8 wks", "subacute", "a number goes before a name"),
    ("fell on sunday, low back", "acute", "the event"),
    ("low back and i tripped just before christmas", "chronic", "an event at a feast"),
    ("neck sore, around a year, no idea why", "chronic", "a rough article"),
    ("low back sore about a month on the left", "subacute", "inside a message"),
    ("back of my thigh pulls, since i changed jobs seven weeks ago", "subacute", "counted from"),
    ("the pain in my low back is only ten days old", "acute", "the age of the pain"),
    (
        "low back, I have a ten month old and a toddler, it is about 3 weeks now",
        "acute",
        "the age of a child",
    ),
    ("low back, day three", "acute", "a day counted in words"),
    ("low back, a fortnight now", "acute", "a fortnight"),
    ("neck, half a year or so", "chronic", "a part of a year"),
    ("right low back 6/52", "subacute", "clinical shorthand"),
    ("neck, since my early twenties", "chronic", "a part of a life"),
    ("low back left since march, drive a lot, bending kills, walking is ok", "chronic", "a list"),
    ("neck hurts since midterms, like mid October, I study in bed", "subacute", "what, then when"),
    (
        "it began after a festival in April, my low back aches",
        "chronic",
        "what, then when",
    ),
    (
        "my low back. It came on gradually over the summer, I sit",
        "chronic",
        "over a season",
    ),
    (
        "It started 2 years ago when i lifted my dad, low back, never quite went",
        "chronic",
        "'went' is denied: it is not over",
    ),
    ("slipped disc in 2015, low back, it never really went away", "chronic", "not over"),
    ("I have had a stiff neck for as long as I can remember", "chronic", "all of a life"),
    ("had a baby 5 months ago, low back hurts since about then", "chronic", "back to that time"),
    ("woke up one day in august with low back pain, its still there", "chronic", "one day is none"),
    ("pain started one day last week, low back", "acute", "the week counts, one day does not"),
    (
        "Baby's ten weeks old today and my tailbone has hurt from the moment he was born",
        "subacute",
        "a child's age without its verb",
    ),
    (
        "Thirty-three weeks along, low back ache. Came on slowly from about week twenty-seven",
        "subacute",
        "the week of a pregnancy, in words",
    ),
    (
        "It set in at the start of March, low back left, and today is the third of May",
        "subacute",
        "counted from the day that is named",
    ),
    ("two shifts ago my low back went as I turned a resident", "acute", "counted in shifts"),
    (
        "My daughter is 5 months old and my tailbone has hurt since the birth",
        "chronic",
        "by the age of a child told before",
    ),
    (
        "I'm 26 weeks now and the low back pain started at about 20 weeks",
        "subacute",
        "by the weeks of a pregnancy",
    ),
    (
        "I fell on the ice in February. Ever since then my tailbone hurts when I sit",
        "chronic",
        "counted in the sentence behind",
    ),
    (
        "I fell off a horse in 2009, all healed. Since Monday my neck is stiff",
        "acute",
        "since a day of its own, not since the sentence before",
    ),
    ("Low back moans since I took this job in 2024, right side mostly", "chronic", "since, dated"),
    (
        "I've been a driver since I left the army in 2004, my neck has hurt for 3 weeks",
        "acute",
        "since when a trade is done",
    ),
    (
        "Hi, 22 weeks pregnant, sore low back on the left. Started about three weeks ago, it aches",
        "acute",
        "weeks ago are none of the pregnancy",
    ),
]


@pytest.mark.parametrize(("text", "stage", "reason"), STAGES)
def test_durations_gives_the_stage(text: str, stage: str, reason: str) -> None:
    assert facts(text).stage == stage, reason


OTHER_MATTERS = [
    ("low back pain, laid up for about a week each time", "laid up"),
    ("on prednisolone 6 yrs, my neck hurts", "a medicine"),
    ("my neck hurts, im 34 years old", "an age"),
    ("31 weeks pregnant, low back ache", "a pregnancy"),
    ("low back stiff, 10 mins in the morning then fine", "time of day"),
    ("neck hurts after an 8 hour drive", "an amount of driving"),
    ("low back pain usually goes in about a week", "how long it lasts"),
    ("sore neck. i sit 9 hours a day", "a rate"),
    ("my neck was bad when i was 15, all fine since. now my low back", "an old story"),
    ("first run in 3 years and my calf aches", "a gap"),
    ("68 yrs, low back sore", "an age without old"),
    ("34 weeks, midwife knows, low back", "weeks of a pregnancy"),
    ("im in year 8, low back hurts", "a school year"),
    ("shoulder blades, desk job, 9 hours", "hours of a job"),
    ("low back, 8 hours at the till", "hours of standing"),
]


@pytest.mark.parametrize(("text", "reason"), OTHER_MATTERS)
def test_durations_leaves_other_times(text: str, reason: str) -> None:
    assert facts(text).stage is None, reason


def test_durations_keeps_the_days() -> None:
    assert facts("low back pain for 3 weeks").duration_days == 21


@pytest.mark.parametrize(
    "text",
    [
        "I've had sciatica on and off for ages, this present spell has been three weeks",
        "For years, off and on, a sore low back; the latest visitation began about three weeks ago",
    ],
)
def test_durations_keeps_how_long_the_spell_of_now_lasts(text: str) -> None:
    assert [told.number for told in read(text).present(Kind.DURATION)] == [21]
