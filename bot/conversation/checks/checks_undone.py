"""Home checks that were not done after all, and checks chosen anew when the place has changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.assessment import choose_checks
from bot.conversation import slots
from bot.conversation.checks.check_places import impossible_checks
from bot.conversation.checks.checks import ALL, as_value, asked_of, evidence_of, steps_of
from bot.conversation.safety.safety_state import cautions_of
from bot.knowledge.checks.home_checks import HomeCheck, load_home_checks
from bot.knowledge.conversation.reply_limits import counted
from bot.language.facts import Facts
from bot.routine import Setting

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


def rechosen(facts: Facts, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the checks for facts that have changed: those that are done stay, others may go."""
    before = list(values.get(slots.CHECKS) or [])
    done = [one for one in before if one["id"] in asked_of(values)]
    others = choose_checks(
        facts,
        cautions_of(values),
        limit=max(0, len(before) - len(done)),
        evidence=evidence_of(values),
        done=[one["id"] for one in done],
        impossible=impossible_checks(Setting.from_dict(values.get(slots.SETTING) or {})),
    )
    return [*done, *(as_value(one) for one in others)]
