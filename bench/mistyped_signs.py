"""Plain lines of danger, mistyped: what of them is still called, and what is called of look-alikes.

`python -m bench.mistyped_signs [N]` changes every N-th line (3 by default) that is called as it
stands, one slip each, drawn by a seed, and prints for each kind of slip how many stay called and
how many are not caught at all; then how many look-alikes that are not called become so.
`--missed` prints the lines that are not called.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from bench.plain_signs import CALLED, CAUGHT, LOOK_ALIKES, SIGNS, answered, families
from bot.knowledge.vocabulary.word_lists import table
from bot.language.text.noisy_channel import changed_over

SEED = 20
_LONG = 5  # letters; people see a slip in a shorter word

Slip = Callable[[random.Random, list[str]], str]


class Mistyped(NamedTuple):
    """How lines with one kind of slip are answered."""

    lines: int
    called: int
    caught: int
    missed: tuple[str, ...]


def _in_a_word(change: Callable[[random.Random, str], str]) -> Slip:
    """Return a slip in one of the long words of a line."""

    def slip(chance: random.Random, words: list[str]) -> str:
        at = chance.choice([at for at, word in enumerate(words) if _is_long(word)])
        return " ".join((*words[:at], change(chance, words[at]), *words[at + 1 :]))

    return slip


def _is_long(word: str) -> bool:
    return len(word) >= _LONG and word.isalpha()


def _between(mark: str) -> Slip:
    """Return a slip between two words of a line."""

    def slip(chance: random.Random, words: list[str]) -> str:
        at = chance.randrange(1, len(words))
        return " ".join(words[:at]) + mark + " ".join(words[at:])

    return slip


def _swapped(chance: random.Random, word: str) -> str:
    return changed_over(word, chance.randrange(1, len(word) - 1))


def _left_out(chance: random.Random, word: str) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def _key_beside(chance: random.Random, word: str) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + chance.choice(table("keys_beside")[word[at]][0]) + word[at + 1 :]


def _doubled(chance: random.Random, word: str) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at] + word[at:]


SLIPS: Mapping[str, Slip] = {
    "letters changed over": _in_a_word(_swapped),
    "a letter left out": _in_a_word(_left_out),
    "a key beside": _in_a_word(_key_beside),
    "a letter doubled": _in_a_word(_doubled),
    "a space missing": _between(""),
    "points inside": _between("... "),
    "a line end inside": _between("\n"),
    '"um" inside': _between(" um "),
    '"like" inside': _between(" like "),
}


def mistyped(slip: Slip, lines: list[str]) -> Mistyped:
    """Return how lines are answered that have one slip each."""
    chance = random.Random(SEED)
    made = [slip(chance, line.split()) for line in lines]
    answers = [answered(line) for line in made]
    called = [line for line, one in zip(made, answers, strict=True) if one != CALLED]
    caught = sum(one in CAUGHT for one in answers)
    return Mistyped(len(made), len(made) - len(called), caught, tuple(called))


def lines_to_mistype(every: int, called: bool) -> list[str]:
    """Return every so manieth sign that is called, or look-alike that is not."""
    found = [*dict.fromkeys(_all_lines(called))][::every]
    return [line for line in found if (answered(line) == CALLED) is called]


def _all_lines(signs: bool) -> Iterator[str]:
    for lines in families(SIGNS if signs else LOOK_ALIKES).values():
        yield from (line for line in lines if any(map(_is_long, line.split())) and " " in line)


def main() -> None:
    """Print every kind of slip."""
    every = next((int(one) for one in sys.argv[1:] if one.isdecimal()), 3)
    signs, others = (lines_to_mistype(every, called) for called in (True, False))
    for name, slip in SLIPS.items():
        found, alike = mistyped(slip, signs), mistyped(slip, others)
        print(
            f"{name:22} called {found.called / found.lines:.3f}  caught "
            f"{found.caught / found.lines:.3f} of {found.lines}  look-alikes called "
            f"{alike.called / alike.lines:.3f} of {alike.lines}"
        )
        if "--missed" in sys.argv[1:]:
            for line in found.missed:
                print(f"  {answered(line)}: {line!r}")


if __name__ == "__main__":
    main()
