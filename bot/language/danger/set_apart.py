"""What becomes of a sign that is told of a story that is over, or of a part that is played."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.vocabulary.frames import load_frames
from bot.language.danger.agreement import SET_ASIDE
from bot.language.danger.staged_talk import tells_of_others
from bot.language.findings import Mention, Status
from bot.language.text.message import Message

OVER = "a story that is over"  # cue of a sign of then
OUTSIDE = "called outside of a story"  # cue of what the rest alone would not ask about
PLAYED = "a part, a lesson or a dream"  # cue of what nobody has


def set_apart(mention: Mention, cue: str) -> Mention:
    """Return a sign of a story as past or played; as it was where it counts though past.

    A risk that somebody carries on does, and what no wording speaks against.
    """
    frame = load_frames().get(mention.rule)
    if mention.value in load_danger_net_settings().undoubted or (frame and frame.past_counts):
        return mention
    status = Status.IDIOM if cue == PLAYED else Status.PAST
    return replace(mention, status=status, cues=(*mention.cues, cue, SET_ASIDE))


def asked_if_undoubted(message: Message, mention: Mention) -> Mention:
    """Return what is staged as an idiom; what no wording speaks against is asked about."""
    undoubted = mention.value in load_danger_net_settings().undoubted
    if undoubted and not tells_of_others(message, mention):
        return replace(mention, status=Status.UNCERTAIN, cues=(*mention.cues, PLAYED))
    return replace(mention, status=Status.IDIOM, cues=(*mention.cues, PLAYED, SET_ASIDE))


def asked_as_told(mention: Mention, beside: Sequence[Mention]) -> Mention:
    """Return a sign of the rest, asked about where the rest drops what the whole called there."""
    called = any(
        one.status is Status.PRESENT
        and (one.rule, one.start, one.end) == (mention.rule, mention.start, mention.end)
        for one in beside
    )
    if not called or SET_ASIDE not in mention.cues:
        return mention
    return replace(mention, cues=(OUTSIDE,))
