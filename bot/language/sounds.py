"""How a written word sounds, roughly: two spellings of one word share their sound."""

from __future__ import annotations

import re
from functools import reduce

# Applied in order. Vowels that spellers mix ("seet", "seat"; "wurse", "worse") become one.
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^kn|^gn", "n"),
        (r"^wr", "r"),
        (r"^ps", "s"),
        (r"^wh", "w"),
        (r"ph", "f"),
        (r"aches?$", "ak"),
        (r"tch|[sc]h", "S"),
        (r"th", "T"),
        (r"gh(?=t|$)", ""),
        (r"mb$", "m"),
        (r"mbs$", "ms"),
        (r"dge", "je"),
        (r"g(?=[eiy])", "j"),
        (r"c(?=[eiy])", "s"),
        (r"ck|c|q(?!u)|qu", "k"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"v(?=$)", "f"),
        (r"(?<=[aeiouy])h", ""),
        (r"(?<=[^aeiou])e(?=s?$)", ""),
        (r"[eiou]r", "or"),
        (r"[aeiouy]*[ou][aeiouy]*w?|[ae]+w(?![aeiouy])", "o"),
        (r"[aeiy]*a[aeiy]*(?<!ea)|e[iy]g?h?(?=[^aeiou])", "a"),
        (r"[aeiy]*[eiy][aeiy]*|ea", "i"),
        (r"(.)\1+", r"\1"),
    )
)


def sound_of(word: str) -> str:
    """Return a key that words of the same sound share ("wype" and "wipe", "fizio" and "physio")."""
    return reduce(lambda text, rule: rule[0].sub(rule[1], text), _RULES, word)
