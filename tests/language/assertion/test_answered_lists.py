"""What is said back as a question and denied behind it."""

import pytest

from bot.language import understand
from bot.language.assertion.answered_lists import answered_items
from bot.language.findings import Kind, Status


@pytest.mark.parametrize(
    ("text", "kind", "denied", "reason"),
    [
        ("wait heart disease?? i dont have heart disease", Kind.CONDITION, True, "same words"),
        ("scoliosis? i never had scoliosis", Kind.CONDITION, True, "never"),
        ("chest pain? i never had that", Kind.FLAG, True, "that"),
        ("numb between my legs? I have no feeling there", Kind.FLAG, False, "it is there"),
        ("no feeling down there? i have none", Kind.FLAG, False, "none is the sign itself"),
        ("weak legs? I don't have the strength to stand", Kind.FLAG, False, "something else"),
        ("weak in the leg? I carried two calves over a ditch", Kind.FLAG, True, "by what one did"),
        ("weak in the leg? I carried on until it gave way", Kind.FLAG, False, "until"),
        ("weak in the leg? I walked into the door frame", Kind.FLAG, False, "into a thing"),
        ("weak leg? I climb the stairs with a stick", Kind.FLAG, False, "with a stick"),
        ("numb between my legs? I ran a bath to see", Kind.FLAG, False, "no matter of strength"),
        ("diabetes? i have no idea how i got it", Kind.CONDITION, False, "no idea"),
    ],
)
def test_answered_lists_deny_a_word_said_back_where_the_answer_denies_it(
    text: str, kind: str, denied: bool, reason: str
) -> None:
    told = understand(text).of(kind)
    assert told, reason
    assert all(one.status is Status.DENIED for one in told) is denied, reason


@pytest.mark.parametrize(
    ("text", "kind", "denied", "reason"),
    [
        ("None, pregnant also not", Kind.CONDITION, True, "in another's word order"),
        ("fever also not, thanks", Kind.FLAG, True, "a sign"),
        ("I can't pee neither", Kind.FLAG, False, "a double no is the sign"),
        ("can't feel my legs, the arms also not", Kind.FLAG, False, "the first is told"),
    ],
)
def test_answered_lists_read_also_not_as_a_no(
    text: str, kind: str, denied: bool, reason: str
) -> None:
    told = understand(text).of(kind)
    assert told, reason
    assert all(one.status is Status.DENIED for one in told) is denied, reason


def test_answered_lists_look_behind_no_first_word() -> None:
    """The last word of a line stood for the one before its first."""
    said = ["not", ",", "fever", "also"]
    assert list(answered_items(said, 0, len(said))) == []


@pytest.mark.parametrize(
    ("text", "status", "reason"),
    [
        ("Fever? why", Status.UNCERTAIN, "named to ask why it is asked"),
        ("a fever? why do you ask", Status.UNCERTAIN, "with an article"),
        ("weight loss? what for", Status.UNCERTAIN, "two words"),
        ("chest pain? why do you ask that", Status.UNCERTAIN, "a sign is asked about, not left"),
        ("Fever? Had one since yesterday", Status.PRESENT, "it is told behind it"),
        ("can't pee? why", Status.PRESENT, "what one cannot is a sign of one's own"),
        ("numb between my legs? why", Status.PRESENT, "more than the name of a row"),
    ],
)
def test_answered_lists_doubt_what_is_only_named_to_ask_why(
    text: str, status: Status, reason: str
) -> None:
    told = {one.status for one in understand(text).of(Kind.FLAG)}
    assert status in told, reason
    assert (Status.PRESENT in told) is (status is Status.PRESENT), reason


@pytest.mark.parametrize(
    "text",
    [
        "What if it's cauda equina? I've none of the signs, I just read about it at night.",
        "I read a list of numbness and weak legs. I have none of these",
        "weight loss? I wish",
        "fever? why",
        "why? fever? why",
    ],
)
def test_answered_lists_are_read_to_the_end_of_a_message(text: str) -> None:
    for told in (text, text.rstrip("."), f"{text}\n"):
        assert Status.PRESENT not in {one.status for one in understand(told).of(Kind.FLAG)}, told
