"""Texts that are filled."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loading.texts import filled

FILE = "hello:\n  text: 'Hello {name}, {key}, {path}.'\n  source: plumbline\n"


def test_texts_places_may_have_any_name(tmp_path: Path) -> None:
    path = tmp_path / "texts.yml"
    path.write_text(FILE)
    assert filled(path, "hello", name="a", key="b", path="c") == "Hello a, b, c."


def test_texts_a_place_that_nobody_fills_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "texts.yml"
    path.write_text(FILE)
    with pytest.raises(KeyError, match="name"):
        filled(path, "hello", key="b")
