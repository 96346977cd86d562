"""The whole domain: the files of `domain/` and one set of responses per red flag."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.core.domain import Domain

from bot.knowledge.red_flags import RedFlag, load_red_flags

ROOT = Path(__file__).resolve().parents[2]
YES_NO_BUTTONS = [
    {"title": "Yes", "payload": "/affirm"},
    {"title": "No", "payload": "/deny"},
    {"title": "Not sure", "payload": "/unsure"},
]
EMERGENCY_BUTTONS = [
    {"title": "I've already been checked for this", "payload": "/already_checked"},
    {"title": "That's not what I meant", "payload": "/not_what_i_meant"},
]
ANYONE = "Call {emergency_number} now, or have someone take you to the emergency department."


def load_domain() -> Domain:
    """Return the domain that training, tests and validation use."""
    return Domain.load(str(ROOT / "domain")).merge(Domain.from_dict(safety_responses()))


def safety_responses() -> dict[str, Any]:
    """Return the responses of all red flags as a domain mapping."""
    responses: dict[str, list[dict[str, Any]]] = {}
    for slug, flag in load_red_flags().items():
        responses[f"utter_emergency_{slug}"] = [_emergency(flag)]
        responses[f"utter_emergency_other_{slug}"] = [_other_person(flag)]
        responses[f"utter_confirm_{slug}"] = [{"text": flag.ask, "buttons": YES_NO_BUTTONS}]
        responses[f"utter_same_day_{slug}"] = [_same_day(flag)]
        responses[f"utter_unsure_{slug}"] = [_unsure(flag)]
    return {"version": "3.1", "responses": responses}


def _emergency(flag: RedFlag) -> dict[str, Any]:
    says_whom_to_call = "{emergency_number}" in flag.act
    act = flag.act if says_whom_to_call else f"{ANYONE} Don't drive yourself."
    tell = flag.tell_them
    parts = [act, flag.why]
    if flag.meanwhile:
        parts.append("Meanwhile: " + " ".join(flag.meanwhile))
    if tell:
        parts.append(f"Tell them: {tell}")
    card = {
        "kind": "emergency",
        "title": act,
        "number": "{emergency_tel}",
        "why": flag.why,
        "meanwhile": [*flag.meanwhile, *([f"Tell them: {tell}"] if tell else [])],
    }
    return {"text": "\n\n".join(parts), "buttons": EMERGENCY_BUTTONS, "custom": {"card": card}}


def _other_person(flag: RedFlag) -> dict[str, Any]:
    return {
        "text": (
            "If this is happening to them now: call {emergency_number} for them, or have them "
            f"taken to the emergency department. {flag.why}\n\nIf it is about you, say so."
        )
    }


def _same_day(flag: RedFlag) -> dict[str, Any]:
    act = (
        flag.act
        if flag.level == "S"
        else ("Please be seen by a clinician today: {advice_line}, or an urgent care centre.")
    )
    parts = [act, flag.why]
    if flag.tell_them:
        parts.append(f"Tell them: {flag.tell_them}")
    parts.append(
        "If it gets worse quickly, or your legs, bladder or bowel change: call {emergency_number}. "
        "Exercises can wait until you've been seen."
    )
    buttons = [
        {"title": "Positions that may ease it", "payload": '/choose{{"choice": "comfort=show"}}'},
        *EMERGENCY_BUTTONS,
    ]
    return {"text": "\n\n".join(parts), "buttons": buttons}


def _unsure(flag: RedFlag) -> dict[str, Any]:
    return {
        "text": (
            "If you can't tell, let someone check it today rather than wait: {advice_line}. "
            f"{flag.why} If it becomes clear that it is so, call {{emergency_number}}."
        ),
        "buttons": EMERGENCY_BUTTONS,
    }
