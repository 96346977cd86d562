"""A language of ids read backwards: in a talk, on paper, in pictures no English is left."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.knowledge.loading.language import LANGUAGE
from tests.toy_language.words import NAME, write_toy_language

pytestmark = pytest.mark.slow  # it draws page, papers and pictures

ROOT = Path(__file__).parents[2]
# Words that no sentence of English goes without, and those of labels and buttons.
ENGLISH = re.compile(
    r"(?<![\w-])(the|you|your|and|with|is|are|of|to|it|this|that|for|not|have|yes|no|skip|done|why|"
    r"hours?|minutes?|weeks?|days?|back|pain|left|January|Monday)(?![\w-])",
    re.IGNORECASE,
)
MARKUP = re.compile(r"<(style|script|defs).*?</\1>|<[^>]*>", re.DOTALL)
# What is said until a country is known is the number itself and stands in the table of numbers.
KEPT = ("or your local emergency number", "your doctor or a medical advice line")
# All that is shown, then a talk, in one process: most of what either costs is the start.
SHOWN = """
from bot.cli.main import main
from tests.toy_language.surroundings import main as show
show()
print("TALK")
main(["chat", "--plain"])
"""
TALK = (
    "I agree",
    "my lower back hurts on the left since 3 weeks after lifting a box, 5 out of 10",
    *("yes that's right", "none of these", "none of these", "skip the checks", "8 minutes"),
    *("is it a disc?", "show my routine", "together now", "done", "I can't pee since this morning"),
)


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """The environment of a process that shows people the toy language."""
    folder = tmp_path_factory.mktemp("toy")
    write_toy_language(folder / "words")
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PLUMBLINE_LANGUAGE": NAME,
        "PLUMBLINE_WORDS_DIR": str(folder / "words"),
        "PLUMBLINE_MODELS_DIR": str(folder / "models"),
        "PLUMBLINE_DATA_DIR": str(folder / "data"),
    }


def english_in(text: str) -> list[str]:
    plain = MARKUP.sub(" ", text)
    for words in KEPT:
        plain = plain.replace(words, "")
    return [line for line in plain.splitlines() if ENGLISH.search(line)]


@pytest.fixture(scope="module")
def shown(surroundings: Mapping[str, str]) -> tuple[str, str]:
    """Page, papers and pictures; a talk."""
    around, _, talk = run(surroundings, SHOWN, said="\n".join(TALK)).partition("\nTALK\n")
    return around, talk


def test_toy_language_page_papers_and_pictures_hold_no_english(shown: tuple[str, str]) -> None:
    around, _ = shown
    assert len(around) > 100_000
    assert english_in(around) == []


def test_toy_language_a_talk_holds_no_english(shown: tuple[str, str]) -> None:
    _, talk = shown
    assert talk.count("_rettu_") >= len(TALK), "every message has its reply"
    assert english_in(talk) == []


def test_toy_language_a_language_that_is_not_there_is_named() -> None:
    known = {**os.environ, "PYTHONPATH": str(ROOT), "PLUMBLINE_LANGUAGE": "xx"}
    code = "import bot.knowledge.loading.language"
    made = subprocess.run(
        [sys.executable, "-c", code], env=known, check=False, capture_output=True, text=True
    )
    assert "PLUMBLINE_LANGUAGE is 'xx', but there is no folder" in made.stderr
    assert LANGUAGE == "en"


def run(environment: Mapping[str, str], code: str, said: str) -> str:
    made = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        input=said,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert made.returncode == 0, made.stderr[-2000:]
    return made.stdout
