"""What the widget's files may never contain, and how small they stay."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.channels.web.page_bundle import FOLDER, BundleError, join_modules, read_modules
from bot.channels.web.page_files import LATER, NO_WORDS, SHEETS, index_file, page_files
from bot.channels.web.page_words import first_words, page_words

SCRIPTS = sorted(FOLDER.glob("*.js"))
SCRIPT_BYTES = 16 * 1024  # as sent
SHEET_BYTES = 8 * 1024
FIRST_LOAD_BYTES = 60 * 1024
USUAL_BYTES = 32 * 1024  # scripts and sheets of a talk from hello to the last exercise
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
    tags.feed(index_file("/chat").body.decode())
    assert tags.inline == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_page_files_never_make_markup_of_words(script: Path) -> None:
    source = script.read_text()
    forbidden = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function"
    assert not re.findall(forbidden, source)
    assert not re.findall(r"setAttribute\(\s*[\"'](style|on)", source)


def test_page_files_parse_no_markup_but_the_servers_own_drawings() -> None:
    parsing = [s.name for s in SCRIPTS if "DOMParser" in s.read_text()]
    assert parsing == ["body-figure.js"]
    assert "ask(`pictures/body-${view}.svg`)" in (FOLDER / "body-figure.js").read_text()


def test_page_files_ask_nobody_else() -> None:
    for name, file in page_files().items():
        addresses = set(
            re.findall(r"(?:https?:)?//[a-z0-9.-]+\.[a-z]+[^\s\"'`]*", file.body.decode())
        )
        assert addresses <= {SVG_NAMESPACE}, name


def test_page_files_stay_small() -> None:
    files = page_files()
    script, sheet = files["plumb-line.js"], files["plumb-line.css"]
    assert len(script.packed) <= SCRIPT_BYTES
    assert len(sheet.packed) <= SHEET_BYTES
    first = [script, sheet, index_file("/chat"), files["mark.svg"]]
    words = sum(len(key) + len(word) + 6 for key, word in page_words().items())
    assert sum(len(file.packed) for file in first) + words <= FIRST_LOAD_BYTES


def test_page_files_of_a_usual_talk_stay_small() -> None:
    """What is fetched later is counted too: the first load is no way to hide it."""
    later = {*LATER, *SHEETS} - {"notes.js", "download.js", "panel.js", "panel.css"}  # not usual
    usual = ["plumb-line.js", "plumb-line.css", *later]
    assert {"ring.js", "menu.js", "body-figure.js"} <= later
    assert sum(len(page_files()[name].packed) for name in usual) <= USUAL_BYTES


def test_page_files_modules_are_short() -> None:
    lengths = sorted(len(script.read_text().splitlines()) for script in SCRIPTS)
    assert lengths[len(lengths) // 2] < 100
    assert lengths[-1] <= 300


def test_page_files_say_every_word_from_the_list() -> None:
    source = "".join(script.read_text() for script in SCRIPTS)
    words = page_words()
    asked = set(re.findall(r"""word\(\s*["'](\w+)["']""", source))
    assert len(asked) > 40
    assert asked <= set(words)


def test_page_files_bring_the_words_needed_first_from_the_list() -> None:
    script = page_files()["plumb-line.js"].body.decode()
    assert NO_WORDS in join_modules(read_modules(FOLDER))
    for key, said in first_words().items():
        assert f'{key}:"{said}"' in script.replace(": ", ":"), key
    index = index_file("/chat").body.decode()
    assert "{" not in index
    assert page_words()["noScript"] in index
    # A word that is asked for before the words have come is there.
    early = "".join((FOLDER / name).read_text() for name in ("frame.js", "composer.js"))
    asked = set(re.findall(r'word\("(\w+)"', early)) - {"charactersLeft", "tooMany"}
    assert asked <= set(first_words())


@pytest.mark.parametrize(
    "folder", ["domain/en", "bot/knowledge/content/en", "bot/channels/web/page"]
)
def test_page_files_words_have_one_kind_of_apostrophe(folder: str) -> None:
    files = sorted((Path(__file__).parents[3] / folder).rglob("*.yml"))
    assert files
    assert [
        file.name for file in files if "\N{RIGHT SINGLE QUOTATION MARK}" in file.read_text()
    ] == []


def test_page_files_speak_calmly() -> None:
    for sentence in page_words().values():
        assert "!" not in sentence
        assert not re.search(r"unfortunately|don't worry|great", sentence, re.IGNORECASE)


def test_page_files_the_document_shows_its_head_before_the_script() -> None:
    """Its name and sheet are there: the first paint waits for no script."""
    index = index_file("/chat").body.decode()
    words = page_words()
    assert '<link rel="stylesheet" href="/chat/page/plumb-line.css">' in index
    assert f'<h1 class="name">{words["title"]}</h1><p>{words["small"]}</p>' in index


def test_page_files_join_into_one_module_without_imports() -> None:
    joined = join_modules(read_modules(FOLDER))
    assert not re.search(r"^(import|export) ", joined, re.MULTILINE)
    assert joined.count("customElements.define") == 1


def test_page_files_join_what_comes_later_with_what_it_needs() -> None:
    """The clock was three requests."""
    clock = page_files()["ring.js"].body.decode()
    assert "import" not in clock
    assert "wakeLock" in clock
    assert re.search(r"export\b.*\bstopClocks\b", clock)
    assert {"cues.js", "timeline.js"}.isdisjoint(page_files())


@pytest.mark.parametrize(
    ("modules", "said"),
    [
        ({"a.js": 'import { b } from "./b.js";\n'}, "a.js imports b.js, which is missing"),
        (
            {"a.js": 'import { b } from "./b.js";\n', "b.js": 'import { a } from "./a.js";\n'},
            "a.js > b.js > a.js",
        ),
        (
            {
                "a.js": 'import { b } from "./b.js";\nconst c = 1;\n',
                "b.js": "export const c = 2;\n",
            },
            "'c' is in b.js and in a.js",
        ),
    ],
    ids=["missing", "circle", "same name"],
)
def test_page_files_that_cannot_be_joined_are_named(modules: dict[str, str], said: str) -> None:
    with pytest.raises(BundleError, match=re.escape(said)):
        join_modules(modules, "a.js")
