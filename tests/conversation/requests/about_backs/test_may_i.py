""" "May I run again?": what was told decides between yes, not yet and a clinician first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.may_i import answer_may_i, asked_activity, asked_deed
from bot.conversation.turn import Turn
from bot.knowledge.conversation.worse_words import worse_words
from bot.language.facts import Facts
from bot.language.findings import Findings
from tests.conversation.planning.situations import situation
from tests.conversation.requests.about_backs.asked_may_i import (
    FAMILIES,
    FLAGS,
    NOTHING,
    RULES,
    answered,
)

YES, NOT_YET = "go ahead", "not yet"
BOTH = Facts(aggravated_by=("flex_agg", "ext_agg"))


@pytest.mark.parametrize(
    ("activity", "facts", "verdict", "reason"),
    [
        ("running", Facts(), YES, "nothing told, nothing is too much"),
        ("running", Facts(nrs=7), NOT_YET, "it hurts much today"),
        ("running", Facts(nrs=3), YES, "it hurts less"),
        ("running", Facts(nrs=4, stage="acute"), NOT_YET, "it has only just begun"),
        ("running", Facts(nrs=3, stage="acute"), YES, "just begun, and little"),
        ("running", Facts(nrs=4, radiation="leg"), NOT_YET, "it runs into the leg"),
        ("cycling", Facts(nrs=3, radiation="leg"), YES, "what is of middle weight may be"),
        ("cycling", Facts(nrs=7), NOT_YET, "and not where it hurts much"),
        ("swimming", Facts(nrs=9), YES, "what is light is never too much"),
    ],
)
def test_may_i_weighs_what_was_told(activity: str, facts: Facts, verdict: str, reason: str) -> None:
    family = FAMILIES[activity]
    (said,) = answered(f"can I go {activity} again?", facts).acknowledged
    assert (family.go_ahead in said) is (verdict == YES), reason
    assert bool(family.not_yet and family.not_yet in said) is (verdict == NOT_YET), reason
    assert (RULES.limit in said) is (verdict == YES and family.load != "light"), reason


def test_may_i_both_that_are_named_are_answered() -> None:
    first, second = answered("can I keep running and climbing?").acknowledged
    assert first.startswith(f"Yes. {RULES.amounts['as_ever']}")
    assert second.startswith("Yes to climbing")
    assert len(answered("can I go running?").acknowledged) == 1


def test_may_i_half_is_for_who_begins_or_whom_it_makes_worse() -> None:
    assert FAMILIES["running"].first in answered("can I go running?").acknowledged[0]
    worse = replace(NOTHING, nrs=4)
    assert "half" in answered("can I keep running?", worse).acknowledged[0]


@pytest.mark.parametrize(
    ("facts", "stressed", "reason"),
    [
        (BOTH, "flex_agg", "one of several is enough"),
        (Facts(aggravated_by=("ext_agg",)), "ext_agg", "the one that was told"),
        (Facts(aggravated_by=("static_agg",)), None, "none of the activity"),
        (Facts(regions=("neck",), aggravated_by=("flex_agg",)), None, "its own line comes first"),
    ],
)
def test_may_i_says_one_line_of_what_brings_the_pain_on(
    facts: Facts, stressed: str | None, reason: str
) -> None:
    (said,) = answered("can I do yoga?", facts).acknowledged
    told = [
        key
        for key, line in RULES.stresses.items()
        if line.format(told=worse_words((key,), facts.worse_with)) in said
    ]
    assert told == [stressed] * (stressed is not None), reason


@pytest.mark.parametrize(
    ("text", "facts", "opening"),
    [
        ("can I go running?", Facts(), "may_yes"),
        ("do I have to stop running?", Facts(), "stop_yes"),
        ("do I have to stop running?", Facts(nrs=9), "stop_not_yet"),
        ("is running bad for my back?", Facts(), "bad_yes"),
    ],
)
def test_may_i_opens_as_it_is_asked(text: str, facts: Facts, opening: str) -> None:
    (said,) = answered(text, facts).acknowledged
    assert said.startswith(RULES.openings[opening].format(name=FAMILIES["running"].name))


def test_may_i_asks_for_a_clinician_first_where_a_sign_is_open() -> None:
    (said,) = answered("can I go running?", safety=FLAGS).acknowledged
    assert "fever" in said
    assert said.count(",") == 2, "three signs are named, no more"
    (said,) = answered("can I go swimming?", safety=FLAGS).acknowledged
    assert FAMILIES["swimming"].go_ahead in said, "what is light may be"


@pytest.mark.parametrize(
    ("text", "facts", "again"),
    [
        ("can I go running?", Facts(), "go_ahead"),
        ("can I go running?", Facts(nrs=9), "not_yet"),
        ("can I go climbing?", Facts(conditions=("pregnancy",)), "own"),
    ],
)
def test_may_i_is_brief_where_it_is_asked_again(text: str, facts: Facts, again: str) -> None:
    first = answered(text, facts)
    told = {slots.ANSWERS_TOLD: first.values[slots.ANSWERS_TOLD]}
    (whole,), (brief,) = first.acknowledged, answered(text, facts, **told).acknowledged
    assert len(brief) < len(whole)
    opening = RULES.again[again].partition("{")[0]
    assert brief.startswith(opening)
    assert again != "own" or whole.partition(". ")[0] in brief, "the first sentence of its own line"


def test_may_i_keeps_its_card_for_more() -> None:
    draft = answered("can I go running?")
    assert (draft.values[slots.CARD], draft.values[slots.CARD_TURN]) == ("E-20", 1)


@pytest.mark.parametrize(
    "text",
    [
        *("what is running?", "I run", "can I have a look?"),
        *("ok to walk, sore bending", "fine to walk but it hurts to sit"),
    ],
)
def test_may_i_is_not_asked(text: str) -> None:
    assert asked_activity(Draft.of(situation(text)), text) is None


@pytest.mark.parametrize(
    ("text", "part", "activity", "reason"),
    [
        ("got a padel match at 8, can i play?", "can i play?", "racket_sports", "named before"),
        ("I need to shift 8 bags. is that ok?", "is that ok?", "lifting", "still to be done"),
        ("I did the garden, it pulls. is that ok?", "is that ok?", None, "a report"),
        ("it hurts. is that ok?", "is that ok?", None, "no activity"),
    ],
)
def test_may_i_takes_a_short_question_for_what_stands_before_it(
    text: str, part: str, activity: str | None, reason: str
) -> None:
    asked = asked_activity(Draft.of(situation(text)), part)
    assert (asked and asked.activity) == (FAMILIES[activity] if activity else None), reason


@pytest.mark.parametrize(
    ("text", "activity"),
    [
        ("can I carry the 20-litre pots?", "lifting"),
        ("can I carry shopping?", "lifting"),
        ("this Sunday I can play football or no?", "team_and_contact_sports"),
        ("now can i play football tonight", "team_and_contact_sports"),
        ("may I take the grandson on my shoulders?", "child"),
    ],
)
def test_may_i_knows_what_is_asked_of_it(text: str, activity: str) -> None:
    asked = asked_activity(Draft.of(situation(text)), text)
    assert asked is not None
    assert asked.activity == FAMILIES[activity]


def test_may_i_goes_by_the_pain_told_behind_the_session() -> None:
    facts, done = Facts(nrs=8), {slots.TOGETHER: "now", slots.RATING: 3}
    (said,) = answered("can I play football tonight?", facts, **done).acknowledged
    assert said.startswith(RULES.openings["may_yes"])
    assert "8" not in said


@pytest.mark.parametrize(
    "text", ["so is that a yes for tonight or no lol", "yes or no mate", "ok but yes or no"]
)
def test_may_i_hears_yes_or_no_in_other_words(text: str) -> None:
    values = {slots.ANSWERS_TOLD: ["may_i/running"]}
    asked = asked_activity(Draft.of(situation(text, values)), text)
    assert asked is not None
    assert asked.briefly


def test_may_i_takes_a_bare_question_for_the_activity_before() -> None:
    values = {slots.ANSWERS_TOLD: ["may_i/running"]}
    asked = asked_activity(Draft.of(situation("just yes or no?", values)), "just yes or no?")
    assert asked is not None
    assert (asked.activity, asked.briefly) == (FAMILIES["running"], True)
    assert asked_activity(Draft.of(situation("just yes or no?")), "just yes or no?") is None


@pytest.mark.parametrize(
    ("text", "before", "activity", "reason"),
    [
        ("can I keep riding?", "I'm a bike courier", "cycling", "a bicycle"),
        ("can I ride again?", "it hurts", "cycling", "nobody told of a horse"),
        ("can I ride again?", "I have two horses", "riding", "a horse was told"),
        ("can I ride my horse?", "it hurts", "riding", "in the question itself"),
        ("could I ride my motorbike?", "it hurts", "driving", "with an engine"),
    ],
)
def test_may_i_knows_what_is_ridden(text: str, before: str, activity: str, reason: str) -> None:
    draft = Draft.of(
        replace(
            situation(text), turns=(Turn(Findings(()), text=before), Turn(Findings(()), text=text))
        )
    )
    asked = asked_activity(draft, text)
    assert asked is not None, reason
    assert asked.activity.id == activity, reason


@pytest.mark.parametrize(
    ("text", "facts", "says", "reason"),
    [
        ("can I dig for half an hour?", Facts(), "15 minutes", "half of what was named"),
        ("can I dig for half an hour?", Facts(nrs=5), "15 minutes", "and with pain"),
        ("can I dig?", Facts(nrs=5), RULES.amounts["usual"], "no time was named"),
        ("can I dig?", Facts(), FAMILIES["gardening"].first, "nothing speaks for less"),
        (
            "can I go cycling?",
            Facts(aggravated_by=("flex_agg",), worse_with=("cycling",)),
            "cycling makes it worse, so begin with",
            "it was told to make it worse",
        ),
        ("can I walk?", Facts(eased_by=("walking",)), "walking eases it", "and to ease it"),
    ],
)
def test_may_i_says_how_much_to_begin_with(text: str, facts: Facts, says: str, reason: str) -> None:
    (said,) = answered(text, facts).acknowledged
    assert says in said, reason


@pytest.mark.parametrize(
    ("text", "deed", "reason"),
    [
        ("am I ok to go to my pottery class?", "go to my pottery class", "what no activity names"),
        ("would it hurt to whittle a spoon?", "whittle a spoon", "as a harm"),
        ("can I take four of them?", None, "a medicine is no deed"),
        ("how long should I stand in line?", None, "asks how long, and not whether"),
        ("which chair should I sit on?", None, "asks which"),
        ("can I go to the hospital?", None, "nor is care"),
        ("can I do them twice?", None, "nor are the moves"),
    ],
)
def test_may_i_answers_a_deed_of_no_family_in_its_words(
    text: str, deed: str | None, reason: str
) -> None:
    asked = asked_deed(text)
    assert (asked and asked.name) == deed, reason
    if asked is not None:
        draft = Draft.of(situation(text))
        answer_may_i(draft, asked)
        assert f'"{deed}"' in draft.acknowledged[0]


def test_may_i_holds_nothing_back_for_a_sign_of_a_routine_visit() -> None:
    routine = {"flags": ["not_improving"], "level": "R"}
    (said,) = answered("can I go running?", safety=routine).acknowledged
    assert said.startswith(RULES.openings["may_yes"])
