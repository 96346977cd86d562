"""The phrases that a term of a lexicon or a cue stands for, written out: a plain word is itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from math import prod
from sys import intern

from bot.language.match.notation import Node, parse_pattern
from bot.language.match.phrase_table import Phrase
from bot.language.text.inflections import inflections

_MARKS = frozenset("[]()|~@=")
MOST_FORMS = 600
Irregular = Mapping[str, tuple[str, ...]]


def expand_term(term: str, irregular: Irregular) -> Sequence[Phrase]:
    """Return every word sequence that a term stands for; one may come twice.

    Raises `ValueError` when a term stands for more than `MOST_FORMS` sequences, for none, or has a
    gap.
    """
    if _is_plain(term):
        return (tuple(map(intern, term.split())),)
    steps = [_choices(term, node, irregular) for node in parse_pattern(term)]
    size = prod(map(len, steps))
    if size > MOST_FORMS:
        raise ValueError(f"the term '{term}' stands for {size} phrases; write it narrower")
    found = _joined(steps)
    if () in found:
        found = [phrase for phrase in found if phrase]
    if not found:
        raise ValueError(f"the term '{term}' stands for nothing")
    return found


def words_of_terms(terms: Iterable[str], irregular: Irregular) -> set[str]:
    """Return the words of every sequence that terms stand for, without making the sequences."""
    marked: list[str] = []
    found: set[str] = set()
    for term in terms:
        if _is_plain(term):
            found.update(term.split())
        else:
            marked.append(term)
    return found.union(*(_words(parse_pattern(term), irregular) for term in marked))


def _is_plain(term: str) -> bool:
    return _MARKS.isdisjoint(term) and ".." not in term and bool(term.strip())


def _words(nodes: Iterable[Node], irregular: Irregular) -> Iterator[str]:
    for node in nodes:
        yield from _forms(node, irregular)
        for branch in node.choices:
            yield from _words(branch, irregular)


def _joined(steps: Iterable[Sequence[Phrase]]) -> list[Phrase]:
    rows: list[Phrase] = [()]
    for choices in steps:
        rows = [row + choice for row in rows for choice in choices]
    return rows


def _choices(term: str, node: Node, irregular: Irregular) -> list[Phrase]:
    """Return the phrases that one step stands for."""
    if node.gap:
        raise ValueError(f"the term '{term}' has a gap; gaps stand in patterns alone")
    found: list[Phrase] = [()] if node.optional else []
    for branch in node.choices:
        found.extend(_joined(_choices(term, inner, irregular) for inner in branch))
    found.extend((form,) for form in _forms(node, irregular))
    return found


def _forms(node: Node, irregular: Irregular) -> Iterable[str]:
    """Return the words that one step which is no choice stands for."""
    if node.number:
        return ("#",)
    if node.every:
        forms = chain.from_iterable(inflections(word, irregular) for word in node.words)
        return map(intern, forms)
    return node.words
