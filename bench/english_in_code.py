"""English that stands in code: strings that read as words of a language, by file.

    python -m bench.english_in_code

What people are shown and what they write lies by language in the content; what is left in code is
ids, formats and what operators read (errors, logs, the command line), which does not count. Words
that a regular expression spells out count too, and lists in which words of grammar stand ("since",
"my"), and in the readers of language a single one that is compared.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("actions", "bot")
# Read by operators and developers alone: the command line, training, traces of what was found and
# why, features that name learned weights, checks of drawings, failures of a database.
OPERATORS = (
    *("bot/rasa/action", "bot/rasa/config_check.py", "bot/rasa/guide_policy.py"),
    *("bot/rasa/place_of_error.py", "bot/rasa/training.py", "bot/rasa/unused_parts.py"),
    *("bot/cli", "bot/channels/server.py", "bot/labels", "bot/knowledge/loading"),
    *("bot/language", "bot/safety/rules_", "bot/safety/flag_table.py", "bot/safety/combining.py"),
    *(
        "bot/pictures/drawing_checks.py",
        "bot/pictures/panel/clearance.py",
        "bot/pictures/body/touch.py",
    ),
    "bot/pictures/panel/mark_places.py",
    *("bot/records/failure.py", "bot/records/database.py", "bot/records/server_waits.py"),
    *("bot/records/errors.py", "bot/records/identity.py", "bot/fhir/required_codes.py"),
    *("bot/knowledge/wording/seeds.py", "bot/channels/web/smaller.py"),
    *("bot/channels/telegram/polling.py", "bot/channels/slack/events.py"),
    *("bot/knowledge/vocabulary", "bot/knowledge/exercises/exercises.py"),
    "bot/knowledge/safety/mistaken_signs.py",
    *("bot/knowledge/wording/readability.py",),
    *("bot/channels/shared/paper_pdf.py", "bot/channels/slack/slack_settings.py"),
)
READERS = "bot/language"
# Names of others' formats: headers, FHIR resources, the time zone table, styles of a terminal.
NAMES = {
    *("Origin", "Vary", "Bearer", "Strict", "Paper", "Plumbline", "bold red", "bold reverse"),
    *("Flag", "Composition", "Patient", "Device", "Bundle", "Observation", "Goal", "Narrative"),
    *("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian"),
    *("Pacific", "Authorization", "Topic", "Urgency", "counted unit"),
    *('{} stroke-opacity="{}"', "-//Own time//EN", "chat not found"),
}
# Expressions over what nobody wrote: settings, bundles, our own tables and ids, letters.
FORMATS = (
    *(
        "bot/channels/web",
        "bot/safety/flag_table.py",
        "bot/conversation/planning/message_acts/on_behalf.py",
    ),
    *("bot/knowledge/safety/red_flags.py", "bot/knowledge/wording/readability.py"),
    "bot/records/kept.py",
)
# Words that no sentence goes without and that name nothing; "he" and "around" are ids too.
GRAMMAR = frozenset(
    """
    a an the my our his her hers its their your me him them i im ive id they theyre theyve we
    you youre youve is am are was were been and or nor but so because since although though
    however whereas anyway of from with for on than into like as if when while until unless not
    never isnt wasnt cant cannot someone somebody about only mostly mainly especially this that
    """.split()  # noqa: SIM905 - a list of them fills a page
)
# The same and words that are ids elsewhere, compared with what somebody wrote.
COMPARED = GRAMMAR | {"to", "at", "had", "has", "does", "did", "should", "would", "whos", "why"}
_SENTENCE = re.compile(r"[A-Za-z][a-z']+[,.:;]? [a-z']{2,}")
_LABEL = re.compile(r"[A-Z][a-z]+(?: [a-z]+)*[.!?]?")
_AROUND = re.compile(r"[a-z']{3,}:? \{\}[ .!?,]|^[A-Za-z']{3,}:? \{\}$|\{\} [a-z']{2,}")
_MARKUP = re.compile(
    r"</?[a-zA-Z]+[ >]|/>|^\"|charset=|filename=|'(self|none)'|\\\\[a-z]|\(\?|^[\w /-]+="
)
# What of a regular expression is no word: classes, escapes, groups, what an f-string puts in.
_NO_WORDS = re.compile(
    r"\[[^\]]*\]|\\.|\(\?[a-zA-Z]+\)|\(\?P?[<=]\w+[>)]|\(\?<?[:=!]|\{[^}]*\}|https?://|mailto:"
)
_WORDS = re.compile(r"[a-z' -]+")
_SPELT_OUT = re.compile(r"[A-Za-z]{2,}")
_SAID_OF_FAILURE = re.compile(r"(Error|Exception|Refused|_error|_known)$|^_?(fail|warn|refus)")
_LOGS = {
    *("debug", "info", "warning", "error", "exception", "critical", "log", "log_failure"),
    "add_argument",
}


@dataclass(frozen=True)
class Found:
    """A string of words in code."""

    file: str
    line: int
    text: str


def english(root: Path = ROOT) -> Iterator[Found]:
    """Yield the strings that read as English, in the order of files and lines."""
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            file = path.relative_to(root).as_posix()
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found = [] if file.startswith(OPERATORS) else strings(tree)
            if not file.startswith(FORMATS):
                found += words_of_patterns(tree) + lists_of_grammar(tree)
            if file.startswith(READERS):
                found += words_compared(tree)
            yield from (Found(file, line, text) for line, text in sorted(found))


def strings(tree: ast.AST) -> list[tuple[int, str]]:
    """Return the strings of a module that read as words, with their lines."""
    passed = {id(one) for node in ast.walk(tree) for one in _passed_over(node)}
    found = [
        (node.lineno, text)
        for node in ast.walk(tree)
        if isinstance(node, ast.expr) and id(node) not in passed and (text := _text(node))
    ]
    return sorted((line, text) for line, text in found if reads_as_words(text))


def words_of_patterns(tree: ast.AST) -> list[tuple[int, str]]:
    """Return the regular expressions of a module that spell out words."""
    return [
        (node.lineno, text)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and _name(node.func.value) == "re"
        and node.args
        and _SPELT_OUT.search(_NO_WORDS.sub(" ", text := _text(node.args[0])))
    ]


def lists_of_grammar(tree: ast.AST) -> list[tuple[int, str]]:
    """Return the lists of single words in which a word of grammar stands, as one text each."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple | ast.List | ast.Set) and len(node.elts) > 1:
            told = [_text(one) for one in node.elts]
            if all(map(_WORDS.fullmatch, told)) and not GRAMMAR.isdisjoint(told):
                found.append((node.lineno, " ".join(told)))
    return found


