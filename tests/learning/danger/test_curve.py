"""The figures of verdicts on labelled messages."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from bot.labels.gold import Gold
from bot.safety.levels import Level
from bot.safety.triage import Triage
from learning.danger import curve
from learning.danger.corpus import TALK, Corpus, Read
from learning.danger.curve import Verdicts, figures, left_out
from learning.danger.units import Places

FILES = ("batch_g", "batch_h", "posts_a", "safety_round30", "general_a", TALK)
MEASURED = FILES[:4]  # nobody mended the frames from them


def read(level: Level = Level.NONE, other: Level = Level.NONE, file: str = "file") -> Read:
    flags = () if level is Level.NONE else ("cardiac",)
    gold = Gold(id="1", text="x", flags=flags, level=level, level_other=other)
    return Read(gold, file, (), ())


def test_curve_counts_both_ways_of_being_wrong() -> None:
    told = figures(
        [
            (read(Level.E), Triage(level=Level.E)),
            (read(Level.E), Triage(ask=("cardiac",))),
            (read(Level.E), Triage()),
            (read(Level.E), Triage(level=Level.S)),
            (read(), Triage(level=Level.E)),
            (read(), Triage()),
            (read(other=Level.E), Triage(level_other=Level.E)),
            (read(other=Level.E), Triage()),
        ]
    )
    assert "emergencies 4: called 0.250, caught 0.750" in told
    assert "harmless 4: E 0.250, S 0.000, asked 0.000" in told
    assert "of somebody else 2: called 0.500; of nobody else 6: called 0.000" in told


def test_left_out_measures_with_what_did_not_see_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [read(level, file=file) for file in FILES for level in (Level.E, Level.NONE)]
    corpus = Corpus([Read(one.gold, one.file, (), (("w:x",),)) for one in told], 1)

    def learn(corpus: Corpus, chosen: Places, settings: object) -> set[str]:
        return set(corpus.files[chosen].tolist())

    def verdicts(corpus: Corpus, files: Iterable[str], learned: set[str]) -> Verdicts:
        left = list(files)
        assert learned == {*FILES} - {*left}, "learned of all others"
        return {file: [Triage(level=Level.E)] * 2 for file in left}

    monkeypatch.setattr(curve, "read_corpus", lambda settings: corpus)
    monkeypatch.setattr(curve, "learn", learn)
    monkeypatch.setattr(curve, "verdicts", verdicts)
    lines = list(left_out())
    assert {line.split()[0] for line in lines[: len(MEASURED)]} == {*MEASURED}
    assert lines[len(MEASURED)].startswith("all")
    assert "emergencies 4: called 1.000, caught 1.000; harmless 4: E 1.000" in lines[len(MEASURED)]
