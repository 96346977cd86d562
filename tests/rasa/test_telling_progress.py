"""What share of the training is done, told while it runs."""

from __future__ import annotations

import os
import time

import pytest

from bot.rasa import telling_progress
from bot.rasa.telling_progress import DOMAIN_SHARE, WorkDone


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling_progress, "_EVERY_S", 0.01)


def test_telling_progress_begins_with_the_share_of_the_domain_and_never_goes_back() -> None:
    heard, told = os.pipe()
    work = WorkDone(told)
    work.start()
    work.measure()
    time.sleep(0.2)
    work.stop()
    os.close(told)
    with open(heard, "rb") as shares:
        said = [float(line) for line in shares.read().split()]
    assert said[0] >= DOMAIN_SHARE - 0.001
    assert said == sorted(said)
    assert said[-1] <= 1


def test_telling_progress_says_nothing_before_it_is_measured() -> None:
    heard, told = os.pipe()
    work = WorkDone(told)
    work.start()
    time.sleep(0.1)
    work.stop()
    os.close(told)
    with open(heard, "rb") as shares:
        assert shares.read() == b""


def test_telling_progress_goes_on_when_nobody_listens() -> None:
    heard, told = os.pipe()
    os.close(heard)
    work = WorkDone(told)
    work.measure()
    work.start()
    time.sleep(0.1)
    work.stop()
    os.close(told)