def words_compared(tree: ast.AST) -> list[tuple[int, str]]:
    """Return the words of grammar that something is compared with, one by one."""
    return [
        (node.lineno, one.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare)
        for one in (node.left, *node.comparators)
        if isinstance(one, ast.Constant) and one.value in COMPARED
    ]


def reads_as_words(text: str) -> bool:
    """Whether a string is words of a language and no id, path, pattern or format."""
    if text in NAMES or _MARKUP.search(text):
        return False
    return bool(_SENTENCE.search(text) or _LABEL.fullmatch(text) or _AROUND.search(text))


def _text(node: ast.AST) -> str:
    """Return the text of a string; what an f-string puts in is a pair of braces."""
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(getattr(part, "value", "")) if isinstance(part, ast.Constant) else "{}"
            for part in node.values
        )
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ""


def _passed_over(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what belongs to a node and is said to nobody who uses the guide."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):  # a docstring
        yield node.value
    elif _is_for_operators(node):
        yield from ast.walk(node)


def _is_for_operators(node: ast.AST) -> bool:
    if isinstance(node, ast.Assign):
        return _name(node.targets[0]) in ("__all__", "__tablename__", "problem")
    if isinstance(node, ast.Call):
        name = _name(node.func)
        return name in _LOGS or bool(_SAID_OF_FAILURE.search(name))
    return isinstance(node, ast.Raise | ast.Assert)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def main() -> int:
    """Print what was found and how many."""
    found = list(english())
    for one in found:
        sys.stdout.write(f"{one.file}:{one.line}: {one.text[:90]!r}\n")
    sys.stdout.write(f"{len(found)} strings\n")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
