"""The first question of a check-in offers the way past it as the greeting does: quietly."""

from __future__ import annotations

from actions.ask_check_in import QUIET
from actions.ask_due_check_in import button_of
from bot.conversation.course.check_in_steps import ASIDE


def test_ask_due_check_in_leads_past_it_by_a_link() -> None:
    """ "Straight to my routine" was a link at one greeting and a box at the other."""
    (past,) = (one for one in QUIET if one["title"] == "Straight to my routine")
    assert button_of("Straight to my routine", ASIDE)["style"] == past["style"] == "link"
    assert "style" not in button_of("4", "4")
