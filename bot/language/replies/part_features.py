"""What of a part of a message is compared: its words in a row, alone and at the open question,
groups of letters, its length and place, and the nearest words of the parts beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.knowledge.conversation.part_reading import PartReadingSettings
from bot.language.text.word_groups import letter_groups, runs_of

_WORD = re.compile(r"[a-z]+|\d+|[?!.,]")
_NUMBER = "#"
_MOST_LENGTHS, _LENGTH = 12, 3  # words that are told apart, in steps


def part_features(
    parts: Sequence[str], at: int, asked: str, settings: PartReadingSettings
) -> tuple[str, ...]:
    """Return each feature of the part `at` once; `asked` is the question's name in the lists.

    `w:` words in a row, `l:` the length, `s:` the place (all three also behind the question), `c:`
    letters, `p:` and `n:` words of the part before and the next.
    """
    words = _words(parts[at])
    place = f"{'first' if at == 0 else 'later'}{'' if len(parts) > 1 else ' alone'}"
    told = [f"w:{run}" for run in runs_of(["<", *words, ">"], settings.neighbours)]
    told += [f"l:{min(len(words), _MOST_LENGTHS) // _LENGTH}", f"s:{place}"]
    found = [*told, *(f"{asked} {one}" for one in (*told, "t:") if asked)]
    found += [f"c:{group}" for word in words for group in letter_groups(word, settings.letters)]
    before = _words(parts[at - 1])[-settings.beside :] if at else []
    following = _words(parts[at + 1])[: settings.beside] if at + 1 < len(parts) else []
    found += [f"p:{word}" for word in before] + [f"n:{word}" for word in following]
    return tuple(dict.fromkeys(found))


def _words(text: str) -> list[str]:
    plain = text.lower().replace("\u2019", "'").replace("'", "")
    return [_NUMBER if word.isdigit() else word for word in _WORD.findall(plain)]
