"""The sentences of a message by characters, so that each can be asked what it is for."""

from __future__ import annotations

import re

from bot.knowledge.vocabulary.word_lists import words

_END = re.compile(r"[.!?;…]+(?=\s|$)|\n+")
_WORD = re.compile(r"[\w']+")
_COMMA = re.compile(r",|\s-\s|(?<=\s)(?:and|but)(?=\s)", re.IGNORECASE)


def parts_of(text: str) -> tuple[tuple[int, int], ...]:
    """Return the sentences as (start, end), without the space around them.

    A question that follows a short answer without a stop ("yes so should I rest it"), or anything
    else behind a comma ("8 hours, is that bad"), is a part of its own.
    """
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        found += _halves(text, start, match.end())
        start = match.end()
    found += _halves(text, start, len(text))
    return tuple(found)


def _halves(text: str, start: int, end: int) -> list[tuple[int, int]]:
    sentence = text[start:end]
    cut = _question_behind_answer(sentence)
    if cut is None:
        cut = _question_behind_comma(sentence)
    ranges = [(start, end)] if cut is None else [(start, start + cut), (start + cut, end)]
    trimmed = []
    for first, last in ranges:
        said = text[first:last]
        first += len(said) - len(said.lstrip(" ,\t"))
        last = first + len(text[first:last].rstrip())
        if any(char.isalnum() for char in text[first:last]):
            trimmed.append((first, last))
    return trimmed


def _question_behind_answer(sentence: str) -> int | None:
    """Return where a question begins behind an answer of one or two words, None without one."""
    said = list(_WORD.finditer(sentence.casefold()))
    heads, links = words("answer_heads"), words("answer_links")
    at = 0
    while at < len(said) and said[at].group() in heads:
        at += 1
    if at == 0:
        return None
    cut = at
    while at < len(said) and said[at].group() in links:
        at += 1
    behind = " ".join(match.group().replace("'", "") for match in said[at:])
    if any(behind.startswith(f"{opening} ") for opening in words("question_openings")):
        return said[cut].start()
    return None


def _question_behind_comma(sentence: str) -> int | None:
    """Return where a question begins behind a comma, None without one.

    Without its mark only words that are no statement either ("is that", "can i") open one.
    """
    marked = sentence.rstrip().endswith("?")
    openings = words("question_openings") if marked else words("questions_without_mark")
    for match in _COMMA.finditer(sentence):
        said = list(_WORD.finditer(sentence[match.end() :].casefold()))
        at = 0
        while at < len(said) and said[at].group() in words("answer_links"):
            at += 1
        behind = " ".join(one.group().replace("'", "") for one in said[at:]) + " "
        if any(behind.startswith(f"{opening} ") for opening in openings):
            return match.start()
    return None
