"""What the words themselves say of a sign, so that no wording of the whole speaks against it.

"The leaflet says numbness there is an emergency and I have exactly that": what was read is the
writer's own. "My face drooped and the words came out wrong. Ten minutes later all was normal": a
stroke passes like that, and is an emergency still. So is what is told as of now behind talk of a
leaflet or a lesson, whose words are no sign. Plain talk of a stiff back says nothing of these.
"""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.language.danger import story_words
from bot.language.danger.staged_words import readings
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message

OWNED = "told as the writer's own"  # cue of what was read, or another's, and is had as well
_ASKS = "?"
_OF_OTHERS = (Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.INFO_QUESTION, Status.IDIOM)


def as_owned(message: Message, mention: Mention) -> Mention:
    """Return a sign of somebody else's, or of a text, as the writer's where it is had as well."""
    if mention.kind != Kind.FLAG or mention.status not in _OF_OTHERS:
        return mention
    _, last = message.span(mention.start, mention.end)
    if not _has_it(message, last, _behind(message, last)):
        return mention
    return replace(mention, status=Status.PRESENT, cues=(*mention.cues, OWNED))


def is_spoken_for(message: Message, mention: Mention) -> bool:
    """Return whether a sign is told as the writer's own, or is one that holds though it passed."""
    first, last = message.span(mention.start, mention.end)
    end, behind = message.sentence_range(last - 1)[1], _behind(message, last)
    if _has_it(message, last, behind) or _is_beside_a_list(message, first):
        return True
    if mention.value not in load_danger_net_settings().holds_though_passed:
        return False
    begin = message.sentence_range(first)[0]
    told = (begin, end), (end, behind)
    return any(
        all(story_words.readings.within(message, name, *part) for name in ("all_back", "soon_time"))
        for part in told
    )


def _is_beside_a_list(message: Message, at: int) -> bool:
    """Whether a sign is told with a time of now, in a message that recites others before it."""
    taught = [message.sentence_of[hit.first] for hit in readings.hits(message, "taught")]
    number = message.sentence_of[at]
    if not taught or min(taught) >= number:
        return False
    return bool(story_words.readings.within(message, "of_now", *message.sentences[number]))


def _behind(message: Message, last: int) -> int:
    """Return where the sentence behind that of a sign ends."""
    end = message.sentence_range(last - 1)[1]
    return message.sentence_range(min(end, len(message.words) - 1))[1]


def _has_it(message: Message, first: int, last: int) -> bool:
    """Whether words behind a sign say, and do not ask, that the writer has exactly that."""
    return any(
        message.norms[message.sentence_range(hit.first)[1] - 1] != _ASKS
        for hit in readings.within(message, "has_the_same", first, last)
    )
