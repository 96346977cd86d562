"""The files, folders and sections that the docs name are there."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
ROOMS = ("actions", "bench", "bot", "data", "docs", "domain", "learning", "scripts", "tests")
ENDS = (".py", ".yml", ".md", ".sh", ".js", ".css", ".toml", ".npz", ".lock", ".in")
# What stands for a file of one's own, and a file that a command writes.
NOT_HERE = {"domain/xx", "content/xx", "content/language/xx", "content/language/xx/nlu.yml"}
WRITTEN = {"texts.md"}  # by `plumbline pictures --read`
_CODE = re.compile(r"^```\w*\n(.*?)^```|`([^`\n]+)`", re.DOTALL | re.MULTILINE)
_NAME = re.compile(r"(?<![\w<>/.{$:-])[\w*][\w./*-]*[\w*](?![\w<>{:-])")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_DEFINED = re.compile(r"^(?:async )?def (test_\w+)", re.MULTILINE)
_TEST = re.compile(r"`(test_\w+)`")
_HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


@cache
def known() -> frozenset[str]:
    """Return every file and folder of the tree."""
    paths = [path for room in ROOMS for path in (ROOT / room, *(ROOT / room).rglob("*"))]
    return frozenset(str(one.relative_to(ROOT)) for one in (*paths, *ROOT.iterdir()))


def named_in(page: str) -> list[str]:
    """Return what a page names in code as a file, or as a folder of a room."""
    code = " ".join(block or word for block, word in _CODE.findall(page))
    names = [name.rstrip("/") for name in _NAME.findall(code)]
    return [
        name
        for name in dict.fromkeys(names)
        if name.endswith(ENDS) or ("/" in name and name.split("/")[0] in ROOMS)
    ]


def is_there(name: str) -> bool:
    """Whether a path, or the end of one, is a file or folder of the tree."""
    return any(fnmatch(one, name) or fnmatch(one, f"*/{name}") for one in known())


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_docs_name_only_files_that_exist(page: Path) -> None:
    named = named_in(page.read_text(encoding="utf-8"))
    left = set(named) - NOT_HERE - WRITTEN
    assert {name for name in left if not is_there(name)} == set()


@cache
def every_test() -> frozenset[str]:
    """Return the name of every test of the tree."""
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    return frozenset(name for source in sources for name in _DEFINED.findall(source))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_docs_name_only_tests_that_exist(page: Path) -> None:
    named = set(_TEST.findall(page.read_text(encoding="utf-8")))
    assert named - every_test() == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_docs_link_only_to_pages_and_sections_that_exist(page: Path) -> None:
    links = [to for to in _LINK.findall(page.read_text(encoding="utf-8")) if "://" not in to]
    assert [to for to in links if not _leads(page, to)] == []


def _leads(page: Path, to: str) -> bool:
    name, _, section = to.partition("#")
    target = page.parent / name if name else page
    if not section:
        return target.exists()
    headings = _HEADING.findall(target.read_text(encoding="utf-8"))
    return section in {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings}


def test_docs_names_are_read_from_blocks_and_words() -> None:
    page = "`bot/no_room/x.py` and\n```sh\nrun bench/no_such.py\n```\nplain/word.py `tests/none`"
    assert named_in(page) == ["bot/no_room/x.py", "bench/no_such.py", "tests/none"]
    assert not any(map(is_there, named_in(page)))
    assert is_there("planning/red_flags/danger_first.py")
    assert is_there("rules_*.py")
