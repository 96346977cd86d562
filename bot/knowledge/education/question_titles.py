"""What each answer is an answer to, in a few words: the title of its button."""

from __future__ import annotations

from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import load_texts

QUESTION_TITLES = SHOWN / "conversation" / "question_titles.yml"
_CARD = "card"


def is_known_answer(answer: str) -> bool:
    """Return whether there is such an answer, `card/E-01` or `about_guide/account`."""
    file, _, entry = answer.partition("/")
    return entry in load_cards() if file == _CARD else answer in load_texts(QUESTION_TITLES)


def question_title(answer: str) -> str:
    """Return the title of an answer (`card/E-01`, `about_guide/account`). Raises `KeyError`."""
    file, _, entry = answer.partition("/")
    return load_cards()[entry].title if file == _CARD else load_texts(QUESTION_TITLES)[answer].text
