"""Read the fixtures and judge a message as the guide does."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from bot.language import understand
from bot.language.findings import Findings
from bot.safety.triage import Triage, triage
from tests.yaml_file import read_yaml

FIXTURES = Path(__file__).parent / "fixtures"


def fixture(name: str) -> Any:
    """Return the content of one fixture file."""
    return read_yaml(FIXTURES / name)


@cache
def findings(text: str) -> Findings:
    """Return what a message says."""
    return understand(text)


def judged(*texts: str) -> Triage:
    """Return the verdict on a conversation of these messages."""
    return triage([findings(text) for text in texts])
