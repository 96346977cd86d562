"""Home checks that were not done after all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.checks import ALL, asked_of, evidence_of, steps_of
from bot.knowledge.checks.home_checks import HomeCheck, load_home_checks
from bot.knowledge.conversation.reply_limits import counted

_TELLING = counted("check_named_undone")
_WORD = re.compile(r"[a-z]+")


def named_check(values: Mapping[str, Any], words: str) -> HomeCheck | None:
    """Return the check of this talk that the words name, None where they name none of them."""
    said = set(_WORD.findall(words.casefold()))
    chosen = [one["id"] for one in values.get(slots.CHECKS) or []]
    known = [load_home_checks()[one] for one in dict.fromkeys((*chosen, *asked_of(values)))]
    return next((check for check in known if said & _names(check)), None)


def _names(check: HomeCheck) -> set[str]:
    return {word for word in _WORD.findall(check.name.casefold()) if len(word) >= _TELLING}


def without_check(values: Mapping[str, Any], check_id: str) -> dict[str, Any]:
    """Return the slot `check_results` with one check left out and what it showed taken away."""
    steps, found = steps_of(values), evidence_of(values)
    places = [at for at, step in enumerate(steps) if step["check"] == check_id]
    for at in places:
        after = steps[at + 1]["evidence"] if at + 1 < len(steps) else evidence_of(values)
        shown = {key for key in after if after[key] != steps[at]["evidence"].get(key)}
        found = {key: value for key, value in found.items() if key not in shown}
    asked = {check: list(keys) for check, keys in asked_of(values).items()}
    kept = [step for step in steps if step["check"] != check_id]
    return {"evidence": found, "asked": {**asked, check_id: [ALL]}, "steps": kept}
