"""Where the content lies, and where the words of the language that is spoken.

`CONTENT` holds structure: ids, doses, angles, weights, conditions. `SHOWN` holds what people are
shown, in files of the same names; `HEARD` what they write: lexicons, rules, cues, replies. Which
language is spoken is said once, when a process starts.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.knowledge_error import MissingLanguageError
from bot.knowledge.loading.spoken_fields import Spoken

_LANGUAGES = "language"
CONTENT = Path(__file__).parents[1] / "content"
LANGUAGE = os.environ.get("PLUMBLINE_LANGUAGE", "en")
_WORDS_DIR = os.environ.get("PLUMBLINE_WORDS_DIR")  # words of an own language, outside of the tree
_WORDS = Path(_WORDS_DIR) if _WORDS_DIR else CONTENT
SHOWN = _WORDS / LANGUAGE
HEARD = _WORDS / _LANGUAGES / LANGUAGE
RESPONSES = (_WORDS if _WORDS_DIR else Path(__file__).parents[3]) / "domain" / LANGUAGE
for _folder in (SHOWN, HEARD, RESPONSES):
    if not _folder.is_dir():
        raise MissingLanguageError(
            f"PLUMBLINE_LANGUAGE is '{LANGUAGE}', but there is no folder {_folder}"
        )


@dataclass(frozen=True)
class WordsFile:
    """A file that holds the words of one kind for a file of structure; `name` is said of it."""

    path: Path
    name: str


def words_of(path: Path) -> dict[Spoken, WordsFile]:
    """Return where the words for a file of structure stand.

    A file that lies in no content, or in the folder of a language, holds its words itself.
    """
    root = _content_of(path.parent)
    if root is None:
        return {}
    inside, words = path.relative_to(root), _WORDS if root == CONTENT else root
    folders = {
        Spoken.SHOWN: Path(LANGUAGE) / inside,
        Spoken.HEARD: Path(_LANGUAGES) / LANGUAGE / inside,
    }
    return {kind: WordsFile(words / file, file.as_posix()) for kind, file in folders.items()}


@lru_cache(maxsize=256)
def _content_of(folder: Path) -> Path | None:
    """Return the content that structure lies in: it has a folder of the language."""
    for root in (folder, *folder.parents):
        if root == CONTENT or (root / LANGUAGE).is_dir():
            first = folder.relative_to(root).parts[:1]
            return None if first in ((LANGUAGE,), (_LANGUAGES,)) else root
    return None
