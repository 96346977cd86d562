"""What frames and classifier are worth together on files that it did not learn from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.language.danger.danger_classifier import DangerClassifier, DangerWeights
from bot.language.danger.fusion import EvidenceFusion
from bot.language.findings import Findings
from bot.safety.levels import Level
from bot.safety.triage import Triage, triage
from learning.danger.corpus import TODAY, Corpus, Read

LeftOut = Mapping[str, DangerWeights]


def curve(corpus: Corpus, left_out: LeftOut) -> Iterator[str]:
    """Yield a line of figures for every file left out, and one for all."""
    read: list[tuple[Read, Triage]] = []
    for file, learned in left_out.items():
        witnesses = EvidenceFusion(DangerClassifier(learned))
        here = [(one, judged(one, witnesses)) for one in _of(corpus, file)]
        yield f"{file:<16}{figures(here)}"
        read += here
    yield f"{'all':<16}{figures(read)}"


def judged(one: Read, witnesses: EvidenceFusion) -> Triage:
    """Return the verdict on one message alone. Raises `ValueError` when it was not kept parsed."""
    if one.parsed is None:
        raise ValueError(f"{one.file} is not one of the files that are measured")
    return triage([Findings.of_mentions(witnesses.weigh(one.parsed, one.heard))])


def figures(read: list[tuple[Read, Triage]]) -> str:
    """Return the figures of the safety issue for messages with their verdicts."""
    urgent = [verdict for one, verdict in read if one.gold.level is Level.E]
    harmless = [verdict for one, verdict in read if not one.gold.flags]
    called = sum(verdict.level is Level.E for verdict in urgent)
    caught = sum(verdict.level in TODAY or bool(verdict.ask) for verdict in urgent)
    exact = sum(verdict.level is one.gold.level for one, verdict in read) / len(read)
    alarms = sum(verdict.level is Level.E for verdict in harmless)
    today = sum(verdict.level is Level.S for verdict in harmless)
    asked = sum(bool(verdict.ask) and verdict.level not in TODAY for verdict in harmless)
    return (
        f"emergencies {len(urgent)}: called {called / len(urgent):.3f}, "
        f"caught {caught / len(urgent):.3f}; harmless {len(harmless)}: "
        f"E {alarms / len(harmless):.3f}, S {today / len(harmless):.3f}, "
        f"asked {asked / len(harmless):.3f}; level exact {exact:.3f}"
    )


def _of(corpus: Corpus, file: str) -> list[Read]:
    return [one for one in corpus.messages if one.file == file]
