"""The labelled messages from which the reading of stories is learned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.pain.pain_choice import SEVERAL, choice_fields
from bot.labels.gold import Gold
from bot.language.encoder.loaded_pieces import load_word_pieces
from bot.language.pipeline import engine
from bot.language.slots.slot_candidates import SlotCandidates
from bot.language.slots.slot_model import column_names, values_of
from bot.language.slots.story_spans import StorySpan, story_spans
from learning.corpora import messages_of
from learning.intent_examples import intent_examples
from learning.manifest import Learner
from learning.slots.rows import WRITTEN, told_of_pain

CHAT_EACH, CHAT_COUNTS = 25, 0.3  # examples of an intent, and what each counts


@dataclass(frozen=True)
class ToldStory:
    """A message as its pieces with its candidates among them, which columns hold, what it counts.

    `holds` has a number for each column, 1 where it holds.
    """

    pieces: tuple[int, ...]
    spans: tuple[StorySpan, ...]
    holds: NDArray[np.float32]
    counts: float


def labelled_stories() -> Iterator[tuple[Gold, float]]:
    """Yield every message that is learned from, and what it counts.

    Raises `NotForLearningError`, or `UnusableGoldError` naming file and line.
    """
    for _, messages in messages_of(Learner.STORIES):
        yield from ((one, 1.0) for one in told_of_pain(messages))
    for texts in intent_examples().values():
        yield from ((Gold(id="", text=text), CHAT_COUNTS) for text in texts[:CHAT_EACH])


def told_story(gold: Gold, counts: float) -> ToldStory:
    """Return a labelled message as it is learned."""
    told = SlotCandidates.by(engine().parse(gold.text), WRITTEN)
    pieces = load_word_pieces()[0].cut(told.message.text)
    return ToldStory(
        tuple(one.number for one in pieces), story_spans(told, pieces), _holds(gold), counts
    )


def _holds(gold: Gold) -> NDArray[np.float32]:
    names = column_names()
    held = np.zeros(len(names), np.float32)
    for field in choice_fields():
        told = getattr(gold, field)
        for value in told if field in SEVERAL else (told or values_of(field)[0],):
            held[names.index(f"{field}: {value}")] = 1
    return held
