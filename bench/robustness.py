"""Whether a verdict stays when what is said around it, or how it is typed, changes.

`python -m bench.robustness` reads all held-out rounds in 30 ways, some 90,000 readings: half an
hour of an idle processor, hours beside others. `--sample 700` draws that many messages, the same
ones for a `--seed`: some five minutes, and wider intervals. Every message is read as it stands,
with each held-out neutral text before and behind it, with one and two typos, as dictated (no
stops, no capitals) and with its sentences reversed. In brackets: 95 % intervals (Wilson).
"""

from __future__ import annotations

import argparse
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from random import Random

import yaml

from bench.first_answers import interval
from bot.labels.gold import Gold, read_gold
from bot.labels.reading import read_message
from bot.language.text.noisy_channel import changed_over
from bot.safety.levels import Level
from learning.manifest import Use, data_files

NEUTRAL = "held_out/neutral_talk.yml"
ROUNDS = "safety_round"
_TYPED = 5  # letters of a word in which somebody mistypes
Change = Callable[[str], str]


@dataclass(frozen=True)
class RobustnessRow:
    """What is read of messages that were changed in one way. All but the counts are shares."""

    change: str
    emergencies: int
    called: float
    caught: float
    harmless: int
    alarms: float  # harmless ones called an emergency
    asked: float  # harmless ones asked about
    same: float  # of all: the level is as it is without the change

    def __str__(self) -> str:
        return (
            f"{self.change:<22} called {_told(self.called, self.emergencies)}  "
            f"caught {_told(self.caught, self.emergencies)}  "
            f"harmless as emergency {_told(self.alarms, self.harmless)}  "
            f"asked {_told(self.asked, self.harmless)}  same {self.same:.3f}"
        )


def _told(share: float, of: int) -> str:
    """Return a share with its interval."""
    if not of:
        return "none"
    low, high = interval(round(share * of), of)
    return f"{share:.3f} ({low:.2f} to {high:.2f})"


def held_out_rounds(every: int = 1) -> tuple[Gold, ...]:
    """Return every so manieth message of the rounds that nothing is learned from."""
    files = [one for one in data_files().values() if one.use is Use.HELD_OUT]
    rounds = [one.path for one in files if one.name.startswith(ROUNDS)]
    return tuple([gold for path in rounds for gold in read_gold(path)][::every])


def drawn(messages: Sequence[Gold], size: int | None, seed: int) -> Sequence[Gold]:
    """Return so many messages in their order, the same ones for a seed; all where none is asked."""
    if size is None or size >= len(messages):
        return messages
    places = sorted(Random(seed).sample(range(len(messages)), size))
    return [messages[place] for place in places]


def changes() -> dict[str, Change]:
    """Return the ways in which a message is changed, by name."""
    texts = yaml.safe_load(data_files()[NEUTRAL].path.read_text(encoding="utf-8"))
    found: dict[str, Change] = {"as written": lambda text: text}
    for topic, talk in texts.items():
        found[f"{topic} before"] = partial(_amid, talk, "")
        found[f"{topic} behind"] = partial(_amid, "", talk)
    found["talk around"] = partial(_amid, f"{texts['about_me']} {texts['work']}", texts["garden"])
    found["one typo"] = lambda text: _mistyped(text, 1)
    found["two typos"] = lambda text: _mistyped(text, 2)
    found["dictated"] = lambda text: re.sub(r"[.,;:!?()\"]", "", text).lower()
    found["sentences reversed"] = lambda text: " ".join(
        reversed(re.split(r"(?<=[.!?])\s+", _ended(text)))
    )
    return found


def measured(
    messages: Sequence[Gold], names: Iterable[str] | None = None
) -> Iterator[RobustnessRow]:
    """Yield a row for each change, of those that are named."""
    known = changes()
    written = [_verdict(one.text) for one in messages]
    for name in names or known:
        read = [_verdict(known[name](one.text)) for one in messages]
        urgent = [row for row, one in zip(read, messages, strict=True) if one.level is Level.E]
        harmless = [row for row, one in zip(read, messages, strict=True) if _harmless(one)]
        yield RobustnessRow(
            change=name,
            emergencies=len(urgent),
            called=_share(level == "E" for level, _ in urgent),
            caught=_share(level in "ES" or ask for level, ask in urgent),
            harmless=len(harmless),
            alarms=_share(level == "E" for level, _ in harmless),
            asked=_share(ask and level not in "ES" for level, ask in harmless),
            same=_share(a[0] == b[0] for a, b in zip(read, written, strict=True)),
        )


def _harmless(one: Gold) -> bool:
    """Whether no sign is told, of whomever: somebody else's emergency is called, and rightly."""
    return not one.flags and not one.flags_other


def _verdict(text: str) -> tuple[str, bool]:
    told = read_message(text)
    return told["level"], bool(told["ask"])


def _share(told: Iterable[bool]) -> float:
    answers = list(told)
    return sum(answers) / len(answers)


def _ended(text: str) -> str:
    text = text.rstrip()
    return text if text[-1:] in ".!?" else f"{text}."


def _amid(before: str, behind: str, text: str) -> str:
    return f"{before} {_ended(text)} {behind}".strip()


def _mistyped(text: str, count: int) -> str:
    """Two neighbouring letters of so many words change places, the same every time."""
    random = Random(zlib.crc32(text.encode()))
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if word.isalpha() and len(word) >= _TYPED]
    for place in random.sample(long, min(count, len(long))):
        word = words[place]
        at = random.randrange(1, len(word) - 2)
        words[place] = changed_over(word, at)
    return " ".join(words)


def main() -> None:
    """Print the table."""
    asked = argparse.ArgumentParser(prog="python -m bench.robustness", description=__doc__)
    asked.add_argument("--sample", type=int, help="so many messages, drawn by the seed")
    asked.add_argument("--seed", type=int, default=1)
    told = asked.parse_args()
    messages = drawn(held_out_rounds(), told.sample, told.seed)
    print(f"{len(messages)} messages of the held-out rounds")
    for row in measured(messages):
        print(row, flush=True)


if __name__ == "__main__":
    main()
