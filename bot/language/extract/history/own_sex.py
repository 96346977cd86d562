"""The writer's sex, where they describe themselves (the summary for a clinician says it)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.assertion.self_described import describes_writer, sexes
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message


def own_sex(message: Message) -> Iterator[Mention]:
    """Yield the sex that the writer tells of themselves, once.

    That is also what rows of a list are said not to fit ("7 and 8 dont apply to a man").
    """
    norms, known = message.tokens.norms, sexes()
    for hit in spoken("not_of_ones_sex").finditer(message.text):
        who = hit["who"].casefold()
        if who in known and len(who) > 1:
            sex = known[who]
            yield Mention(*(Kind.SEX, sex, *hit.span("who"), hit["who"]), "own_sex", Status.PRESENT)
            return
    for index in [at for at, norm in enumerate(norms) if norm in known]:
        if describes_writer(norms, index):
            yield message.mention_of_tokens(
                Kind.SEX, known[norms[index]], index, index + 1, "own_sex", Status.PRESENT
            )
            return
