"""Whether a sign has a sentence of its own, so that nothing beside it speaks against it."""

from __future__ import annotations

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.vocabulary.frames import WEAK, Frame
from bot.language.danger.rule_undoing import AND_NOW
from bot.language.findings import Mention
from bot.language.match.lexicon import classes_in
from bot.language.text.content_words import content_before
from bot.language.text.message import Message

URGENT = "E"
EXCEPTED = "excepted"  # the class of words behind which stands what alone is there of a list


def level_of(frame: Frame) -> str:
    """Return the level at which a frame tells its flag."""
    return frame.level or load_red_flags()[frame.value].level


def plainly_told(message: Message, mention: Mention, frame: Frame) -> bool:
    """Return whether a sign has a sentence of its own; a weak one must be all that it says.

    What alone is excepted from "none of those" is told, however well the rest of it is.
    """
    tokens = message.tokens
    first, last = tokens.holding(mention.start, mention.end)
    if _excepted(message, first):
        return True
    begin, end = tokens.sentence_around(first)[0], tokens.sentence_around(last - 1)[1]
    if level_of(frame) == URGENT:
        begin = _part_of_now(message, first)
    before = content_before(message)
    others = before[end] - before[begin] - (before[last] - before[first])
    numbers = load_danger_net_settings()
    weak = frame.strength == WEAK
    return others < (numbers.weak_plain_beside if weak else numbers.plain_beside)


def _excepted(message: Message, token: int) -> bool:
    """Whether a token stands behind a "none of those except" of its sentence, and near."""
    begin, before = message.tokens.sentence_around(token)[0], content_before(message)
    near = load_danger_net_settings().plain_beside
    return any(
        begin <= one.start and one.end <= token and before[token] - before[one.end] < near
        for one in classes_in(message).by_class.get(EXCEPTED, ())
    )


def _part_of_now(message: Message, token: int) -> int:
    """Return where what is told with a token begins: its sentence, or an "and now" within it."""
    begin = message.tokens.sentence_around(token)[0]
    turns = classes_in(message).by_class.get(AND_NOW, ())
    return max(
        (one.start for one in turns if begin <= one.start and one.end <= token), default=begin
    )
