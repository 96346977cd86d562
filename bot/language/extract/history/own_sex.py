"""The writer's sex, where they describe themselves (the summary for a clinician says it)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.assertion.self_described import describes_writer, sex_of
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message


def own_sex(message: Message) -> Iterator[Mention]:
    """Yield the sex that the writer tells of themselves, once."""
    norms = message.tokens.norms
    for index, norm in enumerate(norms):
        sex = sex_of(norm)
        if sex is not None and describes_writer(norms, index):
            yield message.mention_of_tokens(
                Kind.SEX, sex, index, index + 1, "own_sex", Status.PRESENT
            )
            return
