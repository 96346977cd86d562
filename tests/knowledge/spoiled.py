"""A file of the content with something wrong in it, and its words beside it."""

from __future__ import annotations

from pathlib import Path

from bot.knowledge.loading.language import CONTENT, HEARD, SHOWN

ROOTS = (CONTENT, SHOWN, HEARD)


def spoiled(folder: Path, file: str, old: str, new: str, count: int = -1) -> Path:
    """Write a file ("routine/kit.yml") and its words into a folder with `old` changed to `new`.

    Returns the file that is loaded: the structure, or the words where they stand alone.
    """
    found = [root / file for root in ROOTS if (root / file).is_file()]
    texts = {path: path.read_text(encoding="utf-8") for path in found}
    assert any(old in text for text in texts.values()), f"{old} stands nowhere"
    for path, text in texts.items():
        written = folder / path.relative_to(CONTENT)
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(text.replace(old, new, count), encoding="utf-8")
    return folder / found[0].relative_to(CONTENT)
