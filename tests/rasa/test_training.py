"""A stale model is trained anew with a sentence; what cannot be trained is told without a trace."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.rasa import training
from bot.rasa.model import model_path
from bot.rasa.training import STARTED, TrainingFailedError, ensure_model


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PLUMBLINE_MODELS_DIR", str(tmp_path))
    monkeypatch.setattr(training, "fingerprint", lambda: "now")
    return tmp_path


def train_in_no_time(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(training, "_CODE", code)


def test_training_a_model_of_an_earlier_version_is_replaced_with_a_sentence(
    models: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (models / "plumbline-before.tar.gz").write_bytes(b"of an older Rasa")
    train_in_no_time(monkeypatch, f"open({str(model_path('now'))!r}, 'w').close()")
    assert ensure_model() == models / "plumbline-now.tar.gz"
    assert capsys.readouterr().err == (
        f"The model was made by an earlier version; it is trained anew.\n{STARTED}\n"
    )


def test_training_a_first_model_says_that_it_trains_and_nothing_of_earlier_ones(
    models: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    train_in_no_time(monkeypatch, "")
    ensure_model()
    assert capsys.readouterr().err == f"{STARTED}\n"


def test_training_a_model_that_fits_is_not_trained(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model_path("now").write_bytes(b"")
    train_in_no_time(monkeypatch, "raise SystemExit('must not run')")
    assert ensure_model() == model_path("now")


def test_training_that_fails_says_what_was_said(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train_in_no_time(monkeypatch, "raise SystemExit('the rules contradict the stories')")
    with pytest.raises(TrainingFailedError, match="the rules contradict the stories"):
        ensure_model()


def test_training_a_foreign_config_is_told_in_one_sentence(
    models: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    config = tmp_path / "config.yml"
    config.write_text("pipeline: [{name: DIETClassifier}]")
    monkeypatch.setattr(training, "CONFIG", config)
    with pytest.raises(TrainingFailedError, match=r"^config.yml names DIETClassifier"):
        ensure_model()


@pytest.mark.slow
def test_training_shows_on_a_screen_how_far_the_work_is(
    models: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tells = "import os, sys, time; os.write(int(sys.argv[2]), b'0.2\\n0.4\\n'); time.sleep(1.2)"
    train_in_no_time(monkeypatch, tells)
    monkeypatch.setattr(training, "has_screen", lambda: True)
    ensure_model()
    told = capsys.readouterr().err
    assert "40 %" in told
    assert "00:01" in re.findall(r"40 % (\d\d:\d\d)", told)  # the clock goes on where it waits
