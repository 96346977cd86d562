"""Whether a sign of danger still holds, is worse or as ever, by its sentence and the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.danger.story_of_once import readings, said_there
from bot.language.findings import Stands
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

_SUMMED_WITHIN = window("sign_summed_up")
_ASIDE = ("new_thing", "well_again")  # a new chair, and legs that are fine again, are no sign
# The readings of each; what is worse is read as what is new.
_STANDS = {one: one.value for one in Stands} | {Stands.WORSE: "anew"}


def how_it_stands(message: Message, first: int) -> Iterator[tuple[Stands, str]]:
    """Yield what the sentence of a sign at `first` and the next say of it, and the words."""
    sentence = message.sentence_of[first]
    begin, end = message.sentences[sentence]
    if sentence + 1 < len(message.sentences):
        end = message.sentences[max(sentence + 1, _summed_up(message, sentence))][1]
    steady = readings.within(message, "steady", begin, end)
    aside = [
        *steady,
        *(hit for name in _ASIDE for hit in readings.within(message, name, begin, end)),
    ]
    for how, name in _STANDS.items():
        hits = readings.within(message, name, begin, end)
        if how is Stands.STEADY:  # "nothing new there, only that I ..."
            hits = [hit for hit in hits if not _set_against(message, hit.last, first)]
        if how is Stands.WORSE:  # "no worse" is steady
            hits = [hit for hit in hits if not _inside(hit, aside)]
        if hits:
            yield how, said_there(message, hits[0].first, hits[0].last)


def _summed_up(message: Message, sentence: int) -> int:
    """Return the sentence that sums up what was listed ("all of it the same as last week")."""
    for later in range(sentence + 2, min(sentence + 1 + _SUMMED_WITHIN, len(message.sentences))):
        begin, end = message.sentences[later]
        hits = readings.within(message, "sums_up", begin, end)
        if any(hit.first == begin for hit in hits):
            return later
    return sentence


def _set_against(message: Message, behind: int, first: int) -> bool:
    """Whether a sign follows as the other of what is as ever ("all as ever, only ...")."""
    between = message.words[behind : first + 1]
    return any(word.norm in phrase_words("set_against") for word in between)


def _inside(hit: PatternSpan, others: Iterable[PatternSpan]) -> bool:
    return any(other.first <= hit.first and hit.last <= other.last for other in others)
