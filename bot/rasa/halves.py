"""A sign of danger told in two halves ("cant feel" / "when i wipe i mean"), read as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.interruptions import begins_with_asking
from bot.conversation.safety_answers import Turn
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language import understand
from bot.language.findings import Findings, Kind, Mention
from bot.safety.levels import Level
from bot.safety.triage import triage

SHORT_REPLIES = ("affirm", "deny", "unsure")


def with_half_before(turn: Turn, before: Sequence[Turn]) -> Turn:
    """Return the turn with the emergencies that it tells only together with one before.

    `before` are the last messages, oldest first: between two halves there may be an answer of a
    word or two ("it's gone numb" / "left" / "between my legs i mean").
    """
    if not _half(turn):
        return turn
    for number, other in enumerate(reversed(before)):
        if number and not is_within(before[-number].text, "between_halves"):
            break
        if _half(other) and (added := _together(other, turn)):
            return replace(turn, findings=Findings((*turn.findings.mentions, *added)))
    return turn


def _together(before: Turn, turn: Turn) -> tuple[Mention, ...]:
    """Return the emergencies of two messages read as one that neither tells alone."""
    together = understand(f"{before.text} {turn.text}")
    if triage([together]).level is not Level.E:
        return ()
    alone = {*before.findings.values(Kind.FLAG), *turn.findings.values(Kind.FLAG)}
    told = [m for m in together.present(Kind.FLAG) if m.value not in alone]
    return tuple(_in(turn, mention) for mention in told)


def _half(turn: Turn) -> bool:
    short = bool(turn.text.strip()) and is_within(turn.text, "half_of_a_sign")
    answer = turn.intent in SHORT_REPLIES or turn.findings.values(Kind.YES_NO)
    return not turn.button and not answer and short and not _asks_of_move(turn.text)


def _asks_of_move(text: str) -> bool:
    """ "Is number one ok with my hip?" asks of a move by its number, and is half of no sign."""
    return begins_with_asking(text) and spoken("numbered_move").search(text.casefold()) is not None


def _in(turn: Turn, mention: Mention) -> Mention:
    return replace(mention, start=0, end=len(turn.text), text=turn.text)
