"""Words that change how what stands near them is meant, sentence by sentence.

The rules, their scopes and how scopes end one another are those of ConText (`scopes.py`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.knowledge.vocabulary.context_rules import ContextRule, load_context_rules
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import table, words
from bot.language.assertion.answered_lists import answered_items, answered_wholes
from bot.language.assertion.never_before import is_of_another_time
from bot.language.assertion.scopes import Modifier, Rule, limit_all, longest
from bot.language.assertion.told_of_then import NEWS, ONCE, SentenceOfThen, is_dated
from bot.language.assertion.turned_suppositions import turned_suppositions
from bot.language.match.phrase_table import PhraseTable
from bot.language.match.term_phrases import expand_term
from bot.language.text.message import Message
from bot.language.text.sentence_ends import Range

_DENIAL = reader_words("cues", "denial")
_MARKS = frozenset((":", "-", "?", "="))
ANSWERED_WITHIN = window("next_question")
_GROUNDS = reader_words("cues", "grounds")  # "can you lose the feeling? because i have"
_WHETHER_IT_COUNTS = reader_words("cues", "whether_it_counts")
BACK_WITHIN = window("past_sentence")
_SILENT = frozenset(("TERMINATE", "PSEUDO"))  # directions of cues that only bound others
_BOUNDS = frozenset(("FINITE", "ANSWER", "RECENT"))  # categories that do so as well
LISTED, OWNED = "LISTED", "OWNED"  # "the leaflet lists numb legs", "I've got exactly that"
_OTHER_TIME = "OTHER_TIME"  # "it went on its own last time": nothing told before is over
_ANSWERED = "answered"  # the part of a sentence before a "no": it ends where that part begins
_JOINS = reader_words("cues", "joins")
_NONE = "NONE_OF_IT"
# What stands in a rule for a number: a year, one of the forties or fifties, an age.
_NUMBERS = (
    ("#year", re.compile(r"19[6-9][0-9]|20[01][0-9]|202[0-3]")),
    ("#early_year", re.compile(r"19[45][0-9]")),
    ("#age", re.compile(r"[0-9]{1,2}")),
)

_Other = tuple[bool, str, int, int]  # ends every scope, category, first token, token after the last


@dataclass(slots=True)  # not frozen: that doubles the cost
class Cue:
    """Words that change the status of what stands in their scope (token offsets)."""

    category: str
    start: int
    end: int
    scope_start: int
    scope_end: int
    rule: str
    is_cut: bool = False  # something told ended the scope


class CueFinder:
    """Finds the cues of a message."""

    def __init__(self, rules: Iterable[ContextRule]) -> None:
        self._rules: dict[str, Rule] = {}
        self._phrases, self._numbered, self._owned = PhraseTable(), PhraseTable(), PhraseTable()
        irregular = table("irregular")
        for rule in rules:
            self._rules[rule.id] = _compiled(rule)
            for term in rule.terms:
                index = self._numbered if "#" in term else self._phrases
                if rule.category == OWNED:  # its words take none from other cues
                    index = self._owned
                index.add(expand_term(term, irregular), (rule.id,))
        self._told_before = words("told_before")

    def cues(self, message: Message) -> list[Cue]:
        """Return the cues of all sentences; denials end where a new statement begins."""
        norms, found = message.tokens.norms, list[Cue]()
        before = -1
        for begin, end in message.tokens.sentences:
            if end - begin > 1 or norms[begin].isalpha():
                here = self._of_sentence(norms, begin, end)
                found.extend(here)
                if before >= 0 and norms[begin] in self._told_before:
                    found.extend(_reaching_back(here, before, begin, end))
            for place, last in turned_suppositions(norms, begin, end):
                found.append(Cue("HYPOTHETICAL", place, place + 1, place + 1, last, "turned"))
            if _asked_of_all(norms, begin, end) and not self._is_owned(norms[end:]):
                found.append(Cue("INFO_QUESTION", begin, begin + 1, begin, end, "asked_of_all"))
            before = begin
        found.extend(_answered(norms, message.tokens.sentences))
        if any(cue.category == LISTED for cue in found) and self._owned.find(norms):
            found = [cue for cue in found if cue.category != LISTED]
        starts = message.tokens.statement_starts
        now = [cue for cue in found if not _is_of_another_time(cue, norms)]
        return [_clipped(cue, starts) for cue in now]

    def _is_owned(self, behind: Sequence[str]) -> bool:
        """Whether what follows a question begins with who has it ("... a sign? mine is")."""
        return any(start == 0 for start, _, _ in self._owned.find(behind))

    def _of_sentence(self, norms: Sequence[str], begin: int, end: int) -> list[Cue]:
        modifiers = self._modifiers(_unmarked(norms[begin:end]))
        speaking = [one for one in modifiers if _speaks(one.rule)]
        if not speaking:
            return []
        limit_all(modifiers)
        others = [_other(modifier, begin) for modifier in modifiers]
        cues = [
            _ended(_cue(modifier, begin, end), modifier.rule.ended_by, others, norms)
            for modifier in speaking
        ]
        news = [begin + one.start for one in modifiers if one.rule.category == NEWS]
        told = (norms, (begin, end), news)
        return [_of_then(cue, *told) if is_dated(cue.category, cue.rule) else cue for cue in cues]

    def _modifiers(self, sentence: list[str]) -> list[Modifier]:
        views = [(self._phrases, sentence)]
        numbered = [_as_number(norm) if norm[0].isdecimal() else norm for norm in sentence]
        if numbered != sentence:
            views.insert(0, (self._numbered, numbered))
        found = [
            (name, start, end)
            for index, row in views
            for start, end, names in index.find(row)
            for name in names
        ]
        modifiers = []
        for name, start, end in longest(found):
            rule = self._rules[name]
            scope = _reach(rule, start, end, len(sentence))
            modifiers.append(Modifier(rule, start, end, *scope))
        return modifiers


@lru_cache(maxsize=1)
def load_cue_finder() -> CueFinder:
    """Return the finder with the rules of the knowledge."""
    return CueFinder(load_context_rules().values())


def cues_of(message: Message) -> tuple[Cue, ...]:
    """Return the cues of a message; they are sought once."""
    return message.noted(_cues)


def _cues(message: Message) -> tuple[Cue, ...]:
    return tuple(load_cue_finder().cues(message))


def _answered(norms: Sequence[str], sentences: Sequence[Range]) -> Iterator[Cue]:
    for begin, end in sentences:
        for first, last in answered_items(norms, begin, end):
            yield Cue("DENIED", last, last + 1, first, last, _ANSWERED)
    for (begin, end), category, rule in answered_wholes(norms, sentences):
        place = (begin, begin) if category == _NONE else (end, end + 1)  # the mark behind a name
        yield Cue(category, *place, begin, end, rule)


def _is_of_another_time(cue: Cue, norms: Sequence[str]) -> bool:
    return cue.category == "DENIED" and is_of_another_time(norms, cue.start, cue.end)


def _speaks(rule: Rule) -> bool:
    return rule.direction not in _SILENT and rule.category not in _BOUNDS


def _as_number(norm: str) -> str:
    """Return what a number may stand for in a rule, other numbers as they are."""
    return next((name for name, form in _NUMBERS if form.fullmatch(norm)), norm)


def _of_then(cue: Cue, norms: Sequence[str], sentence: Range, news: Sequence[int]) -> Cue:
    scope = (cue.scope_start, cue.scope_end)
    told = SentenceOfThen(norms, sentence, news, cue.rule == ONCE)
    reached = _scoped(cue, *told.reach((cue.start, cue.end), scope))
    return replace(reached, is_cut=reached.is_cut or told.is_other_talk(cue.start))


def _reach(rule: Rule, start: int, end: int, length: int) -> Range:
    """Return the scope of a cue in a sentence of so many words, nothing ending it."""
    most = length if rule.max_scope is None else rule.max_scope
    behind = min(length, end + most)
    if rule.direction == "FORWARD":
        return end, behind
    before = max(0, start - most)
    return (before, start) if rule.direction == "BACKWARD" else (before, behind)


def _compiled(rule: ContextRule) -> Rule:
    ended_by = frozenset(rule.ended_by)
    return Rule(rule.id, rule.category, rule.direction, rule.max_scope, ended_by)


def _reaching_back(cues: Sequence[Cue], before: int, begin: int, end: int) -> list[Cue]:
    """Return the cues of the past that speak of the sentence before ("That was in 2019.")."""
    if end - begin > BACK_WITHIN or any(cue.category == _OTHER_TIME for cue in cues):
        return []
    return [
        replace(cue, scope_start=before, scope_end=begin) for cue in cues if cue.category == "PAST"
    ]


def _asked_of_all(norms: Sequence[str], begin: int, end: int) -> bool:
    """Whether a sentence asks about people in general ("can a disc cause numbness?")."""
    if norms[end - 1] != "?" or norms[begin] not in words("question_starts"):
        return False
    if norms[end - 2] in _WHETHER_IT_COUNTS:
        return False
    happens = norms[end : end + 1] and norms[end] in _GROUNDS
    return words("first_person").isdisjoint(norms[begin : end + 3 if happens else end])


def _unmarked(norms: Sequence[str]) -> list[str]:
    """Return the words with a comma for the mark before a "no" that denies what follows it.

    "the list: no numbness" denies forwards; "numbness: no" and "numbness - no bladder - no" keep
    the mark, which denies backwards.
    """
    found = list(norms)
    if _DENIAL.isdisjoint(found):
        return found
    for index, norm in enumerate(norms[:-2]):
        if norm not in _MARKS or norms[index + 1] not in _DENIAL:
            continue
        after = norms[index + 2 : index + 2 + ANSWERED_WITHIN]
        if after[0].isalpha() and _MARKS.isdisjoint(after):
            found[index] = ","
    return found


def _other(modifier: Modifier, begin: int) -> _Other:
    rule = modifier.rule
    start, stop = begin + modifier.start, begin + modifier.end
    return rule.direction == "TERMINATE", rule.category, start, stop


def _cue(modifier: Modifier, begin: int, end: int) -> Cue:
    return Cue(
        modifier.rule.category,
        begin + modifier.start,
        begin + modifier.end,
        begin + max(0, modifier.low),
        min(begin + modifier.high, end),
        modifier.rule.id,
    )


def _ended(cue: Cue, ended_by: Set[str], others: Sequence[_Other], norms: Sequence[str]) -> Cue:
    """End a scope at the words that end it.

    ConText does so only for scopes that reach an end of the other's; one that lies inside it (a
    scope with a limit on its words) it leaves alone.
    """
    low, high = cue.scope_start, cue.scope_end
    for ends_all, category, start, stop in others:
        if not ends_all and category not in ended_by:
            continue
        if category == NEWS:
            low, high = _before_news(cue, low, high, start, norms)
        elif start >= cue.end:
            high = min(high, start)
        elif stop <= cue.start:
            low = max(low, stop)
    return _scoped(cue, low, max(low, high))


def _before_news(cue: Cue, low: int, high: int, news: int, norms: Sequence[str]) -> Range:
    """End a scope at the joint between an old story and what is told of these days."""
    if news >= cue.end:
        joints = [at for at in range(cue.end, news) if norms[at] in _JOINS]
        return low, min(high, joints[-1] if joints else news)
    joints = [at for at in range(news, cue.start) if norms[at] in _JOINS]
    return (max(low, joints[0]) if joints else low), high


def _scoped(cue: Cue, low: int, high: int) -> Cue:
    same = low == cue.scope_start and high == cue.scope_end
    return cue if same else replace(cue, scope_start=low, scope_end=high, is_cut=True)


def _clipped(cue: Cue, starts: Sequence[int]) -> Cue:
    """End a denial at a new statement."""
    if cue.category != "DENIED" or cue.rule == _ANSWERED:
        return cue
    behind, before = bisect_left(starts, cue.end), bisect_right(starts, cue.start)
    high = min((cue.scope_end, *starts[behind : behind + 1]))
    low = max((cue.scope_start, *starts[max(0, before - 1) : before]))
    return _scoped(cue, low, max(low, high))
