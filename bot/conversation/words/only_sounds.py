"""What only sounds like a fact, by the words around it in its sentence (`sounds_like.yml`)."""

from __future__ import annotations

from bot.knowledge.conversation.sounds_like import load_sounds_like
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Mention, Status

_ENDS = spoken("sentence_of_telling")


def only_sounds_like(text: str, told: Mention) -> bool:
    """Whether what is told only sounds like a fact ("turning patients", "used to smoke")."""
    denied = told.status is Status.DENIED
    if told.status is not Status.PRESENT and not denied:
        return False
    known = (one for one in load_sounds_like().values() if one.denied is denied)
    meant = [one for one in known if one.is_meant(told.kind, told.value)]
    if not meant:
        return False
    first = max((one.end() for one in _ENDS.finditer(text, 0, told.start)), default=0)
    ends = _ENDS.search(text, told.end)
    sentence = text[first : ends.start() if ends else len(text)]
    return any(one.fits(sentence, told.start - first, told.end - first) for one in meant)
