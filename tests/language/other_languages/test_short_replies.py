"""Short replies in other languages are read as what they are in English, and nothing else is."""

from __future__ import annotations

import pytest

from bot.knowledge.languages.other_languages import ENGLISH, load_language_words
from bot.knowledge.languages.short_reply_words import load_short_replies
from bot.language.other_languages.short_replies import in_english


@pytest.mark.parametrize(
    ("said", "english"),
    [
        pytest.param("Ja", "yes", id="German"),
        pytest.param("nein.", "no", id="a stop behind it"),
        pytest.param("Links", "left", id="a side"),
        pytest.param("einverstanden!", "i agree", id="consent"),
        pytest.param("Ja, ich stimme zu", "i agree", id="consent with a comma"),
        pytest.param("keine davon", "none", id="none of a list"),
        pytest.param("seit 3 Wochen", "3 weeks", id="since when"),
        pytest.param("5 Minuten", "5 minutes", id="an amount alone"),
        pytest.param("sí", "yes", id="Spanish"),
        pytest.param("Si", "yes", id="without the accent"),
        pytest.param("ninguna", "none", id="Spanish none"),
        pytest.param("¡de acuerdo!", "i agree", id="Spanish marks"),
        pytest.param("desde hace 2 meses", "2 months", id="Spanish since"),
        pytest.param("à gauche", "left", id="French side"),
        pytest.param("d’accord", "i agree", id="a typed apostrophe of a phone"),
        pytest.param("depuis 6 mois", "6 months", id="French since"),
        pytest.param("non", "no", id="French no"),
        pytest.param("entrambi", "both", id="Italian"),
        pytest.param("não sei", "not sure", id="Portuguese"),
        pytest.param("nao", "no", id="Portuguese without the mark"),
        pytest.param("zgadzam się", "i agree", id="Polish"),
        pytest.param("żadne", "none", id="Polish none"),
        pytest.param("hayır", "no", id="Turkish"),
        pytest.param("да", "yes", id="Russian"),
        pytest.param("نعم", "yes", id="Arabic"),
        pytest.param("同意", "i agree", id="Chinese"),
    ],
)
def test_short_replies_are_read_in_english(said: str, english: str) -> None:
    assert in_english(said) == english


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("no", id="English has it"),
        pytest.param("yes", id="English"),
        pytest.param("left", id="an English side"),
        pytest.param("3 weeks", id="an English amount"),
        pytest.param("both", id="English both"),
        pytest.param("die", id="an English word that is German too"),
        pytest.param("", id="nothing"),
        pytest.param("/choose", id="a payload"),
        pytest.param("mein rücken tut seit 3 wochen weh", id="a sentence is no short reply"),
        pytest.param("stop", id="a word of both"),
        pytest.param("4", id="a number"),
        pytest.param("none", id="English none"),
    ],
)
def test_short_replies_leave_other_words_alone(said: str) -> None:
    assert in_english(said) is None


def test_short_replies_no_reply_means_two_things() -> None:
    meanings: dict[str, set[str]] = {}
    english = load_language_words()[ENGLISH].words
    for language in load_short_replies().values():
        for meaning, replies in language.says.items():
            for reply in set(replies) - english:
                meanings.setdefault(reply, set()).add(meaning)
    assert {reply: found for reply, found in meanings.items() if len(found) > 1} == {}
