"""A farewell at any time: what is kept and when to come back; the open question waits."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.returning import begins_visit
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_day import next_day, tomorrow_of
from bot.conversation.drafting.parts_read import COMPLAINT, does
from bot.conversation.drafting.request import Follow
from bot.conversation.intake.consent_given import consent_given, history_given
from bot.conversation.intake.intake import intake_questions
from bot.conversation.questions.exercise_report import ExerciseQuestion
from bot.conversation.questions.question import Taken
from bot.conversation.questions.rating import RatingQuestion
from bot.conversation.session.session import LATER, routine_of
from bot.conversation.session.session_log import is_under_way
from bot.conversation.turn import UserTurn
from bot.conversation.way import next_on_the_way
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.day_words import weekday_names
from bot.language.findings import Findings
from bot.language.replies.answering.bare_replies import reply_parts, the_reply
from bot.language.replies.told.how_it_went import read_how_it_went, takes_leave

# By whether anything is kept, and whether there is a routine.
FAREWELLS = {
    (False, False): "utter_goodbye",
    (False, True): "utter_goodbye_routine",
    (True, False): "utter_goodbye_kept",
    (True, True): "utter_goodbye_kept_routine",
}
WITHOUT_HISTORY = {
    "utter_goodbye_kept": "utter_goodbye_answers_kept",
    "utter_stopped_kept": "utter_stopped_answers_kept",
}
CLOSES = (slots.TOGETHER, slots.RATING)  # an answer to these leads to the end of the way
DONE, LEFT_OUT = "done", "left_out"


def goodbye(draft: Draft) -> Follow:
    """Take leave; who says beside it how the move went, or how the pain is, has told it."""
    if begins_visit(draft.values, draft.turn.text) and not takes_leave(draft.turn.reply):
        return Follow.ON  # "hi, off nights now"
    part_kindly(draft)
    done_before = draft.values.get(slots.CLOSED) and draft.values.get(slots.FEEDBACK)
    if draft.asked in CLOSES and _closes(draft) and not done_before:
        draft.acknowledge(acknowledgement("farewell"))
        return Follow.ON
    went = read_how_it_went(draft.turn.reply)
    if draft.asked == slots.EXERCISE_FEEDBACK and went:
        told = draft.turn
        draft.turn = _of_this_move(told) if went == LEFT_OUT else told
        ExerciseQuestion().take(draft)
        draft.turn = told
    if draft.asked in slots.INTAKE_QUESTIONS and draft.asked not in intake_questions(draft.values):
        draft.set(**{slots.ASKED: None})  # the same words have told what was asked
    kept = consent_given(draft.values)
    if kept:
        draft.keep("left_off", step=str(next_on_the_way(draft.values)))
    if is_under_way(draft.values):
        draft.keep("session")
    planned = routine_of(draft.values) is not None
    if kept and planned and not history_given(draft.values):
        draft.acknowledge(acknowledgement("farewell_no_history"))
        return Follow.LISTEN
    draft.say(as_kept(draft, FAREWELLS[kept, planned]))
    return Follow.LISTEN


def part_kindly(draft: Draft) -> None:
    """An own mistake gets a sorry, and the day that is named is said back."""
    written = draft.situation.turns[-1]  # "you got it wrong" is blank where facts are read
    if draft.turn.pressed:
        return
    complains = spoken("complains_at_leaving").search(written.text) is not None
    if complains or does(draft, COMPLAINT) is not None:
        draft.acknowledge(acknowledgement("sorry_at_leaving"))
    day = spoken("day_to_come_back").search(written.text)
    if day is not None:
        named = day["day"].capitalize() if day["day"] else day["soon"].casefold()
        draft.acknowledge(acknowledgement("see_you_on", day=named))
    else:
        _name_next_day(draft)


def _name_next_day(draft: Draft) -> None:
    """Name the next day of the plan where days in between are free."""
    following = next_day(draft)
    if routine_of(draft.values) is not None and following != tomorrow_of(draft):
        named = weekday_names()[following.weekday()]
        draft.acknowledge(acknowledgement("next_planned_on", day=named))


def as_kept(draft: Draft, farewell: str) -> str:
    """Return the farewell for what is kept of this person: with a history of the days or not."""
    return farewell if history_given(draft.values) else WITHOUT_HISTORY.get(farewell, farewell)


def _of_this_move(turn: UserTurn) -> UserTurn:
    """Return what is told of the move that is up ("did that, the third one not today, bye")."""
    done = the_reply(turn.text, reply_parts(turn.text, (DONE,)))
    if done is None:
        return turn
    return replace(turn, text=turn.text[done.start : done.end], intent=DONE, findings=Findings())


def _closes(draft: Draft) -> bool:
    if draft.asked == slots.TOGETHER:
        draft.set(**{slots.TOGETHER: LATER})
        return True
    return RatingQuestion().take(draft) is Taken.ANSWERED
