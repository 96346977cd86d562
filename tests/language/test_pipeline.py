"""One engine a process, whoever asks first."""

from __future__ import annotations

import time
from functools import cache

import pytest

from bot.language import load_ahead, pipeline


def test_engine_is_built_once_while_two_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[object] = []

    @cache
    def slowly() -> object:
        time.sleep(0.05)
        built.append(object())
        return built[-1]

    monkeypatch.setattr(pipeline, "_built", slowly)
    ahead = load_ahead()
    first = pipeline.engine()
    ahead.join(5)
    assert not ahead.is_alive()
    assert built == [first]
