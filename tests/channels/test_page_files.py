"""What the page's files may never contain, and how small they stay."""

from __future__ import annotations

import gzip
import re
from html.parser import HTMLParser

import pytest

from bot.channels.page_files import FOLDER, page_files

SCRIPTS = sorted(FOLDER.glob("*.js"))
# The whole page: sheet and scripts together, as a browser fetches them.
BUDGET = 18_000
SVG_NAMESPACE = "http://www.w3.org/2000/svg"


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.inline: list[str] = []
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open = tag
        self.inline += [name for name, _ in attrs if name == "style" or name.startswith("on")]
        self.inline += ["style element"] if tag == "style" else []

    def handle_data(self, data: str) -> None:
        if self._open == "script" and data.strip():
            self.inline.append("inline script")


def test_page_files_have_nothing_inline() -> None:
    tags = Tags()
    tags.feed((FOLDER / "index.html").read_text())
    assert tags.inline == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_page_files_never_make_markup_of_words(script: object) -> None:
    source = script.read_text()  # type: ignore[attr-defined]
    forbidden = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function"
    assert not re.findall(forbidden, source)
    assert not re.findall(r"setAttribute\(\s*[\"'](style|on)", source)


def test_page_files_ask_nobody_else() -> None:
    for name, file in page_files().items():
        addresses = set(
            re.findall(r"(?:https?:)?//[a-z0-9.-]+\.[a-z]+[^\s\"']*", file.body.decode())
        )
        assert addresses <= {SVG_NAMESPACE}, name


def test_page_files_stay_small() -> None:
    sizes = {
        name: len(gzip.compress(file.body, 9, mtime=0))
        for name, file in page_files().items()
        if name.endswith((".js", ".css"))
    }
    assert sum(sizes.values()) < BUDGET, sizes


def test_page_files_speak_calmly() -> None:
    words = (FOLDER / "words.js").read_text()
    sentences = re.findall(r"[\"`]([^\"`]*)[\"`]", words)
    assert len(sentences) > 40
    for sentence in sentences:
        assert "!" not in sentence
        assert not re.search(r"unfortunately|don't worry|great", sentence, re.IGNORECASE)
