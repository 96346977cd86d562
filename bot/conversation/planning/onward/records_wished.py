"""What is kept of somebody: to be shown, read out, put on paper or deleted, whatever is open.

It goes before the answer to the open question, so that no goal or number is made of it; what else
the message holds is heard as if it stood alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation import slots
from bot.conversation.course.goal_pieces import asks
from bot.conversation.course.goals import told_goals
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.own_questions import note_question
from bot.conversation.drafting.printouts import give_summary
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.onward.following import follow_on
from bot.conversation.questions.goal import take_goals
from bot.conversation.requests.your_data import delete_data, my_data
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.staying import OF_RECORDS, Told, read_staying
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of

DELETED, SHOWN, READ, PAPER = OF_RECORDS
NO_MORE = frozenset(("own_question", "own_questions_over", "history_stop"))


def take_records_wish(draft: Draft, text: str) -> bool:
    """Do what the words as they were written wish; True where the message holds nothing else."""
    if draft.turn.pressed or not text:
        return False
    wished = _wished(text)
    if DELETED in wished:
        if all(_wished(text[first:last]) for first, last in parts_of(text)):
            draft.set_facts(draft.facts_before)  # "delete" takes no single fact out
        draft.acknowledged.clear()
        if SHOWN in wished:
            my_data(draft)
        follow_on(draft, delete_data(draft))
        return True
    if not wished:
        return False
    _take_goals_beside(draft)
    if PAPER in wished or READ in wished:
        _note_for_it(draft, text)
        give_summary(draft, read=READ in wished)
    if SHOWN in wished:
        my_data(draft)
    if _leave(draft):
        return False
    follow_on(draft, Follow.BACK)
    return True


def _take_goals_beside(draft: Draft) -> None:
    """Take the goals that are told in sentences of their own, where they are asked for."""
    text = draft.turn.text
    if draft.asked != slots.GOAL:
        return
    told = [(first, last) for first, last in parts_of(text) if _tells_deeds(text[first:last])]
    if goals := told_goals("\n".join(text[slice(*one)] for one in told)):
        take_goals(draft, goals)
    for first, last in reversed(told):
        draft.leave_words(first, last)


def _tells_deeds(part: str) -> bool:
    """Whether a sentence tells of deeds alone, and wishes and asks nothing."""
    goals = told_goals(part)
    deeds = all(spoken("begins_with_a_deed").match(one) for one in goals)
    return bool(goals) and deeds and not _wished(part) and not asks(part)


def _wished(text: str) -> frozenset[Told]:
    """What of the records the words wish for, in whichever of their sentences."""
    told = read_staying(Message.read(text))
    wished = frozenset(told & {*OF_RECORDS})
    if not told & NO_MORE and spoken("paper_alone").search(text):
        wished |= {PAPER}
    if SHOWN in wished and spoken("then_deletes").search(text):
        wished |= {DELETED}
    return wished - {PAPER} if told & NO_MORE else wished


def _note_for_it(draft: Draft, text: str) -> None:
    """Note in the person's own words what is to stand on the paper, or what has changed."""
    for thing in _things(text):
        if note_question(draft, thing):
            draft.acknowledge(talk_words("question_noted", words=thing))


def _things(text: str) -> Iterator[str]:
    if told := spoken("to_stand_on_it").search(text):
        yield told["thing"].strip(" ,")
        return
    rest = [text[first:last] for first, last in parts_of(text)]
    for one in rest:
        if not _wished(one) and spoken("tells_a_change").search(one) and "?" not in one:
            yield one.strip(" ,.")


def _leave(draft: Draft) -> bool:
    """Leave out the sentences that wished; True where others are left."""
    text = draft.turn.text
    parts = list(pieces_of(text))
    kept = [(a, b) for a, b in parts if not _wished(text[a:b]) and not _belongs(text[a:b])]
    if not kept or len(kept) == len(parts):
        return False
    for first, last in parts:
        if (first, last) not in kept:
            draft.leave_words(first, last)
    return bool(draft.turn.text.strip(" .,!?;"))


def _belongs(text: str) -> bool:
    """Whether a sentence says no more than whom the paper is for ("for the GP")."""
    return spoken("paper_is_for").fullmatch(text.strip(" .,!").casefold()) is not None
