"""Which moves are to go, to be swapped, to come back or to come first, as far as words name them.

Only the words that name a move are found here; which moves of a routine they mean is worked out
where the routine is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.knowledge.vocabulary.spoken_patterns import first_told, spoken
from bot.knowledge.wishes.move_wishes import WITH_MOVE, Deed, load_move_wishes
from bot.knowledge.wording.apostrophes import without_apostrophes
from bot.language.replies.answering.answers import LONGEST
from bot.language.replies.wished.parts_of_moves import part_that_works

ALONE = ("easier", "rounds")  # a further move stands before what is wished of it
_MORE, _THING = spoken("more_of_wish"), spoken("thing_of_wish")


class MoveWish(NamedTuple):
    """What is to become of a move, and the words that name it.

    `strict`: the words wish for it only where they name a move and nothing else. `more` are words
    behind it that may name further ones. `first` and `last` are its characters in `move_words`.
    `rounds` are how many of them it is to have, as they are said.
    """

    deed: Deed
    thing: str
    strict: bool
    more: tuple[str, ...]
    first: int
    last: int
    rounds: str = ""


def move_words(text: str) -> str:
    """Return the text as wishes for moves are read: small letters, no apostrophes or hyphens."""
    said = without_apostrophes(text[:LONGEST].casefold()).replace("-", " ")
    return spoken("dot_of_a_number").sub(" ", said)


def part_wished_for(text: str) -> str:
    """Return the part of the body that another move is wished for, "" for none."""
    said = spoken("one_for_a_part").search(move_words(text))
    part = first_told(said) if said else ""
    return part or part_that_works(move_words(text))


def place_in_text(text: str, first: int, last: int) -> tuple[int, int]:
    """Return where characters of `move_words` stand in the text itself."""
    kept = [at for at, sign in enumerate(text[:LONGEST]) if sign not in "'’"]
    return kept[first], kept[last - 1] + 1


@lru_cache  # a turn asks several times for the same words
def read_move_wishes(text: str, *, asked_too: bool = False) -> tuple[MoveWish, ...]:
    """Return the wishes in the order they stand; of two at one place the longer words count.

    `asked_too`: what is only asked or denied in such words ("why did you leave out the bridge?").
    """
    said = move_words(text)
    found: list[MoveWish] = []
    for wish in sorted(_all(said, asked_too), key=_before_others):
        if all(wish.first >= one.last or wish.last <= one.first for one in found):
            found.append(wish)
    return tuple(sorted(found, key=lambda one: one.first))


def _before_others(wish: MoveWish) -> tuple[int, bool, bool, int]:
    return wish.first, wish.deed not in ALONE, wish.strict, -len(wish.thing)


def _all(said: str, asked_too: bool) -> Iterator[MoveWish]:
    known = load_move_wishes()
    for deed in WITH_MOVE:
        for name in (deed, f"{deed}_if_named"):
            for pattern in known[name].compiled if name in known else ():
                for hit in pattern.finditer(said):
                    if spoken("takes_somebody_out").match(hit[0]):
                        continue
                    if _is_a_count(said[: hit.start()], hit["thing"]):
                        continue
                    if not asked_too and known[name].undone.search(said[: hit.start()]):
                        continue
                    at_end = deed not in ALONE or hit.end("thing") == hit.end()
                    more = tuple(_more(said, hit.end())) if at_end else ()
                    inside = hit.end("thing") != hit.end()
                    within = _within(hit["thing"]) if inside else [hit["thing"].strip()]
                    more = (*within[1:], *more)
                    yield MoveWish(
                        deed, within[0], known[name].strict, more, hit.start(),
                        hit.end(), hit.groupdict().get("rounds") or "",
                    )  # fmt: skip


def _is_a_count(before: str, thing: str) -> bool:
    """Whether a number behind a count puts that right ("5 minutes not 8", "two days not one")."""
    counted = spoken("behind_a_count").search(before) is not None
    return counted and spoken("opens_with_a_number").match(thing.strip()) is not None


def _within(thing: str) -> list[str]:
    """The moves that are named between the words of a wish ("put the bridge and the clam back")."""
    return [one.strip() for one in _MORE.split(thing) if one.strip()] or [thing.strip()]


def _more(said: str, at: int) -> Iterator[str]:
    """Yield what stands behind, joint by joint; whether it names a move is seen later."""
    while (joint := _MORE.match(said, at)) and (thing := _THING.match(said, joint.end())):
        yield thing[0].strip()
        at = thing.end()
