"""Whether a birth was a caesarean: only a plain "no" spares no scar."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.questions.birth import CAESAREAN, BirthQuestion
from bot.conversation.questions.question import Taken
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

CHOICE = '/choose{"choice": "%s"}'


def asked(text: str, conditions: tuple[str, ...] = ("postnatal",)) -> Draft:
    return Draft.of(situation(text, fact_values(Facts(conditions=conditions)), intent=None))


@pytest.mark.parametrize(
    ("text", "said", "spares", "reason"),
    [
        ("yes", "yes", True, "yes"),
        ("no", "no", False, "no"),
        ("not sure", "unsure", True, "nobody knows: spared all the same"),
        ("it was a caesarean", "yes", True, "the word itself"),
        ("a normal birth", "no", False, "the other kind"),
        (CHOICE % "birth=yes", "yes", True, "pressed"),
        (CHOICE % "birth=no", "no", False, "pressed"),
    ],
)
def test_birth_is_answered(text: str, said: str, spares: bool, reason: str) -> None:
    draft = asked(text)
    assert BirthQuestion().take(draft) is Taken.ANSWERED, reason
    assert draft.values[slots.BIRTH] == said, reason
    assert (CAESAREAN in draft.facts.conditions) is spares, reason


@pytest.mark.parametrize("text", ["my neck hurts", CHOICE % "sex=female"])
def test_birth_is_not_answered_by_something_else(text: str) -> None:
    draft = asked(text)
    assert BirthQuestion().take(draft) is Taken.UNCLEAR
    assert slots.BIRTH not in draft.changes()


def test_birth_left_out_spares_the_scar_and_notes_it_once() -> None:
    draft = asked("skip", ("postnatal", CAESAREAN))
    assert BirthQuestion().skip(draft) is Taken.ANSWERED
    assert draft.values[slots.BIRTH] == "unsure"
    assert draft.facts.conditions == ("postnatal", CAESAREAN)
