"""A fear that names something is answered by its card; what was denied is told back."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_backs.showing_cards import ANSWER
from bot.education import KnownOfPerson, render_card
from bot.knowledge.education.answer_cards import load_cards
from tests.conversation.planning.situations import situation

PLACED = {"consent": "no_saving", "story": "told", "regions": ["low_back"], "open_question": "side"}


@pytest.mark.parametrize("values", [{}, PLACED], ids=["at once", "in mid-talk"])
@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("I'm scared it's cauda equina, I pee normal", "E-54"),
        ("scared it's cancer", "E-29"),
        ("so scared it's cancer, back ache since monday low down, no weight loss", "E-29"),
        ("I'm worried it's a slipped disc", "E-19"),
        ("terrified I'll end up in a wheelchair", "E-31"),
        ("I'm afraid it's arthritis", "E-35"),
        ("I'm scared", None),
        ("my back hurts and I'm scared", None),
        ("I'm worried about my back", None),
    ],
)
def test_fears_get_their_card(values: dict[str, Any], text: str, card: str | None) -> None:
    draft = plan_turn(situation(text, values))
    shown = [step.told["card"] for step in draft.steps if step.action == ANSWER]
    assert shown == ([card] if card else [])


def test_fears_are_answered_with_what_was_denied() -> None:
    draft = plan_turn(situation("scared it's cauda equina, I pee normal", {}))
    (told,) = [step.told["denied"] for step in draft.steps if step.action == ANSWER]
    assert told == ["ces_bladder"]
    known = KnownOfPerson(draft.facts, frozenset(), frozenset(told))
    assert "does not sound like it" in render_card(load_cards()["E-54"], "short", known)


def test_fears_of_an_emergency_without_a_denial_are_asked_about() -> None:
    draft = plan_turn(situation("scared it's cauda equina", {}))
    assert draft.safety.asking == "ces_bladder"


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("I'm so scared it's cancer, back ache since monday low down", ()),
        ("afraid I have cancer. back hurts", ()),
        ("terrified of cancer, low back hurts since sunday", ()),
        ("had breast cancer, I'm scared it's cancer again, new back pain", ("cancer_history",)),
        ("i have cancer and i'm scared, back ache since monday", ("cancer_history",)),
    ],
)
def test_fears_of_cancer_are_no_cancer(text: str, flags: tuple[str, ...]) -> None:
    assert tuple(plan_turn(situation(text, {})).safety.flags) == flags
