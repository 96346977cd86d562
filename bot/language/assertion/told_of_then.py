"""How far a time of the past reaches: over what is told of then, not over what is told of today.

"My knee was done years ago, hand dead since lunch": the time is of the part that it stands in. It
goes on where the sentence goes on in the past ("in 2015 I fell, couldn't feel my legs"), and ends
where a part is told in the present, where the rest has no verb of the past at all, or behind what
says nothing of a body ("I retired in 2018, fell off the roof"). Nor does it reach back over what
stands before talk of other things ("I was run over and we moved house last year").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from itertools import pairwise, takewhile

from bot.knowledge.vocabulary.context_rules import load_context_rules
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.body_named import names_body
from bot.language.text.sentence_ends import Range
from bot.language.text.words import is_past_form

ONCE = "past.once"  # the rule of what one used to do
NEWS = "RECENT"  # the category of times of these days
_MARKS = reader_words("told_of_then", "marks")
_BREAKS = reader_words("told_of_then", "breaks")
_FILLERS = reader_words("told_of_then", "fillers")
_COUNTS = reader_words("told_of_then", "counts")
_NOW = reader_words("told_of_then", "now")
_TURNS = reader_words("told_of_then", "turns")
_THEN = reader_words("told_of_then", "then")
_OWN = reader_words("told_of_then", "own")
_SAME = reader_words("told_of_then", "same")
_LASTING = reader_words("told_of_then", "lasting")
_REFERS_BACK = reader_words("told_of_then", "refers_back")
_SUBJECT = window("subject_named")


@lru_cache(maxsize=1)
def _dated_rules() -> frozenset[str]:
    return frozenset(name for name, rule in load_context_rules().items() if NEWS in rule.ended_by)


def is_dated(category: str, rule: str) -> bool:
    """Whether a cue names a time of the past, which news of these days ends, or says "used to"."""
    return category == "PAST" and (rule == ONCE or rule in _dated_rules())


class _Tense(Enum):
    """Of when a part of a sentence is told; a bare one has no verb that says so."""

    NOW, THEN, BARE = range(3)


@dataclass(frozen=True)
class SentenceOfThen:
    """A sentence that names a time of the past. All ranges are of tokens.

    `news` is where it tells a time of these days. `is_once` says that it tells what one used to
    do: that goes on until it turns ("used to get numb legs and wet myself").
    """

    norms: Sequence[str]
    sentence: Range
    news: Sequence[int]
    is_once: bool = False

    def reach(self, cue: Range, scope: Range) -> Range:
        """Return the scope of the time, ended where the sentence comes back to today.

        It stays where the time heads a tale in the present, and where its part tells nothing else
        ("in 2015, numb legs"), for then what stands beside it is what happened at that time.
        """
        parts = self._parts
        here = _part_of(cue, parts)
        if self._is_heading(parts[here], cue) or not self._tells_something(parts[here], cue):
            return scope
        behind = parts[here + 1 :]
        today = 0 if self._is_parted(parts[here], behind) else self._first_of_today(behind)
        high = min([scope[1], *(first for first, _ in behind[today : today + 1])])
        low = max([scope[0], *self._ends_of_today(parts[:here], parts[here])])
        return low, max(low, high)

    def told_then(self, cue: Range) -> Range | None:
        """Return what tells what was at the time, None where nothing but the time is told.

        It goes on where a part goes on of the same ("and it went in a month", "but was fine").
        """
        parts = self._parts
        here = _part_of(cue, parts)
        heading = self._is_heading(parts[here], cue) and not self.is_once
        if heading or not self._tells_something(parts[here], cue, _COUNTS):
            return None
        first, last = parts[here]
        for part in takewhile(self._goes_on, parts[here + 1 :]):
            last = part[1]
        return first, last

    def told_beside(self, place: int) -> Range:
        """Return the part that holds a token, with those beside it that are not of then."""
        parts = self._parts
        here = _part_of((place, place + 1), parts)
        then = [at for at, part in enumerate(parts) if self._told(part) is _Tense.THEN]
        low = max((at + 1 for at in then if at < here), default=0)
        high = min((at for at in then if at > here), default=len(parts))
        return parts[low][0], parts[high - 1][1]

    def is_told_now(self, stretch: Range) -> bool:
        """Whether words of now or of the present stand there."""
        return not (_NOW | _TURNS).isdisjoint(self._said(stretch))

    def is_other_talk(self, place: int) -> bool:
        """Whether a token stands in a part that tells a thing of its own."""
        parts = self._parts
        return self._tells_other_things(parts[_part_of((place, place + 1), parts)])

    def _tells_other_things(self, part: Range) -> bool:
        """Whether a part behind a joint tells of somebody else, or of no body and no care.

        What was done to the writer is none ("and my wife found me", "and I was kept in"), nor what
        goes back to what was told before ("and I noticed in March").
        """
        joint, *said = self._said(part)
        subject = said[:_SUBJECT]
        if joint not in _MARKS or not _REFERS_BACK.isdisjoint(said):
            return False
        if not words("persons").isdisjoint(subject):
            return True
        if _OWN.isdisjoint(subject[:1]) or self._told(part) is _Tense.NOW:
            return False
        return words("befallen").isdisjoint(said) and not any(map(names_body, said))

    def _goes_on(self, part: Range) -> bool:
        """Whether a part of then tells of the same as the one before it, or has its subject."""
        behind_joint = self.norms[part[0] + 1 : part[0] + 2]
        joined = self.norms[part[0]].isalpha() and any(map(is_past_form, behind_joint))
        same = joined or not _SAME.isdisjoint(behind_joint)
        return same and self._told(part) is _Tense.THEN

    @cached_property
    def _parts(self) -> list[Range]:
        """Return the parts of the sentence between its joints, each with the joint before it."""
        begin, end = self.sentence
        joints = [at for at in range(begin + 1, end) if self.norms[at] in _MARKS]
        return list(pairwise([begin, *joints, end]))

    def _said(self, part: Range) -> Sequence[str]:
        return self.norms[slice(*part)]

    def _is_heading(self, part: Range, cue: Range) -> bool:
        """Whether the time heads what is told in the present ("back in 2012 I can't feel it")."""
        return part[0] >= cue[0] and self._told(part) is not _Tense.THEN

    def _tells_something(
        self, part: Range, cue: Range, nothing: frozenset[str] = frozenset()
    ) -> bool:
        """Whether a part tells of a thing or deed besides the time; `nothing` tells none."""
        besides = [self.norms[at] for at in range(*part) if not cue[0] <= at < cue[1]]
        silent = _FILLERS | nothing
        return any(norm[0].isalpha() and norm not in silent for norm in besides)

    def _is_parted(self, part: Range, behind: Sequence[Range]) -> bool:
        """Whether a part tells of no body, and a mark ends it ("retired in 2018, fell hard")."""
        of_a_body = words("body_words") | words("befallen")
        marked = any(self.norms[first] in _BREAKS for first, _ in behind[:1])
        return marked and of_a_body.isdisjoint(self._said(part))

    def _first_of_today(self, parts: Sequence[Range]) -> int:
        """Return from which of the parts behind the time on it is told of today.

        That is the first in the present, with the bare ones before it where it does not turn
        ("numb legs, now fine"). Where none is in the present it is all of them, or none where one
        is of then.
        """
        told = [self._told(part) for part in parts]
        if _Tense.NOW not in told:
            return len(told) if self.is_once or _Tense.THEN in told else 0
        now = told.index(_Tense.NOW)
        if self.is_once or not _TURNS.isdisjoint(self._said(parts[now])):
            return now
        while now and told[now - 1] is _Tense.BARE:
            now -= 1
        return now

    def _ends_of_today(self, parts: Sequence[Range], here: Range) -> list[int]:
        """Return where parts before the time end that are of today.

        Bare ones are, where none is of then and a sentence of its own tells what was ("no feeling
        below, and I had surgery ten years ago").
        """
        if self._tells_other_things(here):
            return [here[0]]
        told = [self._told(part) for part in parts]
        of_its_own = not _OWN.isdisjoint(self._said(here)) and self._told(here) is _Tense.THEN
        bare = of_its_own and _Tense.THEN not in told
        return [
            last
            for (_, last), when in zip(parts, told, strict=True)
            if when is _Tense.NOW or (bare and when is _Tense.BARE)
        ]

    def _told(self, part: Range) -> _Tense:
        here, states = self._said(part), words("states_of_now")
        if any(part[0] <= at < part[1] for at in self.news):
            return _Tense.NOW
        if self.is_told_now(part):
            return _Tense.NOW
        then = any(is_past_form(one) and one not in states for one in here)
        if then or here[-1] in _LASTING or not _THEN.isdisjoint(here):
            return _Tense.THEN
        return _Tense.BARE


def _part_of(cue: Range, parts: Sequence[Range]) -> int:
    return next(at for at, (first, last) in enumerate(parts) if first <= cue[0] < last)
