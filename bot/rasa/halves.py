"""A sign of danger told in two halves ("cant feel" / "when i wipe i mean"), read as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.safety_move import SUICIDE
from bot.conversation.turn import Turn
from bot.conversation.words.interruptions import begins_with_asking
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language import understand
from bot.language.danger.parts_of_signs import goes_with
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.learned.follow_up_kinds import kinds_said
from bot.safety.levels import Level
from bot.safety.triage import triage

TOLD = (Status.PRESENT, Status.OTHER_PERSON)
SAFE, UNSAFE = "safe", "unsafe"  # kinds of reply about a wish to die
SHORT_REPLIES = ("affirm", "deny", "unsure")


def with_half_before(turn: Turn, before: Sequence[Turn]) -> Turn:
    """Return the turn with the emergencies that it tells only together with one before.

    `before` are the last messages, oldest first: between two halves there may be an answer of a
    word or two ("it's gone numb" / "left" / "between my legs i mean"), or a third part of the
    sign ("i cant" / "feel it" / "when i wipe").
    """
    if (added := _parts(turn, before)) or not _ends(turn):
        return replace(turn, findings=Findings((*turn.findings.mentions, *added)))
    for number, other in enumerate(reversed(before)):
        between = [one.text for one in before[-number:]] if number else []
        if between and not is_within(between[0], "between_halves"):
            break
        if _begins(other) and not _apart(turn, other):
            alone = (*before[-number - 1 :], turn)
            parts = (other.text, turn.text), (other.text, *between, turn.text)
            for text in dict.fromkeys(map(" ".join, parts)):
                if added := _together(text, alone):
                    return replace(turn, findings=Findings((*turn.findings.mentions, *added)))
    return turn


def _parts(turn: Turn, before: Sequence[Turn]) -> tuple[Mention, ...]:
    """Return what a message tells with one before that named the medicine, however long both are.

    It is somebody else's where the two together are.
    """
    if turn.button or turn.unread or triage([turn.findings]).level is Level.E:
        return ()
    for other in reversed(before):
        if not other.button and goes_with(other.text, turn.text):
            told = understand(f"{other.text}. {turn.text}").of(Kind.FLAG)
            flags = other.findings.of(Kind.FLAG)
            alone = {one.value for one in flags if one.status in TOLD}
            kept = [one for one in told if one.status in TOLD and one.value not in alone]
            return tuple(_in(turn, mention) for mention in kept)
    return ()


def _together(text: str, alone: Sequence[Turn]) -> tuple[Mention, ...]:
    """Return the emergencies of messages read as one that none of them tells alone."""
    together = understand(text)
    if triage([together]).level is not Level.E:
        return ()
    told = [one.findings for one in alone]
    called = triage(told).level is Level.E
    known = {value for one in told for value in one.values(Kind.FLAG)} if called else set()
    added = [m for m in together.present(Kind.FLAG) if m.value not in known]
    if SAFE in (said := kinds_said(alone[-1].text, "distress")) and UNSAFE not in said:
        added = [
            m for m in added if m.value != SUICIDE
        ]  # "I want to die" / "I'm not going to do it"
    return tuple(_in(alone[-1], mention) for mention in added)


def _ends(turn: Turn) -> bool:
    """Whether a message may be the last part of a sign: an answer is none."""
    answer = turn.intent in SHORT_REPLIES or turn.findings.values(Kind.YES_NO)
    return _short(turn) and not answer and not _asks_of_move(turn.text)


def _begins(turn: Turn) -> bool:
    """Whether a message may be the first part: "no feeling" is, though it looks like an answer.

    A bare number is none: "5" to a question for minutes begins no sign.
    """
    if not any(letter.isalpha() for letter in turn.text):
        return False
    answer = turn.intent in SHORT_REPLIES or turn.findings.values(Kind.YES_NO)
    runs_on = len(turn.text.split()) > 1 and turn.text.replace(" ", "").replace("'", "").isalpha()
    return _short(turn) and (runs_on or not answer) and not _asks_of_move(turn.text)


def _short(turn: Turn) -> bool:
    text = turn.text.strip()
    return bool(text) and not turn.button and is_within(text, "half_of_a_sign")


def _apart(turn: Turn, other: Turn) -> bool:
    """Whether one is said of a move and the other is older or newer: no two parts of one sign.

    "My bottom doesn't leave the ground" tells of the bridge and joins no older message; what names
    a sign by itself may.
    """
    moved = next((one for one in (turn, other) if one.of_a_move), None)
    if moved is None or (turn.of_a_move and other.of_a_move):
        return False
    return not any(moved.findings.of(kind) for kind in (Kind.FLAG, Kind.SIGN, Kind.QUALITY))


def _asks_of_move(text: str) -> bool:
    """ "Is number one ok with my hip?" asks of a move by its number, and is half of no sign."""
    return begins_with_asking(text) and spoken("numbered_move").search(text.casefold()) is not None


def _in(turn: Turn, mention: Mention) -> Mention:
    return replace(mention, start=0, end=len(turn.text), text=turn.text)
