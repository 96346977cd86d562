"""Where it may hurt: every region named, with what speaks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.knowledge.regions import load_regions
from bot.language.choice.candidates import Candidate, Surroundings, named
from bot.language.findings import Status
from bot.language.places.beside import Beside
from bot.language.places.region_pain import is_core
from bot.language.places.regions import Placed, placed_regions
from bot.language.text.readings import Readings
from bot.language.utterance import Utterance

_OTHERS = 3  # other regions named; more are no more telling


def _lines() -> Iterator[tuple[str, str]]:
    for key, region in load_regions().items():
        yield from ((key, line) for line in region.implied)


_hints = Readings("regions hinted at", _lines)


def region_candidates(utterance: Utterance) -> list[Candidate]:
    """Return every region named, with the signs that speak for or against it."""
    known = load_regions()
    told = [placed for placed in placed_regions(utterance) if placed.hit.region in known]
    near = Beside.of(utterance)
    others = _Named(told)
    around = Surroundings.of(utterance)
    found = []
    for at, placed in enumerate(told):
        hit = placed.hit
        signs = around.signs(utterance, hit.first, hit.last) | named(
            (
                (f"is {hit.region}", True),
                *_by_rule(placed),
                *others.signs(at),
                *_path(utterance, near, placed),
                ("in words of a scan", utterance.clause_of[hit.first] in near.scanned_clauses),
                (
                    "in a sentence of a scan",
                    utterance.sentence_of[hit.first] in near.scanned_sentences,
                ),
                (near.how_near(hit.first, hit.last), True),
            )
        )
        found.append(Candidate(hit.region, hit.first, hit.last, hit.rule, signs))
    return [*found, *_implied(utterance, others, near)]


def _implied(utterance: Utterance, told: _Named, near: Beside) -> Iterator[Candidate]:
    """Yield the regions that are hinted at and not named, the first hint of each."""
    around = Surroundings.of(utterance)
    for region, group in _hints.found(utterance).items():
        if region in told.regions:
            continue
        hit = group.hits[0]
        words = " ".join(word.norm for word in utterance.words[hit.first : hit.last])
        signs = named(
            (
                (f"is {region}, not named", True),
                (f"is {region}, hinted at by '{words}'", True),
                (f"is {region}, {min(_OTHERS, told.sore)} places hurt", True),
                (near.how_near(hit.first, hit.last), True),
            )
        )
        beside = around.signs(utterance, hit.first, hit.last)
        yield Candidate(region, hit.first, hit.last, hit.pattern, beside | signs)


def _by_rule(placed: Placed) -> Iterator[tuple[str, bool]]:
    read = "no place of pain" if placed.status is None else placed.status.value
    part = load_regions()[placed.hit.region].part_of
    yield f"by rule {read}", True
    yield f"is {placed.hit.region}, by rule {read}", True
    yield f"of the {part}, by rule {read}", True
    yield "a word that may be another thing", placed.hit.bare


class _Named:
    """The regions named in one message, counted once."""

    def __init__(self, told: Sequence[Placed]) -> None:
        self._told = told
        known = load_regions()
        self.regions = {placed.hit.region for placed in told}
        present = [placed.hit.region for placed in told if placed.status is Status.PRESENT]
        self.sore = len(present)
        self._present = set(present)
        self._trunk = {placed.hit.region for placed in told if is_core(placed.hit)}
        self._parts = Counter(known[region].part_of for region in self._present)
        self._first = {placed.hit.region: at for at, placed in reversed([*enumerate(told)])}
        self._last = {placed.hit.region: at for at, placed in enumerate(told)}

    def signs(self, at: int) -> Iterator[tuple[str, bool]]:
        """Yield what the other regions say of the one at a place."""
        region = self._told[at].hit.region
        part = load_regions()[region].part_of
        present = len(self._present - {region})
        trunk = "the trunk" if self._trunk - {region} else "no part of the trunk"
        yield f"{min(_OTHERS, len(self.regions) - 1)} other places named", True
        yield f"{min(_OTHERS, present)} other places hurt", True
        yield "named first", at == 0
        yield "named again", self._first[region] < at
        yield "named later as well", self._last[region] > at
        yield f"is {region}, {trunk} named", True
        same = self._parts[part] - (region in self._present)
        yield f"another part of the {part} hurts", same > 0


def _path(utterance: Utterance, near: Beside, placed: Placed) -> Iterator[tuple[str, bool]]:
    goes, travels = near.on_the_way(utterance, placed.hit.first)
    yield "pain goes there", goes
    yield "pain travels there", travels
    yield f"is {placed.hit.region}, pain goes there", goes
