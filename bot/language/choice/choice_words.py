"""What the learned choice sees of a whole message: words, stems, pairs, classes, what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from bot.knowledge.word_classes import classes_by_word
from bot.language.choice.candidates import Surroundings
from bot.language.findings import Status
from bot.language.places.regions import placed_regions
from bot.language.text.readings import Readings
from bot.language.utterance import Utterance

Range = tuple[int, int]
_NOWHERE: Range = (0, 1)
_LENGTHS = (8, 16, 30, 50)  # words; where a message counts as longer
_OFTEN = (2, 3)  # words of one class that make it a theme


def message_features(
    utterance: Utterance, stem: int, found: Iterable[tuple[str, Readings]]
) -> dict[str, Range]:
    """Return feature to the words that first show it.

    `found` are the grammars whose groups count when they fit anywhere, with a name for each.
    """
    seen: dict[str, Range] = {}
    for name, place in chain(_words(utterance, stem), _classes(utterance)):
        if name not in seen:
            seen[name] = place
    for grammar, readings in found:
        for group, places in readings.found(utterance).items():
            hit = places.hits[0]
            seen[f"{grammar} {group}"] = (hit.first, hit.last)
    for placed in placed_regions(utterance):
        if placed.status is Status.PRESENT:
            seen[f"place {placed.hit.region}"] = (placed.hit.first, placed.hit.last)
    longer = sum(len(utterance.words) > length for length in _LENGTHS)
    seen[f"length {longer}"] = _NOWHERE
    if Surroundings.of(utterance).sore_clauses:
        seen["pain told"] = _NOWHERE
    return seen


def _words(utterance: Utterance, stem: int) -> Iterator[tuple[str, Range]]:
    before = ""
    for place, word in enumerate(utterance.words):
        if word.is_sign:
            before = ""
            continue
        norm = word.norm if word.number is None else "#"
        span = (place, place + 1)
        yield f"word {norm}", span
        if len(norm) > stem:
            yield f"stem {norm[:stem]}", span
        if before:
            yield f"pair {before} {norm}", (place - 1, place + 1)
        before = norm


def _classes(utterance: Utterance) -> Iterator[tuple[str, Range]]:
    around = Surroundings.of(utterance)
    counts: Counter[str] = Counter()
    for clause, (first, last) in utterance.clauses.items():
        here: dict[str, Range] = {}
        for place in range(first, last):
            for name in _classes_of(utterance.words[place].forms):
                counts[name] += 1
                here.setdefault(name, (place, place + 1))
        past, sore = around.past(first, last), clause in around.sore_clauses
        yield from _of_clause(here, past, sore)
    for name, count in counts.items():
        for often in _OFTEN:
            if count >= often:
                yield f"class {name} {often} times", _NOWHERE


def _of_clause(here: dict[str, Range], past: bool, sore: bool) -> Iterator[tuple[str, Range]]:
    names: Sequence[str] = sorted(here)
    for at, name in enumerate(names):
        place = here[name]
        yield f"class {name}", place
        if past:
            yield f"class {name}, past", place
        if sore:
            yield f"class {name} beside pain", place
        for other in names[at + 1 :]:
            yield f"classes {name} and {other}", place


@lru_cache(maxsize=8192)
def _classes_of(forms: frozenset[str]) -> frozenset[str]:
    known = classes_by_word()
    return frozenset(name for form in forms for name in known.get(form, ()))
