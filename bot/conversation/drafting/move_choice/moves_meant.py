"""Which moves are meant: by number, name, part of a name, part of the body, way of bending."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.conversation.words.other_move import ANY_OTHER, OtherMove
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table, words
from bot.knowledge.wishes.move_wishes import MoveGroup, load_move_groups
from bot.language.replies.wished.wish_reading import moves_in
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message import Message

_NUMBERS = spoken("numbers_of_moves")
_THIS, _ONE = spoken("this_move_alone"), spoken("one_of_them")
_NAMES_A_MOVE = spoken("word_for_a_move")
_WORD = re.compile(r"[\w']+")


class Named(NamedTuple):
    """A move that may be meant, and the position it is done in."""

    move: str
    position: str


@dataclass(frozen=True)
class Meant:
    """The ids of the moves that words mean.

    `this`: the one that is up or was spoken of; `unsaid`: one of them, which is still to be said,
    or several fit; `by_way`: the way of bending was named, and no move; `absent` is a move of the
    library that is not among these; `several` are moves of the library that go by the words,
    `thing` words that name no move that is known, `other` what is wished of a move in their place.
    """

    moves: tuple[str, ...] = ()
    this: bool = False
    unsaid: bool = False
    by_way: bool = False
    absent: str = ""
    several: tuple[str, ...] = ()
    thing: str = ""
    other: OtherMove = ANY_OTHER

    def __bool__(self) -> bool:
        """Whether the words name, or point at, a move."""
        return bool(
            self.moves or self.this or self.unsaid or self.absent or self.several or self.thing
        )


NONE = Meant()


def moves_meant(
    thing: str,
    listed: Sequence[Named],
    others: Sequence[Named] = (),
    *,
    strict: bool = False,
    by_groups: bool = True,
) -> Meant:
    """Return the moves that words mean, of those that are `listed` by number and of `others`.

    `strict`: all words must belong to what names it. Without `by_groups` only names count, and no
    part of the body or way of bending.
    """
    thing = " ".join(thing.split())
    if _THIS.fullmatch(thing):
        return Meant(this=True)
    if _ONE.fullmatch(thing):
        return Meant(unsaid=True)
    numbered = _NUMBERS.fullmatch(thing)
    if numbered is not None:
        ids = _numbered(numbered, listed)
        return Meant(ids, unsaid=not ids) if listed else NONE
    items = (*listed, *others)
    return _by_name(thing, items, strict, by_groups) or _by_words(thing, items, strict, by_groups)


def moves_called(thing: str) -> tuple[str, ...]:
    """Return every move of the library that "anything with arms overhead" means."""
    if not spoken("anything_like").match(thing):
        return ()
    rows = [
        row for row in load_move_groups().values() if not row.wide and holds_one(row.words, thing)
    ]
    return tuple(
        key
        for key, one in load_exercises().items()
        if one.in_session and any(row.holds(one, one.positions[0]) for row in rows)
    )


def _numbered(told: re.Match[str], listed: Sequence[Named]) -> tuple[str, ...]:
    if told["digit"]:
        places = [_value(told["digit"])]
    else:
        count = _value(told["many"] or "1")
        place = int(table("row_names")[told["place"]][0])  # the last is row 0
        if listed and count > len(listed):
            return ()  # "the first six" of four moves counts no moves
        first = place or len(listed) - count + 1
        places = list(range(first, first + count))
    return tuple(listed[at - 1].move for at in places if 1 <= at <= len(listed))


def _value(word: str) -> int:
    return next(int(one.value) for one in Message.read(word).numbers())


def moves_named(message: Message) -> tuple[list[str], int]:
    """Return the moves whose name in the words is the longest, and how many words it has."""
    found = list(moves_in(message))
    longest = max((hit.length for _, hit in found), default=0)
    return [move for move, hit in found if hit.length == longest], longest


def moves_sharing(thing: str) -> tuple[str, ...]:
    """Return the moves of a session in whose name all telling words of the thing stand.

    Words for a whole group of moves name none of them ("floor exercises").
    """
    telling = [one for one in _WORD.findall(thing) if one not in words("behind_moves")]
    if any(one.wide and " ".join(telling) in one.words for one in load_move_groups().values()):
        return ()
    said = {_stem(one) for one in telling}
    known = load_exercises()
    named = {move: {_stem(one) for one in _name_of(move)} for move in known}
    return tuple(move for move in known if said and known[move].in_session and said <= named[move])


def shares_the_name(text: str, move: str) -> bool:
    """Whether a telling word of the name of a move stands in the words."""
    return bool(_shared(_WORD.findall(move_words(text)), load_exercises()[move]))


def only_of_the_body(text: str, move: str) -> bool:
    """Whether all that the words share with the name of a move is a part of the body."""
    shared = _shared(_WORD.findall(move_words(text)), load_exercises()[move])
    body = set(words("body_in_names"))
    return bool(shared) and all(word in body or _stem(word) in body for word in shared)


def _by_name(thing: str, items: Sequence[Named], strict: bool, by_groups: bool) -> Meant:
    """The longest name of the library that stands in the words, those of the routine first."""
    named, longest = moves_named(Message.read(thing))
    if not named:
        return NONE
    left = [one for one in _WORD.findall(thing) if one not in words("behind_moves")]
    if strict and len(left) > longest:
        return NONE
    there = {item.move for item in items}
    mine = tuple(move for move in named if move in there)
    if mine:
        return Meant(mine[:1])
    # "leg lift" is a name of another move too: a part of a name of the routine counts first
    return _by_words(thing, items, strict, by_groups) or Meant(absent=named[0])


def _by_words(thing: str, items: Sequence[Named], strict: bool, by_groups: bool) -> Meant:
    """Moves that share telling words, or that a word for several of them means."""
    said = [one for one in _WORD.findall(thing) if one not in words("behind_moves")]
    if not said:
        return NONE
    shared = {item.move: _shared(said, load_exercises()[item.move]) for item in items}
    rows = {name: row for name, row in load_move_groups().items() if holds_one(row.words, thing)}
    told = {word for row in rows.values() for one in row.words for word in one.split()}
    most = max((len(one) for one in shared.values()), default=0)
    best = tuple(move for move, one in shared.items() if most and len(one) == most)
    in_names = {_stem(word) for item in items for word in _name_of(item.move)}
    unknown = [word for word in said if word not in told and _stem(word) not in in_names]
    if unknown and all(_of_a_thing(rows, word) for move in best for word in shared[move]):
        return NONE  # "the hip flexor stretch" is no other stretch
    names = {_stem(word) for move in best for word in _name_of(move)}
    if strict and any(word not in told and _stem(word) not in names for word in said):
        return NONE
    if strict and all(_of_a_thing(rows, word) for word in said) and not _NAMES_A_MOVE.search(thing):
        return NONE  # "no strap", "without the floor" are of kit and place
    grouped = _of_rows(rows, items) if by_groups else ()
    ways = any(row.direction for row in rows.values())
    several = _several(thing)
    if best and set(best) & set(grouped):
        best = tuple(move for move in best if move in grouped)
    if grouped and (ways or not best):
        best = grouped
    if not best:
        return NONE
    if len(best) > 1 and not several:
        return Meant(unsaid=True)
    return Meant(best, by_way=ways and not _full_name(thing, best))


def _shared(said: Sequence[str], exercise: Exercise) -> frozenset[str]:
    """The words of its name that are said, a final s aside."""
    name = {_stem(word) for word in _name_of(exercise.id)}
    return frozenset(
        word for word in said if _stem(word) in name and word not in words("words_of_no_move")
    )


def _name_of(move: str) -> list[str]:
    return _WORD.findall(move_words(load_exercises()[move].name))


def _stem(word: str) -> str:
    return word.removesuffix("s") if len(word) > 3 else word


def _of_a_thing(rows: dict[str, MoveGroup], word: str) -> bool:
    """Whether a word says a piece of kit, a place or a kind of moves, and no move."""
    return any(
        (row.kit or row.wide) and any(word in one.split() for one in row.words)
        for row in rows.values()
    )


def _of_rows(rows: dict[str, MoveGroup], items: Sequence[Named]) -> tuple[str, ...]:
    """Moves that every row holds; rows of a position or kind count where no others are told."""
    telling = [row for row in rows.values() if not row.wide] or list(rows.values())
    library = load_exercises()
    held = [[row.holds(library[one.move], one.position) for row in telling] for one in items]
    every = [one.move for one, by in zip(items, held, strict=True) if by and all(by)]
    some = [one.move for one, by in zip(items, held, strict=True) if any(by)]
    return tuple(dict.fromkeys(every or some))


def _several(thing: str) -> bool:
    """Whether more than one is meant ("the neck ones", "all stretches", "neck turns")."""
    return spoken("several_moves").search(thing) is not None


def _full_name(thing: str, moves: Sequence[str]) -> bool:
    names = (move_words(load_exercises()[move].name) for move in moves)
    return any(name in thing for name in names)
