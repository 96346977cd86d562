"""How a move or a check is done is answered from its own steps, never from a card."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_moves.move_details import detail_of
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.planning.moves.at_the_move import at_the_move
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import CHECK, LOW, said, shown

FIRST = "Press-up lying on the front"  # the move that is up


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("how far up do I go?", "As far as it stays comfortable", "how far"),
        ("how deep should I go", "As far as it stays comfortable", "without a mark"),
        ("how fast do I do them?", "Slowly and evenly", "how fast"),
        ("do I go quickly or slowly?", "Slowly and evenly", "the same"),
        ("do I breathe in when I come up?", "never hold it", "the breath"),
        ("should I hold my breath?", "never hold it", "the same"),
        ("can I put a cushion under my hips?", "Yes. A folded towel", "something soft"),
        ("do my hips stay on the floor?", "hips", "a step names it"),
        ("where do my hands go?", "hands", "a step names it"),
        ("are my knees bent or straight?", "Your knees: whatever is", "no step names it"),
        ("do I look up?", "do not throw the head back", "a step names it"),
        ("it pulls a bit at the front, is that normal?", f"With {FIRST} stop if", "a feeling"),
        ("should it burn like that?", f"With {FIRST} stop if", "turned round"),
        ("my calf cramps, is that ok?", "A cramp is common", "a cramp"),
        ("what was the last step?", "Step 6: ", "by its place"),
        ("read me step two again", "Step 2: ", "by its number"),
        ("say the fifth step again", "Step 5: ", "without a question"),
    ],
)
def test_detail_of_a_move_is_answered_from_its_steps(text: str, words: str, reason: str) -> None:
    assert words in said(text, shown("low", True)), reason


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("which hand?", "Slide a flat hand", "what the check asks for"),
        ("how exact does it have to be?", "As near as you can", "a rough answer counts"),
        ("how would I see that?", "gap stays", "nobody there"),
        ("do I breathe out?", "never hold it", "the breath"),
        ("do my heels touch the wall?", "heels a hand's length", "a step names it"),
        ("it stretches a bit, is that ok?", "leaves this check out", "a feeling"),
    ],
)
def test_detail_of_a_check_is_answered_from_its_steps(text: str, words: str, reason: str) -> None:
    assert words in said(text, CHECK), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my knees hurt", "a report"),
        ("my breathing is calm", "no question"),
        ("it pulls in the bum", "no question"),
        ("is my knee arthritis making it worse?", "of an illness"),
        ("I'm out of breath, should I stop?", "short of breath"),
        ("which pillow should I sleep on?", "of the night"),
    ],
)
def test_detail_leaves_what_is_no_question_about_doing_it(text: str, reason: str) -> None:
    told = said(text, shown("low", True))
    assert "whatever is comfortable" not in told, reason
    assert "never hold it" not in told, reason
    assert "With Press-up" not in told, reason


@pytest.mark.parametrize(
    ("text", "stage", "words", "reason"),
    [
        ("what was the second one again?", "session", "That is Standing back-bend", "by its place"),
        ("which was the last exercise?", "session", "number 6 of today", "the last"),
        ("what was the one before?", "session", "There are 6 exercises today", "none before it"),
        ("is more better?", "minutes", "not faster relief", "more minutes"),
        ("does 20 work four times as fast", "minutes", "not faster relief", "no answer of 20"),
        ("what would you take?", "minutes", "To begin, 5", "advice on the minutes"),
        ("how many do most people do?", "minutes", "To begin, 5", "the same"),
        ("can I split it in two?", "minutes", "Yes. Split them", "before there is a routine"),
        ("do I need shoes for that?", "session", "Barefoot or in flat shoes", "shoes"),
        ("socks on or off?", "check", "Barefoot or in flat shoes", "in a check"),
        ("what should I wear?", "session", "Anything that lets you", "clothes"),
        ("can I watch TV with it?", "minutes", "Yes, once you know", "in front of a screen"),
        ("can my husband do it with me?", "session", "They may move along", "in company"),
        ("can I get a glass of water first?", "check", "drink whenever you like", "a moment"),
        ("isn't there one for old people?", "session", "easier: ", "an easier way"),
        ("should I do that side longer?", "session", "stiffer or weaker", "one side more"),
        ("what's left?", "session", "To come: ", "the same"),
        ("do I have to answer all of these?", "side", "No. Say", "what may be left out"),
        ("is that bad?", "side", "Neither side", "of the side that was told"),
        ("what was the first thing you asked?", "side", "I can't read my questions", "by memory"),
        ("can you remember all this for next time?", "side", "half an hour", "what is kept"),
        ("will my boss get to see this?", "side", "Nothing is kept", "who reads it"),
        ("what happens to what I write?", "side", "Nothing is kept", "the same"),
        ("is it ok if I dictate this?", "side", "Yes. Dictate", "by voice"),
        ("every day then?", "session", "Once a day", "how often"),
        ("and for how many weeks?", "minutes", "Give it 2 weeks", "how long to keep it up"),
        ("how many were that again?", "session", "Go only as far", "how many times"),
        ("how long is left", "session", "exercise 1 of 6", "what is left"),
        ("do you need my weight?", "side", "No. I ask only", "no weight of the kit"),
        ("am I even worth your time?", "side", "You are welcome with a mild pain", "modest"),
        ("can I do it another way?", "check", "Any way that shows", "another way"),
        ("do I have to lie down?", "session", "Bird-dog on hands and knees", "the positions"),
        ("are any of them on the floor?", "session", "Bird-dog on hands", "the same"),
        ("I don't believe in exercises", "minutes", "Fair to doubt it", "a doubt"),
        ("not sure what a bot adds here", "side", "Fair to doubt it", "the same"),
        ("you didn't answer about the discs", "side", "E-19", "a topic put again"),
        (
            "that is not what I asked",
            "side",
            "I don't know that one",
            "an answer to something else",
        ),
    ],
)
def test_questions_around_the_plan_have_their_own_answers(
    text: str, stage: str, words: str, reason: str
) -> None:
    side = {**LOW, "nrs": None, slots.ASKED: "side"}
    values = {"session": shown("low", True), "minutes": LOW, "check": CHECK, "side": side}[stage]
    assert words in f"{said(text, values)} {card_for(text, values)}", reason


def card_for(text: str, values: dict[str, Any]) -> str:
    """Return the card that a reply shows."""
    draft = plan_turn(situation(text, values, "ask_education", 0.6))
    return " ".join(str(step.told.get("card", "")) for step in draft.steps)


def test_number_in_a_question_is_no_answer() -> None:
    draft = plan_turn(situation("does 20 work four times as fast", LOW, "ask_education", 0.6))
    assert draft.values.get(slots.MINUTES) is None


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("why are my hips supposed to stay down?", "hips", "supposed to"),
        ("ok did that, why are my hips supposed to stay down?", "hips", "beside a report"),
        ("why do the hips have to stay down?", "hips", "have to"),
        ("why must my shoulder be kept low?", "part that is meant", "must be kept"),
        ("why should I keep my chin in?", "part that is meant", "should I keep"),
        ("how come the hips should stay on the floor?", "hips", "how come"),
        ("why is my back meant to be flat here?", "part that is meant", "meant to be"),
        ("what's the point of keeping my elbows in?", "part that is meant", "the point of it"),
        ("why keep my hips down", "hips", "without a mark"),
    ],
)
def test_detail_why_a_part_is_kept_so_is_answered_from_the_move(
    text: str, words: str, reason: str
) -> None:
    told = said(text, shown("low", True))
    assert "part that is meant does the work" in told, reason
    assert words in told, reason
    assert "not in what I have" not in told, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("why do my hips hurt when I sit?", "a pain"),
        ("why is my back stiff in the morning?", "stiffness"),
        ("why must I do this every day?", "how often"),
        ("why are my knees clicking?", "a noise"),
        ("why is my neck noted?", "what is noted"),
    ],
)
def test_detail_why_leaves_what_is_not_of_the_way_it_is_done(text: str, reason: str) -> None:
    assert "part that is meant does the work" not in said(text, shown("low", True)), reason


@pytest.mark.parametrize(
    ("arms_alone", "words"),
    [
        (True, "Where it should be felt with Brisk arm punches: Warm shoulders"),
        (False, "Where it should be felt with Brisk march: Warm legs"),
    ],
)
def test_detail_calls_a_move_as_its_card_does(arms_alone: bool, words: str) -> None:
    notes = (load_exercises()["A04"].adjust["LEGS"],) if arms_alone else ()
    draft = Draft.of(situation("I don't feel it at all, is that ok?", at_the_move("A04", notes)))
    assert words in (detail_of(draft, draft.turn.text) or "")
