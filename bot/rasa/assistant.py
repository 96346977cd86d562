"""The trained assistant, loaded with the endpoints and credentials of this project."""

from __future__ import annotations

import os
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


def all_credentials() -> dict[str, Any]:
    """Return credentials.yml, or the file that `PLUMBLINE_CREDENTIALS` names.

    It maps the path of a channel's class to its options.
    """
    path = Path(os.environ.get("PLUMBLINE_CREDENTIALS") or CREDENTIALS)
    return yaml.safe_load(path.read_text(encoding="utf-8")) or {}
