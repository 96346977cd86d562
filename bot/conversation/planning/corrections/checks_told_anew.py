"""An answer to a home check that is put right later on: said, taken over, or put again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.conversation import slots
from bot.conversation.checks.checks import NOT_SURE, OpenCheck
from bot.conversation.checks.checks_answered import PutRight, alone, answer_told
from bot.conversation.checks.checks_changed import retaken
from bot.conversation.checks.checks_put_right import put_right_earlier
from bot.conversation.drafting.draft import Draft
from bot.conversation.undo import depending_on_facts
from bot.knowledge.checks.check_reply_words import reply_words
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message_parts import parts_of

BEHIND_THE_CHECKS = (slots.MINUTES, slots.TOGETHER, None)


def put_checks_right(draft: Draft, opened: OpenCheck | None) -> Sequence[PutRight]:
    """Take what is told anew of an earlier check, and say so; the rest answers what is open."""
    written = draft.situation.turns[-1].text
    found = list(put_right_earlier(draft.values, opened, draft.turn, written))
    opening = spoken("takes_the_last_back").match(draft.turn.text) if found else None
    if opening is not None and not _answers_apart(draft, opened, found[0]):
        draft.leave_words(*opening.span())  # its "no" answers nothing
    for one in found:
        draft.leave_words(one.start, one.end)
        if one.answer is None or not one.changes:
            continue
        draft.set(**{slots.CHECK_RESULTS: retaken(draft.values, one)})
        _follow(draft, one, one.answer.payload_key)
        said = "check_noted" if one.given is None else "check_put_right"
        words = acknowledgement(said, check=one.check.name, answer=one.answer.label)
        draft.acknowledge(words)
    if found and not any(one.changes for one in found):
        draft.acknowledge(acknowledgement("check_stands", check=found[0].check.name))
    draft.checks_right = bool(found)
    return found


def put_right_behind_the_checks(draft: Draft) -> bool:
    """ "My head did not touch", told once the checks are done: pattern and routine follow."""
    if draft.turn.pressed or draft.asked not in BEHIND_THE_CHECKS:
        return False
    found = put_checks_right(draft, None)
    open_denied(draft, found)
    draft.renewed |= bool(found) and not reply_words(draft.turn.text)  # else there is an answer
    return bool(found)


def open_denied(draft: Draft, found: Iterable[PutRight]) -> None:
    """Put a question again whose answer is denied where no other is told."""
    for one in found:
        if one.answer is None and one.given is not None:
            draft.set(**{slots.CHECK_RESULTS: retaken(draft.values, one)})
            _follow(draft, one, NOT_SURE)
            words = acknowledgement("check_denied", check=one.check.name, answer=one.given.label)
            draft.acknowledge(words)


def _answers_apart(draft: Draft, opened: OpenCheck | None, first: PutRight) -> bool:
    """Whether a sentence before what is put right answers what is open ("no. Actually, ...")."""
    start, end = next(iter(parts_of(draft.turn.text)), (0, 0))
    if opened is None or end > first.start:
        return False
    said = alone(draft.turn, draft.turn.text[start:end])
    return answer_told(opened.check, opened.question, said) is not None


def _follow(draft: Draft, one: PutRight, said: str) -> None:
    draft.set(**depending_on_facts())
    draft.keep("check", key=f"{one.check.id}.{one.question.key}", said=said)
