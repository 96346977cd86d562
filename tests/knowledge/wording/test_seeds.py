"""Every statement of the source material has its place, and nothing dangles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.knowledge.education.answer_cards import EducationCard, load_cards
from bot.knowledge.loading.language import CONTENT, SHOWN
from bot.knowledge.wording.banned_phrases import copy_lint
from bot.knowledge.wording.seeds import Seed, load_seeds, seeds_table
from tests.yaml_file import read_yaml

PAGE = Path(__file__).parents[3] / "docs" / "seeds.md"
COUNTS = {"000": 30, "001": 118, "002": 16, "003": 22, "004": 23}


def strings_of(value: object) -> Iterator[str]:
    """Yield each text of an entry."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings_of(inner)


class ShownEntry(NamedTuple):
    """What an entry shows, as one line in lower case: its own words, and the source's view."""

    place: tuple[str, ...]
    own: str
    view: str


def line_of(texts: Iterable[str]) -> str:
    """Return texts as one line in lower case."""
    return " ".join(" ".join(texts).casefold().split())


@cache
def shown_entries() -> tuple[ShownEntry, ...]:
    """Return all entries of what is shown, read once."""
    found = []
    for path in sorted(SHOWN.rglob("*.yml")):
        folders = path.relative_to(SHOWN).parts[:-1]
        for key, value in read_yaml(path).items():
            entry = value if isinstance(value, dict) else {"": value}
            own = {name: inner for name, inner in entry.items() if name != "seed_view"}
            view = entry.get("seed_view", "")
            place = (*folders, path.stem, key)
            found.append(ShownEntry(place, line_of(strings_of(own)), line_of(strings_of(view))))
    return tuple(found)


NAMED = re.compile(r"seed:(00[0-4]-[A-E]?\d+[a-e]?)")


@cache
def entries_of(path: Path) -> frozenset[str]:
    """Return the names of a file's entries; each file is read once for all statements."""
    return frozenset(read_yaml(path) or {})


@cache
def files_named() -> dict[str, list[Path]]:
    """Return the files of each name and below each folder."""
    found = defaultdict(list)
    for path in sorted(CONTENT.rglob("*.yml")):
        for name in {path.stem, *path.relative_to(CONTENT).parts}:
            found[name].append(path)
    return found


def exists(reference: str) -> bool:
    """Whether "folder/entry", "file/entry", "folder/file" or a file of the content is there."""
    first, _, entry = reference.partition("/")
    found = files_named()[first]
    if not entry:
        return bool(found)
    return any(path.stem == entry or entry in entries_of(path) for path in found)


def test_seeds_are_all_209_statements() -> None:
    ids = list(load_seeds())
    counted = {number: sum(key.startswith(number) for key in ids) for number in COUNTS}
    assert counted == COUNTS
    assert len(ids) == 209


def test_seeds_are_carried_by_what_exists_or_left_out_with_a_reason() -> None:
    for seed in load_seeds().values():
        assert [one for one in seed.carried_by if not exists(one)] == [], seed.id
        if seed.verdict in ("leave out", "contrast"):
            assert seed.note, f"{seed.id}: why it is left out, or what research says"
        else:
            assert seed.carried_by, f"{seed.id}: what carries it"
        if seed.verdict == "note":
            assert seed.note or any(
                one.startswith(("education", "patterns")) for one in seed.carried_by
            ), seed.id


def shown_in(reference: str) -> tuple[str, str]:
    """Return what is shown by what a row points to: its own words, and the source's view."""
    first, _, entry = reference.partition("/")
    found = [
        one for one in shown_entries() if first in one.place[:-1] and entry in ("", *one.place[-2:])
    ]
    return " ".join(one.own for one in found), " ".join(one.view for one in found)


def saying(seed: Seed) -> list[str]:
    """Return the places that say the statement; the others refuse to have it said."""
    return [one for one in seed.carried_by if not one.startswith("banned_phrases/")]


