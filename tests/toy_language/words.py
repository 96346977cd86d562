"""The words of a language that nobody speaks: each text is where it stands, read backwards."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from bot.knowledge.loading.language import HEARD, RESPONSES, SHOWN
from tests.yaml_file import read_yaml

NAME = "toy"
LETTERS = re.compile(r"[^\W\d_]")
PLACES = re.compile(r"\{+\w+\}+")
# What stands among shown words and is none: sources, numbers to call, what a button sends.
KEPT = {
    *("source", "sources", "payload", "condition", "style", "type", "slot", "numeric", "kind"),
    *("emergency", "advice_line", "advice_tel", "crisis_line", "violence_line"),
    *("fallback", "version", "slots", "session"),
}


def write_toy_language(folder: Path) -> None:
    """Write a folder of words for `PLUMBLINE_WORDS_DIR`; what people write stays English."""
    for root, name in ((SHOWN, NAME), (RESPONSES, f"domain/{NAME}")):
        for path in root.rglob("*.yml"):
            raw = read_yaml(path)
            written = folder / name / path.relative_to(root)
            written.parent.mkdir(parents=True, exist_ok=True)
            text = yaml.safe_dump(_told(raw, path.stem), allow_unicode=True, sort_keys=False)
            written.write_text(text, encoding="utf-8")
    (folder / "language").mkdir()
    (folder / "language" / NAME).symlink_to(HEARD, target_is_directory=True)


def _told(value: Any, place: str) -> Any:
    if isinstance(value, dict):
        return {
            key: inner if str(key) in KEPT else _told(inner, f"{place}.{key}")
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_told(inner, f"{place}.{n}") for n, inner in enumerate(value)]
    if not isinstance(value, str):
        return value
    if not LETTERS.search(PLACES.sub("", value)):
        return value
    places = "".join(f" {one}" for one in PLACES.findall(value))
    return "_" + re.sub(r"[^a-z0-9]", "_", place.lower())[::-1] + places
