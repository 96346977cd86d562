"""The trained assistant, loaded with the endpoints and credentials of this project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from rasa.core.agent import Agent, load_agent
from rasa.core.utils import AvailableEndpoints

from bot.rasa.custom_action import use_custom_actions
from bot.rasa.model import ROOT
from bot.rasa.quiet_start import quiet_rasa

ENDPOINTS = ROOT / "endpoints.yml"
CREDENTIALS = ROOT / "credentials.yml"


async def load_assistant(model: Path, endpoints: Path = ENDPOINTS) -> Agent:
    """Return the agent, ready to handle messages. The action server's port must be known."""
    quiet_rasa()
    use_custom_actions()
    available = AvailableEndpoints.read_endpoints(str(endpoints))
    agent: Agent = await load_agent(model_path=str(model), endpoints=available)
    return agent


def credentials_of(channel: type) -> dict[str, Any]:
    """Return the options of a channel in credentials.yml, by the path of its class."""
    known = yaml.safe_load(CREDENTIALS.read_text(encoding="utf-8")) or {}
    options: dict[str, Any] = known.get(f"{channel.__module__}.{channel.__name__}") or {}
    return options
