"""How danger is read in rounds that nothing was learned from: by set, length, level and flag.

`python -m bench.danger_rounds` reads the rounds of `held_out` and `dev` once and prints the tables
of docs/safety.md and docs/models.md. Called is read as an emergency, caught is called, for today or
asked about; harmless is a message in which no sign of anybody is told. A share stands with its
95 % interval (Wilson).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bench.first_answers import interval
from bot.labels.gold import Gold, read_gold
from bot.labels.reading import read_message
from bot.safety.levels import Level
from learning.manifest import Use, data_files

# Rounds by what had been seen of them.
SETS = {
    "15 to 23": (Use.HELD_OUT, range(15, 24)),
    "24 to 26, 29": (Use.HELD_OUT, (24, 25, 26, 29)),
    "38 to 58, never read": (Use.HELD_OUT, range(38, 59)),
    "130 to 135, read since": (Use.DEV, range(130, 136)),
    "all held out": (Use.HELD_OUT, range(15, 59)),
}
LENGTHS = {"under 20 words": (0, 19), "20 to 59": (20, 59), "60 and more": (60, 10_000)}
ALL = "all held out"


@dataclass(frozen=True)
class RoundMessage:
    """A labelled message of a round, and how it was read."""

    use: Use
    round: int
    gold: Gold
    level: str
    asked: bool
    flags: tuple[str, ...]
    heard_of_others: bool = False

    @property
    def caught(self) -> bool:
        """Whether it is called, for today, or asked about."""
        return self.level in "ES" or self.asked

    @property
    def harmless(self) -> bool:
        """Whether no sign of anybody is told."""
        return not self.gold.flags and not self.gold.flags_other


def labelled_rounds() -> Iterator[tuple[Use, int, Gold]]:
    """Yield every labelled message of the rounds, with the use and number of its round."""
    for name, file in sorted(data_files().items()):
        found = re.search(r"safety_round(\d+)", name)
        if found and file.use is not Use.TRAIN:
            yield from ((file.use, int(found[1]), gold) for gold in read_gold(file.path))


@cache
def rounds_read() -> tuple[RoundMessage, ...]:
    """Read every message of the rounds."""
    return tuple(_read(*labelled) for labelled in labelled_rounds())


def in_set(name: str, use: Use, number: int) -> bool:
    """Whether a round is in a set."""
    of_use, numbers = SETS[name]
    return use is of_use and number in numbers


def of_set(name: str) -> list[RoundMessage]:
    """Return the messages of a set."""
    return [one for one in rounds_read() if in_set(name, one.use, one.round)]


def row(name: str, read: Sequence[RoundMessage]) -> str:
    """Return a line of the table of sets or lengths."""
    urgent = [one for one in read if one.gold.level is Level.E]
    today = [one for one in read if one.gold.level is Level.S]
    harmless = [one for one in read if one.harmless]
    cells = (
        name,
        told(one.level == "E" for one in urgent),
        told(one.caught for one in urgent),
        told(one.level == "S" for one in today),
        told(one.level == "E" for one in harmless),
        told(one.level == "S" for one in harmless),
        told(one.asked and one.level not in "ES" for one in harmless),
        told(one.level == one.gold.level.value for one in read),
    )
    return f"| {' | '.join(cells)} |"


def flag_rows(read: Sequence[RoundMessage]) -> Iterator[str]:
    """Yield a line for each flag: its emergencies called and named, its signs for today."""
    for flag in sorted({flag for one in read for flag in one.gold.flags}):
        with_flag = [one for one in read if flag in one.gold.flags]
        urgent = [one for one in with_flag if one.gold.level is Level.E]
        today = [one for one in with_flag if one.gold.level is Level.S]
        called = told(one.level == "E" for one in urgent)
        named = told(flag in one.flags for one in urgent)
        yield f"| `{flag}` | {called} | {named} | {told(one.level == 'S' for one in today)} |"


def level_rows(read: Sequence[RoundMessage]) -> Iterator[str]:
    """Yield a line for each level: how often exactly it is read, and emergencies of others."""
    for level in Level:
        labelled = [one for one in read if one.gold.level is level]
        yield f"| {level.value} | {told(one.level == level.value for one in labelled)} |"
    theirs = [one for one in read if one.gold.urgency_other is Level.E]
    heard = told(one.heard_of_others or one.caught for one in theirs)
    yield f"| somebody else's emergency, heard or asked about | {heard} |"


def told(answers: Iterable[bool]) -> str:
    """Return a count with its interval."""
    counted = list(answers)
    if not counted:
        return "none"
    low, high = interval(sum(counted), len(counted))
    return f"{sum(counted)} of {len(counted)} ({low:.2f} to {high:.2f})"


def _read(use: Use, number: int, gold: Gold) -> RoundMessage:
    labels = read_message(gold.text)
    flags, of_others = tuple(labels["flags"]), bool(labels["flags_other"])
    return RoundMessage(use, number, gold, labels["level"], bool(labels["ask"]), flags, of_others)


def main() -> None:
    """Print the tables."""
    for name in SETS:
        print(row(name, of_set(name)))
    for name, (least, most) in LENGTHS.items():
        print(row(name, [o for o in of_set(ALL) if least <= len(o.gold.text.split()) <= most]))
    for line in (*level_rows(of_set(ALL)), *flag_rows(of_set(ALL))):
        print(line)


if __name__ == "__main__":
    main()
