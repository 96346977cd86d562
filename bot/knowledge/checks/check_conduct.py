"""What is said around every home check: when to stop, how rough they are, the ways out."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, Part
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Heard, Shown
from bot.knowledge.safety.stop_rule import stop_rule


class CheckWords(Part):
    """Sets of words (see check_replies.yml) that mean the same after every check.

    `less` are words that make a number an upper bound ("under 20", "didn't make it to 20"),
    `more` a lower one; `stop_always` stop a check whatever else is said, `stop` where nothing
    answers it; `bare` are words that answer only what was asked.

    Of two sides: `left` and `right` are short forms of them, `both_sides` name the two, `neither`
    names and denies them, `before_a_side` lead up to one; `shows` and `at_ease` are said of a side
    that does or does not show what is asked for, `shows_of_two` and `at_ease_of_two` of one that
    is measured by the other; `denies` turn the words behind them, `no` the one it stands at,
    `repeats` say the same of a side as of the one before, `verbs` stand for a verb said before
    ("left does"), `yes` and `no` for what the question asks. `agreeing` are the words of a yes or
    no that the trained intent may tell: beside any other word it answers nothing.
    """

    not_sure: tuple[Heard, ...]
    cannot: tuple[Heard, ...]
    stop: tuple[Heard, ...]
    stop_always: tuple[Heard, ...]
    left: tuple[Heard, ...]
    right: tuple[Heard, ...]
    both_sides: tuple[Heard, ...]
    neither: tuple[Heard, ...]
    before_a_side: tuple[Heard, ...]
    shows: tuple[Heard, ...]
    at_ease: tuple[Heard, ...]
    shows_of_two: tuple[Heard, ...]
    at_ease_of_two: tuple[Heard, ...]
    denies: tuple[Heard, ...]
    no: tuple[Heard, ...]
    repeats: tuple[Heard, ...]
    verbs: tuple[Heard, ...]
    yes: tuple[Heard, ...]
    same: tuple[Heard, ...]
    less: tuple[Heard, ...]
    more: tuple[Heard, ...]
    bare: tuple[Heard, ...]
    agreeing: tuple[Heard, ...]


class CheckConduct(Entry):
    """The stop rule and the honesty line (clinical 5), and what is offered beside the answers.

    `conduct` is how to go about a check; `stop_if` goes on after "Stop if" and holds
    `{stop}`, which `stops` fills in; `dashed` says what a dashed line of its picture is.
    """

    conduct: Shown
    stop_if: Shown
    honesty: Shown
    dashed: Shown
    not_sure: Shown
    cannot_do: Shown
    skip_all: Shown
    said: CheckWords

    def stops(self, began: int | None = None) -> str:
        """Return what stands after "Stop if" on every check, for the pain of today."""
        return self.stop_if.format(stop=stop_rule(began))

    def first_stops(self, began: int | None = None) -> str:
        """Return the same on the first, with how to go about all of them."""
        return f"{self.stops(began)} {self.conduct}"


@lru_cache
def load_check_conduct(path: Path = CONTENT / "checks" / "check_conduct.yml") -> CheckConduct:
    """Return the conduct of home checks. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, CheckConduct)
