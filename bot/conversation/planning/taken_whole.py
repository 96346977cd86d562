"""Steps that take a message as a whole: the first of them that does ends the turn's reply."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.planning.asked.asked_alone import asked_alone
from bot.conversation.planning.asked.asking_either import ask_either, settle_either
from bot.conversation.planning.corrections.change_undone import undo_last
from bot.conversation.planning.corrections.correcting import take_back
from bot.conversation.planning.corrections.forgotten_told import ask_of_what_was_forgotten
from bot.conversation.planning.corrections.place_back import take_place_back
from bot.conversation.planning.red_flags.rows_asked_about import answer_row_question
from bot.conversation.planning.response import Response
from bot.conversation.planning.return_visits.straight_on import take_straight_on
from bot.conversation.planning.return_visits.told_course import take_staying
from bot.conversation.planning.time_wished.minutes_beside import take_minutes_beside
from bot.conversation.planning.wishes.ease_asked import take_ease_asked
from bot.conversation.requests import Follow
from bot.conversation.requests.asked_kinds import looks_asked, say_of_kind
from bot.conversation.requests.changed_answers import (
    change_named,
)
from bot.conversation.requests.nearest_answers import chosen_answer, tell_answer, wants_none
from bot.conversation.requests.pressed import ELSEWHERE, take_choice
from bot.conversation.requests.small_talk import begin_put_off, parts_politely
from bot.conversation.words.question_before import question_before, refers_back
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken


def remember_what_is_asked_of(response: Response) -> None:
    """Keep what stands before a short question that is the whole message ("is that ok")."""
    draft, turn = response.draft, response.draft.turn
    if len(turn.parts) <= 1 and looks_asked(draft, turn.text) and refers_back(turn.text):
        draft.asked_of = question_before(draft.situation.turns)


def take_press_elsewhere(response: Response) -> Follow | None:
    """Take a press that belongs to no question."""
    draft = response.draft
    if draft.turn.choice and draft.turn.choice[0] in ELSEWHERE:
        return take_choice(draft)
    return None


def take_named_change(response: Response) -> Follow | None:
    """Open the question of a fact that is named as wrong ("my age is wrong")."""
    return change_named(response.draft)


def take_what_comes_first(response: Response) -> Follow | None:
    """Take what goes before every answer: today's list, ease, undoing, a put-off beginning."""
    draft = response.draft
    as_done = spoken("settles_as_done").search(draft.turn.text)
    follow = take_place_back(draft) or take_straight_on(draft)
    follow = follow or take_ease_asked(draft) or undo_last(draft)
    follow = follow or begin_put_off(draft) or answer_row_question(draft)
    if not (response.asks(slots.EXERCISE_FEEDBACK) and as_done):
        follow = follow or take_staying(draft)  # "put it down as done" is no question to put down
    return follow or ask_of_what_was_forgotten(draft)


def take_nearest_chosen(response: Response) -> Follow | None:
    """Tell the answer that was chosen of those that came nearest; "no" wants none of them."""
    draft = response.draft
    if wants_none(draft):
        draft.acknowledge(acknowledgement("none_of_the_nearest"))
        return Follow.BACK
    answer = chosen_answer(draft)
    return None if answer is None else tell_answer(draft, answer)


def take_press_of_another(response: Response) -> Follow | None:
    """Take a press for another question: a fact changed beside the talk answers nothing here."""
    draft, question = response.draft, response.question
    choice = draft.turn.choice
    if choice and question and question.slot not in (choice[0], *slots.INTAKE):
        return take_choice(draft)
    return None


def take_question_alone(response: Response) -> Follow | None:
    """Answer a message that only asks a learned kind, whatever is open."""
    draft, question = response.draft, response.question
    if (of_kind := asked_alone(draft, question)) is None:
        return None
    take_back(draft)  # what is told in the question is said as noted
    return take_minutes_beside(draft, question, say_of_kind(draft, of_kind))


def take_either(response: Response) -> Follow | None:
    """Ask which of two things an answer means, or take what was chosen."""
    draft, question = response.draft, response.question
    if question and (settle_either(draft, question) or ask_either(draft, question)):
        return Follow.ON
    return None


def take_polite_parting(response: Response) -> Follow | None:
    """Part from somebody who says thanks and goodbye, and nothing else."""
    if not parts_politely(response.draft):
        return None
    response.draft.acknowledge(acknowledgement("farewell"))
    return Follow.LISTEN
