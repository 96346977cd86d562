"""Ordinary talk with a word of an emergency in another sense calls nobody, the sign itself does."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message
from tests.safety.reading import fixture


@pytest.mark.parametrize(("why", "level", "text"), fixture("ordinary_talk.yml"))
def test_ordinary_talk_calls_for_help_where_the_sign_is_told(
    why: str, level: str, text: str
) -> None:
    assert (read_message(text)["level"] == "E") is (level == "E"), why
