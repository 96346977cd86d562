"""The phrases that a term of a lexicon or a cue stands for, written out: a plain word is itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product

from bot.language.match.notation import Node, parse_pattern
from bot.language.match.phrase_tree import Phrase
from bot.language.text.inflections import inflections

_MARKS = frozenset("[]()|~@=")
MOST_FORMS = 600
Irregular = Mapping[str, tuple[str, ...]]


def expand_term(term: str, irregular: Irregular) -> tuple[Phrase, ...]:
    """Return every word sequence that a term stands for.

    Raises `ValueError` when a term stands for more than `MOST_FORMS` sequences, for none, or has a
    gap.
    """
    if _MARKS.isdisjoint(term) and ".." not in term and term.strip():
        return (tuple(term.split()),)
    steps = [_choices(term, node, irregular) for node in parse_pattern(term)]
    size = 1
    for choices in steps:
        size *= len(choices)
    if size > MOST_FORMS:
        raise ValueError(f"the term '{term}' stands for {size} phrases; write it narrower")
    found = tuple(dict.fromkeys(phrase for phrase in _joined(steps) if phrase))
    if not found:
        raise ValueError(f"the term '{term}' stands for nothing")
    return found


def _joined(steps: Iterable[Iterable[Phrase]]) -> Iterable[Phrase]:
    return (tuple(word for words in row for word in words) for row in product(*steps))


def _choices(term: str, node: Node, irregular: Irregular) -> list[Phrase]:
    """Return the phrases that one step stands for."""
    if node.gap:
        raise ValueError(f"the term '{term}' has a gap; gaps stand in patterns alone")
    if node.number:
        return [("#",)]
    found: list[Phrase] = [()] if node.optional else []
    for branch in node.choices:
        found.extend(_joined([_choices(term, inner, irregular) for inner in branch]))
    for word in sorted(node.words):
        forms = inflections(word, irregular) if node.every else (word,)
        found.extend((form,) for form in forms)
    return found
