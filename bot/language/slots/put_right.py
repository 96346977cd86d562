"""What is put right in the same breath: "left, no, not left, right", "two weeks, I mean three".

What words of correction take back is blanked, so that every character stays where it was; what
stands in its place is read as if it alone had been said, and holds. Danger is read as written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.assertion.corrections import (
    beside_corrections,
    corrects,
    corrects_at_once,
)
from bot.language.extract.places.region_pain import called_fine
from bot.language.findings import Kind, Mention, Status
from bot.language.slots.slot_candidates import MeantPlace
from bot.language.slots.told_terms import (
    HOURS,
    NUMBER,
    ONSET,
    POINT,
    POSTURE,
    REGION,
    SIDE,
    TIME,
    TRIGGER,
    Term,
    told_terms,
)
from bot.language.text.message import Message

RULE = "put right in the same breath"
_FIELDS = {
    SIDE: "side",
    REGION: "regions",
    TRIGGER: "trigger",
    ONSET: "onset",
    TIME: "stage",
    POINT: "stage",
}
_SAID_AT_ONCE = (SIDE, TIME, POINT, NUMBER, HOURS, POSTURE)
_BEFORE = window("put_right_before")
_BEHIND = window("put_right_behind")
_ECHO = window("put_right_denied_again")


class TermPair(NamedTuple):
    """What was named as `old` and is meant as `new`, at the characters `start` to `end`."""

    old: Term
    new: Term
    start: int
    end: int


class InOneBreath(NamedTuple):
    """A message as it is meant: `message` without what is taken back, and what was put right."""

    message: Message
    put_right: tuple[TermPair, ...] = ()

    @property
    def meant(self) -> frozenset[MeantPlace]:
        """Return field and characters of what holds, since it stands behind a correction."""
        return frozenset(
            MeantPlace(_FIELDS[kind], start, end)
            for old, new, start, end in self.put_right
            if (kind := old.kind if new.kind == NUMBER else new.kind) in _FIELDS
        )

    def denied(self, read: Message) -> Iterator[Mention]:
        """Yield the places that were taken back: what was told of them before goes as well."""
        for old, new, *_ in self.put_right:
            if new.kind == REGION:
                told = (Kind.REGION, old.value, old.first, old.last, RULE)
                yield read.mention(*told, status=Status.DENIED, cues=(RULE,))


class _Edit(NamedTuple):
    """Words of correction, `first` to `last` (exclusive); `again` is what they deny once more.

    `parted` tells that a sign stands before them or that they are more than a "no".
    """

    first: int
    last: int
    at_once: bool
    parted: bool
    again: tuple[Term, ...]


def in_one_breath(message: Message) -> InOneBreath:
    """Return a message as it is meant; it is read anew only where it puts something right."""
    meant, put_right = message.noted(_meant)
    return InOneBreath(meant or message, put_right)


def _meant(message: Message) -> tuple[Message | None, tuple[TermPair, ...]]:
    """Return the message read anew, None where nothing is put right, and what is put right.

    A message that notes itself would stay until the garbage collector finds it.
    """
    strong, at_once = corrects(message), corrects_at_once(message)
    denies = message.first_of(word_list("plain_not"), 0, len(message.words)) is not None
    if not (strong or at_once or denies):
        return None, ()
    terms = told_terms(message)
    pairs: list[tuple[_Edit, TermPair]] = []
    for edit in _edits(message, terms):
        if pairs and edit.first < pairs[-1][0].last:
            continue
        pairs += [(edit, one) for one in _put_right(message, terms, edit)]
    if not pairs:
        return None, ()
    text = message.text
    for edit, one in pairs:
        text = _rewritten(message, text, edit, one)
    return message.again(text), tuple(one for _, one in pairs)


def _edits(message: Message, terms: Sequence[Term]) -> Iterator[_Edit]:
    """Yield the words of correction, as far as they go ("oh no, wait, not left,")."""
    strong, at_once = corrects(message), corrects_at_once(message)
    denies = message.where(word_list("plain_not"))
    reach = 0
    for place in sorted({*strong, *at_once, *denies}):
        if place < reach:
            continue
        last = strong.get(place) or at_once.get(place) or place
        denied = _denied_again(message, terms, place, place)
        if last == place and not denied:
            continue
        edit = _grown(message, terms, place, place in strong or bool(denied))
        reach = edit.last
        if not _answers(message, edit.first):
            yield edit


def _grown(message: Message, terms: Sequence[Term], place: int, holds: bool) -> _Edit:
    strong, at_once = corrects(message), corrects_at_once(message)
    beside = beside_corrections(message)
    words, first, last = message.words, place, place
    while first and (words[first - 1].is_sign or words[first - 1].is_break):
        first -= 1
    for start, end in beside.items():
        if end == first:
            first = start
    while first and (words[first - 1].is_sign or words[first - 1].is_break):
        first -= 1
    again: tuple[Term, ...] = ()
    while last < len(words):
        denied = _denied_again(message, terms, last, place)
        if denied:
            again, last = denied, max(one.last for one in denied)
            holds = True
            continue
        step = strong.get(last) or at_once.get(last) or beside.get(last)
        holds = holds or last in strong
        if step is None and not (words[last].is_sign or words[last].is_break):
            break
        last = step or last + 1
    parted = first < place or (last > place + 1 and not words[place + 1].is_sign)
    return _Edit(first, last, not holds, parted, again)


def _answers(message: Message, first: int) -> bool:
    """Tell whether a "no" answers what is named before it, or is joined to it ("sitting: no")."""
    before = message.words[first - 1].norm if first else ""
    return message.words[first].norm in word_list("asks_itself") or before in word_list("adds")


def _denied_again(message: Message, terms: Sequence[Term], at: int, place: int) -> tuple[Term, ...]:
    """Return what "not" denies there that was told before ("left, no, not left")."""
    if message.words[at].norm not in word_list("plain_not"):
        return ()
    links = word_list("beside_a_value")
    first = at + 1
    while message.words[first].norm in links:
        first += 1
    named = [one for one in terms if one.first == first]
    before = {
        (one.kind, one.value) for one in terms if one.last <= place and one.first >= place - _ECHO
    }
    return tuple(one for one in named if (one.kind, one.value) in before)


def _put_right(message: Message, terms: Sequence[Term], edit: _Edit) -> list[TermPair]:
    """Return what stands behind words of correction in place of its like before them."""
    found: dict[str, TermPair] = {}
    for new in terms:
        if not edit.last <= new.first <= edit.last + (1 if edit.at_once else _BEHIND):
            continue
        if new.kind in found or not _is_meant(message, edit, new):
            continue
        old = _old(message, terms, edit, new)
        if old is not None:
            words = message.words[new.first : new.last]
            found[new.kind] = TermPair(old, new, words[0].start, words[-1].end)
    if POSTURE in found:  # "on my back, no, on my stomach" tells no place
        found.pop(REGION, None)
    return list(found.values())


def _is_meant(message: Message, edit: _Edit, new: Term) -> bool:
    """Tell whether something stands there as what is meant, not denied or called fine."""
    between = message.words[edit.last : new.first]
    if any(word.is_break or word.is_sign for word in between):
        return False
    if any(word.norm in word_list("negators") for word in between):
        return False
    if (new.kind, new.value) in {(one.kind, one.value) for one in edit.again}:
        return False
    behind = message.words[new.last : new.last + 1]
    if any(word.norm in word_list("adds") for word in (*between, *behind)):
        return False
    answered = word_list("negators") | word_list("answers_itself")
    if any(word.norm in answered for word in behind):
        return False
    return not called_fine(message, new.last)


def _old(message: Message, terms: Sequence[Term], edit: _Edit, new: Term) -> Term | None:
    """Return what is put right: the nearest of its kind before, None where it is the same."""
    again = {(one.kind, one.value) for one in edit.again}
    reach = _ECHO if again else 1 if edit.at_once else _BEFORE
    near = [one for one in terms if one.last <= edit.first and new.is_like(one)]
    if again:
        near = [one for one in near if (one.kind, one.value) in again] or near
    if not near:
        return None
    old = max(near, key=lambda one: one.last)
    between = message.words[old.last : edit.first]
    if len(between) > reach or (not again and any(word.is_break for word in between)):
        return None
    apart = edit.at_once or not edit.parted or message.words[edit.first].is_break
    if apart and not again and old.kind not in _SAID_AT_ONCE:
        return None  # "sitting no, standing yes"
    same = {one.value for one in near if one.last == old.last and one.kind == new.kind}
    return None if new.value in same else old


def _rewritten(message: Message, text: str, edit: _Edit, one: TermPair) -> str:
    """Return the text without what is put right; a number alone gets the unit of the other."""
    words = message.words
    start, end = words[edit.first].start, words[edit.last - 1].end
    old, new, _, close = one
    told = message.quantities.get(old.first)
    unit = words[told.last : edit.first] if told and new.kind == NUMBER else ()
    if unit and (not old.bare or unit[0].norm in word_list("begins_a_scale")):
        said = text[words[new.first].start : words[new.last - 1].end]
        whole = f"{said} {text[unit[0].start : unit[-1].end]}"
        begin = words[old.first].start
        return text[:begin] + whole.rjust(close - begin) + text[close:]
    first = old.first
    leads = {word.norm for word in words[edit.last : new.first]}
    while first and words[first - 1].norm in leads:
        first -= 1
    text = _blank(text, words[first].start, words[old.last - 1].end)
    return _blank(text, start, end)


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
