"""The cards are measured for a writer whose questions were not learned."""

from __future__ import annotations

import pytest

from bot.knowledge.education.education_search import ELSEWHERE
from learning.cards import right_cards
from learning.cards.questions import Asked

JAB = ("is the jab painful", "how long does a jab last", "does the jab help")
SCAN = ("do i need a scan", "what does the scan show", "is a scan any use")
NONE = ("will it rain", "who won the match", "what is for tea")
OWN = tuple(
    Asked(text, card) for texts, card in ((JAB, "E-05"), (SCAN, "E-17")) for text in texts[:2]
)
CHAT = tuple(Asked(text, ELSEWHERE, "elsewhere") for text in NONE)


def writer(file: str, *texts: tuple[str, str]) -> tuple[Asked, ...]:
    return tuple(Asked(text, card, file) for text, card in texts)


def test_left_out_measures_each_writer_by_what_the_others_wrote(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = writer("known", (JAB[2], "E-05"), (SCAN[2], "E-17"), ("who won the cup", ELSEWHERE))
    alone = writer("alone", ("zygapophyseal", "E-05"), ("zygapophyseals", "E-05"))
    monkeypatch.setattr(right_cards, "all_questions", lambda: (*OWN, *CHAT, *known, *alone))
    told = right_cards.left_out()
    assert [line.split(":")[0] for line in told] == ["alone", "known"]  # not what nobody wrote
    assert "right card 0.000" in told[0], "a word that only its own file has says nothing"
    assert "right card 1.000" in told[1], "words of the card itself were learned"
    assert told[1].endswith("answered though no card does 0 of 1")
