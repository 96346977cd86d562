"""Replies to a direct safety question: what is a yes, a no, and what answers nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.safety.safety_answers import yes_no
from bot.conversation.turn import Turn
from bot.language.findings import Findings, Kind, Mention, Status
from tests.conversation.red_flag_turns import FEVER, SADDLE, SUICIDE, pressed, said


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        pytest.param(said(intent="affirm", text="that's right"), "yes", id="the intent alone"),
        pytest.param(said(intent="affirm", text="am i doing it right?"), None, id="asks, marked"),
        pytest.param(said(intent="affirm", text="am i doing it right"), None, id="asks, unmarked"),
        pytest.param(said(intent="affirm", text="right?"), None, id="a mark alone"),
        pytest.param(said(intent="deny", text="why not?"), None, id="asks and is read as a no"),
        pytest.param(said(intent="unsure", text="what is that?"), None, id="asks, unsure"),
        pytest.param(said(yes_no="yes", text="yes, is that bad?"), "yes", id="a yes that asks"),
        pytest.param(said(yes_no="no", text="no, should I worry?"), "no", id="a no that asks"),
        pytest.param(said(SADDLE, text="is it bad that I'm numb?"), "yes", id="asks and tells it"),
        pytest.param(said(SUICIDE, intent="affirm"), None, id="another sign, read as a yes"),
        pytest.param(said(FEVER, intent="deny"), None, id="another sign, read as a no"),
        pytest.param(said(FEVER, Status.DENIED, intent="deny"), "no", id="another one denied too"),
        pytest.param(said(FEVER, yes_no="no"), "no", id="no, and another sign"),
        pytest.param(replace(pressed("affirm"), text="/affirm"), "yes", id="pressed"),
    ],
)
def test_safety_answers_are_in_the_words_of_the_reply(reply: Turn, answer: str | None) -> None:
    assert yes_no(reply, SADDLE) == answer


def test_safety_turn_is_read_once_and_anew_when_it_becomes_another() -> None:
    turn, read = Turn(Findings(), text="none"), list[Turn]()

    def noting(one: Turn) -> None:
        read.append(one)

    assert turn.noted(noting) is turn.noted(noting) is None
    replace(turn, findings=Findings()).noted(noting)
    assert [one is turn for one in read] == [True, False]


def test_safety_turn_without_what_is_not_told_is_itself() -> None:
    """So what was noted of it, and its words as a reply, need not be read again."""
    turn = said(FEVER, region="low_back", yes_no="no")
    assert turn.without(lambda one: one.value == SADDLE) is turn
    left = turn.without(lambda one: one.value == FEVER)
    assert [one.value for one in left.findings.mentions] == ["no", "low_back"]
    assert left.text == turn.text
    assert turn.findings.of(Kind.FLAG), "the turn itself stays as it was"


@pytest.mark.parametrize(
    ("places", "touches", "reason"),
    [
        ([(2, 6)], True, "the same words"),
        ([(0, 3)], True, "its first character"),
        ([(5, 9)], True, "its last character"),
        ([(3, 4)], True, "within"),
        ([(0, 2)], False, "up to it"),
        ([(6, 9)], False, "from behind it"),
        ([(0, 2), (5, 6)], True, "one of two"),
        ([], False, "nothing"),
    ],
)
def test_safety_mention_touches_places(
    places: list[tuple[int, int]], touches: bool, reason: str
) -> None:
    mention = Mention(Kind.FLAG, FEVER, 2, 6, "word", "rule")
    assert mention.touches(places) is touches, reason
