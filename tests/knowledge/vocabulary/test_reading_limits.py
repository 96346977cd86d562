"""Windows, lengths and ages of reading stand in content with their reasons, not in code."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from bot.knowledge.conversation.reply_limits import REPLIES, is_within
from bot.knowledge.languages.telling_languages import NUMBERS
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.vocabulary.reading_limits import (
    LIMITS,
    WINDOWS,
    limit,
    load_reading_limits,
    window,
)

ROOT = Path(__file__).parents[3]
ROOMS = ("bot/safety", "bot/conversation", "bot/language")
# Each file of numbers, where they are asked for, and how.
TABLES = {
    "limit": (LIMITS, "bot", r'\blimit\("(\w+)"\)'),
    "window": (WINDOWS, "bot/language", r'\bwindow\("(\w+)"\)'),
    "telling": (NUMBERS, "bot/language/other_languages", r'\btelling\("(\w+)"\)'),
    "replies": (REPLIES, "bot", r'"({})"'),
}
# Numbers that no reason of people or language gives: names and why they stay in code.
TECHNICAL = {
    "MOST": "the end of a scale",
    "HALF": "the middle between two marks of a scale",
    "_MOST": "the end of a scale",
    "MOST_PAIN": "the end of a scale",
    "_YEAR": "the calendar",
    "_MONTH": "the calendar",
    "_WEEK": "the calendar",
    "_DAY": "the calendar",
    "_HOUR": "the calendar",
    "_DAY_HOURS": "the calendar",
    "_DAY_HOURS, _CLOCK": "the calendar",
    "_CLOCK": "the calendar",
    "_HOURS_IN_DAY": "the calendar",
    "_LAST_OF_MONTH": "the calendar",
    "_MIDDLE": "the calendar: a month named without a day",
    "_WORK_DAYS": "the calendar",
    "_HOUR, _HALF_HOUR": "the calendar",
    "_LONGEST_CHECK": "the calendar: an hour",
    "_MOST_EDITS, _BEGINNING": "how SymSpell is set up",
    "_CODE": "letters in a number of 64 bits",
    "_AROUND": "a feature of the slot classifier",
    "_FARTHEST": "a feature of the slot classifier",
    "_OTHERS": "a feature of the slot classifier",
    "_TIMES": "a feature of the slot classifier",
    "_MANY": "a feature of the slot classifier",
    "_NEAR": "a feature of the slot classifier",
    "_RATED": "names of groups of patterns",
    "_PAIR": "both are two",
    "_SEASON, _YEAR": "the calendar",
    "_MOST_LENGTHS, _LENGTH": "features of the model of replies",
    "LONGEST": "how much is read",
    "CLOSE": "characters, not words",
    "NEAREST": "how many matches are tried",
    "TELLING": "how many words a trace shows",
    "_SPAN_ENDS": "features of the classifier of danger",
    "_AN_HOUR": "the calendar",
    "DAY_HOURS": "the calendar",
    "DAYS_OF_WEEK": "the calendar",
    "DAYS_OF_YEAR": "the calendar",
    "_HOUR_MINUTES": "the calendar",
    "_YEAR, _MONTH, _WEEK": "the calendar",
    "_WEEKS_UNTIL_DAYS": "how a length of time is written",
    "_DAYS_UNTIL": "how a length of time is written",
    "_CLOSE": "how a length of time is written",
    "_ROUNDED": "facts keep two decimals",
    "SURE": "the end of a scale",
    "NO_PAIN": "the end of a scale",
    "MOST_PLACES": "how much a card or a page shows",
    "MOST_QUESTIONS": "how much a card or a page shows",
    "ROOM": "how much a card or a page shows",
    "MOST_RATINGS": "how much a card or a page shows",
    "MOST_MOVES": "how much a card or a page shows",
    "MOST_EVENTS": "how much a card or a page shows",
    "MOST_GOALS": "how much a card or a page shows",
    "MOST_NAMED": "how much a card or a page shows",
    "QUESTIONS": "how much a card or a page shows",
    "_KEPT": "how much is remembered",
    "_KNOWN_BY": "how much is remembered",
    "_WAYS": "how many texts there are",
    "MOST_WAYS": "memory of the automaton",
    "MOST_FORMS": "how many forms a phrase may have",
    "FORGETS_AFTER": "memory of spaCy",
    "_REASONS": "how many reasons a trace shows",
    "_LENGTHS": "features of the slot classifier",
    "_OFTEN": "features of the slot classifier",
    "_WORDS_SCALE, _SIGNS_SCALE": "of the slot classifier, the same in training",
    "_SURE": "no chance is smaller",
    "_SHORTEST": "no length is smaller",
    "WHOLE, BOTH": "the whole of a share, and how many both are",
    "_TENS_FROM": "how numbers are put together",
    "LONGEST_SENTENCE": "how much is read",
    "HEADS": "how the encoder is built",
    "_MOST_LETTERS": "how the encoder cuts words",
    "_HALF_BYTE, _ZERO": "how its numbers are packed",
    "_BEGINS": "letters by which two forms of one word agree",
}


def _is_number(node: ast.stmt) -> bool:
    """Whether a line names a number, several at once, or one that is worked out of others."""
    value = node.value if isinstance(node, ast.Assign) else None
    parts = value.elts if isinstance(value, ast.Tuple) else [value] if value else []
    return bool(parts) and all(map(_is_of_numbers, parts))


def _is_of_numbers(value: ast.expr) -> bool:
    if isinstance(value, ast.BinOp):
        return _is_of_numbers(value.left) and _is_of_numbers(value.right)
    return isinstance(value, ast.Constant) and type(value.value) in (int, float)


def _numbers() -> list[tuple[str, str]]:
    paths = (path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py")))
    return [
        (path.stem, ast.unparse(node).split(" = ")[0])
        for path in paths
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if _is_number(node)
    ]


@pytest.mark.slow
def test_reading_limits_no_window_or_age_stands_in_code() -> None:
    assert [one for one in _numbers() if one[1] not in TECHNICAL] == []
    assert len(_numbers()) > 10  # it finds those that may stay


@pytest.mark.parametrize("table", TABLES)
def test_reading_limits_each_is_asked_for(table: str) -> None:
    path, room, asks = TABLES[table]
    known = set(load_reading_limits(path))
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / room).rglob("*.py"))
    assert set(re.findall(asks.format("|".join(known)), code)) == known


def test_reading_limits_give_their_number() -> None:
    assert (limit("oldest"), limit("confirmation"), limit("old_story")) == (110, 5, 400)
    assert window("double_denial") == 3


@pytest.mark.parametrize(
    ("text", "within"), [("", True), ("left", True), (" on the  ", True), ("on the left", False)]
)
def test_reading_limits_of_replies_count_what_stands_between_spaces(
    text: str, within: bool
) -> None:
    assert is_within(text, "between_halves") is within


@pytest.mark.parametrize(
    "entry",
    [
        "words: 3",  # no reason
        "words: 3\n  days: 4\n  reason: Two units.",
        "number: 0\n  reason: Nothing weighs nothing.",
        "number: 3\n  words: 4\n  reason: A share of words.",
        "reason: No number.",
        "words: 3\n  reason: no sentence",
    ],
)
def test_reading_limits_refuse_what_is_not_one_number_with_a_reason(
    entry: str, tmp_path: Path
) -> None:
    path = tmp_path / "limits.yml"
    path.write_text(f"near:\n  source: plumbline\n  {entry}\n", encoding="utf-8")
    with pytest.raises(KnowledgeError):
        load_reading_limits(path)
