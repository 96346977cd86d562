"""An illness and the moves, and things of every day, have one plain answer each."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.asked_surely import about_sure_matter, sure_answer
from bot.knowledge.education.sure_answers import load_sure_answers
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import said, shown


def _found(text: str, values: dict[str, Any] | None = None) -> str | None:
    draft = Draft.of(situation(text, values or shown("low"), "ask_education", 0.6))
    found = sure_answer(draft, text.casefold())
    return next((key for key, one in load_sure_answers().items() if one is found), None)


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ("does the stent mean no exercises?", "heart_mended", "named in the question"),
        ("I had a heart attack in 2014. Is it safe?", "heart_mended", "named before it"),
        ("I have atrial fibrillation, can I do the moves?", "heart_rhythm", "of the rhythm"),
        ("can I still do this with a pacemaker?", "pacemaker", "a card that stood"),
        ("is it alright for a diabetic?", "steady_diabetes", "bare, with its name"),
        ("can I exercise with high blood pressure?", "heart_or_pressure", "a card that stood"),
        ("I've asthma, does that matter?", "lungs", "whether it matters"),
        ("my hernia was repaired, can I train my core?", "hernia_mended", "mended, no open one"),
        ("I have a groin hernia, are the moves ok?", "hernia_or_stoma", "an open one"),
        ("I've osteoporosis, which moves should I avoid?", "bones_thin", "what to leave out"),
        ("they fused my spine in 2012, can I do the bridge?", "spine_operated", "one move"),
        ("my knee was replaced, may I kneel?", "joint_replaced", "one position"),
        ("can I take ibuprofen with high blood pressure?", None, "of a tablet"),
        ("does high blood pressure cause back pain?", None, "of a cause"),
        ("can I swim with a pacemaker?", None, "a sport has its own answer"),
        ("is this a heart attack?", None, "of a danger"),
        ("my mum had a stroke, is that bad?", None, "of somebody else"),
        ("can I exercise?", None, "no illness"),
        ("I've asthma, is that an obstacle?", "lungs", "in other words"),
        ("two new knees, kneeling yes or no?", "joint_replaced", "a choice"),
        ("I have asthma. can I start over?", None, "of the talk"),
        ("does a disc hernia mean no exercises?", None, "of a disc"),
        ("is the bridge safe for my scar (12 years)?", "old_operation", "healed long ago"),
        ("I had my appendix out, any trouble with the moves?", "old_operation", "named before"),
        ("can I do the moves with an open wound on my scar?", None, "an open one"),
        ("womb taken out in 2011, are the lying ones ok", "old_operation", "behind a telling"),
    ],
)
def test_asked_surely_an_illness_has_its_own_answer(
    text: str, key: str | None, reason: str
) -> None:
    assert _found(text) == key, reason


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ("how do I read in bed?", "reading_in_bed", "a way"),
        ("Can I do this while driving or only parked?", "at_the_wheel", "a move, not the drive"),
        ("is it ok to do this one while I'm driving?", "at_the_wheel", "the same"),
        ("can i do that one at the wheel", "at_the_wheel", "without a mark"),
        ("what helps while backing up the truck?", "looking_behind_in_a_car", "a way"),
        ("which chair for the next one, mine has a tall back?", "chair_for_a_move", "of a move"),
        ("what kind of armchair is good?", "chair_to_sit_in", "of the evening"),
        ("how should I hold my phone?", "holding_a_phone", "a way"),
        ("does gaming harm my neck?", "gaming", "a harm"),
        ("can I use this one for the bags?", "heavy_bags", "the hinge of every day"),
        ("how do I get her into the car seat?", "child_seat", "a child"),
        ("is this any use at my age?", "use_at_an_age", "worth it"),
        (
            "reversing out kills me, what can I do?",
            "looking_behind_in_a_car",
            "behind what is told",
        ),
        ("which stool would do for this?", "chair_for_a_move", "of the move that is up"),
        ("how do I change the baby on the floor?", "child_washed", "care of a child"),
        ("how do I change my answer?", None, "of the talk"),
        ("can I take naproxen daily?", "ibuprofen_for_days", "of the days, not the routine"),
        ("can I take ibuprofen daily with an ulcer?", None, "another answer warns"),
        ("is it ok to do the moves every day?", None, "of the routine"),
        ("is it ok to read the list in bed?", None, "of the guide's own list"),
        ("which chair is in the list?", "chair_to_sit_in", "only a name"),
        ("I read in bed every night", None, "asks nothing"),
        ("does palm oil cause it?", "food", "a food"),
        ("could it be the bread?", "food", "as a cause"),
        ("is a rowing machine worth using?", "own_rower", "a machine"),
        ("is coffee bad for my back", "food", "a drink"),
        ("should I eat before the routine, a banana?", None, "of a meal before it"),
        ("what about my dumbbells?", "own_weights", "kit that no move needs"),
        ("I have kettlebells. do I use them?", "own_weights", "named before"),
        ("can I lift weights at the gym?", None, "a sport"),
        ("is the tattoo a problem?", "tattoo", "skin"),
        ("my boss wants it in writing, what do I give him?", "paper_for_work", "behind a telling"),
        ("the dog pulls. do I stop walking him?", "dog_on_a_lead", "named before"),
        ("could it be my big boobs?", "heavy_breasts", "a weight"),
        ("how often should I get out of the car?", "breaks_on_a_drive", "a pause"),
        ("how do I get out of the car?", None, "the way to do it"),
        ("is once an hour enough?", "once_an_hour", "named before"),
        ("is a tablet once an hour enough?", None, "of a medicine"),
        ("is sitting bad for my back?", "sitting_itself", "a plain no"),
        ("is sitting on a ball bad?", None, "of a thing"),
        ("is it normal that it still hurts after five weeks?", "still_hurts", "how long"),
        ("is it normal that the stretch still hurts?", None, "of a move"),
        ("will it ever go?", "will_it_go", "whether"),
        ("will it go down my leg?", None, "where"),
        ("can I take paracetamol for it?", "paracetamol", "one tablet"),
        ("can I take paracetamol with ibuprofen?", None, "two tablets"),
        ("how would I know if it was a disc?", "disc_known_by", "which it is"),
        ("my disc, how do I know it has healed?", None, "whether it is over"),
        ("is walking enough on its own?", "walking_alone", "instead of the moves"),
        ("is 10 minutes of walking enough?", None, "how long"),
        ("is it just old age?", "age_alone", "no reason alone"),
        ("is that normal at my age?", None, "of a finding"),
        ("will this make my pain go away?", "moves_and_pain", "what it does"),
        ("will it make my back worse?", None, "of harm"),
        ("why do I need an A day and a B day?", "two_days_in_turn", "by turns"),
        ("should I tell my doctor I'm doing this?", "doctor_told", "of the moves"),
        ("should I tell my doctor about the numb foot?", None, "of a sign"),
        ("what should I do if it wakes me up at night?", "woken_by_it", "a night"),
        ("it wakes me every night, what can I do?", None, "each night is for the screen"),
        ("how do I know if I'm overdoing it?", "overdone", "by the next morning"),
        ("what happens if I stop doing them?", "moves_given_up", "of the moves"),
        ("what happens if I stop my tablets?", None, "of a medicine"),
        ("is it dangerous to leave it alone?", "left_alone", "of doing nothing"),
        ("is it dangerous to leave a lump alone?", None, "of a lump"),
        ("I found a lump in my breast, is that it?", None, "of a danger"),
        ("how does the phone app work?", None, "of the guide"),
        ("is it bad to play a card game?", None, "no screen"),
    ],
)
def test_asked_surely_things_of_every_day_have_theirs(
    text: str, key: str | None, reason: str
) -> None:
    assert _found(text) == key, reason


def test_asked_surely_heavy_bags_are_no_yes_where_it_runs_into_the_leg() -> None:
    values = {**shown("leg"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    assert said("do I use this one for the bags?", values).startswith("Not heavy bags for now")


@pytest.mark.parametrize("level", ["S", "E"])
def test_asked_surely_a_sign_that_waits_holds_the_moves_back(level: str) -> None:
    held = {**shown("low"), slots.SAFETY: {"flags": ["fever", "myelopathy"], "level": level}}
    assert _found("does the stent mean no exercises?", held) is None
    assert _found("can I use this one for the bags?", held) is None
    assert _found("how do I read in bed?", held) == "reading_in_bed"


@pytest.mark.parametrize(
    ("text", "holds", "reason"),
    [
        ("I had a heart attack last week, can I do the moves?", "Not yet without", "of late"),
        ("hip replaced 3 weeks ago, can I do the bridge?", "Not yet without", "an operation"),
        ("I've a pacemaker and fainted, is it safe to exercise?", "No move now", "unwell now"),
        ("my hernia is hard, can I do the exercises?", "No move now", "a bulge that is hard"),
    ],
)
def test_asked_surely_what_is_unwell_or_of_late_comes_first(
    text: str, holds: str, reason: str
) -> None:
    draft = Draft.of(situation(text, shown("low"), "ask_education", 0.6))
    assert holds in (about_sure_matter(draft, text) or ""), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("hip replaced 3 years ago, can I do the bridge?", "the move that is named answers"),
        ("I never fainted with my pacemaker, can I exercise?", "the search is sure of the card"),
    ],
)
def test_asked_surely_leaves_what_is_answered_anyway(text: str, reason: str) -> None:
    draft = Draft.of(situation(text, shown("low"), "ask_education", 0.6))
    assert about_sure_matter(draft, text) is None, reason


def test_asked_surely_who_may_do_it_is_asked_of_them() -> None:
    assert _found("my wife has osteoporosis, can she do these moves?") == "bones_thin"
    assert _found("my mum has osteoporosis, does that matter?") is None
