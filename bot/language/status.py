"""Status of anything said: denied, past, somebody else's, hypothetical (medspaCy ConText)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.knowledge.context_rules import ContextRule
from bot.knowledge.word_lists import table, words
from bot.language.clauses import Range
from bot.language.findings import Status
from bot.language.spacy_import import ConText, ConTextRule, Doc, Language
from bot.language.terms import expand_term

Part = tuple[int, int, bool]  # first token, token after the last, carries its own negation

INEVITABLE_WITHIN = 10  # words between "cannot" and the "without" that goes with it
_IMPOSSIBLE = frozenset(("cant", "cannot", "couldnt", "unable", "never", "hardly", "barely"))
_MARKS = frozenset((":", "-", "?", "="))
ANSWERED_WITHIN = 5  # words in which the next question of a list of answers follows
_GROUNDS = frozenset(("because", "as", "and"))  # "can you lose the feeling? because i have"
BACK_WITHIN = 14  # words of a sentence that puts the one before it into the past
DOUBLE_WITHIN = 3  # words between a denial and a negative symptom that it may turn round


@dataclass(frozen=True)
class Cue:
    """Words that change the status of what stands in their scope (token offsets)."""

    category: str
    start: int
    end: int
    scope_start: int
    scope_end: int
    rule: str


class StatusReader:
    """Finds the cues of a message and reads the status of spans from them."""

    def __init__(self, nlp: Language, rules: Iterable[ContextRule]) -> None:
        self._vocab = nlp.vocab
        self._context = ConText(nlp, rules=None, phrase_matcher_attr="ORTH", span_attrs=None)
        irregular = table("irregular")
        for rule in rules:
            self._context.add(_compiled(rule, irregular))
        self._predicates = words("predicates")
        self._told_before = words("told_before")

    def cues(
        self, norms: Sequence[str], sentence_ranges: Sequence[Range], starts: Sequence[int]
    ) -> list[Cue]:
        """Return the cues of all sentences; denials end where a new statement begins."""
        found: list[Cue] = []
        before = -1
        for begin, end in sentence_ranges:
            if end - begin > 1 or norms[begin].isalpha():
                here = self._of_sentence(norms, begin, end)
                found.extend(here)
                if before >= 0 and norms[begin] in self._told_before:
                    found.extend(_reaching_back(here, before, begin, end))
            if _asked_of_all(norms, begin, end):
                found.append(Cue("INFO_QUESTION", begin, begin + 1, begin, end, "asked_of_all"))
            before = begin
        return [_clipped(cue, starts) for cue in found]

    def _of_sentence(self, norms: Sequence[str], begin: int, end: int) -> list[Cue]:
        flags: list[bool | int | None] = [True, *([False] * (end - begin - 1))]
        doc = Doc(self._vocab, words=_unmarked(norms[begin:end]), sent_starts=flags)
        doc.ents = []
        modifiers = self._context(doc)._.context_graph.modifiers
        return [
            _ended(_cue(modifier, begin, end), modifier, modifiers, begin)
            for modifier in modifiers
            if modifier.direction not in ("TERMINATE", "PSEUDO")
        ]

    def status(
        self, cues: Sequence[Cue], owner: Sequence[str], norms: Sequence[str], parts: Sequence[Part]
    ) -> tuple[Status, tuple[str, ...]]:
        """Return the status of what the parts say together, and the words that decided it."""
        touching: dict[str, list[Cue]] = {}
        for cue in cues:
            if not _reaches(cue, parts):
                continue
            if cue.category != "HYPOTHETICAL" and _inside(cue, parts):
                continue
            if cue.category == "PAST" and _own_story(cue, norms, parts):
                continue
            touching.setdefault(cue.category, []).append(cue)
        person = next((owner[start] for start, _, _ in parts if owner[start]), "")
        denials = [
            cue
            for cue in cues
            if cue.category == "DENIED" and not _inside(cue, parts) and not _inevitable(cue, norms)
        ]
        denial, double = self._denial(denials, norms, parts)

        def told(cue: Cue) -> tuple[str, ...]:
            return (" ".join(norms[cue.start : cue.end]),)

        if denial and not double:
            return Status.DENIED, told(denial)
        if "INFO_QUESTION" in touching and not _about_self(norms, parts):
            return Status.INFO_QUESTION, told(touching["INFO_QUESTION"][0])
        if "HYPOTHETICAL" in touching:
            return Status.HYPOTHETICAL, told(touching["HYPOTHETICAL"][0])
        if "IF" in touching and "MODAL" in touching:
            return Status.HYPOTHETICAL, told(touching["IF"][0])
        if "PAST" in touching and "AGAIN" not in touching:
            return Status.PAST, (*told(touching["PAST"][0]), *((person,) if person else ()))
        if person:
            return Status.OTHER_PERSON, (person,)
        if denial:
            return Status.UNCERTAIN, told(denial)
        if "UNCERTAIN" in touching:
            return Status.UNCERTAIN, told(touching["UNCERTAIN"][0])
        return Status.PRESENT, ()

    def _denial(
        self, cues: Sequence[Cue], norms: Sequence[str], parts: Sequence[Part]
    ) -> tuple[Cue | None, bool]:
        """Return the cue that denies the parts, and whether it meets a negative symptom."""
        for cue in cues:
            for start, end, negative in parts:
                if negative:
                    if _turned_round(cue, start, norms):
                        return cue, True
                    continue
                reaches = cue.scope_start < end and start < cue.scope_end
                if reaches and not negative and not self._predicated(cue, norms, parts):
                    return cue, any(other[2] for other in parts)
        return None, False

    def _predicated(self, cue: Cue, norms: Sequence[str], parts: Sequence[Part]) -> bool:
        """Whether the parts are a statement of their own after a comma ("no fever, legs weak")."""
        first = min(start for start, _, _ in parts)
        last = max(end for _, end, _ in parts)
        return (
            cue.end <= first
            and "," in norms[cue.end : first]
            and norms[first] not in self._predicates
            and any(norm in self._predicates for norm in norms[first + 1 : last])
        )


def _reaching_back(cues: Iterable[Cue], before: int, begin: int, end: int) -> list[Cue]:
    """Return the cues of the past that speak of the sentence before ("That was in 2019.")."""
    if end - begin > BACK_WITHIN:
        return []
    return [
        replace(cue, scope_start=before, scope_end=begin) for cue in cues if cue.category == "PAST"
    ]


def _asked_of_all(norms: Sequence[str], begin: int, end: int) -> bool:
    """Whether a sentence asks about people in general ("can a disc cause numbness?")."""
    if norms[end - 1] != "?" or norms[begin] not in words("question_starts"):
        return False
    happens = norms[end : end + 1] and norms[end] in _GROUNDS
    return words("first_person").isdisjoint(norms[begin : end + 3 if happens else end])


def _unmarked(norms: Sequence[str]) -> list[str]:
    """Return the words with a comma for the mark before a "no" that denies what follows it.

    "the list: no numbness" denies forwards; "numbness: no" and "numbness - no bladder - no" keep
    the mark, which denies backwards.
    """
    found = list(norms)
    for index, norm in enumerate(norms[:-2]):
        if norm not in _MARKS or norms[index + 1] != "no":
            continue
        after = norms[index + 2 : index + 2 + ANSWERED_WITHIN]
        if after[0].isalpha() and _MARKS.isdisjoint(after):
            found[index] = ","
    return found


def _reaches(cue: Cue, parts: Sequence[Part]) -> bool:
    low, high = cue.scope_start, cue.scope_end
    if len(parts) == 1:
        return low < parts[0][1] and parts[0][0] < high
    return any(low < end and start < high for start, end, _ in parts)


def _inside(cue: Cue, parts: Sequence[Part]) -> bool:
    for start, end, negative in parts:
        if start <= cue.start and cue.end <= end:
            return True
        if negative and cue.start < end and start < cue.end:
            return True
    return False


def _turned_round(cue: Cue, start: int, norms: Sequence[str]) -> bool:
    """Whether a denial stands right before a negative symptom ("not that I can't pee").

    A bare "no" does not count: it answers a question ("no, can't feel it").
    """
    between = norms[cue.end : start]
    near = 0 <= start - cue.end < DOUBLE_WITHIN
    bare = cue.end - cue.start == 1 and norms[cue.start] in ("no", "nor")
    return near and not bare and not {",", ".", "and", "but"}.intersection(between)


def _inevitable(cue: Cue, norms: Sequence[str]) -> bool:
    """Whether "without" follows "cannot": "can't walk to the door without gasping"."""
    before = norms[max(0, cue.start - INEVITABLE_WITHIN) : cue.start]
    return norms[cue.start] == "without" and not _IMPOSSIBLE.isdisjoint(before)


def _own_story(cue: Cue, norms: Sequence[str], parts: Sequence[Part]) -> bool:
    """Whether the past is told of something else behind: "..., I had gallstones in 2020"."""
    last = max(end for _, end, _ in parts)
    between = [*norms[last : cue.start]]
    return any(
        mark == "," and between[place + 1 : place + 3] in (["i", "had"], ["ive", "had"])
        for place, mark in enumerate(between)
    )


def _about_self(norms: Sequence[str], parts: Sequence[Part]) -> bool:
    first = max(0, min(start for start, _, _ in parts) - 4)
    last = max(end for _, end, _ in parts)
    return any(norm in ("my", "i", "ive", "im", "me") for norm in norms[first:last])


def _cue(modifier: Any, begin: int, end: int) -> Cue:
    start, stop = modifier.modifier_span
    low, high = modifier.scope_span
    metadata = modifier.rule.metadata or {}
    return Cue(
        modifier.category,
        begin + start,
        begin + stop,
        begin + max(0, low),
        min(begin + high, end),
        str(metadata.get("rule", "")),
    )


def _ended(cue: Cue, modifier: Any, others: Sequence[Any], begin: int) -> Cue:
    """End a scope at the words that end it.

    medspaCy does so only for scopes that reach an end of the other's; one that lies inside it (a
    scope with a limit on its words) it leaves alone.
    """
    low, high = cue.scope_start, cue.scope_end
    for other in others:
        ends = other.direction == "TERMINATE" or other.category in modifier.rule.terminated_by
        if not ends:
            continue
        start, stop = (begin + place for place in other.modifier_span)
        if start >= cue.end:
            high = min(high, start)
        elif stop <= cue.start:
            low = max(low, stop)
    return _scoped(cue, low, max(low, high))


def _scoped(cue: Cue, low: int, high: int) -> Cue:
    same = low == cue.scope_start and high == cue.scope_end
    return cue if same else replace(cue, scope_start=low, scope_end=high)


def _clipped(cue: Cue, starts: Sequence[int]) -> Cue:
    if cue.category != "DENIED":
        return cue
    behind, before = bisect_left(starts, cue.end), bisect_right(starts, cue.start)
    high = min((cue.scope_end, *starts[behind : behind + 1]))
    low = max((cue.scope_start, *starts[max(0, before - 1) : before]))
    return _scoped(cue, low, max(low, high))


def _compiled(rule: ContextRule, irregular: dict[str, tuple[str, ...]]) -> list[ConTextRule]:
    shared = {
        "category": rule.category,
        "direction": rule.direction,
        "max_scope": rule.max_scope,
        "terminated_by": set(rule.ended_by),
    }
    literals = [" ".join(words) for term in rule.terms for words in expand_term(term, irregular)]
    made = [ConTextRule(text, metadata={"rule": rule.id}, **shared) for text in literals]
    if rule.pattern:
        made.append(
            ConTextRule(rule.id, pattern=list(rule.pattern), metadata={"rule": rule.id}, **shared)
        )
    return made
