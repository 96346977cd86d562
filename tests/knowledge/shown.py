"""Every text that people may be shown, with where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from bot.knowledge.loading.language import CONTENT, RESPONSES

FILES = (
    *("home_checks", "patterns", "muscles", "explanation_words", "check_conduct", "screen"),
    *("exclusions", "exercise_evidence", "evidence_weights", "decision_rules", "readback"),
    *("conditions", "changeable", "progress_words", "feelings"),
)
FOLDERS = ("exercises", "red_flags", "routine", "education", "staying")
# What steers the guide and is never said.
NOT_SHOWN = {
    *("source", "sources", "id", "words", "questions_known", "mark", "see_also", "payload_key"),
    *("evidence", "exclude", "positions", "regions", "patterns", "kit", "kind", "targets", "key"),
    *("direction", "easier_id", "harder_id", "start_after", "picture", "needs", "position"),
    *("only_after", "unless", "measures", "area", "unit", "learns", "skip_when", "said", "when"),
    *("weights", "by", "lengthen", "build", "body", "term", "seed_name", "research_source"),
    *("template", "slots", "walk", "follows", "cautions", "offers", "rule", "codes", "flags"),
    *("level", "pattern", "frames", "combine", "rules", "items", "change", "effect", "members"),
    *("pair", "instead", "told_cap", "lower_regions", "upper_regions", "tie_prefers_lower_for"),
    *("blocks_positions", "lifted_by_direction", "no_lengthen", "no_build", "condition", "slot"),
    *("payload", "slots_was_set", "type", "name_of", "style", "session", "order", "yes", "regex"),
    *("position_order", "special_kit", "trunk_hip", "trunk_hip_default", "walk_default", "walks"),
    *("kit_in", "through", "lifts", "leave_out", "moves", "return_to", "first_relief"),
    *(
        "stems",
        "asks",
        "pain_source",
        "balance_items",
        "fill_kinds",
        "safe_default",
        "first",
        "add",
        "checks",
        "nerve",
    ),
}


def shown_texts() -> Iterator[tuple[str, str]]:
    """Yield (place, text) of all content files that are said, and of the domain's responses."""
    files = sorted(CONTENT.rglob("*.yml"))
    paths = [path for path in files if path.stem in FILES or {*path.parts} & {*FOLDERS}]
    for path in paths:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        for entry, value in raw.items():
            yield from _strings(f"{path.stem}/{entry}", value, path.parent.name)
    for path in sorted(RESPONSES.glob("*.yml")):
        responses = yaml.safe_load(path.read_text(encoding="utf-8")).get("responses") or {}
        for name, variants in responses.items():
            for variant in variants:
                yield from _strings(f"domain/{name}", variant, "domain")


def _strings(place: str, value: Any, folder: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if str(key) in NOT_SHOWN or (folder == "cards" and key == "questions"):
                continue
            yield from _strings(f"{place}.{key}", inner, folder)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(place, inner, folder)
