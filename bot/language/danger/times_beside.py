"""Times of the past that stand beside a sign of danger and do not reach it.

"My knee was done years ago, hand dead since lunch": nothing of then may undo the hand.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.assertion.cues import Cue, cues_of
from bot.language.assertion.told_of_then import SentenceOfThen, is_dated
from bot.language.text.message import Message
from bot.language.text.sentence_ends import Range


def beside_a_time(message: Message, sign: Range, time: Range) -> bool:
    """Whether a time of the past is told within some tokens and does not reach others."""
    return any(
        cue.start < time[1]
        and time[0] < cue.end
        and not (cue.scope_start < sign[1] and sign[0] < cue.scope_end)
        for cue in message.noted(_ended_times)
    )


def words_beside_a_time(message: Message, sign: Range, time: Range) -> bool:
    """Return `beside_a_time` of words of a message instead of tokens."""
    return beside_a_time(message, _tokens(message, sign), _tokens(message, time))


def in_other_talk(message: Message, sign: Range, time: Range) -> bool:
    """Whether a time behind a sign is of other things ("numb there and I changed jobs in May")."""
    tokens, (place, _) = message.tokens, _tokens(message, time)
    sentence = tokens.sentence_around(place)
    told = SentenceOfThen(tokens.norms, sentence, ())
    return sentence[0] < _tokens(message, sign)[1] and told.is_other_talk(place)


def _tokens(message: Message, told: Range) -> Range:
    words = message.words
    return message.tokens.around(words[told[0]].start, words[told[1] - 1].end)


def _ended_times(message: Message) -> Sequence[Cue]:
    """Return the times of the past that something told ends before their sentence does."""
    return [cue for cue in cues_of(message) if cue.is_cut and is_dated(cue.category, cue.rule)]
