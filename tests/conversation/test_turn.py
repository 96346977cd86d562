"""Messages and pressed buttons."""

from dataclasses import replace

import pytest

from bot.conversation.turn import UserTurn, payload, turn_from
from bot.language.findings import Findings


def test_turn_reads_back_its_own_payload() -> None:
    turn = turn_from({"text": payload("side", "left"), "intent": {"name": "choose"}}, 3)

    assert turn.choice == ("side", "left")
    assert turn.pressed
    assert turn.number == 3


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("/choose", id="no value"),
        pytest.param("/choose{", id="broken braces"),
        pytest.param('/choose{"choice": 7}', id="a number"),
        pytest.param("/choose[]", id="a list"),
        pytest.param('/choose{"other": "x"}', id="another key"),
        pytest.param("choose{}", id="typed words"),
    ],
)
def test_turn_takes_no_broken_choice(text: str) -> None:
    assert turn_from({"text": text}, 1).choice is None


def test_turn_reads_a_message_without_anything() -> None:
    turn = turn_from({"text": None, "intent": None, "entities": None}, 1)

    assert (turn.text, turn.intent, turn.confidence) == ("", None, 0.0)
    assert turn.findings.mentions == ()


def test_turn_words_are_gone_through_once_for_all_who_ask() -> None:
    turn, asked = UserTurn(Findings(), text="is 6 too much?", number=1), list[str]()

    def read(text: str) -> int:
        asked.append(text)
        return len(asked)

    assert [turn.read_once(read), turn.read_once(read)] == [1, 1]
    assert replace(turn, text="no").read_once(read) == 2, "other words are another turn"
    assert asked == ["is 6 too much?", "no"]
    assert turn == UserTurn(Findings(), text="is 6 too much?", number=1), "notes are no part of it"
