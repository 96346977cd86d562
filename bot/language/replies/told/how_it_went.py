"""What somebody says of the move that is up, in plain words, and whether they take leave."""

from __future__ import annotations

import re
from functools import partial
from typing import Literal

from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.match.pattern_groups import PatternGroups
from bot.language.replies.answering.answers import LONGEST
from bot.language.replies.told.reading_session_moves import tells_of_a_part
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import ends_with_mark

Went = Literal[
    "drawn_up",
    "passed",
    "done",
    "a_little",
    "place_hurts",
    "stopped_by_pain",
    "was_light",
    "hard_but_done",
    "too_much",
    "left_out",
]
# The first that is said counts: pain that leaves a limb is told with the limb that hurts, pain that
# stays small with what hurts, and both are done.
_ORDER: tuple[Went, ...] = (
    *("drawn_up", "passed", "a_little", "place_hurts", "stopped_by_pain"),
    *("was_light", "hard_but_done", "too_much", "left_out", "done"),
)
STOPS: tuple[Went, ...] = ("place_hurts", "stopped_by_pain")
_AS_EVER = spoken("pain_as_ever")
_PASSED = spoken("pain_that_passed")
_PAIN = spoken("names_pain")
_NO_PAIN = spoken("without_pain")
session_readings = PatternGroups("session", partial(reading_lines, "session"))


def read_how_it_went(message: Message | str) -> Went | None:
    """Return how a move went by its words; None where they do not say, or ask.

    Of a longer message its sentences tell it, where the first does ("I did five. It went up from
    the knee to the thigh, the back is the same.").
    """
    if isinstance(message, str):
        message = Message.read(message[:LONGEST])
    if asks_if_hurts(message.text) and not ends_with_mark(message.text):
        message = Message.read(_not_asked(message.text).strip())
    if ends_with_mark(message.text):
        before = _told_before(message.text)
        return read_how_it_went(before) if before and not _of_another(before) else None
    if not is_within(message.text, "how_it_went"):
        told = [read_how_it_went(message.text[first:last]) for first, last in _sentences(message)]
        return next((went for went in _ORDER if went in told), None) if any(told[:1]) else None
    if tells_of_a_part(message.text):
        return None
    if _PASSED.search(message.text) and spoken("stopped_for_it").search(message.text) is None:
        return "passed"
    little = _says(message, "little_pain")
    if little and _says(message, "is_fine") and not session_readings.hits(message, "no_a_little"):
        return "a_little"
    if little and _says(message, "done") and _NO_PAIN.search(message.text):
        return "done"  # "a bit tight to the left but no pain"
    if little and not _says(message, "a_little"):
        return None  # "done but it hurt a bit": whether it spread is asked
    return next((went for went in _ORDER if went != "passed" and _says(message, went)), None)


def _of_another(said: str) -> bool:
    """Whether somebody else did it ("my wife did it as well, what now?")."""
    first, *rest = said.casefold().split()
    theirs = first in words("before_another") and bool(words("persons").intersection(rest[:1]))
    return theirs or first in words("another_as_subject")


def asks_if_hurts(text: str) -> bool:
    """Whether it is only asked if a move may hurt ("can they hurt my neck"), and nothing felt told.

    "Can it hurt me when it shoots down my leg now" tells what is felt.
    """
    return any(map(_only_asks, spoken("asks_if_it_hurts").finditer(text)))


def _not_asked(text: str) -> str:
    """The words without what only asks whether a move may hurt."""
    return spoken("asks_if_it_hurts").sub(
        lambda found: f" {found['rest']}" if _only_asks(found) else found[0], text
    )


def _only_asks(found: re.Match[str]) -> bool:
    rest = found["rest"]
    return not (_PAIN.search(rest) or spoken("told_with_a_fear").search(rest))


def names_a_pain(text: str) -> bool:
    """Whether words about a move name a pain or a sign, and do not say that nothing hurt."""
    text = _not_asked(text)
    return _PAIN.search(text) is not None and _NO_PAIN.search(text) is None


def hurt_beside(text: str) -> bool:
    """Whether a message tells of a pain in the move that has not passed, nor is fine or as ever.

    "Bridge done, bit of a twinge in the hip": whether it spread is asked.
    """
    text = _not_asked(text)
    if _AS_EVER.search(text.casefold()) or spoken("passing_sign").match(text.replace("\n", " ")):
        return False
    return any(_stays(text[first:last]) for first, last in parts_of(text[:LONGEST]))


def _stays(said: str) -> bool:
    if ends_with_mark(said) or _NO_PAIN.search(said) or small_pain_beside(said):
        return False
    felt = spoken("muscles_at_work").sub(" ", said)
    if _PAIN.search(felt) and spoken("pain_that_grows").search(felt):
        return True  # "did all ten, but it stays sore and is getting worse"
    went = read_how_it_went(felt)
    joined = went == "done" and spoken("done_but_hurt").search(felt) is not None
    return went in STOPS or joined or (went is None and _PAIN.search(felt) is not None)


def small_pain_beside(text: str) -> Went | None:
    """Return what a small pain told beside "done" is: "it pinched, same as before, carried on"."""
    if _NO_PAIN.search(text) or ends_with_mark(text):
        return None
    for first, last in parts_of(text[:LONGEST]):
        part = spoken("other_side_is_fine").sub(" ", text[first:last])
        if _PASSED.search(part):
            return "passed"
        if spoken("fine_but_hurt").search(part) is not None:
            continue
        message = Message.read(part)
        small = _PAIN.search(part) is not None and _says(message, "is_fine")
        if small and not session_readings.hits(message, "no_a_little"):
            return "a_little"
    return None


def _told_before(text: str) -> str:
    """Return the sentences before a question that ends a message ("Ten done. Is that enough?")."""
    parts = list(parts_of(text))
    asked = next((first for first, last in parts if ends_with_mark(text[:last])), 0)
    asked = asked or (parts[-1][0] if parts else 0)
    return text[:asked].strip()


def _sentences(message: Message) -> list[tuple[int, int]]:
    """Return the sentences that are not too long.

    None where the first or the only one is, or where one that is tells of a pain that stayed.
    """
    parts = list(parts_of(message.text))
    kept = [one for one in parts if is_within(message.text[slice(*one)], "how_it_went")]
    long = [message.text[slice(*one)] for one in parts if one not in kept]
    if len(parts) == 1 or kept[:1] != parts[:1]:
        return []
    return [] if any(_PAIN.search(one) and not _PASSED.search(one) for one in long) else kept


def takes_leave(message: Message | str) -> bool:
    """Return whether somebody says goodbye or that they have to go.

    A question behind it takes nothing of it ("bye. how often is it?"); of a long message the
    last sentence says it.
    """
    if isinstance(message, str):
        message = Message.read(message[:LONGEST])
    text = message.text.rstrip()
    if ends_with_mark(text):
        before = _told_before(text)
        return bool(before) and takes_leave(before)
    if not is_within(text, "farewell"):
        parts = list(parts_of(text))
        return len(parts) > 1 and takes_leave(text[slice(*parts[-1])])
    return _says(message, "leaves")


def _says(message: Message, name: str) -> bool:
    others = session_readings.hits(message, f"no_{name}")
    return any(
        not any(hit.overlaps(other) for other in others)
        for hit in session_readings.hits(message, name)
    )
