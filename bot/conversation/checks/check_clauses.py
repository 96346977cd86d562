"""A reply to a check in clauses: the sides each speaks of, and what was put right on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.conversation.checks.check_telling import pieces_told
from bot.conversation.intake.pain_facts import OTHER_SIDE
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.check_reply_words import NEGATION, meets_any, reply_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard

SIDES = frozenset(OTHER_SIDE)
FIRST, SECOND = OTHER_SIDE  # "the one" and "the other", where no side has a name


@dataclass(frozen=True)
class Clause:
    """Some words and the sides they name; `carried` are those of the clause before them.

    `unnamed` sides are only told apart ("the one ..., the other ..."), `compared` says that a side
    stood behind a "than".
    """

    words: tuple[str, ...]
    sides: frozenset[str]
    carried: frozenset[str]
    unnamed: bool
    compared: bool

    @property
    def text(self) -> str:
        """The words of the clause, as a text."""
        return " ".join(self.words)

    @property
    def of(self) -> frozenset[str]:
        """The sides that the clause speaks of."""
        return self.sides or self.carried


def versions(text: str) -> list[str]:
    """What is told, the last time first: "30, no, misread the clock, it was 13" is told twice."""
    told, at = [], 0
    for cut in spoken("told_anew").finditer(text):
        told.append(text[at : cut.start()])
        at = cut.end()
    return [one for one in reversed([*told, text[at:]]) if reply_words(one)]


def clauses_of(text: str) -> list[Clause]:
    """Return the clauses of what is told, one for each side where two stand in a row."""
    plain = spoken("right_of_no_side").sub(" ", as_heard(text))
    plain = spoken("left_and_right").sub(" both ", plain)
    unnamed = not SIDES & set(_words(plain)) and spoken("one_of_two").search(plain) is not None
    unnamed = unnamed and spoken("other_of_two").search(plain) is not None
    if unnamed:
        plain = spoken("one_of_two").sub(f" {FIRST} ", plain)
    found: list[Clause] = []
    carried: frozenset[str] = frozenset()
    for piece in pieces_told(plain):
        alone = spoken("compared_with_a_side").sub(" ", piece)
        for words in _apart(_words(_with_the_other(_without_the_way(alone), carried))):
            sides = _sides(words)
            found.append(Clause(words, sides, carried, unnamed, alone != piece))
            carried = sides or carried
    return found


def _without_the_way(piece: str) -> str:
    """A piece without the side one moves to, where it names another ("left when I lean right")."""
    left = spoken("moved_to_a_side").sub(" ", piece)
    return left if SIDES & set(_words(left)) else piece


def _with_the_other(piece: str, carried: frozenset[str]) -> str:
    """A piece with a side for "the other one", where one is named before it."""
    other = spoken("other_of_two").search(piece)
    if other is None:
        return piece
    before = SIDES & set(_words(piece[: other.start()])) or carried
    if len(before) != 1:
        return piece
    return f"{piece[: other.start()]} {OTHER_SIDE[min(before)]} {piece[other.end() :]}"


def _words(text: str) -> tuple[str, ...]:
    """The words of a text, a short form of a side in full."""
    said = load_check_conduct().said
    short = dict.fromkeys(said.left, FIRST) | dict.fromkeys(said.right, SECOND)
    return tuple(short.get(word, word) for word in reply_words(text))


def _apart(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the words, in two where a second side begins ("25 left 25 right")."""
    places = [at for at, word in enumerate(words) if word in SIDES]
    second = next((at for at in places if words[at] != words[places[0]]), None)
    if second is None:
        yield words
        return
    lead = (*load_check_conduct().said.before_a_side, NEGATION)
    cut = second
    if words[-1] in SIDES and not all(one in lead for one in words[: places[0]]):
        cut = places[0] + 1
    else:
        while words[cut - 1] in lead:
            cut -= 1
    yield words[:cut]
    yield from _apart(words[cut:])


def _sides(words: tuple[str, ...]) -> frozenset[str]:
    both = load_check_conduct().said.both_sides
    return SIDES if any(meets_any(both, word) for word in words) else SIDES & set(words)
