"""Each part of the safety list asks what fits its rows."""

from __future__ import annotations

from actions.ask_screen import AskScreenGeneral, AskScreenNerves


def test_ask_screen_asks_of_what_is_no_event_whether_it_fits() -> None:
    """ "Under 18" and "Blood thinners" are nothing that one has had since the pain began."""
    assert AskScreenNerves.title == "Have you had any of these since this began?"
    assert AskScreenGeneral.title == "Does any of these fit you?"
