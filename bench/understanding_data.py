"""What both sides of the understanding benchmark learn, and what they are to read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from bench.annotating import marked
from bench.sampling import write_nlu
from bot.labels.gold import Gold, read_gold
from bot.labels.reading import read_message
from learning.corpora import messages_of
from learning.intent_examples import intent_examples
from learning.manifest import DATA, Learner

ROUNDS = DATA / "train" / "rounds"
PER_INTENT = 40  # examples
LONGEST = 30  # words of a message that is learned from: one long message makes its batch long
TELLING = ("inform", "correct")  # intents whose examples of data/nlu.yml tell of pain


def write_lessons(path: Path) -> tuple[int, int]:
    """Write the training data; return how many examples it holds and how many are labelled."""
    examples = {name: texts[:: len(texts) // PER_INTENT][:PER_INTENT] for name, texts in _short()}
    for name in TELLING:
        examples[name] = [marked(_as_read(text)) for text in examples[name]]
    labelled = [marked(one) for one in _labelled()]
    examples["inform"] += labelled
    write_nlu(examples, path)
    return sum(len(texts) for texts in examples.values()), len(labelled)


def asked_intents() -> list[tuple[str, str]]:
    """Return text and intent of the examples that nobody learns from."""
    held_out = (DATA / "held_out" / "intents_heldout.yml").read_text(encoding="utf-8")
    intents = yaml.safe_load(held_out)
    return [(text, name) for name, texts in intents.items() for text in texts]


def unmended_rounds() -> list[Path]:
    """Return the blind rounds that nothing was mended or learned from."""
    return sorted(ROUNDS.glob("blind_round1[023].jsonl"))


def written_by_people() -> list[str]:
    """Return the messages of all blind rounds."""
    return [
        one.text for path in sorted(ROUNDS.glob("blind_round*.jsonl")) for one in read_gold(path)
    ]


def told_stories(words: int, count: int) -> list[str]:
    """Return stories of exactly so many words: long ones of people, put together in order."""
    told = [one.text for one in read_gold(DATA / "held_out" / "long_stories.jsonl")]
    every = " ".join(told).split()
    return [" ".join(every[at * words : (at + 1) * words]) for at in range(count)]


def _short() -> Iterator[tuple[str, list[str]]]:
    for name, texts in intent_examples().items():
        yield name, [text for text in texts if len(text.split()) <= LONGEST]


def _labelled() -> Iterator[Gold]:
    files = sorted(messages_of(Learner.STOCK), key=lambda told: told[0].name)
    every = [one for _, messages in files for one in messages]
    yield from (one for one in every[::2] if len(one.text.split()) <= LONGEST)


def _as_read(text: str) -> Gold:
    """Return an example that nobody labelled, labelled as Plumbline reads it."""
    return Gold(id=text, text=text, **read_message(text))
