"""What is left undone has no effect: held against Rasa's own code and Rasa's own result."""

from __future__ import annotations

import ast
import asyncio
import inspect
from types import ModuleType
from typing import Any

import pytest
from rasa.core.actions.action import ActionExtractSlots
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa.domain_source import load_domain
from bot.rasa.spared_work import COPY_FOR_THE_LOG, left_to_actions

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.mark.parametrize("module", COPY_FOR_THE_LOG, ids=lambda module: module.__name__)
def test_spared_work_copies_are_for_the_log_only(module: ModuleType) -> None:
    tree = ast.parse(inspect.getsource(module))
    logged = {
        id(inner)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func).startswith("structlogger.")
        for inner in ast.walk(call)
    }
    copies = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node).startswith("copy.")
    ]
    assert copies
    assert all(id(node) in logged for node in copies)


def told() -> UserUttered:
    region = {"entity": "region", "value": "x"}
    return UserUttered("low back", {"name": "inform"}, [region])


def extracted(domain: Domain, tracker: DialogueStateTracker) -> Any:
    return asyncio.run(ActionExtractSlots(None).run(None, None, tracker, domain))


def test_spared_work_no_slot_of_ours_is_set_by_a_message() -> None:
    domain = load_domain()
    tracker = DialogueStateTracker("ann", domain.slots)
    tracker.update(
        UserUttered("low back", {"name": "inform"}, [{"entity": "region", "value": "x"}])
    )
    assert extracted(domain, tracker) == []
    assert left_to_actions(domain)


def test_spared_work_a_slot_that_a_message_sets_is_still_set() -> None:
    domain = Domain.from_dict(
        {
            "version": "3.1",
            "entities": ["region"],
            "slots": {
                "region": {"type": "any", "mappings": [{"type": "from_entity", "entity": "region"}]}
            },
        }
    )
    tracker = DialogueStateTracker("ann", domain.slots)
    tracker.update(
        UserUttered("low back", {"name": "inform"}, [{"entity": "region", "value": "x"}])
    )
    assert extracted(domain, tracker) == [SlotSet("region", "x")]
    assert not left_to_actions(domain)
