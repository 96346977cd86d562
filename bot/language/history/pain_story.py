"""What a message says of the pain and the days of its writer: an extractor of the engine."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from bot.language.assertion.whose_back import back_of_another
from bot.language.choice.pain_choice import pain_choice
from bot.language.choice.told import Told
from bot.language.findings import Kind, Mention, Status
from bot.language.history.amounts import amounts
from bot.language.history.descriptions import descriptions
from bot.language.parsed import ParsedMessage
from bot.language.text.normalise import fold_word
from bot.language.utterance import Utterance

_SHORTEST = 2  # letters of a word that is put right; shorter ones are read as written

# What is told of a pain, and not of a person: it is theirs whose back is told of.
_OF_THE_PAIN = frozenset(
    (
        *(Kind.DURATION, Kind.STAGE, Kind.ONSET, Kind.TRIGGER, Kind.RADIATION, Kind.NRS),
        *(Kind.QUALITY, Kind.COURSE, Kind.AGGRAVATED_BY, Kind.EASED_BY),
    )
)

Grammar = Callable[[Utterance], Iterable[Mention]]

# One line adds a grammar: a function from the utterance to mentions.
GRAMMARS: tuple[Grammar, ...] = (descriptions, amounts)


def pain_story(parsed: ParsedMessage) -> Iterator[Mention]:
    """Yield every mention of the pain grammars; times count back from the day of the context."""
    utterance = utterance_of(parsed)
    named = [mention for grammar in GRAMMARS for mention in grammar(utterance)]
    told = Told.by(utterance, parsed.context.today or date.today())
    named += pain_choice().mentions(told)
    other = back_of_another(named)
    for mention in named:
        if other and mention.kind in _OF_THE_PAIN and mention.status is Status.PRESENT:
            yield replace(mention, status=Status.OTHER_PERSON, cues=other.cues)
        else:
            yield mention


def utterance_of(parsed: ParsedMessage) -> Utterance:
    """Return the parsed message as the pain grammars read it, spelling put right."""
    starts = parsed.token_starts
    corrections: dict[int, str] = {}
    for place, written, norm in zip(starts, parsed.written, parsed.norms, strict=True):
        if norm == written or norm == fold_word(written):
            continue
        if norm.isalpha() and len(written) > _SHORTEST:
            corrections[place] = norm

    def status_of(start: int, end: int) -> tuple[Status, tuple[str, ...]]:
        if not starts:
            return Status.PRESENT, ()
        first = max(0, bisect_right(starts, start) - 1)
        last = max(first + 1, bisect_right(starts, end - 1))
        return parsed.status_of(first, last)

    return Utterance.of(parsed.text, corrections, status_of)
