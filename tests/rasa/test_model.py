"""What a model is trained from."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bot.rasa.model import EXAMPLES, SOURCES
from tests.toy_language.words import NAME

CODE = "from bot.rasa.model import EXAMPLES; print(EXAMPLES)"


def test_model_learns_the_english_examples() -> None:
    assert Path("data/nlu.yml") == EXAMPLES
    assert EXAMPLES in SOURCES


def test_model_learns_the_examples_of_the_language_that_is_spoken(tmp_path: Path) -> None:
    for folder in (NAME, f"language/{NAME}", f"domain/{NAME}"):
        (tmp_path / folder).mkdir(parents=True)
    own = tmp_path / "language" / NAME / "nlu.yml"
    own.write_text("nlu: []\n", encoding="utf-8")
    words = {"PLUMBLINE_LANGUAGE": NAME, "PLUMBLINE_WORDS_DIR": str(tmp_path)}
    run = [sys.executable, "-c", CODE]
    said = subprocess.run(run, env=os.environ | words, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == str(own)
