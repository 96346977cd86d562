"""How a written word sounds, roughly: two spellings of one word share their sound."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Applied in order: the letters without which a rule cannot apply, what it finds, the sound.
# Vowels that spellers mix ("seet", "seat"; "wurse", "worse") become one.
_RULES: tuple[tuple[str, re.Pattern[str], str], ...] = tuple(
    (needed, re.compile(pattern, re.MULTILINE), sound)
    for needed, pattern, sound in (
        ("n", r"^kn|^gn", "n"),
        ("wr", r"^wr", "r"),
        ("ps", r"^ps", "s"),
        ("wh", r"^wh", "w"),
        ("ph", r"ph", "f"),
        ("ache", r"aches?$", "ak"),
        ("h", r"tch|[sc]h", "S"),
        ("th", r"th", "T"),
        ("gh", r"gh(?=t|$)", ""),
        ("mb", r"mb$", "m"),
        ("mbs", r"mbs$", "ms"),
        ("dge", r"dge", "je"),
        ("g", r"g(?=[eiy])", "j"),
        ("c", r"c(?=[eiy])", "s"),
        ("c", r"ck|c", "k"),
        ("q", r"qu?", "k"),
        ("x", r"x", "ks"),
        ("z", r"z", "s"),
        ("v", r"v(?=$)", "f"),
        ("h", r"(?<=[aeiouy])h", ""),
        ("e", r"(?<=[^aeiou\n])e(?=s?$)", ""),
        ("r", r"[eiou]r", "or"),
        ("", r"[aeiouy]*[ou][aeiouy]*w?|[ae]+w(?![aeiouy])", "o"),
        ("", r"[aeiy]*a[aeiy]*(?<!ea)|e[iy]g?h?(?=[^aeiou\n])", "a"),
        ("", r"[aeiy]*[eiy][aeiy]*|ea", "i"),
        ("", r"(.)\1+", r"\1"),
    )
)


def sound_of(word: str) -> str:
    """Return a key that words of the same sound share ("wype" and "wipe", "fizio" and "physio")."""
    for needed, pattern, sound in _RULES:
        if needed in word:
            word = pattern.sub(sound, word)
    return word


def sounds_of(words: Iterable[str]) -> list[str]:
    """Return the sounds of many words, which are read as one text: a word a line."""
    return sound_of("\n".join(words)).split("\n")
