"""At a move: a pain that comes and passes within moments stops nothing.

"It pinches a little when I go down, but it passes after two seconds. Is this OK?" is answered, and
the move stays up; who has finished it has done it. What hurts only at the far end is done smaller.
A nerve, a pain that spreads, stays or climbs stops the move as ever (clinical 7).
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import breach_of_stop_rule
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.parts_beside import as_part, leave_only
from bot.conversation.questions import Question, Taken
from bot.conversation.questions.move_noted import note_move
from bot.conversation.requests.about_backs.ask_backs import names_nothing
from bot.conversation.words.interruptions import asks_anywhere
from bot.conversation.words.warnings import says_where_it_went, warns_in_exercise
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.how_it_went import hurt_beside, names_a_pain
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message_parts import parts_of


def take_passing_pain(draft: Draft, question: Question | None) -> bool:
    """Say that it is fine, and go on with the move; True where such a pain was told."""
    turn, values = draft.turn, draft.values
    if question is None or question.slot != slots.EXERCISE_FEEDBACK or turn.pressed:
        return False
    if values.get(slots.HURT_ASKED) or values.get(slots.PAUSED) or not _passes(draft):
        return False
    smaller = spoken("fine_when_smaller").search(turn.text) is not None
    draft.acknowledge(acknowledgement("fine_when_smaller" if smaller else "passes"))
    asked = [one for one in parts_of(turn.text) if asks_anywhere(turn.text[slice(*one)])]
    if spoken("finished_it").search(turn.text):
        note_move(draft, "done")
        after_answer(draft, question, Taken.ANSWERED)
    else:
        draft.set(**{slots.REPROMPT: "simpler"})
    beside = (one for one in asked if not _is_answered(turn.text[slice(*one)]))
    leave_only(draft, tuple(as_part(turn, *one) for one in beside))
    return True


def _is_answered(asked: str) -> bool:
    """Whether it asks no more than if that is fine, or whether to go on."""
    return names_nothing(asked) or spoken("asks_to_go_on").search(asked.casefold()) is not None


def _passes(draft: Draft) -> bool:
    """Whether a pain of moments is told, and none beside it that warns, stays or climbs."""
    text, written = draft.turn.text, draft.situation.turns[-1]
    told = [one.span() for one in spoken("pain_that_passes").finditer(text)]
    if spoken("finished_it").search(text):  # it is over, and the move is done
        told += [one.span() for one in spoken("pain_that_passed").finditer(text)]
    smaller = spoken("fine_when_smaller").search(text) is not None and names_a_pain(text)
    if not (told or smaller) or spoken("pain_that_stays").search(text):
        return False
    if warns_in_exercise(draft.turn) or says_where_it_went(written):
        return False
    beside = not smaller and hurt_beside(blanked(text, told))
    return not beside and not breach_of_stop_rule(draft)
