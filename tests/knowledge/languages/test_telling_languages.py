"""The numbers by which another language is noticed: each has a reason and is asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.knowledge.languages.telling_languages import load_telling_numbers, telling
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.language.other_languages import language_of as reader

ROOM = Path(__file__).resolve().parents[3] / "bot" / "language" / "other_languages"


def test_telling_languages_each_number_is_asked_for() -> None:
    code = (ROOM / "language_of.py").read_text(encoding="utf-8")
    assert set(re.findall(r'\btelling\("(\w+)"\)', code)) == set(load_telling_numbers())


def test_telling_languages_a_word_that_names_have_weighs_less_than_a_plain_one() -> None:
    assert telling("name_or_letter") < 1.0
    assert reader("von der den") is None  # names alone
    assert reader("ich habe Schmerzen im Rücken") == "de"


@pytest.mark.parametrize(
    "entry",
    [
        "number: 3",  # no reason
        "number: 0\n  reason: Nothing weighs nothing.",
        "reason: No number.",
        "number: 3\n  reason: no sentence",
        "number: 3\n  words: 4\n  reason: A field that is none.",
    ],
)
def test_telling_languages_refuse_what_is_not_a_number_with_a_reason(
    entry: str, tmp_path: Path
) -> None:
    path = tmp_path / "telling.yml"
    path.write_text(f"near:\n  source: plumbline\n  {entry}\n", encoding="utf-8")
    with pytest.raises(KnowledgeError):
        load_telling_numbers(path)
