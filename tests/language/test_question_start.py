"""Where a question begins inside a sentence."""

from __future__ import annotations

import pytest

from bot.language.text.question_start import (
    begins_as_question,
    leaves_out_its_subject,
    plainly_put,
    question_start,
)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("9 hrs why", "why"),
        ("skip it, i just want to know how to get out of bed", "how to get out of bed"),
        ("no leg pain how many questions left", "how many questions left"),
        ("done what muscle is that for", "what muscle is that for"),
        ("5 is that bad", "is that bad"),
        ("low back 3 weeks should i get an mri", "should i get an mri"),
        ("8 hours will it ever go away", "will it ever go away"),
        ("yes but how long does it take", "but how long does it take"),
        ("its the left and is it cancer", "and is it cancer"),
        ("none of these am i going to die", "am i going to die"),
        ("yes who made this", "who made this"),
        ("ok, who is this from", "who is this from"),
        ("about 40 seconds did i do it right", "did i do it right"),
        ("i sit 8 hours a day is that why it hurts", "is that why it hurts"),
        ("it hurts when i bend do you think its a disc", "do you think its a disc"),
        ("5 weeks after gardening, is exercise safe for her", "is exercise safe for her"),
        ("4 and why does it hurt at night", "and why does it hurt at night"),
        ("she takes warfarin, can she take ibuprofen?", "can she take ibuprofen?"),
        ("maybe 3 are heels bad for the back", "are heels bad for the back"),
        ("done do injections work", "do injections work"),
        ("about a 6 acupuncture, worth a go", "acupuncture, worth a go"),
    ],
)
def test_question_start_finds_it_behind_other_words(text: str, question: str) -> None:
    cut = question_start(text)
    assert cut is not None
    assert text[cut:] == question


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("i dont know why it hurts", "known or not, it is told"),
        ("I have a baby who's 9 months so I hardly sleep", "goes on about a noun"),
        ("a toddler who's nearly three and a dog", "the same"),
        ("did a 12hr shift on the bike sunday and its been killing me", "what was done"),
        ("what a sight", "calls out"),
        ("did my back 3 yrs back at football, that took a month", "what was done to a part"),
        ("Did me neck in lifting", "the same"),
        ("a disc in 1998, was operated, good as gold since", "what was done"),
        ("8 hours is really bad", "what is said of the answer"),
        ("no is fine", "the same"),
        ("none have worked or help", "what was tried is told"),
        ("i know what you mean", "told"),
        ("I have a toddler who's nearly three and do accounts", "goes on about somebody"),
        ("my husband who is a builder and does lift a lot", "goes on about somebody"),
        ("it hurts where i sit", "a place"),
        ("the worst is when i get up", "a time"),
        ("when i have it i can walk", "a time"),
        ("so do i", "agrees"),
        ("it is what it is", "a saying"),
        ("the problem is it comes and goes", "what the problem is"),
        ("all i do is sit", "a verb and no subject"),
        ("only thing i can do is lie down", "a verb and no subject"),
        ("I have been told it is a disc", "subject before its verb"),
        ("3 weeks i did it lifting", "subject before its verb"),
        ("left hip where i fell", "a place"),
        ("since may i have pain", "a month"),
        ("i wonder if its cancer", "no verb before a subject"),
        ("worse at night, how long I lie makes no difference", "part of a statement"),
        ("what can i do", "a question from its beginning on needs no cut"),
    ],
)
def test_question_start_leaves_statements_whole(text: str, why: str) -> None:
    assert question_start(text) is None, why


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("is it cancer?", True),
        ("so can i run", True),
        ("how many left", True),
        ("why", True),
        ("what muscle is that for", True),
        ("like 2 weeks?", False),
        ("left?", False),
        ("about a 5 maybe?", False),
        ("8 hours i think?", False),
        ("when i sit", False),
    ],
)
def test_question_begins_with_words_that_ask(text: str, asks: bool) -> None:
    assert begins_as_question(text) is asks


@pytest.mark.parametrize(
    ("text", "asks", "reason"),
    [
        ("did it yesterday evening again as well", False, "told: when it was done"),
        ("did it every day", False, "told: how often"),
        ("did it", False, "told: nothing follows"),
        ("did it at the wall, two fingers off", False, "told: where"),
        ("did it help you", True, "a verb behind it: asked"),
        ("did it every day?", True, "the mark asks"),
    ],
)
def test_question_start_takes_what_was_done_for_no_question(
    text: str, asks: bool, reason: str
) -> None:
    assert begins_as_question(text) is asks, reason


@pytest.mark.parametrize(
    ("text", "put", "reason"),
    [
        ("one more doubt: is it ok if it cracks?", "is it ok if it cracks?", "an opening"),
        ("Which sign is open, if I may ask?", "Which sign is open?", "polite at the end"),
        ("might I ask whether it is safe at 71", "it is safe at 71", "polite before it"),
        ("I was wondering about the stairs", "the stairs", "a topic"),
        ("tell me more", "tell me more", "no question in it"),
        ("what do you think", "what do you think", "nothing polite"),
    ],
)
def test_question_start_leaves_polite_words_out(text: str, put: str, reason: str) -> None:
    assert plainly_put(text) == put, reason


@pytest.mark.parametrize(
    ("text", "at", "reason"),
    [
        ("looking down at charts does it, a hot shower helps", None, "what brings it on"),
        ("bending does it every time", None, "what brings it on, how often"),
        ("5, does it matter", 3, "a question behind a number"),
        ("6 now does it ever go away", 6, "a question behind an answer"),
    ],
)
def test_question_start_of_what_brings_it_on(text: str, at: int | None, reason: str) -> None:
    assert question_start(text) == at, reason


@pytest.mark.parametrize(
    ("text", "leaves_out", "reason"),
    [
        ("did it at the kitchen wall", True, "where it was done"),
        ("did it twice", True, "how often"),
        ("was a 3, now an 8", True, "a number"),
        ("did it help", False, "asks"),
        ("did it at the kitchen wall?", False, "a mark asks"),
        ("is it on the left", False, "asks"),
    ],
)
def test_question_start_reports_that_leave_their_subject_out(
    text: str, leaves_out: bool, reason: str
) -> None:
    assert leaves_out_its_subject(text) is leaves_out, reason
