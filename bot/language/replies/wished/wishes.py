"""What somebody wishes for: time, place, kit, a shorter or longer routine, another move, at once.

Works from the text alone, on the findings only for a bare number; needs no spaCy.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings
from bot.language.replies.answering.answer_numbers import LEAST_SITTING
from bot.language.replies.answering.answers import LONGEST
from bot.language.replies.wished.wish_reading import denied, meant, readings, words_said
from bot.language.replies.wished.wished_kit import told_kit
from bot.language.replies.wished.wished_minutes import wished_minutes
from bot.language.replies.wished.wished_place import (
    NO_FLOOR,
    asks_of_place,
    either_will_do,
    impossible_positions,
    places_not_meant,
    wished_places,
)
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of

THIS = "this"  # the move that is being shown
WHICH = "which"  # one of them, still to be named
HERE = ("kit", "check", "doing")  # to these somebody says where they are
Asked = Literal["minutes", "kit", "time", "sitting", "check", "doing", "pain"]
_OF_PAIN = ("time", "sitting", "pain")  # to these a place alone is an answer and no wish
_LENGTH_ALONE = limit("length_alone")
_LYING_ALONE = limit("place_alone")
_START_WORDS = limit("start_alone")
_WHICH_WORDS = limit("which_alone")
# The longest time alone that is a wish, in minutes, where another question takes a time too.
_MOST_WISHED = {"time": 0.0, "check": 0.0, "sitting": LEAST_SITTING * 60}


@dataclass(frozen=True)
class Wishes:
    """The wishes of one message.

    `minutes` for a session. `place` holds any of desk, chair, bed, standing, no_floor; `kit` what
    was told to be there, `no_kit` what was told not to be; `no_positions` what the body cannot do
    (supine, side, prone, kneel, sit, stand). `swap`: another move in the place of one,
    `THIS` or `WHICH`; moves that are named are read in `wished_moves.py`. `just_something`: a move
    now, questions later; `no_more_questions`, `no_checks`: on to the routine without them;
    `skip_rest`: without what is left of this part.
    `start_at` is the number of the exercise to begin with. `upright`: sitting or standing, either
    will do; `discreet`: nothing others look at; `gentle`: soft
    moves alone, or False for harder ones again; `not_places` were no wish; `to_the_routine`: the
    moves, without the checks before them; `shows_routine`: the list again; `protests`: what was
    told is told once more; `also`: the place will do besides the one that was told; `floor_too`:
    the floor is there besides it; `upright_too`: sitting and standing besides lying; `lying_only`:
    all of it lying; `shows_exercise`: a move to do.
    """

    minutes: int | None = None
    place: frozenset[str] = frozenset()
    kit: frozenset[str] = frozenset()
    no_kit: frozenset[str] = frozenset()
    no_positions: frozenset[str] = frozenset()
    shorter: bool = False
    longer: bool = False
    swap: str | None = None
    just_something: bool = False
    no_more_questions: bool = False
    no_checks: bool = False
    skip_rest: bool = False
    start_at: int | None = None
    upright: bool = False
    discreet: bool = False
    gentle: bool | None = None
    not_places: frozenset[str] = frozenset()
    to_the_routine: bool = False
    shows_routine: bool = False
    protests: bool = False
    also: bool = False
    floor_too: bool = False
    upright_too: bool = False
    lying_only: bool = False
    shows_exercise: bool = False

    def __bool__(self) -> bool:
        """Whether anything is wished for."""
        return replace(self, protests=False, also=False, not_places=frozenset()) != NONE


NONE = Wishes()


def read_wishes(
    message: Message | str, findings: Findings | None = None, asked: Asked | None = None
) -> Wishes:
    """Return the wishes of a message.

    `asked` is the open question, if it is one of these: for minutes; for kit and room; another one
    that takes a time (since when), whose answer is no wish; for hours of sitting, to which a few
    minutes are no answer; a home check, which takes a time too; an exercise that is done ("doing");
    what the pain is like.
    """
    if isinstance(message, str):
        message = Message.read(message[:LONGEST])
    return _read(message, findings or Findings(), asked)


@lru_cache  # several steps of a turn ask for the same
def _read(message: Message, findings: Findings, asked: Asked | None) -> Wishes:
    kit = told_kit(message, asked == "kit")
    here = asked in HERE
    place = wished_places(
        message, asked == "kit", asked in ("check", "doing"), asked not in _OF_PAIN
    )
    upright = either_will_do(message, here)
    to_the_routine = asked in ("check", "doing") and _to_the_routine(message)
    no_questions, no_checks = (
        _cut_short(message, name) for name in ("no_more_questions", "no_checks")
    )
    most = _MOST_WISHED.get(asked or "")
    floor_too = here and NO_FLOOR not in place and _says(message, "floor_too")
    floor_too = floor_too and not asks_of_place(message)  # "should my back be on the floor?"
    floor_too = floor_too and spoken("dislikes_the_floor").search(message.text) is None
    floor_too = floor_too or _says(message, "floor_back")
    cannot = impossible_positions(message)
    beside = (place, upright, floor_too, to_the_routine, no_questions, no_checks, cannot)
    if asked == "check" and any(beside):
        most = None  # beside another wish a time is one too
    minutes = wished_minutes(
        message,
        findings,
        asked == "minutes",
        most,
        _is_placed(message, asked, bool(place or upright)),
    )
    length_refused = bool(readings.hits(message, "length_refused"))
    return Wishes(
        minutes=minutes,
        place=place,
        kit=kit.there,
        no_kit=kit.not_there,
        no_positions=cannot,
        shorter=_length(message, "shorter") or (length_refused and minutes is None),
        longer=_length(message, "longer"),
        swap=_swap(message),
        just_something=_something_now(message),
        no_more_questions=no_questions,
        no_checks=no_checks,
        skip_rest=_cut_short(message, "skip_rest"),
        start_at=_start_at(message) if asked == "doing" else None,
        upright=upright,
        discreet=here and _discreet(message),
        gentle=_gentle(message),
        not_places=places_not_meant(message) if here else frozenset(),
        to_the_routine=to_the_routine,
        shows_routine=asked == "doing" and _shows_routine(message),
        protests=here and bool(readings.hits(message, "protests")),
        also=here and bool(readings.hits(message, "also_there")),
        floor_too=floor_too,
        upright_too=here and _says(message, "upright_too"),
        lying_only=here and not place and _lying(message, asked),
        shows_exercise=asked == "doing" and bool(readings.hits(message, "shows_exercise")),
    )


def _discreet(message: Message) -> bool:
    """Whether nothing is wished for that others look at; who is alone fears no looks."""
    return bool(readings.hits(message, "discreet")) and not readings.hits(message, "not_watched")


def _says(message: Message, name: str) -> bool:
    """Whether it is said of the moves, and neither refused nor of what hurts."""
    others = readings.hits(message, f"no_{name}")
    return any(
        not any(hit.overlaps(other) for other in others)
        and not readings.says(message, "hurts", *message.clause_range(hit.first))
        for hit in readings.hits(message, name)
    )


def _lying(message: Message, asked: Asked | None) -> bool:
    """Whether all of it is to be done lying; where that is asked for, a word alone says it."""
    alone = asked == "kit" and words_said(message) <= _LYING_ALONE
    refused = readings.hits(message, "no_lying_only")
    said = alone and not refused and readings.hits(message, "alone_lying")
    return bool(said) or _says(message, "lying_only")


def _gentle(message: Message) -> bool | None:
    """Whether soft moves alone are wished for, or harder ones again; None where neither is said."""
    if meant(message, "gentle"):
        return True
    return False if meant(message, "not_gentle") else None


def _is_placed(message: Message, asked: Asked | None, told: bool) -> bool:
    """Whether a place is told for it, so that a time is too ("3 minutes standing at the till")."""
    if asked == "minutes":
        return bool(wished_places(message, asked=True))
    return told and asked in HERE


def _to_the_routine(message: Message) -> bool:
    return bool(meant(message, "to_the_routine")) and not asks_of_place(message)


def _shows_routine(message: Message) -> bool:
    """Whether the list is to be shown; its name alone says so ("plan", "the whole list please")."""
    alone = words_said(message) <= _LENGTH_ALONE and readings.hits(message, "alone_shows_routine")
    return bool(alone or meant(message, "shows_routine"))


def _length(message: Message, name: str) -> bool:
    alone = readings.hits(message, f"alone_{name}")
    if alone and words_said(message) <= _LENGTH_ALONE and not denied(message, alone[0].first):
        return not readings.hits(message, "no_length")
    return any(
        not readings.says(message, "no_length", *message.clause_range(hit.first))
        for hit in meant(message, name)
    )


def _something_now(message: Message) -> bool:
    others = ("not_something_now", "not_cut_short")
    return bool(meant(message, "something_now")) and not any(
        readings.hits(message, other) for other in others
    )


def _cut_short(message: Message, name: str) -> bool:
    return bool(meant(message, name)) and not readings.hits(message, "not_cut_short")


def _start_at(message: Message) -> int | None:
    """Return the number behind "start at", in a short message."""
    if words_said(message) > _START_WORDS:
        return None
    for hit in meant(message, "start_at"):
        for quantity in message.numbers():
            if quantity.first == hit.last and quantity.value.is_integer():
                return int(quantity.value)
    return None


def _swaps_alone(text: str) -> bool:
    """Whether a sentence says no more than "swap", as the guide offers it."""
    alone = spoken("swaps_alone")
    return any(alone.fullmatch(text[first:last].strip()) for first, last in parts_of(text))


def _swap(message: Message) -> str | None:
    if words_said(message) <= _WHICH_WORDS and meant(message, "swap_which"):
        return WHICH
    if _swaps_alone(message.text):
        return THIS
    others = readings.hits(message, "no_swap")
    for hit in (*meant(message, "swap_this"), *meant(message, "swap_sparing")):
        if not any(hit.first < other.last and other.first < hit.last for other in others):
            return THIS
    return None
