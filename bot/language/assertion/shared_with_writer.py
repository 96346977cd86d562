"""What the writer has with somebody else, or of them: "my son has a fever and so do i"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import words

CARRIED_WITHIN = window("organ_carried")
_SHARES: dict[str, list[tuple[str, ...]]] = {}  # by their first word
for _one in reader_words("shared_with_writer", "says"):
    _SHARES.setdefault(_one.split()[0], []).append(tuple(_one.split()))


def shared_by_writer(norms: Sequence[str], start: int, end: int) -> bool:
    """Return whether a sentence says behind its first word that the writer has it too."""
    for at in [at for at in range(start + 1, end) if norms[at] in _SHARES]:
        if any(tuple(norms[at : min(end, at + len(one))]) == one for one in _SHARES[norms[at]]):
            return True
    return False


def carries_organ_of(norms: Sequence[str], start: int, index: int) -> bool:
    """Return whether the writer carries an organ of a person: "I have my brother's kidney inside".

    `index` is the word for the person, `start` where the sentence begins.
    """
    organ, behind = norms[index + 1 : index + 2], norms[index + 2 : index + 3]
    if not organ or organ[0] not in words("organs_given"):
        return False
    held = not words("carrying").isdisjoint(norms[max(start, index - CARRIED_WITHIN) : index])
    return held and (not behind or behind[0] in words("carried_so"))
