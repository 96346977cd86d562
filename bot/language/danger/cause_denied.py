"""Whether words deny what raised a sign: its name, or a word of those that told it.

"No accident", "I never fell off", "I can pee", "my chest is fine". A denial of a part denies not
the whole sign, so what follows from it is a question.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.safety.screen_items import load_screen
from bot.knowledge.vocabulary.frames import load_frames
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.match.lexicon import classes_in
from bot.language.text.message import Message

_SENTENCES = re.compile(r"[^.!?;\n]+")
_WORD = re.compile(r"[a-z]+")
_BEGINS = 5  # letters by which two forms of one word agree: "crash", "crashed"


def denies_name(slug: str, text: str, told: Sequence[str] = ()) -> bool:
    """Whether a sentence denies what the row of the sign is called by ("no accident").

    Where it was told that something cannot be done, its verb denies nothing ("no pee at all").
    """
    names = _names_of(slug) - _verbs_of(told)
    return any(
        _is_denied(sentence, found.start(), found.end())
        for sentence in _sentences(text)
        for name in names
        for found in re.finditer(rf"\b{re.escape(name)}(?![a-z])", sentence)
    )


def only_names(slug: str, text: str) -> bool:
    """Whether a short line names the sign and says no more of it ("what lump?")."""
    said = _WORD.findall(text.casefold())
    return is_within(text, "bare_reply") and not _names_of(slug).isdisjoint(said)


def _names_of(slug: str) -> set[str]:
    rows = (one for one in load_screen().values() if slug in one.flags)
    return {name for row in rows for name in (*row.words, *row.asked_of)}


def denies_words(slug: str, text: str, told: Sequence[str]) -> bool:
    """Whether a sentence denies a word of those that told the sign, or says that it can be done."""
    plain = {sentence[slice(*place)] for one in told for sentence, place in _plain_words(one)}
    meant = {name for one in told for name in _classes_in(_plain(one), _classes_of(slug))}
    parts = {word for one in told for word in _WORD.findall(_plain(one))} & words("body_words")
    verbs = _verbs_of(told)
    for sentence in _sentences(text):
        places = [*_words_like(sentence, plain), *(one[1:] for one in _spans_of(sentence, meant))]
        said = [(one[0], *one.span()) for one in _WORD.finditer(sentence)]
        if any(_is_denied(sentence, *place) for place in places):
            return True
        if any(word in parts and _is_well(sentence, end) for word, _, end in said):
            return True
        if any(word in verbs and _can_be_done(sentence, start) for word, start, _ in said):
            return True
    return False


def _verbs_of(told: Sequence[str]) -> set[str]:
    """Return what could not be done, as the sign was told ("can't pee")."""
    return {one["verb"] for said in told for one in spoken("cannot_do").finditer(_plain(said))}


def _is_denied(sentence: str, start: int, end: int) -> bool:
    if spoken("denies_what_follows").search(sentence[:start].rstrip()):
        return True
    if spoken("denies_what_was_named").match(sentence[end:]):
        return True
    return _is_well(sentence, end)


def _is_well(sentence: str, end: int) -> bool:
    return spoken("says_it_is_well").match(sentence[end:]) is not None


def _can_be_done(sentence: str, start: int) -> bool:
    return spoken("affirms_what_follows").search(sentence[:start]) is not None


def _words_like(sentence: str, known: set[str]) -> Iterator[tuple[int, int]]:
    """Yield where a word stands that is one of these, or begins as one."""
    begun = {word[:_BEGINS] for word in known}
    for one in _WORD.finditer(sentence):
        if one[0] in known or (len(one[0]) >= _BEGINS and one[0][:_BEGINS] in begun):
            yield one.span()


def _plain_words(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the words by which a sign was told; one that is denied there tells it by its lack."""
    empty = words("body_words") | words("without_sense")
    for sentence in _sentences(text):
        for one in _WORD.finditer(sentence):
            if len(one[0]) < _BEGINS - 1 or one[0] in empty:
                continue
            if not spoken("denies_what_follows").search(sentence[: one.start()].rstrip()):
                yield sentence, one.span()


def _classes_in(text: str, known: frozenset[str]) -> Iterator[str]:
    """Yield those of the classes that stand in a text and are not denied there."""
    for name, start, _ in _spans_of(text, known):
        if not spoken("denies_what_follows").search(text[:start].rstrip()):
            yield name


def _spans_of(text: str, known: Collection[str]) -> Iterator[tuple[str, int, int]]:
    """Yield where words of these classes stand that carry no denial of their own."""
    message = Message.read(text)
    by_class = classes_in(message).by_class
    for name in by_class.keys() & set(known):
        for span in by_class[name]:
            start, end = message.tokens.characters(span.start, span.end)
            if not span.negative and not _of_the_body(text[start:end]):
                yield name, start, end


def _of_the_body(said: str) -> bool:
    return words("body_words").issuperset(_WORD.findall(said))


@cache
def _classes_of(slug: str) -> frozenset[str]:
    """Return the classes that the frames of a sign ask for."""
    frames = [one for one in load_frames().values() if (one.kind, one.value) == ("flag", slug)]
    return frozenset(
        name for one in frames for pattern in one.patterns for item in pattern for name in item
    )


def _sentences(text: str) -> list[str]:
    return _SENTENCES.findall(_plain(text))


def _plain(text: str) -> str:
    return as_heard(text)
