"""What somebody wants to ask a clinician, as it was put."""

from __future__ import annotations

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.answering.answers import LONGEST
from bot.language.replies.told.staying import READINGS
from bot.language.text.message import Message
from bot.language.text.question_start import is_question

# Something told that is to stand on the summary: behind the words, within them, before them.
PUT_DOWN = (spoken("put_behind_the_paper"), spoken("put_on_the_paper"), spoken("put_before_it"))


def question_told(text: str) -> str:
    """Return what somebody wants to ask a clinician, as it was put; "" where nothing is put.

    That is what stands behind "add to my questions:", the question before "put it on my paper",
    what is named ("put the tingling on my paper"), or the sentence itself. What else a message
    tells is no question.
    """
    message = Message.read(text[:LONGEST])
    hits = READINGS.hits(message, "own_question")
    if not hits:
        return ""
    for told in PUT_DOWN:
        if thing := told.search(message.text):
            return thing["thing"].strip(" :,-")
    words = message.words
    put = max((hit.last for hit in READINGS.hits(message, "question_put")), default=None)
    first, end = message.sentence_range(hits[0].first)
    if put is None:
        return message.text[words[first].start : words[end - 1].end].strip()
    return _put_behind(message, put) or _newest_question(message, first)


def question_asked(text: str) -> str:
    """Return the newest sentence of a text that asks something of backs, "" without one."""
    message = Message.read(text[:LONGEST])
    return _newest_question(message, len(message.words))


def _put_behind(message: Message, at: int) -> str:
    """The questions that stand behind words of putting; behind a colon whatever stands there."""
    words, named = message.words, False
    while at < len(words) and not message.text[words[at].start : words[at].end].isalnum():
        named = named or ":" in message.text[words[at].start : words[at].end]
        at += 1
    start, put = at, ""
    while at < len(words):
        end, said = _sentence(message, at)
        if not is_question(said) and not (at == start and (named or _begins_named(said))):
            break
        put, at = message.text[words[start].start : words[end - 1].end], end
    return put.strip(' :,-\n\t"')


def _newest_question(message: Message, before: int) -> str:
    """The last sentence that asks among the words before a place, but for those of the paper."""
    found, at = "", 0
    while at < before:
        end, said = _sentence(message, at)
        if is_question(said) and not any(
            READINGS.hits(Message.read(said), kind) for kind in ("own_question", "of_the_paper")
        ):
            found = said
        at = end
    return found


def _sentence(message: Message, at: int) -> tuple[int, str]:
    """Where the sentence of a word ends, and what it says from that word on, with its mark."""
    end, words = max(message.sentence_range(at)[1], at + 1), message.words
    behind = words[end].start if end < len(words) else len(message.text)
    return end, message.text[words[at].start : behind].strip()


def _begins_named(said: str) -> bool:
    """Whether the first word names a question ("whether I can swim")."""
    return any(hit.first == 0 for hit in READINGS.hits(Message.read(said), "question_named"))
