"""What a turn still does where a sign of danger holds, or was cleared just now."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.answers.asked_often import was_never_put
from bot.conversation.planning.answers.parts_beside import part_off
from bot.conversation.planning.message_acts.on_behalf import say_whom_it_is_about
from bot.conversation.planning.message_acts.side_remarks import hear_feeling, notice_language
from bot.conversation.planning.onward.going_on import ask_again
from bot.conversation.planning.red_flags.beside_danger import (
    answer_before_confirming,
    answer_beside_the_cleared,
    answered_beside,
    leave_what_is_known,
    take_beside_question,
    take_consent,
    take_setting_beside_question,
)
from bot.conversation.planning.red_flags.freeing import free_the_plan
from bot.conversation.planning.red_flags.question_waiting import (
    answer_what_waits,
    let_question_wait,
)
from bot.conversation.planning.return_visits.flare_beside_a_sign import (
    begin_flare_noted,
    note_flare_beside,
    note_told_first,
    only_the_wording_asks,
)
from bot.conversation.planning.return_visits.growing_leg import tell_of_growing_leg
from bot.conversation.planning.return_visits.new_feeling import tell_of_new_feeling
from bot.conversation.planning.wishes.wishing import take_wishes
from bot.conversation.safety.denied.answer_beside import KINDS
from bot.conversation.safety.emergency.asked_beside import ASKED_BESIDE
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.language.replies.answering.bare_replies import reply_parts


def answer_beside_an_alarm(draft: Draft, asked: str | None) -> None:
    """Answer, keep and note what was told beside a sign that holds."""
    draft.alarmed = True
    draft.only_asks = only_the_wording_asks(draft)
    say_whom_it_is_about(draft)
    said = len(draft.steps)
    if draft.aside:
        answer_before_confirming(draft)
    told = answered_beside(draft) or any(one.action == ASKED_BESIDE for one in draft.steps)
    let_question_wait(draft, answered=told or len(draft.steps) > said)
    notice_language(draft)
    take_consent(draft)
    take_beside_question(draft, asked)
    take_setting_beside_question(draft, asked)
    note_flare_beside(draft)
    leave_what_is_known(draft)


def go_on_beside_the_cleared(draft: Draft) -> None:
    """Go on where a sign was cleared: what was told beside it, then the open question again."""
    take_consent(draft)
    hear_feeling(draft)
    answer_what_waits(draft)
    if not answered_beside(draft):
        if not draft.turn.pressed:
            part_off(draft, reply_parts(draft.turn.text, KINDS))
        answer_beside_the_cleared(draft)
    tell_of_new_feeling(draft)
    tell_of_growing_leg(draft)
    note_told_first(draft)
    begin_flare_noted(draft)
    take_wishes(draft)
    free_the_plan(draft)
    listed = draft.asked in PARTS  # of its rows some may not have been seen yet
    ask_again(draft, whole=listed or draft.renewed or was_never_put(draft))
