"""A farewell, with what stands beside it: how the move went, a wish, a question."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.message_acts.acts import asides_of
from bot.conversation.planning.message_acts.asides_answered import answer_asides
from bot.conversation.planning.message_acts.pain_told_now import keep_pain_now
from bot.conversation.planning.message_acts.side_remarks import hear_feeling
from bot.conversation.planning.onward.following import follow_on
from bot.conversation.planning.wishes.wishing import take_wishes
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.questions.goal import PASSED_OVER
from bot.conversation.requests.leaving import goodbye
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.how_it_went import takes_leave
from bot.language.text.question_start import ends_with_mark

# Answered beside a farewell, too.
TOLD_WITH_IT = (slots.DUE, slots.GOAL, slots.GOAL_SCORE)


def farewell_apart(text: str) -> bool:
    """Whether a farewell stands behind other words, or before when somebody is back."""
    pieces = [text[first:last] for first, last in pieces_of(text)]
    if len(pieces) < 2:
        return False
    back = spoken("says_when_back").fullmatch(pieces[-1].strip(" .,!"))
    return takes_leave(pieces[-1]) or (takes_leave(pieces[0]) and back is not None)


def take_leave(draft: Draft, moved: bool) -> None:
    """Say goodbye; what is told, wished or asked beside it is taken, and nothing more is given."""
    hear_feeling(draft)
    asked_with_mark = [one for one in asides_of(draft, True)[0] if ends_with_mark(one.text)]
    answer_asides(draft, tuple(asked_with_mark))
    if moved:
        draft.turn = draft.turn.only(())  # how it went has been taken
    else:
        take_wishes(draft)
    _take_answer(draft)
    follow_on(draft, goodbye(draft))
    keep_pain_now(draft)


def _take_answer(draft: Draft) -> None:
    """Take the answer to an open question of the weeks that is told beside the farewell."""
    whole = draft.turn
    pieces = [whole.text[first:last] for first, last in pieces_of(whole.text)]
    told = ", ".join(one for one in pieces if not takes_leave(one))
    if draft.asked in TOLD_WITH_IT and told and not whole.pressed:
        draft.turn = replace(whole, text=told, intent=None, confidence=0.0, parts=())
        trial = draft.trial()
        answered = QUESTIONS[draft.asked].take(trial) is Taken.ANSWERED
        if answered and trial.values.get(slots.GOAL) != PASSED_OVER:
            QUESTIONS[draft.asked].take(draft)
            draft.set(**{slots.ASKED: None})
        draft.turn = whole
