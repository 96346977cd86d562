"""Work of Rasa's that changes nothing here and took a quarter of a turn: it is left undone.

`tests/rasa/test_spared_work.py` holds that each of these is still without effect.
"""

from __future__ import annotations

from functools import lru_cache
from types import SimpleNamespace

from rasa.core import processor
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event

# Modules that copy things for their debug log and for nothing else; the log goes nowhere.
COPY_FOR_THE_LOG = (processor,)
CUSTOM = "custom"
VALIDATION = "action_validate_slot_mappings"
_KNOWN = "_plumbline_left_to_actions"


def spare_work() -> None:
    """Let Rasa leave these undone, for the whole process."""
    for module in COPY_FOR_THE_LOG:
        module.copy = SimpleNamespace(deepcopy=lambda thing: thing)
    # The class of an event is looked up by its name among all that exist, for each event.
    Event.resolve_by_type = staticmethod(lru_cache(maxsize=256)(Event.resolve_by_type))


def left_to_actions(domain: Domain) -> bool:
    """Return whether no message sets a slot by itself.

    Worked out once a domain and kept with it: its hash is the hash of all it holds.
    """
    known: bool | None = vars(domain).get(_KNOWN)
    if known is None:
        mappings = [mapping for slot in domain.slots for mapping in slot.mappings]
        known = VALIDATION not in domain.user_actions and all(
            mapping.get("type") == CUSTOM and mapping.get("action") is None for mapping in mappings
        )
        vars(domain)[_KNOWN] = known
    return known
