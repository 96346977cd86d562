"""Which offered answer a person's words mean."""

import pytest

from bot.conversation.options import pick
from bot.conversation.turn import UserTurn
from bot.language.findings import Findings, Kind, Mention

LABELS = ("Yes, clearly in front", "No, about over it", "Both thighs stay up", "A fist or more")


def turn(text: str, yes_no: str | None = None, intent: str | None = None) -> UserTurn:
    said = (Mention(Kind.YES_NO, yes_no, 0, 1, text, "yes_no"),) if yes_no else ()
    return UserTurn(1, text, intent, 1.0, Findings(said))


@pytest.mark.parametrize(
    ("said", "index"),
    [
        pytest.param(turn("A fist or more"), 3, id="the label itself"),
        pytest.param(turn("a fist or more"), 3, id="in another case"),
        pytest.param(turn("2"), 1, id="its number"),
        pytest.param(turn("b"), 1, id="its letter"),
        pytest.param(turn("the third one"), 2, id="its place in words"),
        pytest.param(turn("last"), 3, id="the last"),
        pytest.param(turn("yep", yes_no="yes"), 0, id="yes: one label begins so"),
        pytest.param(turn("nope", yes_no="no"), 1, id="no: one label begins so"),
        pytest.param(turn("a fist"), 3, id="a part of one label"),
        pytest.param(turn("both thighs"), 2, id="words of one label"),
        pytest.param(turn("7"), None, id="a number nobody offered"),
        pytest.param(turn("bananas"), None, id="other words"),
    ],
)
def test_options_pick_the_label_meant(said: UserTurn, index: int | None) -> None:
    assert pick(said, LABELS) == index


def test_options_yes_is_nothing_when_two_labels_begin_so() -> None:
    assert pick(turn("yes", yes_no="yes"), ("Yes, left", "Yes, right", "No")) is None
