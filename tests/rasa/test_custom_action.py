"""What goes to the action server, and what may come back."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from rasa.core.actions.action import action_for_name_or_text
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.events import BotUttered, UserUttered
    from rasa.shared.core.trackers import DialogueStateTracker
    from rasa.shared.exceptions import RasaException

    from bot.rasa.custom_action import CustomAction, use_custom_actions

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

DOMAIN = Domain.from_dict({"version": "3.1", "actions": ["action_ask_story"]})


def test_custom_action_is_what_rasa_makes() -> None:
    use_custom_actions()
    assert isinstance(action_for_name_or_text("action_ask_story", DOMAIN, None), CustomAction)


def test_custom_action_sends_no_words_of_earlier_turns() -> None:
    tracker = DialogueStateTracker("ann", [])
    tracker.update(UserUttered("my secret story", input_channel="web"))
    tracker.update(BotUttered("since when?"))
    tracker.update(UserUttered("a week", input_channel="web"))
    body = CustomAction("action_ask_story", None)._action_call_format(tracker, DOMAIN)
    sent = json.dumps(body)
    assert "my secret story" not in sent
    assert body["tracker"]["latest_message"]["text"] == "a week"
    assert body["tracker"]["latest_message"]["turn"] == 2
    assert body["tracker"]["events"] == [{"event": "user", "input_channel": "web"}]


REFUSED: dict[str, dict[str, Any]] = {
    "events are a list": {"events": {"event": "slot"}},
    "each event is a mapping": {"events": ["slot"]},
    "responses are a list": {"responses": "hello"},
}


@pytest.mark.parametrize("answer", REFUSED.values(), ids=REFUSED)
def test_custom_action_refuses_a_broken_answer(answer: dict[str, Any]) -> None:
    with pytest.raises(RasaException, match="action_ask_story"):
        CustomAction("action_ask_story", None)._validate_action_result(answer)
