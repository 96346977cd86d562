"""What of a reply is compared: its words and neighbours, alone and in this talk, groups of letters,
and what the patterns of words found.
"""

from __future__ import annotations

import re

from bot.knowledge.safety.follow_ups import Talk
from bot.knowledge.safety.reply_acts import QUESTION, ReplyActSettings
from bot.knowledge.wording.apostrophes import without_apostrophes
from bot.language.findings import Findings, Kind
from bot.language.replies.learned.follow_up_kinds import kinds_said
from bot.language.text.word_groups import letter_groups, runs_of

_WORD = re.compile(r"[a-z0-9&]+|\?")
_PATTERNS: dict[str, tuple[Talk, ...]] = {
    QUESTION: ("question", "today"),
    "emergency": ("emergency",),
    "today": ("today",),
}
_LOOK: Talk = "release"
_MOST_LENGTHS, _LENGTH = 12, 3  # words that are told apart, in steps


def words_in_reply(text: str) -> list[str]:
    """Return the words in lower case, apostrophes closed up, and question marks."""
    return _WORD.findall(without_apostrophes(text.lower()))


def act_features(
    text: str, talk: str, findings: Findings, settings: ReplyActSettings
) -> tuple[str, ...]:
    """Return each feature of a reply once, in a fixed order.

    `w:` words in a row, `w:` behind a talk the same in that talk, `c:` a group of letters inside a
    word, `l:` the length, `k:` and `r:` kinds that the patterns found, `y:` yes, no or not sure.
    """
    words = words_in_reply(text)
    runs = list(runs_of(["<", *words, ">"], settings.neighbours))
    found = [f"w:{run}" for run in runs]
    found += [f"{talk} w:{run}" for run in runs]
    found += [f"c:{group}" for word in words for group in letter_groups(word, settings.letters)]
    found += [f"l:{min(len(words), _MOST_LENGTHS) // _LENGTH}", f"t:{talk}"]
    kinds = {kind for one in _PATTERNS[talk] for kind in kinds_said(text, one)}
    found += [f"k:{kind}" for kind in sorted(kinds)]
    found += [f"r:{kind}" for kind in sorted(kinds_said(text, _LOOK))]
    found += [f"y:{answer}" for answer in sorted(set(findings.values(Kind.YES_NO)))]
    return tuple(dict.fromkeys(found))


def weight_beside(count: int) -> float:
    """Return what each of a reply's known features weighs, the same in learning and reading."""
    return float(max(count, 1) ** -0.5)
