"""Red flags, signs, conditions and yellow flags: whatever frames say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.knowledge.frames import Frame
from bot.language.danger.frames import FrameFinder, FrameMatch
from bot.language.findings import Mention, Status
from bot.language.parsed import ParsedMessage


class SignExtractor:
    """Turns the frames of a message into mentions with their status."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self._finder = FrameFinder(frames)

    def __call__(self, parsed: ParsedMessage) -> Iterator[Mention]:
        """Yield one mention for every frame that is met."""
        for match in self._finder.find(parsed.concepts, parsed.layout):
            yield told(parsed, match)


def told(parsed: ParsedMessage, match: FrameMatch) -> Mention:
    """Return the mention that a frame's match makes, with how it is meant."""
    frame = match.frame
    status, cues = parsed.status_of_parts(match.parts)
    if status is not Status.PRESENT:
        counted = {
            Status.PAST: frame.past_counts,
            Status.OTHER_PERSON: frame.others_count,
            Status.HYPOTHETICAL: frame.supposed_counts,
        }
        if counted.get(status):
            status = Status.PRESENT
    if frame.status and status is Status.PRESENT:
        status = Status(frame.status)
    return parsed.mention(frame.kind, frame.value, match.start, match.end, frame.id, status, cues)
