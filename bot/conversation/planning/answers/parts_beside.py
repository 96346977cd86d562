"""A message parted: its bare replies are parts of their own, and so is what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.interruptions import asks_something, is_aside
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.answering.bare_replies import ReplyPart, is_marked
from bot.language.text.message_parts import parts_of

_MARKS = " .!?,"
_SURE = 1.0


def leave_only(draft: Draft, beside: tuple[MessagePart, ...]) -> None:
    """Let what stands beside be all that this turn still has to say."""
    turn = draft.turn
    silent = replace(turn, text="", intent=None, confidence=0.0)
    draft.turn = replace(turn.only(beside) if beside else silent, parts=beside)


def part_off(draft: Draft, parts: Sequence[ReplyPart]) -> tuple[MessagePart, ...]:
    """Let the message have its bare replies as parts of their own; return what stands beside."""
    turn = draft.turn
    bare = [part for part in parts if part.kind]
    whole = [(0, len(turn.text))] if not turn.parts else [(p.start, p.end) for p in turn.parts]
    cut = [(start, end) for part in whole for start, end in _without(part, bare)]
    beside = tuple(
        as_part(turn, start + first, start + last)
        for start, end in cut
        for first, last in parts_of(turn.text[start:end].rstrip(_MARKS))
    )
    replies = [MessagePart(turn.text[p.start : p.end], p.start, p.end, None, 0.0) for p in bare]
    all_parts = tuple(sorted((*beside, *replies), key=lambda part: part.start))
    draft.turn = replace(turn, parts=all_parts)
    draft.situation = replace(draft.situation, turn=draft.turn)
    return beside


def as_part(turn: UserTurn, start: int, end: int) -> MessagePart:
    """Return a stretch of a message as a part of its own; what asks in it asks of backs."""
    mark = is_marked(turn.text, end)
    said = turn.text[start:end] + ("?" if mark else "")
    asks = asks_something(said) or spoken("asks_to_be_told").match(said) is not None
    for known in turn.parts:
        if known.text.strip(_MARKS) == said.strip(_MARKS) and (not asks or is_aside(known)):
            return known
    intent, sure = ("ask_education", _SURE) if asks else (None, 0.0)
    return MessagePart(said, start, end, intent, sure)


def _without(part: tuple[int, int], bare: Sequence[ReplyPart]) -> Iterator[tuple[int, int]]:
    """What is left of a sentence before, between and behind the bare replies in it."""
    start, end = part
    for reply in bare:
        if start < reply.end and reply.start < end:
            if start < reply.start:
                yield start, reply.start
            start = reply.end
    if start < end:
        yield start, end
