"""English words and how often they are written."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def english_words() -> dict[str, int]:
    """Return the frequency dictionary of English words that symspellpy carries."""
    raw = files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt").read_text("utf-8")
    told = raw.lstrip("\ufeff").split()  # word and number by turns
    return dict(zip(told[::2], map(int, told[1::2]), strict=True))
