"""What frames and classifier are worth together on files that it did not learn from.

`python -m learning.danger.curve` learns the classifier some times, each time without a part of the
files, because a file is one writer: it must work for people whose words it has not seen. Only files
that nobody mended the frames from are measured, with the frames beside the classifier, as a message
is read. Nothing of it is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np
from threadpoolctl import threadpool_limits

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.language.danger.danger_classifier import DangerClassifier, DangerWeights
from bot.language.danger.fusion import EvidenceFusion
from bot.language.findings import Findings
from bot.language.pipeline import engine
from bot.safety.levels import Level
from bot.safety.triage import Triage, triage
from learning.danger.corpus import READ_ON, TODAY, Corpus, Read, read_corpus
from learning.danger.train_danger import learn
from learning.side_by_side import side_by_side

Verdicts = Mapping[str, Sequence[Triage]]  # by file, on its messages in order
LENGTHS = (0, 12, 25, 60, 1_000_000)  # words of a message
OF_A_FLAG = 20  # emergencies of a flag from which their share says something


def main() -> None:
    """Print the figures of every file that is measured, and of all."""
    with threadpool_limits(1):  # sums in one order: the same weights every time
        for line in left_out():
            print(line)


def left_out() -> Iterator[str]:
    """Yield the figures of weights that were learned without the files they are measured on."""
    settings = load_danger_net_settings()
    corpus = read_corpus(settings)
    files, turns = corpus.measured(settings), settings.left_out_in

    def turn_of(turn: int) -> Verdicts:
        without = files[turn::turns]
        learned = learn(corpus, np.flatnonzero(~np.isin(corpus.files, without)), settings)
        return verdicts(corpus, without, learned)

    told = side_by_side(turn_of, range(turns), "Left out")
    yield from curve(corpus, {file: found for one in told for file, found in one.items()})


def verdicts(corpus: Corpus, files: Iterable[str], learned: DangerWeights) -> Verdicts:
    """Return the verdicts on the messages of some files, with weights that did not see them."""
    evidence = EvidenceFusion(DangerClassifier(learned))
    return {file: [judged(one, evidence) for one in _of(corpus, file)] for file in files}


def curve(corpus: Corpus, told: Verdicts) -> Iterator[str]:
    """Yield a line of figures for every file left out, for all, by length and by flag."""
    read: list[tuple[Read, Triage]] = []
    for file, found in told.items():
        here = [*zip(_of(corpus, file), found, strict=True)]
        yield f"{file:<16}{figures(here)}"
        read += here
    yield f"{'all':<16}{figures(read)}"
    for least, below in pairwise(LENGTHS):
        here = [one for one in read if least <= len(one[0].gold.text.split()) < below]
        if here:
            yield f"{f'from {least} words':<16}{figures(here)}"
    yield from _by_flag(read)


def _by_flag(read: list[tuple[Read, Triage]]) -> Iterator[str]:
    """Yield for each flag of which there are enough emergencies how many are called."""
    emergencies = [(one.gold.flags, verdict) for one, verdict in read if one.gold.level is Level.E]
    told = Counter(flag for flags, _ in emergencies for flag in flags)
    for flag, count in sorted(told.items()):
        if count >= OF_A_FLAG:
            levels = [verdict.level for flags, verdict in emergencies if flag in flags]
            yield f"{flag:<20}emergencies {count}: called {levels.count(Level.E) / count:.3f}"


def judged(one: Read, evidence: EvidenceFusion) -> Triage:
    """Return the verdict on one message alone."""
    message = engine().parse(one.gold.text, READ_ON)
    return triage([Findings.of_mentions(evidence.weigh(message, one.heard))])


def figures(read: list[tuple[Read, Triage]]) -> str:
    """Return the figures of the safety issue for messages with their verdicts."""
    urgent = [verdict for one, verdict in read if one.gold.level is Level.E]
    harmless = [verdict for one, verdict in read if not one.gold.flags]
    called = sum(verdict.level is Level.E for verdict in urgent)
    caught = sum(verdict.level in TODAY or bool(verdict.ask) for verdict in urgent)
    others = [verdict for one, verdict in read if one.gold.urgency_other is Level.E]
    theirs = sum(verdict.level_other is Level.E for verdict in others)
    nobody = [verdict for one, verdict in read if one.gold.urgency_other is Level.NONE]
    wrongly = sum(verdict.level_other is Level.E for verdict in nobody)
    exact = sum(verdict.level is one.gold.level for one, verdict in read) / len(read)
    alarms = sum(verdict.level is Level.E for verdict in harmless)
    today = sum(verdict.level is Level.S for verdict in harmless)
    asked = sum(bool(verdict.ask) and verdict.level not in TODAY for verdict in harmless)
    return (
        f"emergencies {len(urgent)}: called {called / len(urgent):.3f}, "
        f"caught {caught / len(urgent):.3f}; harmless {len(harmless)}: "
        f"E {alarms / len(harmless):.3f}, S {today / len(harmless):.3f}, "
        f"asked {asked / len(harmless):.3f}; level exact {exact:.3f}; "
        f"of somebody else {len(others)}: called {theirs / max(len(others), 1):.3f}; "
        f"of nobody else {len(nobody)}: called {wrongly / max(len(nobody), 1):.3f}"
    )


def _of(corpus: Corpus, file: str) -> list[Read]:
    return [one for one in corpus.messages if one.file == file]


if __name__ == "__main__":
    main()
