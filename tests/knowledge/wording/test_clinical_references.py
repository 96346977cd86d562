"""Every "clinical N.N" and every label leads to a heading of the reference in the tree."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CLINICAL = ROOT / "docs" / "clinical"
CITED = re.compile(r"\bclinical (\d+(?:\.\d+)?)(?! *[\d/]*%)(?:,? (RF\d\d))?", re.IGNORECASE)
HEADING = re.compile(r"^#{2,3} (\d+(?:\.\d+)?) \S", re.MULTILINE)
FLAG = re.compile(r"^\| (RF\d\d) \|", re.MULTILINE)
LINK = re.compile(r"\]\(([\w./-]+\.md)\)")
FOLDERS = ("actions", "bot", "learning", "tests", "docs", "bench")
SUFFIXES = {".py", ".yml", ".md"}


def citations() -> dict[tuple[str, str], str]:
    """What is cited, with one of the files that cite it."""
    found: dict[tuple[str, str], str] = {}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in SUFFIXES and "data" not in path.relative_to(ROOT).parts[:2]:
                for number, flag in CITED.findall(path.read_text(encoding="utf-8")):
                    found.setdefault((number, flag), path.relative_to(ROOT).as_posix())
    return found


def pages() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(CLINICAL.glob("*.md")))


@pytest.mark.slow
def test_clinical_every_number_that_is_cited_is_a_heading() -> None:
    headings, cited = set(HEADING.findall(pages())), citations()
    assert len(cited) > 50
    assert {
        f"{number} in {file}" for (number, _), file in cited.items() if number not in headings
    } == set()


@pytest.mark.slow
def test_clinical_every_flag_that_is_cited_has_its_row() -> None:
    rows = set(FLAG.findall(pages()))
    assert {
        f"{flag} in {file}" for (_, flag), file in citations().items() if flag and flag not in rows
    } == set()


@pytest.mark.parametrize("page", sorted(CLINICAL.glob("*.md")), ids=lambda page: page.stem)
def test_clinical_links_lead_to_pages(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
