"""One message of every kind, each part with words that stand nowhere else."""

from __future__ import annotations

from typing import Any

from bot.channels.message.card_kinds import CARD_PARTS
from bot.channels.message.guide_message import GuideMessage, read_message
from bot.knowledge.loading.language import RESPONSES
from bot.rasa.domain_source import safety_responses
from tests.yaml_file import read_yaml

LISTS = ("points", "steps", "meanwhile", "options", "tight", "weak", "watch", "done")
PRESSED = ("actions", "links")


def card(kind: str) -> dict[str, Any]:
    """A card of a kind with all its parts."""
    return {"kind": kind, **{part: _value(part) for part in CARD_PARTS[kind]}}


def _value(part: str) -> Any:
    word = f"the {part} & <its> words"
    if part in LISTS:
        return [f"{word} {number}" for number in (1, 2)]
    if part in PRESSED:
        return [{"title": f"{part} press", "payload": f"/{part}"}]
    special: dict[str, Any] = {
        "agree": {"title": "I agree", "payload": "/agree"},
        "no_history": {"title": "Agree, no history", "say": "no history"},
        "without": {"title": "Go on without", "say": "go on without saving"},
        "facts": ["a plain fact", {"label": "a fact to press", "say": "change it"}],
        "groups": [
            {"label": "Trunk", "options": [{"id": "low", "label": "Low back", "sides": ["left"]}]},
            {"label": "Neck", "options": [{"id": "neck", "label": "Nape", "sides": []}]},
        ],
        "rows": [
            {"name": "Bridge", "dose": "10 times", "kind": "build", "state": "done"},
            {"name": "Lunge", "dose": "30 s", "kind": "lengthen", "picture": "T01"},
        ],
        "sources": ["a plain source", {"title": "a linked source", "url": "https://x.example/a"}],
        "timer": {"seconds": 30, "rounds": 2, "unit": "each side"},
        "marks": [{"mark": "#", "look": "pain", "label": "The line with dots"}],
        "most": 3,
        "sheets": [{"from": 0, "to": 2, "step": "the step & <its> words"}],
        "papers": True,
        "sms": "85258?body=SHOUT",
        "picture": "P01",
        "number": "999",
        "calls": ["116 123", "112"],
        "none": "None of these",
    }
    return special.get(part, word)


def told(kind: str) -> list[str]:
    """The words of a card that must reach the person, on any surface."""
    words: list[str] = []
    for part in CARD_PARTS[kind]:
        value = _value(part)
        if part in LISTS:
            words += value
        elif part in (*PRESSED, "agree", "no_history", "without"):
            pressed = value if isinstance(value, list) else [value]
            words += [item["title"] for item in pressed]
        elif part in _SPECIAL:
            words += _SPECIAL[part]
        elif part not in ("picture", "papers", "sheets", "urgency", "sms"):
            words.append(str(value))
    return words


_SPECIAL = {
    "facts": ["a plain fact", "a fact to press"],
    "groups": ["Trunk", "Low back", "left", "Neck", "Nape"],
    "rows": ["Bridge", "10 times", "build", "done", "Lunge", "30 s", "lengthen"],
    "sources": ["a plain source", "a linked source", "https://x.example/a"],
    "timer": ["30 seconds", "2 times", "each side"],
    "marks": ["# The line with dots"],
    "most": ["up to 3"],
    "calls": ["116 123", "112"],
}


def card_message(kind: str, without: str = "") -> GuideMessage:
    """A message with a card of a kind, as the dialogue sends it, or without a part of it."""
    multiple = "options" in CARD_PARTS[kind]
    parts = {part: value for part, value in card(kind).items() if part != without}
    return read_message({"text": "x", "custom": _custom(parts, multiple)})


def _custom(one: dict[str, Any], multiple: bool) -> dict[str, Any]:
    return {"card": one, "fallback": True, "multiple": multiple}


PLAIN: dict[str, tuple[GuideMessage, list[str]]] = {
    "text": (
        read_message({"text": "First & <foremost>.\n\nSecond.\nThird."}),
        ["First & <foremost>.", "Second.", "Third."],
    ),
    "lead": (
        read_message({"text": "The rest.", "custom": {"lead": "The lead."}}),
        ["The lead.", "The rest."],
    ),
    "buttons": (
        read_message(
            {
                "text": "Which?",
                "buttons": [{"title": "This & that", "payload": "/a"}, {"title": "B"}],
            }
        ),
        ["Which?", "This & that", "B"],
    ),
    "scale": (
        read_message(
            {
                "text": "How bad?",
                "buttons": [{"title": str(n), "payload": f"/n{n}"} for n in range(11)],
                "custom": {"numeric": True},
            }
        ),
        ["How bad?", *(str(n) for n in range(11))],
    ),
    "ticks without a card": (
        read_message(
            {
                "text": "Which of them?",
                "buttons": [{"title": "One", "payload": "/1"}, {"title": "Two", "payload": "/2"}],
                "custom": {"multiple": True},
            }
        ),
        ["Which of them?", "One", "Two"],
    ),
    "unknown card": (
        read_message({"custom": {"card": {"kind": "new", "title": "New", "extra": "More words"}}}),
        ["New", "More words"],
    ),
    "text beside a card": (
        read_message({"text": "Beside it.", "custom": {"card": {"kind": "check", "title": "T"}}}),
        ["Beside it.", "T"],
    ),
}


def responses() -> dict[str, GuideMessage]:
    """Every response that stands in the domain, as it stands there."""
    files = [read_yaml(path) for path in RESPONSES.glob("*.yml")]
    found = {}
    for source in (*files, safety_responses()):
        for name, variants in (source.get("responses") or {}).items():
            for number, variant in enumerate(variants):
                found[f"{name}.{number}"] = read_message(variant)
    return found
