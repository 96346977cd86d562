"""What a message does to the session it is said in, as far as its words name it.

Only the words are found here; which exercises they mean is worked out where the routine is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.session_deeds import DEEDS, SessionDeed, load_session_moves
from bot.language.replies.answering.answers import LONGEST

# The rest could not be done, or strength went as far as that, or what was done is to count.
_SO_MANY = "managed_only_so_many"
_NOTHING_TO_DO = ("rest_not_done", "settles_as_done", _SO_MANY, "told_too_hard")
_APOSTROPHES = "'’"
_MORE, _THING = spoken("more_of_wish"), spoken("thing_of_wish")
_ONE_BEFORE = spoken("the_one_before")
_BY_A_WAY = spoken("leads_to_a_way")
_BEHIND = spoken("behind_a_named_move")
_HOW_IT_WAS, _UP = spoken("how_a_move_was"), spoken("this_move_alone")
# What stands against a deed is of the other one.
_AGAINST: Mapping[SessionDeed, tuple[SessionDeed, re.Pattern[str]]] = {
    "done_named": ("not_done", spoken("against_done_named")),
    "not_done": ("done_named", spoken("against_not_done")),
}


class SessionMove(NamedTuple):
    """What is done, the words that name the exercises, and where it stands in the message."""

    deed: SessionDeed
    things: tuple[str, ...]
    start: int
    end: int


def read_session_moves(text: str) -> tuple[SessionMove, ...]:
    """Return what a message does to a session, in the order it is told; any may mean nothing."""
    said, places = _plain(text[:LONGEST])
    rest = _nothing_is_to_do(text)
    found = [one for one in _all(said) if not (rest and one.deed == "part_done")]
    found = [one for one in found if not _is_within_another(one, found)]
    return tuple(
        one._replace(start=places[one.start], end=places[one.end])
        for one in sorted(found, key=lambda one: one.start)
    )


def _is_within_another(one: SessionMove, found: Sequence[SessionMove]) -> bool:
    """Whether more words of the same way to a move name it ("back to the one where I stand up")."""
    return one.deed == "go_to" and any(
        other.deed == one.deed
        and any(map(_BY_A_WAY.match, other.things))
        and (other.start <= one.start and one.end <= other.end)
        and other.end - other.start > one.end - one.start
        for other in found
    )


@lru_cache  # a turn asks several times for the same words
def tells_of_a_part(text: str) -> bool:
    """Whether only a part of an exercise is done: some of it is still to do."""
    if _nothing_is_to_do(text):
        return False
    said, _ = _plain(text[:LONGEST])
    return any(True for _ in _all(said, ("part_done",)))


def _nothing_is_to_do(text: str) -> bool:
    """Whether the rest will not be done, or all counts as done ("lost count, call it done")."""
    one_side = spoken("one_side_so_far").search(text) is not None  # the other one is to come
    counted = [one for one in _NOTHING_TO_DO if not (one_side and one == _SO_MANY)]
    return any(spoken(one).search(text) for one in counted)


def _plain(text: str) -> tuple[str, list[int]]:
    """The words in small letters, without apostrophes and hyphens, and where each letter stood."""
    kept = [(at, " " if c == "-" else c) for at, c in enumerate(text) if c not in _APOSTROPHES]
    said = "".join(c.lower()[:1] for _at, c in kept)
    return said, [*(at for at, _c in kept), len(text)]


def _all(said: str, deeds: Sequence[SessionDeed] = DEEDS) -> Iterator[SessionMove]:
    known = load_session_moves()
    for deed in deeds:
        for pattern in known[deed].compiled:
            for hit in pattern.finditer(said):
                if known[deed].undone.search(said[: hit.start()]):
                    continue
                named = hit.groupdict().get("thing")
                first = named is not None and hit.end("thing") < hit.end()
                first = first and not _ONE_BEFORE.fullmatch((named or "").strip())
                if first and known[deed].undone.search(said[: hit.end("thing")]):
                    continue  # "the slow march I have not done"
                if named is None:
                    yield SessionMove(deed, (), hit.start(), hit.end())
                    continue
                things, end = _MORE.split(named), hit.end("thing")
                against = _against(said, end, deed)
                while (
                    against is None
                    and (joint := _MORE.match(said, end))
                    and (thing := _THING.match(said, joint.end()))
                ):
                    if thing[0][0].isdigit() and not _numbered(named):
                        break  # "finished that one, 3": a rating behind it, no third exercise
                    if _HOW_IT_WAS.search(thing[0]):
                        break  # "done with that, second one was easier"
                    things.append(thing[0])
                    end = thing.end()
                    against = _against(said, end, deed)
                yield SessionMove(deed, tuple(map(_bare, things)), hit.start(), max(end, hit.end()))
                if against is not None:
                    yield against


def _against(said: str, end: int, deed: SessionDeed) -> SessionMove | None:
    """What is set against a deed right behind it: "never did the row, only the book" did the book.

    Of the move that is up nothing is undone so: "I did the first, not this" leaves it open.
    """
    if deed not in _AGAINST:
        return None
    other, words = _AGAINST[deed]
    joint = words.match(said, end)
    thing = None if joint is None else _THING.match(said, joint.end())
    if joint is None or thing is None:
        return None
    named = _bare(thing[0])
    if other == "not_done" and _UP.fullmatch(named):
        return None
    return SessionMove(other, (named,), joint.end(), thing.end())


def _numbered(named: str) -> bool:
    """Whether exercises are named by their numbers."""
    return any(letter.isdigit() for letter in named)


def _bare(thing: str) -> str:
    """The words that name it, without "already", "in the kitchen", "not this"."""
    said = thing.strip()
    whole = _ONE_BEFORE.fullmatch(said) or _BY_A_WAY.match(said)
    return said if whole else _BEHIND.sub("", thing).strip()
