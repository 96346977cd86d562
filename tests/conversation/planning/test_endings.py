"""Goodbyes in other words, what is asked before one, and jokes that ask nothing."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.consent_given import NO_HISTORY
from bot.conversation.planning.asked.no_refusal_beside import settle_refusals
from bot.conversation.planning.message_acts.remarks_as_questions import leave_out_remarks
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import MessagePart
from bot.knowledge.conversation.about_guide import questions_of_guide
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.how_it_went import takes_leave
from bot.language.text.question_start import begins_to_ask
from tests.conversation.planning.every_question.planned import LATER
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "leaves", "reason"),
    [
        ("so long, and thanks", True, "so long"),
        ("I'll be back on Thursday", True, "a day to come back"),
        ("that's me away now", True, "away"),
        ("until Monday then", True, "until a day"),
        ("catch you next week", True, "catch you"),
        ("I'm off to the game now, cheers", True, "off to something"),
        ("ok, I go now", True, "in a second language"),
        ("all the best", True, "a wish"),
        ("so long as it stays quiet", False, "as long as"),
        ("I'll be back at work on Thursday", False, "back at work"),
        ("I'm off to physio on Mondays", False, "told of the week"),
        ("good luck with that", False, "of something"),
        ("will my back be fine by Friday?", False, "asked"),
    ],
)
def test_endings_are_goodbyes(text: str, leaves: bool, reason: str) -> None:
    assert takes_leave(text) is leaves, reason


def test_endings_keep_no_history_where_none_is_wanted() -> None:
    values = {**LATER, slots.CONSENT: NO_HISTORY, slots.ASKED: None}
    told = plan_turn(situation("bye for now", values, "stop", 0.9)).acknowledged
    assert acknowledgement("farewell_no_history") in told


@pytest.mark.parametrize(
    "lead",
    [
        "Before I go",
        "one thing before I leave",
        "oh, before I head off",
        "and before we sign off",
        "quickly, before I'm off",
        "one more question before I go to bed",
        "just before I run",
        "Right, before I close this",
    ],
)
def test_endings_before_leaving_lead_to_a_question_and_nowhere_back(lead: str) -> None:
    asked = "is heat good?"
    text = f"{lead}, {asked}"
    parts = (
        MessagePart(lead, 0, len(lead), "go_back", 0.7),
        MessagePart(asked, len(lead) + 2, len(text), None, 0.0),
    )
    draft = Draft.of(situation(text, {slots.ASKED: slots.MINUTES}, parts=parts))
    assert not leave_out_remarks(draft)
    assert draft.turn.text.strip() == asked


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what happens if I leave it for a week?", "a week without"),
        ("will I leave them to my son?", "bins"),
        ("can I leave this weight to somebody else?", "a load"),
        ("does it all go if I leave my job?", "a job"),
    ],
)
def test_endings_of_other_things_keep_no_window_open(text: str, reason: str) -> None:
    assert "close_window" not in [one.id for one in questions_of_guide(text)], reason


@pytest.mark.parametrize(
    "text",
    [
        "you deaf?",
        "are you having me on?",
        "do I win a medal?",
        "where's my gold star?",
        "who needs a personal trainer",
        "would you believe how old I am",
        "isn't it well for you, sitting there",
        "you'd think I was ninety",
        "did I ever tell you I hate mornings",
    ],
)
def test_endings_of_jokes_ask_nothing(text: str) -> None:
    assert leave_out_remarks(Draft.of(situation(text, {slots.ASKED: slots.MINUTES})))


@pytest.mark.parametrize(
    ("text", "asks", "reason"),
    [
        ("would suit me, there's a wall in the hall", False, "would, with no subject"),
        ("could use the garage", False, "could, with no subject"),
        ("might manage eight", False, "might, with no subject"),
        ("should be fine", False, "should, with no subject"),
        ("could be worse, it's dry out", False, "a remark"),
        ("could heat help", True, "of heat"),
        ("would yoga be good", True, "of yoga"),
        ("should I stop", True, "of stopping"),
        ("could it be worse tomorrow", True, "of tomorrow"),
    ],
)
def test_endings_of_half_sentences_ask_nothing(text: str, asks: bool, reason: str) -> None:
    assert begins_to_ask(text) is asks, reason


@pytest.mark.parametrize(
    ("refused", "named"),
    [
        ("would do nicely, I have a pipe to hold on to there", False),
        ("could use the shed for it, there is room enough there", False),
        ("what is the capital city of Peru these days?", True),
    ],
)
def test_endings_quote_a_question_and_nothing_else(refused: str, named: bool) -> None:
    draft = Draft.of(situation("x", {slots.ASKED: slots.MINUTES}))
    draft.acknowledge(acknowledgement("no_card"))
    draft.refused = refused
    draft.set(**{slots.ANSWERS_TOLD: ["guide/other"]})
    settle_refusals(draft)
    assert any(refused.rstrip("?") in one for one in draft.acknowledged) is named


def test_endings_apologise_where_the_answer_stands_and_ask_nothing_again() -> None:
    draft = Draft.of(situation("x", {slots.ASKED: slots.MINUTES}))
    draft.acknowledge(acknowledgement("complaint"))
    draft.set(**{slots.ANSWERS_TOLD: ["guide/other"]})
    settle_refusals(draft)
    assert draft.acknowledged == [acknowledgement("passed_over")]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("why do you ask again?", False),
        ("why u ask again", False),
        ("you ask again and again", False),
        ("I ask again: may I run?", True),
        ("asking once more, may I run?", True),
        ("you never answered that", True),
        ("I asked about the discs", True),
        ("that wasn't my question", True),
    ],
)
def test_endings_are_passed_over_only_where_a_question_is_put_again(text: str, again: bool) -> None:
    assert (spoken("asks_again").search(text.casefold()) is not None) is again


@pytest.mark.parametrize(
    "text",
    [
        "if 7 in 10 people walk about with it, how is it my trouble?",
        "half the town has it, so why would it be the cause of mine?",
        "how do you know it's my problem and not everybody's?",
        "how would you know that's the reason?",
        "why should it be what hurts me",
        "most people have it, what makes mine special?",
        "how can that be the cause?",
        "how's that my problem then?",
    ],
)
def test_endings_of_an_argument_are_answered_with_what_cannot_be_known(text: str) -> None:
    assert "how_known" in [one.id for one in questions_of_guide(text)]


@pytest.mark.parametrize(
    "text",
    ["how do you know it's not my disc?", "how do you know it's what works?", "is it my problem?"],
)
def test_endings_of_other_doubts_have_other_answers(text: str) -> None:
    assert "how_known" not in [one.id for one in questions_of_guide(text)]
