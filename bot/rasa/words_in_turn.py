"""Which wording of a response is said: one after the other, never by chance the same again."""

from __future__ import annotations

import copy
from itertools import islice
from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.core.nlg.generator import ResponseVariationFilter
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker

LOOKS_BACK = 200  # events in which a response that was said counts


class WordsInTurn(TemplatedNaturalLanguageGenerator):  # type: ignore[misc]
    """Rasa's generator, with the wordings of a response taken in turn."""

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        **kwargs: Any,
    ) -> dict[str, Any] | None:
        """Return the wording that was not said the last time."""
        values = tracker.current_slot_values()
        fitting = ResponseVariationFilter(self.responses).responses_for_utter_action(
            utter_action, output_channel, values
        )
        if not fitting:
            return None
        said = _times_said(tracker, utter_action) if len(fitting) > 1 else 0
        chosen = copy.deepcopy(fitting[said % len(fitting)])
        filled: dict[str, Any] = self._fill_response(chosen, values, **kwargs)
        return filled


def _times_said(tracker: DialogueStateTracker, response: str) -> int:
    return sum(
        isinstance(event, BotUttered) and event.metadata.get("utter_action") == response
        for event in islice(reversed(tracker.events), LOOKS_BACK)
    )
