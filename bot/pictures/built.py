"""Pictures made at build time: every PNG once, under a stamp of what they are drawn from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.language import CONTENT
from bot.knowledge.pictures.poses import POSES, picture_ids
from bot.pictures.exercises.steps import SUFFIX, has_steps
from bot.pictures.png import drawn_png

HERE = Path(__file__).parent
FOLDER = HERE.parents[1] / "build" / "pictures"
STAMP = "drawn-from"
NAME_LIMIT = 100  # letters of the name of a file: that of a chart holds all its days


def ensure_built(
    folder: Path = FOLDER, counted: Callable[[list[str]], Iterable[str]] = iter
) -> int:
    """Draw every picture that the folder does not hold yet; return how many were drawn.

    When a pose or the drawing code has changed, all are drawn anew. `counted` is given those to
    draw and yields them, to show how far it is.
    """
    stamp = folder / STAMP
    drawn_anew = _read(stamp) != drawn_from()
    if drawn_anew:
        for old in folder.glob("*.png"):
            old.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    missing = [key for key in sorted(picture_ids()) if not (folder / f"{key}.png").is_file()]
    for key in counted(missing) if missing else ():
        (folder / f"{key}.png").write_bytes(drawn_png(told(key)))
    if drawn_anew:  # else nothing is written: the folder may be read-only
        stamp.write_text(drawn_from(), encoding="utf-8")
    return len(missing)


def picture_png(picture_id: str, folder: Path = FOLDER) -> bytes:
    """Return a picture as PNG: from the folder where it is up to date, else drawn now.

    Raises `KeyError` for an unknown picture.
    """
    path = folder / f"{picture_id}.png"
    if picture_id in picture_ids() and path.is_file() and _read(folder / STAMP) == drawn_from():
        return path.read_bytes()
    return drawn_png(told(picture_id))


def png_name(picture_id: str) -> str:
    """Return the name of the file in which a chat app gets a picture."""
    return f"{picture_id[:NAME_LIMIT]}.png"


def told(picture_id: str) -> str:
    """Return the picture that a chat app shows: of a movement, its steps."""
    return f"{picture_id}{SUFFIX}" if has_steps(picture_id) else picture_id


@lru_cache(maxsize=1)
def drawn_from() -> str:
    """Return a stamp of the poses, the muscles of the patterns, and the drawing code."""
    files = [
        *sorted(POSES.glob("*.yml")),
        CONTENT / "patterns" / "patterns.yml",
        *sorted(HERE.rglob("*.py")),
    ]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
