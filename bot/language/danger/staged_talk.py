"""What a message tells that is taught, acted, recited, heard at work or said for fun.

"I teach first aid: face drooped, arm weak, you ring straight away": the words are those of an
emergency and nobody has one. Such a scene is named in a sentence; in it and in the few behind it
these are staged: what stands in quotation marks, what is told to everybody, and what the writer
does as a part. A saying for fun in quotation marks is so as well. Whatever says that it has come
true ("and now it's me", "I don't have to act") or points back at it leaves all of it as told, and
a mishap in earnest leaves what is acted. Words of now and a turn ("but") are never staged outside
quotation marks. A dream, and a scene whose writer says how well he is himself: `scene_and_self.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.scene_and_self import dreamt_sentences, played_sentences, well_sentences
from bot.language.danger.staged_words import (
    SCENES,
    has_it,
    is_of_now,
    is_outside,
    quotes_of,
    readings,
    says,
)
from bot.language.findings import Mention
from bot.language.text.message import Message
from bot.language.text.sentence_ends import Range

_TAUGHT, _ACTED, _OVERHEARD = "taught", "acted", "overheard"
_REACH = window("staged_behind")
_COLON = ":"


def staged_parts(message: Message) -> tuple[Range, ...]:
    """Return the characters of a message that are staged; they are sought once.

    None where a message says that what is staged is so, or points back at it.
    """
    return message.noted(_not_so)


def without_scenes(message: Message) -> str | None:
    """Return the text without what would be staged where the message says that it is so."""
    parts = message.noted(_staged)
    return _blanked(message.text, parts) if parts and not staged_parts(message) else None


def is_staged(message: Message, mention: Mention) -> bool:
    """Return whether a mention stands in what is staged."""
    return any(a <= mention.start and mention.end <= b for a, b in staged_parts(message))


def tells_of_others(message: Message, mention: Mention) -> bool:
    """Return whether a mention is quoted, and nobody there speaks of himself."""
    own = words("first_person")
    return any(
        a <= mention.start
        and mention.end <= b
        and not any(word.norm in own for word in message.words if a <= word.start < b)
        for a, b in quotes_of(message)
    )


def without_staged(message: Message) -> str:
    """Return the text of a message with blanks for what is staged."""
    return _blanked(message.text, staged_parts(message))


def _blanked(text: str, parts: Iterable[Range]) -> str:
    for first, last in parts:
        text = text[:first] + " " * (last - first) + text[last:]
    return text


def _staged(message: Message) -> tuple[Range, ...]:
    found = readings.found(message)
    if not any(name in found for name in (*SCENES, "for_fun", "pretends", "dreamt")):
        return ()
    return (*_Staged(message).parts(), *_characters(message, _up_to_self(message)))


def _up_to_self(message: Message) -> frozenset[int]:
    return message.noted(dreamt_sentences) | message.noted(played_sentences)


def _hits(message: Message, name: str) -> Iterator[Range]:
    """Yield the characters of the words of a group."""
    for hit in readings.hits(message, name):
        yield message.words[hit.first].start, message.words[hit.last - 1].end


def _characters(message: Message, sentences: Iterable[int]) -> Iterator[Range]:
    for number in sorted(sentences):
        begin, end = message.sentences[number]
        yield message.words[begin].start, message.words[end - 1].end


def _not_so(message: Message) -> tuple[Range, ...]:
    parts = message.noted(_staged)
    return () if parts and _holds(message, parts) else parts


def _holds(message: Message, parts: Iterable[Range]) -> bool:
    """Whether a message says that what is staged is so, or points back at it."""
    quotes, staged = quotes_of(message), (*quotes_of(message), *parts)
    apart = message.noted(dreamt_sentences) | message.noted(well_sentences)
    denied = _hits(message, "disowned")  # "nothing of the sort has happened to me"
    own = is_outside(message, "owned", (*quotes, *_characters(message, apart), *denied))
    return own or is_outside(message, "points_back", staged)


@dataclass(frozen=True)
class _Staged:
    message: Message

    def parts(self) -> Iterator[Range]:
        """Yield the staged characters: sentences first, then what is quoted elsewhere."""
        sentences = dict(self._sentences())
        yield from sentences.values()
        yield from self._said({*self._scenes, *sentences})

    @cached_property
    def _scenes(self) -> dict[int, frozenset[str]]:
        """Return the sentences that name a scene, each with what kind it is of."""
        found: dict[int, frozenset[str]] = {}
        for number in self.message.sentences:
            kinds = frozenset(name for name in SCENES if self._says(name, number))
            if self._mishap:
                kinds -= {_ACTED}
            if kinds:
                found[number] = kinds
        return found

    @cached_property
    def _mishap(self) -> bool:
        return is_outside(self.message, "went_wrong", quotes_of(self.message))

    def _sentences(self) -> Iterator[tuple[int, Range]]:
        """Yield the sentences that are staged, or that part of them which is a list."""
        kinds, last = frozenset[str](), -_REACH - 1
        for number in self.message.sentences:
            own = self._scenes.get(number, frozenset())
            if own:
                kinds, last = own, number
            if number - last > _REACH:
                continue
            listed = number - last <= 1 and self._none_has(number)
            part = self._part(number, kinds, bool(own), listed)
            if part is not None:
                last = number
                yield number, part

    def _part(self, number: int, kinds: frozenset[str], own: bool, listed: bool) -> Range | None:
        """Return what of a sentence in a scene is staged; `listed`: it may be one of a list."""
        begin, end = self.message.sentences[number]
        if self._is_disowned(number):
            return self._characters(begin, end)
        if is_of_now(self.message, number) and not (own and _OVERHEARD in kinds):
            return None
        acts = _ACTED in kinds and self._is_watched(number) and not has_it(self.message, number)
        tells_all = _TAUGHT in kinds and (listed or self._says("to_all", number))
        if acts or (tells_all and not self._of_self(begin, end)):
            return self._characters(begin, end)
        colon = next((at for at in range(begin, end) if self.message.norms[at] == _COLON), None)
        if own and colon is not None and colon + 1 < end and not self._of_self(colon, end):
            return self._characters(colon + 1, end)
        return None

    def _is_watched(self, number: int) -> bool:
        """Whether it says how a part is played or who looks on, or the one behind a deed does."""
        behind = self._says("doing", number) and self._says("part", number + 1)
        return behind or self._says("part", number)

    def _is_disowned(self, number: int) -> bool:
        """Whether a sentence close behind says that none of it is the writer's."""
        return any(self._says("disowned", number + by) for by in range(1, _REACH + 1))

    def _said(self, scenes: set[int]) -> Iterator[Range]:
        """Yield what stands in quotation marks in or near a scene."""
        last = -_REACH - 1
        for first, end in quotes_of(self.message):
            begun, ended = self._sentence_at(first), self._sentence_at(end - 1)
            near = range(begun - _REACH, ended + 2)
            fun = not self._mishap and any(self._says("for_fun", one) for one in near)
            if fun or begun - last <= _REACH or any(one in scenes for one in near):
                last = ended
                yield first, end

    def _sentence_at(self, character: int) -> int:
        at = max(0, bisect_right(self.message.starts, character) - 1)
        return self.message.sentence_of[at]

    def _characters(self, begin: int, end: int) -> Range:
        return self.message.words[begin].start, self.message.words[end - 1].end

    def _none_has(self, number: int) -> bool:
        """Whether the writer says near or behind a list that nothing of it is so, all of it."""
        return any(
            self._says("none_has", one) and not self._says("exception", one)
            for one in self.message.sentences
            if one >= number - _REACH
        )

    def _of_self(self, begin: int, end: int) -> bool:
        """Whether some words speak of the writer outside quotation marks, and not as a reader."""
        quotes, own = quotes_of(self.message), words("first_person")
        reads = readings.within(self.message, "as_reader", begin, end)
        return any(
            self.message.norms[at] in own
            and not any(one.first <= at < one.last for one in reads)
            and not any(a <= self.message.words[at].start < b for a, b in quotes)
            for at in range(begin, end)
        )

    def _says(self, name: str, number: int) -> bool:
        return says(self.message, name, number)
