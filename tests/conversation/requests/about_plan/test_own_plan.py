"""Questions about one's own plan: the answer begins with what was asked and comes from the plan."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from bot.routine import expectation
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import LOW, said, shown


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("was it okay that the ache became a bit stronger?", "for a moment", "risen in the move"),
        ("is it normal that my back got worse during that one?", "for a moment", "the same"),
        ("can I lift those trays tomorrow?", "held close", "of work, not the plan"),
        ("the same tomorrow?", "exercises tomorrow", "of the plan"),
        ("what should I do tomorrow then?", "exercises tomorrow", "in other words"),
        ("and tomorrow?", "exercises tomorrow", "by the day alone"),
        ("how fast can I add km", "a tenth more", "of what else is done, no move"),
        ("how quick can i go up in miles?", "a tenth more", "the same"),
        ("what can I do between clients", "moves that need no floor", "a short break at work"),
        ("what can i do in my lunch break?", "moves that need no floor", "the same"),
        ("when do I do the next lot?", "once a day", "the next session"),
        ("tell me what to do tonight, plan tomorrow", "Tomorrow again", "today's list"),
        ("why no bending?", "end", "what was left out, or that it is not forbidden"),
        ("can I skip today?", "does no harm", "a day off"),
        ("so can I have today off?", "does no harm", "in other words"),
        ("what are A and B days?", "take turns", "two days that take turns"),
        ("do I have to do all the reps in one go?", "Rest for a few breaths", "not: all questions"),
        ("how long do I rest in between?", "A few breaths", "not: rest or keep moving"),
        ("can I do it on my fists?", "Yes.", "no place"),
        ("can I leave out the ones I don't like?", 'Say "leave out"', "no wish to end"),
        ("is 5 to 4 good?", "within the swing", "one point"),
        ("is it only on the right side?", "the stiffer or weaker side", "two sides"),
        ("why so few?", "Few moves", "how many"),
        ("am I doing enough?", "how often counts", "no question of how it is done"),
        (
            "what is the bird-dog, is it for chest?",
            "not for your chest",
            "a part that it is not for",
        ),
        ("why is there nothing for my shoulders?", "None of today's", "none of them"),
    ],
)
def test_own_plan_knows_a_pain_that_rose_and_a_day_at_work(
    text: str, words: str, reason: str
) -> None:
    assert words in said(text, shown("low", True)), reason


@pytest.mark.parametrize(
    ("text", "who", "session", "words", "reason"),
    [
        # the list, and the rule on pain that runs down a limb
        ("can I see the full list?", "low", True, "6 exercises today: ", "all of them"),
        ("what moves are in today's programme", "low", True, "6 exercises today: ", "the same"),
        ("What if it runs down my arm while doing one?", "low", True, "Then stop that", "a limb"),
        ("should I stop if it travels into the leg?", "leg", True, "Then stop that", "asked"),
        # minutes
        ("twelve minutes of what exactly?", "low", False, "Of exercise", "what they are of"),
        ("what are those 12 minutes for?", "low", False, "Of exercise", "the same"),
        ("the 12, is that for each move or in total?", "low", False, "Of exercise, all", "in all"),
        # at one's age
        ("Is arching backwards ok at my age?", "low", True, "Yes, at your age too", "one move"),
        ("Would this one be wise for a lady of 81?", "low", True, "Yes, at your age", "that is up"),
        ("Are they all right for old bones like mine?", "low", False, "Yes. Age is", "all"),
        (
            "I'm 68, am I not too old to begin with this?",
            "low",
            False,
            "Noted: 68 years old. No. Muscle",
            "turned round",
        ),
        ("Isn't it risky for a pensioner?", "neck", False, "No. Muscle", "turned round"),
        ("aren't those too difficult for me?", "low", False, "No, they are first", "too hard"),
        # a limit below the pain of now
        (
            *("you write that 3 is ok, but I have a 5 already. What then?", "low", False),
            *("You may. You begin above the 3", "two sentences that ask one thing"),
        ),
        (
            *("It says stop at 6. I'm at 7 whenever I get up, may I go on?", "low", True),
            *("You may, gently. You begin at 7", "above the stop"),
        ),
        (
            *("It says stop at 6 and I'm at 7 now, may I go on?", "low", True),
            *("That is the stop rule", "a move brought it up"),
        ),
        (
            *("I start at a four before I even begin, is that all right?", "neck", True),
            *("You may. You begin above the 3", "in words"),
        ),
        (
            *("you set 3 as the limit, but I wake with a 4. so what is mine?", "low", False),
            *("You may. You begin above the 3", "the limit itself is asked for"),
        ),
        # what it may set off
        (
            *("won't that hamstring stretch set my sciatica off again?", "leg", False),
            *("Noted: sciatica. Not if you stop before it shoots", "a leg"),
        ),
        ("could this one make my calf tingle?", "leg", True, "Not if you stop", "the one up"),
        ("might this hurt my back?", "low", True, "Not if you keep it small", "no leg"),
        # another part
        ("why the bird-dog, if it's my neck that hurts?", "low", False, "It is not for", "general"),
        (
            "how is the bird dog supposed to help my back?",
            "low",
            False,
            "It is for your",
            "its own",
        ),
        ("what has this to do with my neck?", "low", True, "It is not for your neck", "the one up"),
        ("which one is for my thigh?", "low", False, "For your thigh: Back-of", "by a part"),
        ("which of them works on my neck?", "low", False, "None of today's", "none of it"),
        # kit
        ("in which one do I need the ball?", "low", False, "In none of today's", "in none"),
        ("where does my strap come in?", "low", False, "With ", "a move that takes it"),
        # short days
        ("and what do I do on my 3 minute days?", "low", False, "On a day with 3 minutes", "told"),
        (
            *("which of them when I only have five minutes?", "low", False),
            *("On a day with 5 minutes", "in words"),
        ),
        # the whole routine
        (
            "is all of it safe with my sciatica?",
            "leg",
            False,
            "Noted: sciatica. Yes. They are",
            "leg",
        ),
        ("are those fine for my back?", "low", False, "Yes. They are chosen for what", "no leg"),
        ("may I spread them over the day?", "low", False, "Yes. Split them", "in parts"),
        ("do I have to do them all in one go?", "low", False, "Yes. Split them", "turned round"),
        ("how many exercises should I do each day?", "low", False, "All 6 exercises", "number"),
        ("Should I repeat the routine several times a day?", "low", False, "Yes, if", "more often"),
        ("must I really do all of them?", "low", False, "No. Half", "all of it"),
        (
            *("on busy days I have 5 minutes, which do I drop?", "low", False),
            *("On a day with", "some days"),
        ),
        ("is it better in the morning or in the evening?", "low", False, "At any hour", "the time"),
        ("when can I go on to harder ones?", "low", False, "When they have", "more"),
        ("only easy ones please, nothing jerky", "low", False, "They are", "gentle ones"),
        ("is the order important?", "low", False, "No, it does not", "the order"),
        ("have you got a gentler version of this?", "low", True, "Yes. ", "easier"),
        ("can I rest one hand on the sink?", "low", True, "Lying on", "by the move that is up"),
        ("could I do those in the office?", "low", False, "Yes.", "a place"),
    ],
)
def test_own_plan_is_what_the_answer_comes_from(
    text: str, who: str, session: bool, words: str, reason: str
) -> None:
    assert said(text, shown(who, session)).startswith(words), reason


@pytest.mark.parametrize(
    ("text", "who", "session", "reason"),
    [
        ("can I go running again?", "low", False, "an activity"),
        ("is it safe to fly with a bad back?", "low", False, "an activity"),
        ("am I too old for a new mattress?", "low", False, "another thing"),
        ("will driving make my back worse?", "low", False, "another thing"),
        ("is ibuprofen safe at my age?", "low", False, "a medicine"),
        ("is this one safe for my knee?", "low", True, "a joint, answered from its caution"),
        ("done, it was a 3", "low", True, "how it went"),
        ("I stopped at 6", "low", True, "how it went"),
        ("how many questions are left?", "low", False, "about the guide"),
        ("what is this one for?", "low", True, "why a move"),
        ("8 minutes", "low", False, "a wish"),
        ("why does it hurt at my desk?", "low", False, "about the pain"),
    ],
)
def test_own_plan_leaves_other_questions_to_others(
    text: str, who: str, session: bool, reason: str
) -> None:
    starts = (
        "Of exercise",
        "Yes, at your",
        "No. Muscle",
        "You begin",
        "You may",
        "Not if",
        "It is not for",
    )
    answer = said(text, shown(who, session))
    assert not answer.startswith((*starts, "Yes. Split", "Yes, if the pain next")), reason


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("8 minutes of what?", slots.MINUTES),
        ("which ones on 3-minute days?", slots.MINUTES),
        ("can I keep a hand on the chair?", slots.SETTING),
    ],
)
def test_own_plan_asked_about_wishes_for_nothing(text: str, slot: str) -> None:
    before = shown("low")
    after = plan_turn(situation(text, before, "inform", 0.5)).values
    assert after.get(slot) == before.get(slot)


def test_own_plan_notes_no_kit_of_a_question() -> None:
    values = plan_turn(situation("when do I use the roller?", shown("low"), "inform", 0.5)).values
    assert "setting" not in values
    assert "In none of today's moves" in values[slots.ACKNOWLEDGED]


def test_own_plan_takes_the_place_that_is_asked_about() -> None:
    text = "Can I do them at my desk? I haven't got 12 minutes, more like 5."
    after = plan_turn(situation(text, shown("low"), "inform", 0.5)).values
    assert (after["setting"]["place"], after[slots.MINUTES]) == (["desk"], 5)


@pytest.mark.parametrize(
    ("text", "of_the_list", "reason"),
    [
        ("why is shoulder rolls back", True, "a move in the list again"),
        ("why is the chin tuck in again, it hurt", True, "the same"),
        ("why is the pain back", False, "of the pain"),
        ("why work the shoulders when it's my lower back", False, "a part of the body"),
    ],
)
def test_own_plan_asks_why_a_move_is_back(text: str, of_the_list: bool, reason: str) -> None:
    kind = plan_asked(text)
    assert (kind is not None and kind.id == "why_gone") is of_the_list, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("how long till better", "in short"),
        ("How long before my neck feels properly better do you think?", "in full"),
    ],
)
def test_how_long_till_it_is_better_is_told_as_at_the_end_of_a_session(
    text: str, reason: str
) -> None:
    values = {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    assert expectation("acute") in said(text, values), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("how many weeks do I do this for?", "how long to practise"),
        ("how long until I'm stronger?", "strength"),
        ("how long does a flare last?", "a flare"),
        ("how long will it take to get better", "a card says it, with its studies"),
        ("how long can I walk till it's better to rest?", "a walk"),
    ],
)
def test_how_long_something_else_takes_is_not_the_usual_course(text: str, reason: str) -> None:
    values = {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    assert expectation("acute") not in said(text, values), reason


@pytest.mark.parametrize(
    ("text", "holds", "reason"),
    [
        ("how long should I rest?", "breaths between two rounds", "bare, at a move"),
        ("and how long a rest?", "breaths between two rounds", "shorter still"),
        ("do I get a breather between sets or straight on?", "A few breaths", "between sets"),
        ("how long do I wait before the second round?", "A few breaths", "before the next"),
    ],
)
def test_a_rest_at_a_move_is_of_its_rounds(text: str, holds: str, reason: str) -> None:
    assert holds in said(text, shown("low", session=True)), reason


def test_a_rest_asked_about_without_a_move_is_of_the_days() -> None:
    values = {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    assert "breaths" not in said("how long should I rest?", values)


def test_stiff_the_next_morning_is_no_sign_of_too_much() -> None:
    values = {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    asked = "Does the stiffness in the morning mean I did too much yesterday?"
    assert said(asked, values).startswith("Not by itself")
    assert not said("I did too much at work yesterday", values).startswith("Not by itself")


def test_whether_that_counts_is_told_where_hours_of_sitting_are_asked() -> None:
    values = {**LOW, slots.ASKED: "sit_hours", "sit_hours": None}
    assert "Sitting of any kind counts" in said("does that count?", values)
    assert "Sitting of any kind" not in said("does that count?", {**values, slots.ASKED: "nrs"})
