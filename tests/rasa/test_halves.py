"""Two short messages that tell one emergency; and what must not be joined."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind
from bot.rasa.halves import with_half_before
from bot.safety.levels import Level
from bot.safety.triage import triage


def turn(text: str, intent: str = "inform") -> Turn:
    return Turn(understand(text), intent, text.startswith("/"), text, 0.9)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("cant feel", "when i wipe i mean"),
        ("lost all control", "of my bladder"),
        ("came off", "the motorbike an hour ago"),
        ("no feeling", "when i wipe"),  # no answer, though it begins with "no"
        ("no strength", "in my foot since today"),
    ],
)
def test_halves_are_one_emergency(first: str, second: str) -> None:
    joined = with_half_before(turn(second), [turn(first)])
    assert joined.findings.present(Kind.FLAG)


@pytest.mark.parametrize(
    "parts",
    [
        ("i cant", "feel it", "when i wipe"),
        ("its numb", "both sides", "inner thighs"),
        ("ive got the pills", "here", "to end it"),  # without the means it is for today
    ],
)
def test_three_parts_are_one_emergency(parts: tuple[str, str, str]) -> None:
    first, between, last = map(turn, parts)
    alone = [first.findings, between.findings, last.findings]
    joined = with_half_before(last, [first, between]).findings
    assert triage(alone).level is not Level.E
    assert triage([*alone, joined]).level is Level.E


@pytest.mark.parametrize(
    ("first", "second", "intent", "reason"),
    [
        ("numb between my legs", "no", "deny", "a short answer is no half"),
        ("my back hurts", "for three weeks", "inform", "two harmless halves"),
        ("left side", "8 hours a day", "inform", "answers to two questions"),
        ("no it isnt", "down to the knee", "inform", "an answer and the next"),
        ("no, left", "when i sit", "inform", "an answer of two parts"),
        ("5", "tingling in my left foot now", "inform", "a number answered a question"),
        ("/choose{}", "when i wipe i mean", "inform", "a button is no half"),
        (
            "cant feel",
            "when i sit at my desk for hours on end my back aches and then i go for a walk",
            "inform",
            "a long message stands for itself",
        ),
        (
            "8 minutes on a chair",
            "is number one ok with my hip replacement?",
            "inform",
            "a move by its number",
        ),
    ],
)
def test_halves_are_not_joined(first: str, second: str, intent: str, reason: str) -> None:
    alone = turn(second, intent)
    assert with_half_before(alone, [turn(first)]).findings == alone.findings, reason


def test_halves_of_the_first_message_are_none() -> None:
    alone = turn("cant feel")
    assert with_half_before(alone, []) is alone


@pytest.mark.parametrize(
    ("between", "joined"),
    [("left", True), ("it has been like this since I moved the sofa", False)],
)
def test_halves_may_have_a_short_answer_between_them(between: str, joined: bool) -> None:
    before = [turn("lost all control"), turn(between)]

    told = with_half_before(turn("of my bladder"), before).findings.values(Kind.FLAG)

    assert ("ces_bladder" in told) is joined


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "I've low back ache and take tramadol for it since the spring",
            "oops, took another one by mistake and then took it again an hour ago",
        ),
        (
            "been living on co-codamol since Friday with this back of mine",
            "must be fifteen or so by now, I've lost count to be honest with you",
        ),
        (
            "gran wears fentanyl patches for her back",
            "they put the new one on and never took the old one off, both on since Monday",
        ),
    ],
)
def test_halves_of_any_length_name_the_medicine_and_what_went_wrong(
    first: str, second: str
) -> None:
    joined = triage([with_half_before(turn(second), [turn(first)]).findings])
    assert triage([turn(second).findings]).level is not Level.E
    assert Level.E in (joined.level, joined.level_other)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("I take paracetamol now and then", "pain is about 4, I sit for ten hours"),
        ("my mum is on morphine", "I did my stretches twice today"),
    ],
)
def test_halves_of_any_length_join_nothing_else(first: str, second: str) -> None:
    joined = triage([with_half_before(turn(second), [turn(first)]).findings])
    assert Level.E not in (joined.level, joined.level_other)


@pytest.mark.parametrize(("of_a_move", "joined"), [((False, True), False), ((True, True), True)])
def test_halves_an_answer_to_a_move_joins_no_older_message(
    of_a_move: tuple[bool, bool], joined: bool
) -> None:
    first, second = (
        replace(turn(text), of_a_move=moved)
        for text, moved in zip(("cant feel it", "when i wipe i mean"), of_a_move, strict=True)
    )
    assert bool(with_half_before(second, [first]).findings.present(Kind.FLAG)) is joined
