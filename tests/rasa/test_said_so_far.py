"""Every message of a person counts for the safety screen, answers to a form included."""

from __future__ import annotations

import warnings

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from rasa.shared.core.events import (
        ActionExecuted,
        ActiveLoop,
        Event,
        Restarted,
        UserUtteranceReverted,
        UserUttered,
    )
    from rasa.shared.core.trackers import DialogueStateTracker

    from bot.rasa.said_so_far import user_messages

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


def turn(text: str, *after: Event) -> list[Event]:
    return [ActionExecuted("action_listen"), UserUttered(text), *after]


def form() -> Event:
    return ActionExecuted("intake_form")


CASES = {
    "answers that a form took are still what the person said": (
        [
            *turn("my back hurts", form(), ActiveLoop("intake_form")),
            *turn("I have osteoporosis", form()),
            *turn("since I sneezed", form()),
        ],
        ["my back hurts", "I have osteoporosis", "since I sneezed"],
    ),
    "a message taken back does not count": (
        [*turn("left"), *turn("right"), UserUtteranceReverted()],
        ["left"],
    ),
    "a restart begins anew": ([*turn("left"), Restarted(), *turn("hi")], ["hi"]),
    "nothing said": ([], []),
}


@pytest.mark.parametrize(("events", "expected"), CASES.values(), ids=CASES)
def test_said_so_far_user_messages(events: list[Event], expected: list[str]) -> None:
    tracker = DialogueStateTracker("ann", [])
    for event in events:
        tracker.update(event)
    assert [message.text for message in user_messages(tracker)] == expected
