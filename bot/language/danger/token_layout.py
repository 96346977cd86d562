"""Where the tokens of a message stand: what the search for rules asks of each, worked out once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.times_beside import beside_a_time
from bot.language.text.content_words import content_before
from bot.language.text.message import Message
from bot.language.text.sentence_ends import Range

_BETWEEN = reader_words("token_layout", "between")
_NEGATIONS = reader_words("token_layout", "negations")
_MARKS, _TURNS = reader_words("token_layout", "marks"), reader_words("token_layout", "turns")
_AND = reader_words("token_layout", "and")
_SELF, _HABITS = reader_words("token_layout", "self"), reader_words("token_layout", "habits")
_OF_ITS_OWN = reader_words("token_layout", "of_its_own")  # "... and the dog needs walking"


@dataclass(frozen=True)
class Layout:
    """Where tokens stand: the count of content words before each, and its sentence.

    `negated` says of each token whether a negation stands right before it ("not posture").
    """

    lean_before: Sequence[int]
    sentence_of: Sequence[int]
    negated: Sequence[bool]
    message: Message

    @classmethod
    def of(cls, message: Message) -> Layout:
        """Return where the tokens of a message stand."""
        tokens, norms = message.tokens, message.tokens.norms
        return cls(content_before(message), tokens.sentence_of, _negated(norms), message)

    @cached_property
    def part_of(self) -> Sequence[int]:
        """Return the number of each token's part; a mark, a "but" or an "and I" sets parts apart.

        A mark ends its part. Few rules ask for it, so it is worked out for them alone.
        """
        parts, part, mine = [], 0, words("first_person")
        norms = self.message.tokens.norms
        for norm, following in zip(norms, (*norms[1:], ""), strict=True):
            part += norm in _TURNS or (norm in _AND and following in mine)
            parts.append(part)
            part += norm in _MARKS
        return parts

    @cached_property
    def own_part_of(self) -> Sequence[int]:
        """Return the number of each token's part, where "and the", "and I play" begin a new one."""
        parts, part = [], 0
        norms = self.message.tokens.norms
        for at, norm in enumerate(norms):
            behind = norms[at + 1 : at + 3]
            if norm in _AND and behind:
                told = behind[0] in _SELF and behind[-1] in _HABITS
                part += told or behind[0] in _OF_ITS_OWN
            parts.append(part)
        return parts

    def of_another_time(self, time: Range, sign: Range) -> bool:
        """Whether words that hold a time of the past do not reach a sign, both as tokens."""
        return beside_a_time(self.message, sign, time)


def _negated(norms: Sequence[str]) -> list[bool]:
    """Return whether "not" or the like is right before a token, an article between aside."""
    negated = [False] * (len(norms) + 2)
    for index in [place for place, norm in enumerate(norms) if norm in _NEGATIONS]:
        negated[index + 1] = True
        if norms[index + 1 : index + 2] and norms[index + 1] in _BETWEEN:
            negated[index + 2] = True
    return negated[: len(norms)]
