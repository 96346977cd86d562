"""What the action server may load."""

from __future__ import annotations

import subprocess
import sys

import pytest

CODE = """
import importlib, pkgutil, sys
import actions
for module in pkgutil.iter_modules(actions.__path__):
    importlib.import_module(f"actions.{module.name}")
heavy = {"spacy", "rasa", "sklearn"} & set(sys.modules)
print(",".join(sorted(heavy)))
"""


@pytest.mark.slow
def test_actions_import_neither_spacy_nor_rasa() -> None:
    loaded = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", CODE], capture_output=True, text=True, check=True
    )

    assert loaded.stdout.strip() == ""
