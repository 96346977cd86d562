"""A question beside the way ends where a message skips it or wishes to go on, in whatever part.

What else the message holds is heard: "skip; carrying a full tray would be nice" tells a goal.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.corrections.correcting import take_back
from bot.conversation.planning.goal_changes.goal_in_passing import note_goal
from bot.conversation.planning.wishes.what_waits import leave_what_waits
from bot.conversation.planning.wishes.wishing import take_wishes
from bot.conversation.questions import QUESTIONS
from bot.conversation.requests.session_requests import show_routine
from bot.conversation.way import has_routine
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.replies.wished.wishes import read_wishes

BESIDE_THE_WAY = (
    *(slots.GOAL, slots.GOAL_SCORE, slots.FLARE_PLAN, slots.BARRIER, slots.REMINDER),
    slots.DUE,
)

# "Show my routine" leaves the others open: a reminder is being set, a plan being written.
ENDS_BY_A_WISH = (slots.GOAL, slots.GOAL_SCORE, slots.BARRIER, slots.DUE)


def end_open_question(draft: Draft) -> Follow | None:
    """Leave out the open question where the message wants that; None where it does not.

    Who wants to go on, or no more questions, is asked none of the others that wait either.
    """
    asked = draft.asked or ""
    question = QUESTIONS.get(asked)
    if question is None or draft.turn.pressed or question.times_put(draft.values) is None:
        return None
    text = draft.turn.text
    spans = list(pieces_of(text))
    skipped = [one for one in spans if _skips(text[slice(*one)])]
    wanted = [one for one in spans if _goes_on(text[slice(*one)])]
    no_more = read_wishes(draft.turn.reply, draft.turn.findings).no_more_questions
    beside = asked in BESIDE_THE_WAY
    wanted = wanted if asked in ENDS_BY_A_WISH else []
    if not (beside and (skipped or wanted)) and not (no_more and _past_the_plan(draft)):
        return None
    for span in skipped:
        draft.leave_words(*span)
    after_answer(draft, question, question.skip(draft))
    if wanted or no_more:
        leave_what_waits(draft)
    draft.set(**{slots.ASKED: None, slots.REPROMPT: None})
    note_goal(draft)
    take_back(draft)
    take_wishes(draft)
    shows = wanted and has_routine(draft.values)
    return show_routine(draft) if shows else Follow.ON


def _past_the_plan(draft: Draft) -> bool:
    """Whether the plan stands: before it all that is asked is cut short together."""
    return bool(draft.values.get(slots.ROUTINE)) or draft.asked in BESIDE_THE_WAY


def _skips(piece: str) -> bool:
    said = _plain(piece)
    return spoken("skips_the_question").match(said) is not None


def _goes_on(piece: str) -> bool:
    said = _plain(piece)
    whole = spoken("wants_to_go_on").fullmatch(said) or spoken("wants_the_routine").fullmatch(said)
    return whole is not None


def _plain(piece: str) -> str:
    return as_heard(piece.strip(" .!?"))