def test_seeds_lead_to_the_words_that_say_them_or_may_not_be_said() -> None:
    for seed in load_seeds().values():
        banned = [
            one.partition("/")[2] for one in seed.carried_by if one.startswith("banned_phrases/")
        ]
        if saying(seed):
            words = [line_of([one]) for one in seed.words]
            places = {one: " ".join(shown_in(one)) for one in saying(seed)}
            assert words, seed.id
            for place, shown in places.items():
                assert any(one in shown for one in words), f"{place} says none of the words"
            for one in words:
                assert any(one in shown for shown in places.values()), f"{one} stands nowhere"
        elif banned:
            refused = {problem.partition(":")[0] for problem in copy_lint(" ".join(seed.words))}
            assert refused >= set(banned), seed.id
        else:
            assert (seed.verdict, bool(seed.note)) == ("leave out", True), seed.id


def test_seeds_said_only_as_the_view_of_the_source_are_no_teaching() -> None:
    """What stands in a `seed_view` alone is told as that view, whatever the row would like."""
    for seed in load_seeds().values():
        words = [line_of([one]) for one in seed.words]
        shown = [shown_in(one) for one in saying(seed)]
        own = any(one in text for one in words for text, _ in shown)
        view = any(one in text for one in words for _, text in shown)
        if seed.verdict in ("teach", "note"):
            assert own, f"{seed.id} is told as the view of the source only: contrast"
        elif seed.verdict == "contrast":
            assert view, f"the source's view of {seed.id} is told nowhere"
            assert not own, f"{seed.id} is said in our own words too: no contrast"


def test_seeds_named_as_a_source_are_statements_of_the_table() -> None:
    texts = "".join(path.read_text(encoding="utf-8") for path in CONTENT.rglob("*.yml"))
    named = set(NAMED.findall(texts))
    known = {key.rstrip("abcde") for key in load_seeds()} | set(load_seeds())
    assert len(named) > 50
    assert named - known == set()


@pytest.mark.parametrize("card", load_cards().values(), ids=lambda card: card.id)
def test_seeds_that_a_card_names_lead_back_to_the_card(card: EducationCard) -> None:
    view = [card.seed_view.source] if card.seed_view else []
    named = NAMED.findall(" ".join([*view, *(fact.source for fact in card.facts)]))
    for key in named:
        rows = [seed for seed in load_seeds().values() if key in (seed.id, seed.id.rstrip("abcde"))]
        assert any(f"education/{card.id}" in row.carried_by for row in rows), key


@pytest.mark.slow
def test_seeds_left_out_are_named_by_no_content_but_the_lint() -> None:
    out = {seed.id for seed in load_seeds().values() if seed.verdict == "leave out"}
    for path in CONTENT.rglob("*.yml"):
        if path.stem in ("banned_phrases", "seeds") or path.parent.name == "cards":
            continue  # a card sets such a view against research
        for entry in read_yaml(path).items():
            used = set(NAMED.findall(str(entry))) & out
            assert not used, f"{path.name}, {entry[0]} stands on {used}"


def test_seeds_page_is_the_table() -> None:
    # To write it anew:
    # python -c "from bot.knowledge.wording.seeds import *; print(seeds_table(), end='')"
    assert PAGE.read_text(encoding="utf-8") == seeds_table()


@pytest.mark.parametrize(
    "key",
    [
        *("000-10", "000-15", "001-A04", "001-B14", "001-C10"),
        *("001-D18", "003-05", "004-04", "004-07", "004-08"),
    ],
)
def test_seeds_carried_nowhere_before_have_words_now(key: str) -> None:
    """The card that carries the statement names it as the source of one of its facts."""
    (card,) = [one.partition("/")[2] for one in load_seeds()[key].carried_by]
    assert any(f"seed:{key}" in fact.source for fact in load_cards()[card].facts)
