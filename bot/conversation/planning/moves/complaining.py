"""In a session: a complaint of what was skipped, left out or noted is heard, and puts it right.

"I never said skip": what was skipped last comes again. "Who said leave out the bridge?": it comes
back where it went, and stays where it did not. Nothing that is named so is done or left out.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_left_out import left_out_moves
from bot.conversation.drafting.move_choice.moves_listed import spoken_of
from bot.conversation.drafting.move_choice.moves_meant import moves_meant, moves_named
from bot.conversation.drafting.move_choice.putting_back import put_back
from bot.conversation.planning.answers.parts_beside import leave_only, part_off
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.words.named_only import complained_of
from bot.knowledge.exercises.exercises import joined_names, load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.answering.bare_replies import ReplyPart
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message import Message

WHERE = (slots.TOGETHER, slots.EXERCISE_FEEDBACK)


def take_complaint_of_a_deed(draft: Draft) -> bool:
    """Put right what is complained of; True where anything was.

    What stands beside it is left as the message of this turn.
    """
    turn = draft.turn
    if turn.pressed or draft.asked not in WHERE or routine_of(draft.values) is None:
        return False
    written = draft.situation.turns[-1].text  # "I never said" is blank where facts are read
    written = written if len(written) == len(turn.text) else turn.text
    spans = complained_of(written)
    if not spans:
        return False
    beside = part_off(draft, tuple(ReplyPart(*span, "complaint") for span in spans))
    for start, end in spans:
        _put_right(draft, written[start:end])
    draft.set(**{slots.REPROMPT: None})
    leave_only(draft, beside)
    return True


def _put_right(draft: Draft, said: str) -> None:
    named = spoken_of(draft, move_words(said)).moves
    gone = moves_meant(move_words(said), (), left_out_moves(draft), by_groups=False).moves
    if gone:
        put_back(draft, gone)
    elif named:
        draft.acknowledge(wish_words("stays_in", joined_names(named)))
    elif others := moves_named(Message.read(said))[0]:
        draft.acknowledge(wish_words("not_there", load_exercises()[others[0]].name))
    elif not _reopened(draft, said):
        draft.acknowledge(wish_words("own_slip"))


def _reopened(draft: Draft, said: str) -> bool:
    """Let what was skipped last be open again, where it is said that nobody wanted that."""
    routine, noted = routine_of(draft.values), dict(draft.values.get(slots.FEEDBACK) or {})
    at = int(draft.values.get(slots.EXERCISE) or 0)
    skipped = [one for one in noted if noted[one] == "skip"]
    ids = [one.exercise_id for one in items_today(routine)] if routine else []
    if not skipped or skipped[-1] not in ids[:at] or not spoken("of_skipping").search(said):
        return False
    move = skipped[-1]
    noted.pop(move)
    draft.set(**{slots.FEEDBACK: noted or None, slots.EXERCISE: ids.index(move)})
    draft.acknowledge(wish_words("not_skipped", joined_names((move,))))
    draft.renewed = True
    draft.keep("session")
    return True
