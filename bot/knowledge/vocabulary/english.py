"""English words and how often they are written."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def english_words() -> dict[str, int]:
    """Return the frequency dictionary of English words that symspellpy carries."""
    raw = files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt").read_text("utf-8")
    pairs = (line.split(" ") for line in raw.lstrip("\ufeff").splitlines())
    return {word: int(count) for word, count in pairs}
