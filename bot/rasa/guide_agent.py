"""Rasa's agent and processor over a graph that runs straight."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels import OutputChannel, UserMessage
from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.core.processor import MessageProcessor
from rasa.engine.loader import load_predict_graph_runner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.common import TempDirectoryPath, get_temp_dir_name

from bot.language.other_languages.short_replies import in_english
from bot.rasa.floor import end_turn
from bot.rasa.place_of_error import place_of
from bot.rasa.said_so_far import TEXTS, in_one, texts_of
from bot.rasa.spared_work import left_to_actions
from bot.rasa.straight_runner import StraightGraphRunner
from bot.rasa.typed_titles import pressed_by_title

log = logging.getLogger(__name__)


class GuideProcessor(MessageProcessor):  # type: ignore[misc]
    """Rasa's processor, its graph run by `StraightGraphRunner`, with a floor under each turn."""

    @staticmethod
    def _load_model(model_path: str | Path) -> tuple[str, Any, StraightGraphRunner]:
        """Unpack the model into a folder that goes again; return name, metadata and runner."""
        with TempDirectoryPath(get_temp_dir_name()) as folder:
            metadata, runner = load_predict_graph_runner(
                Path(folder), Path(model_path), LocalModelStorage, StraightGraphRunner
            )
            return Path(model_path).name, metadata, runner

    @staticmethod
    def _log_slots(tracker: DialogueStateTracker) -> None:
        """Write no slots into a debug log: they hold what a person told."""

    def _check_for_unseen_features(self, parse_data: dict[str, Any]) -> None:
        """Look for no intent or entity that the domain lacks: a test does; the warning is lost."""

    async def _update_tracker_session(
        self,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        metadata: dict[str, Any] | None = None,
    ) -> None:
        """Start the session of a new conversation; for an old one Rasa goes through all of it."""
        if not tracker.events:
            await super()._update_tracker_session(tracker, output_channel, metadata)

    async def run_action_extract_slots(
        self, output_channel: OutputChannel, tracker: DialogueStateTracker
    ) -> DialogueStateTracker:
        """Look at no slot where the domain leaves all of them to the actions."""
        if left_to_actions(self.domain):
            return tracker
        return await super().run_action_extract_slots(output_channel, tracker)

    async def parse_message(
        self,
        message: UserMessage,
        tracker: DialogueStateTracker | None = None,
        only_output_properties: bool = True,
    ) -> dict[str, Any]:
        """Read a message; a short reply in another language is read as what it is in English."""
        texts = [in_english(text) or text for text in texts_of(message.metadata)]
        if texts:
            message.metadata = {**message.metadata, TEXTS: texts}
            message.text = in_one(texts)
        else:
            said = message.text or ""
            message.text = pressed_by_title(said, tracker) or in_english(said) or message.text
        parsed: dict[str, Any] = await super().parse_message(
            message, tracker, only_output_properties
        )
        return parsed

    async def _run_prediction_loop(
        self, output_channel: OutputChannel, tracker: DialogueStateTracker
    ) -> None:
        """Run the steps of the turn; whatever breaks in them, the turn ends as turns do."""
        try:
            await super()._run_prediction_loop(output_channel, tracker)
        except Exception as error:  # noqa: BLE001 - the floor answers
            log.error("The turn failed: %s", place_of(error))
        await end_turn(tracker, output_channel, self.nlg)


class GuideAgent(Agent):  # type: ignore[misc]
    """Rasa's agent with a `GuideProcessor`."""

    def load_model(self, model_path: str | Path, fingerprint: str | None = None) -> None:
        """Load a trained model. Raises what Rasa raises where it cannot be read."""
        self.processor = GuideProcessor(
            model_path=model_path,
            tracker_store=self.tracker_store,
            lock_store=self.lock_store,
            action_endpoint=self.action_endpoint,
            generator=self.nlg,
        )
        self.domain = self.processor.domain
        self._set_fingerprint(fingerprint)
        self.tracker_store.domain = self.domain
        if isinstance(self.nlg, TemplatedNaturalLanguageGenerator):
            self.nlg.responses = self.domain.responses
