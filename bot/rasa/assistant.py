"""The trained assistant, loaded with the endpoints and credentials of this project."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import yaml
from rasa.core.utils import AvailableEndpoints
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig

from bot.rasa.actions_in_process import ActionsInProcess
from bot.rasa.custom_action import use_custom_actions
from bot.rasa.guide_agent import GuideAgent
from bot.rasa.memory_tracker_store import MemoryTrackerStore
from bot.rasa.model import ROOT
from bot.rasa.spared_work import spare_work
from bot.rasa.words_in_turn import WordsInTurn

ENDPOINTS = ROOT / "endpoints.yml"
CREDENTIALS = ROOT / "credentials.yml"
MEMORY = f"{MemoryTrackerStore.__module__}.{MemoryTrackerStore.__name__}"


class EndpointsError(ValueError):
    """endpoints.yml asks for what is not here; the message says what to write."""


def load_assistant(model: Path, endpoints: Path = ENDPOINTS) -> GuideAgent:
    """Return the agent, ready to handle messages.

    The actions run in this process unless the endpoints name an action server. Raises
    `EndpointsError`, and what Rasa raises for a model that cannot be read.
    """
    use_custom_actions()
    spare_work()
    told = AvailableEndpoints.read_endpoints(str(endpoints))
    agent = GuideAgent(
        tracker_store=_tracker_store(told.tracker_store),
        action_endpoint=told.action or ActionsInProcess(),
        generator=WordsInTurn({}),
    )
    agent.load_model(model)
    return agent


def _tracker_store(told: EndpointConfig | None) -> MemoryTrackerStore:
    if told is None:
        return MemoryTrackerStore(Domain.empty())
    if told.type != MEMORY:
        raise EndpointsError(
            f"endpoints.yml: tracker_store is {told.type}, but conversations are kept in memory "
            f"only, so that nobody's words are on a disk. Write {MEMORY}."
        )
    return MemoryTrackerStore(Domain.empty(), **told.kwargs)


def all_credentials() -> dict[str, Any]:
    """Return credentials.yml, or the file that `PLUMBLINE_CREDENTIALS` names.

    It maps the path of a channel's class to its options.
    """
    path = Path(os.environ.get("PLUMBLINE_CREDENTIALS") or CREDENTIALS)
    return yaml.safe_load(path.read_text(encoding="utf-8")) or {}
