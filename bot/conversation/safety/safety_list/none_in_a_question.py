"""A "none" inside a question why something is asked answers no list of signs.

"Why ask about cancer, there's none in my family": the list stays open. A bare reply beside the
question ("none. why do you ask?", "why so many, none") is one.
"""

from __future__ import annotations

from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import straightened
from bot.language.replies.answering.answer_rows import rows_told
from bot.language.replies.answering.bare_replies import ReplyPart, reply_parts
from bot.language.text.message_parts import sentences_of

KINDS = ("none", "no")
_COMMA = ","


def denies_in_a_question(text: str) -> bool:
    """Whether all that a text may deny is denied in the sentence of a question."""
    asked = [text[a:b] for a, b in sentences_of(text) if _asks_with_a_word(text[a:b])]
    told = [text[a:b] for a, b in sentences_of(text) if text[a:b] not in asked]
    if not asked or any(
        _stands_alone(part, one) for part in asked for one in reply_parts(part, KINDS)
    ):
        return False
    bare = any(one.kind for part in told for one in reply_parts(part, KINDS))
    return not bare and not any(rows_told(one).none for one in told)


def _stands_alone(sentence: str, part: ReplyPart) -> bool:
    """Whether a reply is parted by a comma alone ("why so many, none of them anyway")."""
    first = sentence[part.start : part.end].split()[0]
    told = bool(part.kind) or rows_told(first.casefold()).none
    return (
        told and part.joint.strip().startswith(_COMMA) and is_within(part.joint, "joint_of_a_reply")
    )


def _asks_with_a_word(sentence: str) -> bool:
    said = [word.strip(" ,.!?").casefold() for word in straightened(sentence).split()]
    first = next((one for one in said if one and one not in words("answer_links")), "")
    return first.partition("'")[0] in words("asking_words")
