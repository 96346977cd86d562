"""Whether words tell of somebody else or of the writer."""

from __future__ import annotations

import pytest

from bot.conversation.safety.theirs.whose_emergency import is_told_of_another, speaks_of_another


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("my mate took a load of tablets", True),
        ("he won't go", True),
        ("my husband says I should wait", False),
        ("I can't feel it and he laughs", False),
    ],
)
def test_whose_emergency_is_told_without_the_writer(text: str, another: bool) -> None:
    assert speaks_of_another(text) is another


@pytest.mark.parametrize(
    ("text", "theirs", "why"),
    [
        ("there's a rash on her belly that stays when I press it", True, "seen by the writer"),
        ("he's floppy, I can't rouse him", True, "done by the writer"),
        ("I'm numb down there as well", False, "nobody else is named"),
        ("she gave me two of hers and I'm woozy", False, "it goes on about the writer"),
        ("he said it looks numb", False, "a report is of the writer"),
    ],
)
def test_whose_emergency_hears_whose_a_further_sign_is(text: str, theirs: bool, why: str) -> None:
    assert is_told_of_another(text) is theirs, why
