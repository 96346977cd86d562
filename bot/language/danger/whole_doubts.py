"""What is called in a long message in which nothing reads like an emergency: it is asked about.

Words and wording know signs by their words ("wet", "couldn't breathe", "both legs were gone"), and
a long post may use them of rain, a ball in the back, or a foot that slept. The encoder says what
all of it means. It doubts a call where neither the whole nor any two neighbouring sentences read
like an emergency: a plain sign amid plain talk does so in its own sentences. What is doubted is
asked about and never passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.urgency import load_urgency_settings
from bot.knowledge.vocabulary.frames import load_frames
from bot.language.danger.agreement import ASKS
from bot.language.danger.told_plainly import plainly_told
from bot.language.danger.told_today import emergencies
from bot.language.findings import Findings, Mention, Status
from bot.language.text.message import Message

WHOLE_DOUBTS = "no part of it together"  # cue of a call that the encoder finds nowhere

type Odds = Callable[[str], float]


def doubted_by_the_whole(message: Message, told: Findings, odds: Odds) -> Findings:
    """Return the findings, what is called asked about where no part of the message is urgent.

    `odds` gives the log odds of an emergency in a text.
    """
    settings, called = load_urgency_settings(), emergencies(told)
    undoubted = any(_is_undoubted(message, one) for one in called)
    if undoubted or not called or len(message.text.split()) < settings.doubted_words:
        return told
    if odds(message.text) >= settings.doubts_below:
        return told
    if any(odds(part) >= settings.doubts_parts_below for part in _neighbours(message)):
        return told
    kept = told.without(called.__contains__)
    asked = [
        replace(one, rule=ASKS, status=Status.UNCERTAIN, cues=(WHOLE_DOUBTS,)) for one in called
    ]
    return Findings.of_mentions((*kept.mentions, *asked))


def _is_undoubted(message: Message, sign: Mention) -> bool:
    """Whether a sign is never doubted, or has a sentence of its own ("i cant pee")."""
    numbers, frame = load_danger_net_settings(), load_frames().get(sign.rule)
    if sign.value in numbers.undoubted or sign.rule in numbers.undoubted_frames:
        return True
    return frame is not None and plainly_told(message, sign, frame)


def _neighbours(message: Message) -> Iterator[str]:
    """Yield each two neighbouring sentences."""
    tokens = message.tokens
    for (first, _), (_, last) in pairwise(tokens.sentences):
        yield message.text[slice(*tokens.characters(first, last))]
