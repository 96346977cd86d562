"""Words of a button are known as offered, however they are written."""

from __future__ import annotations

import pytest

from bot.knowledge.wording.offered_titles import is_offered


@pytest.mark.parametrize(
    ("text", "offered", "reason"),
    [
        ("do it together now", True, "a sentence that is kept apart"),
        ("Low back!", True, "a button of the domain, with a mark"),
        ("Yes, that’s right", True, "another apostrophe"),
        ("do it together with my wife", False, "more than is offered"),
    ],
)
def test_offered_titles_are_known(text: str, offered: bool, reason: str) -> None:
    assert is_offered(text) is offered, reason
