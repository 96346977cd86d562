"""The writer's sex, where they describe themselves (the summary for a clinician says it)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.assertion.self_described import describes_writer, sexes
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message


def own_sex(message: Message) -> Iterator[Mention]:
    """Yield the sex that the writer tells of themselves, once."""
    norms, known = message.tokens.norms, sexes()
    for index in [at for at, norm in enumerate(norms) if norm in known]:
        if describes_writer(norms, index):
            yield message.mention_of_tokens(
                Kind.SEX, known[norms[index]], index, index + 1, "own_sex", Status.PRESENT
            )
            return
