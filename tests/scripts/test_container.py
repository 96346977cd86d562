"""The container files name what exists, and keep to no root and a read-only system."""

from __future__ import annotations

import re
from pathlib import Path

from tests.yaml_file import read_yaml

ROOT = Path(__file__).resolve().parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = read_yaml(ROOT / "compose.yml")


def test_container_copies_what_is_there() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.M)
    for sources in copied:
        assert all((ROOT / source).exists() for source in sources.split())
    for room in ("bot", "actions", "domain", "data/nlu.yml", "config.yml", "requirements.lock"):
        assert any(room in sources.split() for sources in copied)


def test_container_runs_as_nobody_in_particular() -> None:
    last = DOCKERFILE.split("\nFROM ")[-1]
    assert "USER plumbline" in last
    assert "HEALTHCHECK" in last
    assert "/ready" in last


def test_container_compose_keeps_the_system_read_only_and_the_secrets_outside() -> None:
    guide = COMPOSE["services"]["guide"]
    assert guide["read_only"] is True
    assert guide["cap_drop"] == ["ALL"]
    assert all(port.startswith("127.0.0.1:") for port in guide["ports"])
    assert "?set it in .env" in guide["environment"]["PLUMBLINE_SECRET_KEY"]
    assert ".env" in (ROOT / ".gitignore").read_text(encoding="utf-8").split()
