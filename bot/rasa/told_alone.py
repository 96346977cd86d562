"""Signs of danger in messages that are one turn, each of them read by itself too.

A word of one must not hide what another tells ("no" / "I can't feel it when I wipe").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.conversation.turn import Turn
from bot.language.findings import Findings, Kind, Mention, Status
from bot.rasa.halves import with_half_before

Read = Callable[[str], Sequence[Mention]]
STANDS = (Status.PRESENT, Status.UNCERTAIN)


def told_alone(
    texts: Sequence[str], together: Sequence[Mention], read: Read
) -> tuple[Mention, ...]:
    """Return the signs that a message tells alone, or with the one before, and all do not."""
    heard = {(mention.value, mention.status) for mention in together if _is_sign(mention)}
    added: list[Mention] = []
    for mention in _signs(texts, read):
        if not heard & {(mention.value, mention.status), (mention.value, Status.PRESENT)}:
            heard.add((mention.value, mention.status))
            added.append(mention)
    return tuple(added)


def _signs(texts: Sequence[str], read: Read) -> Iterator[Mention]:
    """Yield the signs of each message, with their places in the text of all."""
    before: list[Turn] = []
    start = 0
    for text in texts:
        turn = with_half_before(Turn(Findings(tuple(read(text))), text=text), before[-2:])
        before.append(turn)
        for mention in filter(_is_sign, turn.findings.mentions):
            yield replace(mention, start=start + mention.start, end=start + mention.end)
        start += len(text) + 1


def _is_sign(mention: Mention) -> bool:
    return mention.kind == Kind.FLAG and mention.status in STANDS
