"""Where the pain may travel: every place that may say so, with what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.knowledge.regions import load_regions
from bot.language.choice.candidates import Candidate, Surroundings, named
from bot.language.findings import Mention, Status
from bot.language.places.beside import Beside
from bot.language.places.radiation import radiation, travel_told
from bot.language.places.regions import Placed, placed_regions
from bot.language.utterance import Utterance

_LIMBS = frozenset(("leg", "arm"))


def radiation_candidates(utterance: Utterance) -> list[Candidate]:
    """Return every place that may tell where pain travels or that it does not."""
    by_rule = next(iter(radiation(utterance)), None)
    found = [
        _candidate(utterance, value, hit.first, hit.last, hit.pattern, by_rule, more)
        for value, hit, more in travel_told(utterance)
    ]
    for placed in placed_regions(utterance):
        hit = placed.hit
        for value, more in _placed(utterance, placed):
            found.append(_candidate(utterance, value, hit.first, hit.last, hit.rule, by_rule, more))
    if by_rule is not None and by_rule.value not in {one.value for one in found}:
        first, last = utterance.span(by_rule.start, by_rule.end)
        more = frozenset(("told in another way",))
        found.append(_candidate(utterance, by_rule.value, first, last, by_rule.rule, by_rule, more))
    return found


def _candidate(
    utterance: Utterance,
    value: str,
    first: int,
    last: int,
    rule: str,
    by_rule: Mention | None,
    more: frozenset[str],
) -> Candidate:
    read = "nothing" if by_rule is None else by_rule.value
    signs = named(
        (
            (f"is {value}", True),
            (f"is {value}, by rule {read}", True),
            ("chosen by rule", read == value),
        )
    )
    around = Surroundings.of(utterance).signs(utterance, first, last)
    return Candidate(value, first, last, rule, (around, signs, more))


def _placed(utterance: Utterance, placed: Placed) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield what a region that is named may tell: its limb, or another part that pain goes to."""
    region = load_regions().get(placed.hit.region)
    part = "back" if region is None else region.part_of
    goes, travels = Beside.of(utterance).on_the_way(utterance, placed.hit.first)
    if part not in _LIMBS and not (goes or travels):
        return
    value = part if part in _LIMBS else "other"
    yield value, _named_part(placed.hit.region, part, placed.status, goes, travels)


@lru_cache(maxsize=2048)
def _named_part(
    region: str, part: str, status: Status | None, goes: bool, travels: bool
) -> frozenset[str]:
    read = "no place of pain" if status is None else status.value
    return named(
        (
            ("a part named", True),
            (f"a part of the {part} named", True),
            (f"{region} named", True),
            (f"{region} named, pain goes there", goes),
            ("pain goes there", goes),
            ("pain travels there", travels),
            (f"a part that is {read}", True),
        )
    )
