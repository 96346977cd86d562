"""The clinical findings of a message, as Rasa entities with status, span and rule."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.knowledge.safety.calls_for_help import load_calls_for_help
from bot.language import understand
from bot.language.entities import entity_of
from bot.language.findings import Kind, Mention, Status
from bot.language.other_languages import emergency_in, language_of
from bot.language.text.first_person import as_first_person
from bot.rasa.place_of_error import place_of
from bot.rasa.said_so_far import UNREAD, texts_of
from bot.rasa.told_alone import told_alone

ROUND_ABOUT = "said_round_about"  # rule of a wish to die that is told by what goes with it
OTHER_LANGUAGE = "other_language"  # rule of a sign told in another language
# What the grammars read only of the writer; places, signs and conditions are read of others too.
OF_ANOTHER = (Kind.DURATION, Kind.STAGE, Kind.AGE, Kind.NRS, Kind.SIDE, Kind.ONSET, Kind.HOURS)
log = logging.getLogger(__name__)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ClinicalExtractor(GraphComponent, EntityExtractorMixin):  # type: ignore[misc]
    """Runs `bot.language.understand` on every message that a person wrote."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ClinicalExtractor:
        """Create the extractor; it has no settings and nothing to load."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Add one entity per mention; button payloads ("/intent") carry no words."""
        for message in messages:
            text = message.get(TEXT) or ""
            if text.startswith("/"):
                continue
            try:
                mentions = _read(text)
                texts = texts_of(message.get("metadata"))
                mentions = (*mentions, *told_alone(texts, mentions, _read))
            except Exception as error:  # noqa: BLE001 - the safety policy says a safe sentence
                log.error("A message could not be read: %s", place_of(error))
                found = [{"entity": UNREAD, "value": UNREAD, "start": 0, "end": len(text)}]
                message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
                continue
            found = [{**entity_of(mention), "extractor": self.name} for mention in mentions]
            message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages


def _read(text: str) -> tuple[Mention, ...]:
    own = understand(text).mentions
    return (
        *own,
        *_told_of_another(text, own),
        *_in_other_language(text),
        *_said_round_about(text),
    )


def _told_of_another(text: str, own: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the facts of somebody else that only a teller of their own pain would be read for.

    They stand as somebody else's, at the beginning of the message: they count in a talk that is
    about that one.
    """
    theirs = as_first_person(text)
    if theirs is None:
        return ()
    found = {mention.kind for mention in own}
    return tuple(
        replace(one, start=0, end=1, text=text[:1], status=Status.OTHER_PERSON)
        for one in understand(theirs).mentions
        if one.kind in OF_ANOTHER and one.kind not in found and one.status is Status.PRESENT
    )


def _in_other_language(text: str) -> tuple[Mention, ...]:
    """Return the emergency that a message tells in another language, as a mention of its flag."""
    slug = emergency_in(text, language_of(text))
    return () if slug is None else (Mention(Kind.FLAG, slug, 0, len(text), text, OTHER_LANGUAGE),)


def _said_round_about(text: str) -> tuple[Mention, ...]:
    """Return a wish to die that is told by what goes with it, as a sign to ask about."""
    if not load_calls_for_help()["despair"].said_in(text):
        return ()
    rule, status = ROUND_ABOUT, Status.UNCERTAIN
    return (Mention(Kind.FLAG, "suicide_distress", 0, len(text), text, rule, status),)
