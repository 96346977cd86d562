"""Of whom a piece of a message tells."""

from __future__ import annotations

import pytest

from bot.conversation.words.pieces_of_telling import of_another


@pytest.mark.parametrize(
    ("text", "another", "reason"),
    [
        ("my husband drives a lorry", True, "a person of mine"),
        ("dad's hip was replaced at 71", True, "the owner"),
        ("she sits all day", True, "a pronoun"),
        ("he shoved me into the worktop", False, "the writer is who it happened to"),
        ("bro my neck is cooked", False, "whom it is said to"),
        ("mum of three", False, "the writer"),
        ("20 a day man", False, "the writer"),
        ("the dog's hip is gone", True, "an animal's"),
        ("my cat's back leg is broken", True, "the same, of mine"),
        ("the dog is lying on my bad hip", False, "the writer's hip"),
        ("dog walking makes it worse", False, "what the writer does"),
        ("the grandchild is 6 months now", True, "a child's age"),
    ],
)
def test_pieces_of_telling_somebody_else_is_the_subject(
    text: str, another: bool, reason: str
) -> None:
    assert of_another(text) is another, reason
