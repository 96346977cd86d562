"""How many years of school a text needs (Flesch-Kincaid grade)."""

from __future__ import annotations

import re


def reading_grade(text: str) -> float:
    """Return the grade; placeholders count as a number."""
    text = re.sub(r"\{\w+\}", "999", text)
    sentences = [part for part in re.split(r"[.!?:](?:\s|$)", text) if part.strip()]
    words = re.findall(r"[A-Za-z']+", text)
    syllables = sum(_syllables(word.lower().replace("'", "")) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    count = len(re.findall(r"[aeiouy]+", word))
    silent_e = word.endswith("e") and not word.endswith(("le", "ee", "ye"))
    silent_ed = word.endswith("ed") and not word.endswith(("ted", "ded"))
    return max(1, count - (silent_e or silent_ed))
