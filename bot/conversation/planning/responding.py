"""A message without danger: the answer to the open question, and whatever else it holds.

Its steps go through in this order. The first that takes the message as a whole ends them; what is
taken in part is left out of what the later steps read.
"""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.onward.following import follow_on
from bot.conversation.planning.open_answer import lead_on
from bot.conversation.planning.response import Response, Step
from bot.conversation.planning.taken_in_part import (
    find_first_questions,
    hear_complaints,
    leave,
    put_checks_right,
    set_asides_apart,
    take_all_wishes,
    take_corrections_and_feelings,
    take_strength_of_a_move,
    take_the_move_or_check,
)
from bot.conversation.planning.taken_whole import (
    remember_what_is_asked_of,
    take_either,
    take_named_change,
    take_nearest_chosen,
    take_polite_parting,
    take_press_elsewhere,
    take_press_of_another,
    take_question_alone,
    take_what_comes_first,
)
from bot.conversation.planning.time_wished.reminder_beside import take_reminder_beside

STEPS: tuple[Step, ...] = (
    remember_what_is_asked_of,
    take_nearest_chosen,
    take_press_elsewhere,
    take_named_change,
    take_what_comes_first,
    take_press_of_another,
    put_checks_right,
    take_strength_of_a_move,
    find_first_questions,
    take_question_alone,
    take_either,
    take_polite_parting,
    leave,
    take_the_move_or_check,
    take_corrections_and_feelings,
    take_all_wishes,
    hear_complaints,
    set_asides_apart,
    lead_on,
)


def respond(draft: Draft) -> None:
    """Take the answer to the open question, and whatever else the message holds."""
    take_reminder_beside(draft)
    response = Response.begin(draft)
    for step in STEPS:
        if (follow := step(response)) is not None:
            follow_on(draft, follow)
            return
