"""What somebody wants to ask a clinician: noted as it was put, once, and kept where agreed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation.course.weeks import MOST_QUESTIONS
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.own_questions import (
    KEEP,
    LONGEST,
    drop_questions,
    keep_noted,
    note_question,
)
from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_backs.ask_backs import answer_question
from bot.conversation.requests.about_the_guide.what_is_noted import what_is_noted
from bot.conversation.requests.course_requests import take_question
from bot.knowledge.staying.talk_words import talk_words
from bot.language.replies.told.staying import read_staying
from tests.conversation.planning.situations import situation

ASKED = "could an injection help?"
ONE = {"consent": "agreed", "story": "told", "open_question": "side", "regions": ["low_back"]}


def draft_of(text: str, **values: Any) -> Draft:
    return Draft.of(situation(text, {"story": "told", **values}))


def kept(draft: Draft) -> list[str]:
    return [told["words"] for what, told in draft.kept if what == KEEP]


@pytest.mark.parametrize(
    ("consent", "words"),
    [("agreed", [ASKED]), ("no_history", []), ("no_saving", []), (None, [])],
)
def test_own_question_is_noted_always_and_kept_where_a_history_is(
    consent: str | None, words: list[str]
) -> None:
    draft = draft_of(ASKED, consent=consent)
    assert note_question(draft, f" {ASKED}\n")
    assert weeks_of(draft).questions == (ASKED,)
    assert kept(draft) == words


def test_own_question_is_noted_once_and_no_story_is() -> None:
    draft = draft_of(ASKED, consent="agreed")
    assert note_question(draft, ASKED)
    assert not note_question(draft, ASKED.upper())
    assert not note_question(draft, "a" * (LONGEST + 1))
    assert not note_question(draft, " ")
    assert kept(draft) == [ASKED]


def test_own_questions_are_the_newest_few_and_can_be_taken_off() -> None:
    draft = draft_of(ASKED, consent="agreed")
    for number in range(MOST_QUESTIONS + 1):
        note_question(draft, f"question {number}?")
    assert weeks_of(draft).questions[0] == "question 1?"
    assert len(weeks_of(draft).questions) == MOST_QUESTIONS
    drop_questions(draft)
    assert weeks_of(draft).questions == ()


def test_own_question_of_before_the_consent_is_kept_with_it() -> None:
    draft = draft_of(ASKED)
    note_question(draft, ASKED)
    assert kept(draft) == []
    draft.set(consent="agreed")
    keep_noted(draft)
    assert kept(draft) == [ASKED]


@pytest.mark.parametrize(
    ("before", "said", "words", "reason"),
    [
        ("is bananas?", "put it on my paper", ["is bananas?"], "the question before it"),
        ("can I swim", "add that to my questions", ["can I swim"], "a question without its mark"),
        ("my back hurts", "put it on my paper", [], "nothing was asked"),
        ("is bananas?", "add to my questions: can I run?", ["can I run?"], "what is put counts"),
        (
            "Is honey any good?",
            "Note it on the paper then, thanks. I stand two hours, at the ironing mostly.",
            ["Is honey any good?"],
            "what is told behind it is no question",
        ),
        (
            "It began in May. Is honey any good? I sleep well.",
            "write that on my summary please",
            ["Is honey any good?"],
            "only the sentence that asks",
        ),
        (
            "Is honey any good?",
            "Is it my hip? Put this on my paper. It is on the left.",
            ["Is it my hip?"],
            "the question of the same message is nearer",
        ),
        (
            "What is on my paper?",
            "put it on my paper",
            [],
            "a question of the paper is none for a doctor",
        ),
        (
            "is bananas?",
            "add to my questions: the click in my knee. I sleep badly.",
            ["the click in my knee."],
            "behind a colon the first sentence, whatever it is",
        ),
        (
            "is bananas?",
            "put it on my paper whether I need a scan. It is on the left.",
            ["whether I need a scan."],
            "a question that is named",
        ),
    ],
)
def test_own_question_may_be_the_one_before(
    before: str, said: str, words: list[str], reason: str
) -> None:
    known = situation(said, {"story": "told", "consent": "agreed"})
    earlier = situation(before, {"story": "told"}).turns[-1]
    draft = Draft.of(replace(known, turns=(earlier, *known.turns)))
    take_question(draft)
    assert kept(draft) == words, reason


def test_own_question_can_be_put_on_the_paper_where_no_card_answers() -> None:
    draft = draft_of("is bananas a vaccine?", consent="agreed")
    answer_question(draft)
    assert talk_words("question_offer") in draft.acknowledged[0]
    assert kept(draft) == []  # only on the person's word


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ("What have you written on my paper?", "plainly"),
        ("Show me my questions please.", "a wish, not a question"),
        ("What does my summary say?", "by the name it has"),
        ("Did you put my question on the paper?", "whether one stands there"),
    ],
)
def test_what_stands_on_the_paper_is_told(asked: str, reason: str) -> None:
    draft = draft_of(asked, consent="agreed")
    empty = what_is_noted(draft, asked)
    assert empty is not None, reason
    assert ASKED not in empty
    note_question(draft, ASKED)
    told = what_is_noted(draft, asked)
    assert told is not None
    assert ASKED in told


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("delete my questions", "all of them"),
        ("Please take that thanks off my paper.", "what stands there by mistake"),
        ("take it off the paper", "by a pronoun"),
    ],
)
def test_questions_can_be_taken_off_the_paper(said: str, reason: str) -> None:
    assert "own_questions_over" in read_staying(said), reason


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("the question was whether my stent matters", "whether my stent matters", "put right"),
        ("my question should be: may I swim?", "may I swim?", "in other words"),
        ("that is a good question", ASKED, "no other words"),
    ],
)
def test_own_question_noted_last_gets_its_words(text: str, asked: str, reason: str) -> None:
    first = plan_turn(situation(f"{ASKED} put it on my paper", ONE, "inform", 0.5))
    assert weeks_of(first).questions == (ASKED,)
    draft = plan_turn(situation(text, first.values, "inform", 0.5))

    assert weeks_of(draft).questions == (asked,), reason


@pytest.mark.parametrize(
    ("text", "side", "noted", "reason"),
    [
        ("Left. Tell the doctor about the ringing in my ears", "left", 1, "an answer before"),
        ("should I tell my doctor about it?", None, 0, "asked"),
        ("I told my doctor about the ringing", None, 0, "told"),
    ],
)
def test_own_question_leaves_the_answer_beside_it(
    text: str, side: str | None, noted: int, reason: str
) -> None:
    draft = plan_turn(situation(text, ONE, "inform", 0.5))

    assert draft.facts.side == side, reason
    assert len(weeks_of(draft).questions) == noted, reason
