"""The numbers by which another language is noticed."""

from __future__ import annotations

from bot.knowledge.languages.telling_languages import telling
from bot.language.other_languages import language_of


def test_telling_languages_a_word_that_names_have_weighs_less_than_a_plain_one() -> None:
    assert telling("name_or_letter") < 1.0
    assert language_of("von der den") is None  # names alone
    assert language_of("ich habe Schmerzen im Rücken") == "de"
