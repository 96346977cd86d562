"""Classes of signs that fresh rounds misread, in other words, each beside its harmless twins."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message
from tests.safety.reading import fixture


@pytest.mark.parametrize(("why", "level", "text"), fixture("classes_of_danger.yml"))
def test_classes_of_danger_are_read(why: str, level: str, text: str) -> None:
    read = read_message(text)
    if level == "caught":
        assert read["level"] in ("E", "S") or read["ask"], why
        return
    if level == "not called":
        assert read["level"] != "E", why
        return
    assert read["level"] == ("none" if level == "theirs" else level), why
    if level == "theirs":
        assert read["flags_other"], why
    if level == "none":
        assert (read["ask"], read["flags_other"]) == ([], []), why
