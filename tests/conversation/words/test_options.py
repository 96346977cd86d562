"""Which offered answer a person's words mean."""

import pytest

from bot.conversation.turn import UserTurn
from bot.conversation.words import options
from bot.conversation.words.options import pick
from bot.knowledge.conversation.reply_limits import enough
from bot.language.findings import Findings, Kind, Mention

LABELS = ("Yes, clearly in front", "No, about over it", "Both thighs stay up", "A fist or more")


def turn(text: str, yes_no: str | None = None, intent: str | None = None) -> UserTurn:
    said = (Mention(Kind.YES_NO, yes_no, 0, 1, text, "yes_no"),) if yes_no else ()
    return UserTurn(Findings(said), intent, text=text, confidence=1.0, number=1)


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


LIKE, AHEAD = enough("how_like_an_option"), enough("how_far_ahead_an_option")


@pytest.mark.parametrize(
    ("scores", "index", "reason"),
    [
        ([LIKE], 0, "near enough, and the only one"),
        ([LIKE - 1], None, "too far from the words"),
        ([LIKE, LIKE - AHEAD], 0, "far enough ahead of the next"),
        ([LIKE, LIKE - AHEAD + 1], None, "about as near as the next"),
        ([], None, "none offered"),
    ],
)
def test_options_are_close_to_one_label_only(
    scores: list[float], index: int | None, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranked = [
        (label, score, place)
        for place, (label, score) in enumerate(zip(LABELS, scores, strict=False))
    ]
    monkeypatch.setattr(options.process, "extract", lambda *told, **more: ranked)
    assert pick(turn("other words"), LABELS) == index, reason
