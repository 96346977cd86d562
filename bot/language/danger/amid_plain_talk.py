"""A sign told amid talk of an ordinary back, read as if it stood alone.

"Can't move my toes since this morning. My low back is a bit stiff from the garden, what would you
do for it?": what is asked of an ordinary back speaks against no sign. Where nothing around it tells
of the past, of somebody else or of what is not there, the sentence of the sign is read by itself.
What is then surely an emergency is one; what may be anything is asked about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.vocabulary.frames import load_frames
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.cues import cues_of
from bot.language.danger.agreement import ASKS, SET_ASIDE
from bot.language.danger.danger_classifier import DangerReading
from bot.language.danger.doubts import DOUBTED
from bot.language.danger.long_known import settled
from bot.language.danger.told_plainly import URGENT, level_of
from bot.language.danger.told_today import emergencies
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.text.message import Message
from bot.language.text.sentence_ends import Range

ALONE = "read in its own sentence"  # cue of a sign that is told amid plain talk
_TELLS = frozenset(("PAST", "DENIED", "LISTED", "IDIOM"))  # cues of what speaks against a sign
_SURE = (Status.PRESENT, Status.OTHER_PERSON)
AloneReading = Callable[[str], tuple[Findings, DangerReading | None]]


def with_signs_amid_plain_talk(message: Message, told: Findings, read: AloneReading) -> Findings:
    """Return the findings with the emergencies that plain talk around them had undone.

    `read` reads a text and what its wording says. It is asked for sentences of doubted signs alone.
    """
    sentences = list(dict.fromkeys(_doubted_in(message, told)))
    if not sentences or emergencies(told) or not all(_is_plain(message, one) for one in sentences):
        return told
    sure = {one.value for one in told.of(Kind.FLAG, *_SURE)}
    signs = [
        sign
        for one in sentences
        for sign in _alone(message, one, read)
        if sign.status is Status.PRESENT or sign.value not in sure
    ]
    own = {one.value for one in signs}
    kept = told.without(lambda one: one.status is Status.UNCERTAIN and one.value in own)
    return Findings.of_mentions((*kept.mentions, *signs)) if signs else told


def _doubted_in(message: Message, told: Findings) -> Iterator[Range]:
    """Yield the sentence of each sign that the wording of the whole doubts."""
    frames, tokens = load_frames(), message.tokens
    if len(tokens.sentences) < 2:
        return
    for one in told.of(Kind.FLAG, Status.UNCERTAIN):
        frame = frames.get(one.rule)
        if frame is None or frame.status or level_of(frame) != URGENT or settled(one):
            continue
        if not {DOUBTED, SET_ASIDE}.isdisjoint(one.cues):
            yield tokens.sentence_around(tokens.around(one.start, one.end)[0])


def _is_plain(message: Message, sentence: Range) -> bool:
    """Whether nothing beside a sentence tells of then, of others or of what is not there."""
    first, last = sentence
    if any(cue.category in _TELLS and not first <= cue.start < last for cue in cues_of(message)):
        return False
    norms = message.tokens.norms
    return words("persons").isdisjoint((*norms[:first], *norms[last:]))


def _alone(message: Message, sentence: Range, read: AloneReading) -> Iterator[Mention]:
    """Yield the emergencies of a sentence by itself, as sure as its own wording is of them."""
    numbers = load_danger_net_settings()
    start, end = message.tokens.characters(*sentence)
    told, reading = read(message.text[start:end])
    if reading is None or reading.anything < numbers.amid_asks_from:
        return
    for one in emergencies(told):
        sign = replace(one, start=one.start + start, end=one.end + start, cues=(*one.cues, ALONE))
        if reading.emergency >= numbers.amid_calls_from:
            yield sign
        else:
            yield replace(sign, status=Status.UNCERTAIN, rule=ASKS)
