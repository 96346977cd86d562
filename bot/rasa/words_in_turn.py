"""Which wording of a response is said: one after the other, never by chance the same again."""

from __future__ import annotations

import copy
from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.core.nlg.generator import ResponseVariationFilter
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversation import slots


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
        said = (values.get(slots.SAID) or {}).get(utter_action, 1) - 1
        chosen = copy.deepcopy(fitting[said % len(fitting)])
        filled: dict[str, Any] = self._fill_response(chosen, values, **kwargs)
        return filled
