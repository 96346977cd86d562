"""One plan a turn: from the state and the message to what is said, kept and asked next.

The order of a reply: danger; what was heard or changed, in half a sentence; answers to what was
asked beside it; then the one thing asked next. Pure: nothing is said or written here.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.conditions_out import settle_conditions
from bot.conversation.drafting.fact_changes.days_of_the_plan import leave_days_of_the_plan
from bot.conversation.drafting.fact_changes.limits_lifted import lift_limits
from bot.conversation.drafting.facts_told.no_facts.numbers_of_others import leave_numbers_of_others
from bot.conversation.drafting.facts_told.no_facts.others_at_a_move import leave_others_at_a_move
from bot.conversation.drafting.hearing import hear
from bot.conversation.drafting.parts_read import read_parts
from bot.conversation.drafting.situation import Situation
from bot.conversation.planning.after_the_screen import (
    answer_beside_an_alarm,
    go_on_beside_the_cleared,
)
from bot.conversation.planning.asked.no_refusal_beside import settle_refusals
from bot.conversation.planning.asked.nothing_came import (
    answer_what_was_passed_over,
    ask_where_nothing_came,
    say_condition_of_a_move,
)
from bot.conversation.planning.asked.told_in_vain import say_told_in_vain
from bot.conversation.planning.beginning import begin
from bot.conversation.planning.corrections.note_denied import take_out_denied_note
from bot.conversation.planning.corrections.place_put_in import put_place_in
from bot.conversation.planning.corrections.taking_that_back import take_out_instead
from bot.conversation.planning.corrections.unmet import say_second_complaint
from bot.conversation.planning.goal_changes.goal_in_passing import note_goal
from bot.conversation.planning.goal_changes.goal_left_out import leave_goal_out
from bot.conversation.planning.goal_changes.goal_put_right import put_goal_right
from bot.conversation.planning.goal_changes.goal_rated import take_goal_rating
from bot.conversation.planning.goal_changes.goals_settled import settle_goals
from bot.conversation.planning.goal_changes.goals_taken_back import take_goals_back
from bot.conversation.planning.goal_changes.goals_told_anew import take_goals_anew
from bot.conversation.planning.message_acts.greeting_by_name import greet
from bot.conversation.planning.message_acts.heard_as_told import hear_number_asked_back
from bot.conversation.planning.message_acts.on_behalf import notice_whom_it_is_about
from bot.conversation.planning.message_acts.remarks_as_questions import leave_out_remarks
from bot.conversation.planning.message_acts.side_remarks import consent_is_open, notice_language
from bot.conversation.planning.message_acts.walks_told import note_walks
from bot.conversation.planning.moves.felt_as_told import leave_felt_as_told
from bot.conversation.planning.moves.felt_at_a_move import answer_what_was_felt
from bot.conversation.planning.moves.hard_for_another import put_hard_right
from bot.conversation.planning.moves.hurt_put_right import put_hurt_right
from bot.conversation.planning.onward.finishing import finished
from bot.conversation.planning.onward.following import follow_on
from bot.conversation.planning.onward.going_on import ask_again
from bot.conversation.planning.onward.question_ended import end_open_question
from bot.conversation.planning.onward.records_wished import take_records_wish
from bot.conversation.planning.red_flags.danger_first import (
    Screened,
    leave_out_mistaken,
    screen,
)
from bot.conversation.planning.red_flags.dizzy_from_the_neck import ask_of_neck_arteries
from bot.conversation.planning.red_flags.reply_in_danger import note_reply
from bot.conversation.planning.red_flags.starting_over import start_over_in_danger
from bot.conversation.planning.responding import respond
from bot.conversation.planning.return_visits.back_unfinished import greet_unfinished
from bot.conversation.planning.return_visits.favourite_told import note_favourite
from bot.conversation.planning.return_visits.growing_leg import tell_of_growing_leg
from bot.conversation.planning.return_visits.look_told import note_look
from bot.conversation.planning.return_visits.move_since import note_move_since
from bot.conversation.planning.return_visits.new_event import ask_of_new_event
from bot.conversation.planning.return_visits.new_feeling import (
    ask_of_new_feeling,
    tell_of_new_feeling,
)
from bot.conversation.planning.return_visits.new_place_rated import leave_rating_of_new_place
from bot.conversation.planning.return_visits.no_flare import take_no_flare
from bot.conversation.planning.return_visits.pain_put_right import put_pain_right
from bot.conversation.planning.return_visits.practised_put_right import put_days_right
from bot.conversation.planning.return_visits.practised_told import note_practised
from bot.conversation.planning.return_visits.soreness import note_soreness
from bot.conversation.planning.return_visits.told_at_return import (
    note_care,
    note_gear,
    note_headache,
    note_progress,
)
from bot.conversation.planning.time_wished.free_days_told import note_free_days, settle_free_days
from bot.conversation.planning.time_wished.length_of_next_time import note_length_of_next_time
from bot.conversation.planning.time_wished.lengths_of_days import note_lengths_of_days
from bot.conversation.planning.time_wished.moment_wished import note_moment
from bot.conversation.planning.time_wished.page_zone import offer_page_zone
from bot.conversation.planning.wishes.kept_after_all import take_what_stays
from bot.conversation.planning.wishes.position_briefly import take_position_briefly
from bot.conversation.planning.wishes.rounds_wished import take_rounds_wish
from bot.conversation.planning.wishes.wish_denied import take_out_denied_wish
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.questions.barrier import note_stopped
from bot.conversation.questions.check_in import take_feeling_told
from bot.conversation.questions.due_check_in import take_told_ahead, tells_ahead_only
from bot.conversation.requests import Follow
from bot.conversation.requests.about_backs.told_that_counts_not import (
    hear_what_counts_not,
    say_what_counts_not,
)
from bot.conversation.requests.about_the_guide.last_said import hear_of_last_said, say_of_last_said
from bot.conversation.requests.changed_answers import begin_anew
from bot.conversation.requests.course_requests import put_question_right
from bot.conversation.requests.your_data import answer_delete
from bot.language.text.message_parts import parts_of

# What is told beside all questions, kept in this order.
NOTED: tuple[Callable[[Draft], object], ...] = (
    note_progress,
    note_headache,
    note_care,
    note_walks,
    note_look,
    offer_page_zone,
    note_goal,
    note_moment,
    put_goal_right,
)
# What is read before danger is screened, in this order.
READ_FIRST: tuple[Callable[[Draft], object], ...] = (
    hear_of_last_said,
    hear_what_counts_not,
    hear_number_asked_back,
    notice_whom_it_is_about,
    note_free_days,
    take_out_denied_wish,
    take_out_denied_note,
    read_parts,
)
# What is new beside the facts, and may ask for a question of safety of its own.
NEW_SIGNS = (ask_of_new_feeling, ask_of_new_event, ask_of_neck_arteries)


def plan_turn(situation: Situation) -> Draft:
    """Return the finished draft of this turn. Raises `EndlessWayError` for a way without end."""
    draft = begin(situation)
    if (over := _delete_or_start_over(draft)) is not None:
        follow_on(draft, over)
        return finished(draft)
    for read in READ_FIRST:
        read(draft)
    pain_right = put_pain_right(draft)  # "4, not 3" is of the pain that was told just now
    leave_numbers_of_others(draft)
    leave_days_of_the_plan(draft)
    note_lengths_of_days(draft)
    note_length_of_next_time(draft)
    hear(draft)
    leave_rating_of_new_place(draft)
    note_reply(draft)
    asked = draft.asked
    for ask in NEW_SIGNS:
        ask(draft)
    screened = screen(draft)
    if screened is Screened.SAID:
        answer_beside_an_alarm(draft, asked)
        return finished(draft, danger=True)
    greet(draft)
    greet_unfinished(draft)
    if screened is Screened.CLEARED:
        go_on_beside_the_cleared(draft)
        return finished(draft, danger=True)
    leave_out_mistaken(draft)
    tell_of_new_feeling(draft)
    tell_of_growing_leg(draft)
    if draft.introduced:
        draft.say("utter_welcome_for_them")
    _answer_without_danger(draft, situation.turn.text, pain_right)
    return finished(draft)


def _delete_or_start_over(draft: Draft) -> Follow | None:
    """Delete what is kept, or start over: what comes before all else; None where neither is."""
    deleting = answer_delete(draft)
    if deleting is Follow.BACK:  # the "no" to deleting all may name what is to go
        take_out_instead(draft)
    return deleting if deleting is not None else start_over_in_danger(draft)


def _answer_without_danger(draft: Draft, written: str, pain_right: bool) -> None:
    """Answer a message in which the screen found no danger.

    `written` are its words before anything was taken out; `pain_right` says that it corrects one.
    """
    leave_others_at_a_move(draft)
    leave_felt_as_told(draft)
    foreign = notice_language(draft)
    only_foreign = foreign and not draft.turn.tells_facts and not _consents(draft)
    if foreign and consent_is_open(draft) and not _consents(draft):
        draft.set(**{slots.ASKED: slots.CONSENT})  # asked in their language, with the notice
    elif only_foreign or say_of_last_said(draft) or say_what_counts_not(draft):
        ask_again(draft)
    elif begin_anew(draft):
        follow_on(draft, Follow.ON)
    elif not take_records_wish(draft, written):
        settled, led = _settle_what_is_told(draft, written, pain_right)
        if led is not None:
            follow_on(draft, led)
        elif settled or leave_out_remarks(draft):
            ask_again(draft, whole=draft.lifted or draft.renewed)
        else:
            respond(draft)
        say_second_complaint(draft)
        say_condition_of_a_move(draft)
        answer_what_was_passed_over(draft)
        ask_where_nothing_came(draft)
        say_told_in_vain(draft)
        settle_refusals(draft)


def _settle_what_is_told(
    draft: Draft, written: str, pain_right: bool
) -> tuple[bool, Follow | None]:
    """Take what is told of the weeks, the goals and the plan beside all questions.

    Return whether nothing is left to answer, and where what was told leads, None for nowhere.
    """
    no_flare = take_no_flare(draft, written)
    take_told_ahead(draft, draft.turn)
    if not no_flare:  # "it was no flare" is no word of how it is now
        take_feeling_told(draft)
    unhurt = put_hurt_right(draft) | note_move_since(draft) | put_hard_right(draft)
    note_favourite(draft)
    note_soreness(draft)
    note_stopped(draft)
    put_right = put_days_right(draft)
    if not put_right:
        note_practised(draft)
    for note in NOTED:
        note(draft)
    left_out = take_goals_back(draft) or take_goals_anew(draft)
    left_out = left_out or settle_goals(draft) or leave_goal_out(draft)
    ended = end_open_question(draft)
    rounds = take_what_stays(draft) | put_place_in(draft)
    rounds |= take_rounds_wish(draft) | take_position_briefly(draft) | settle_free_days(draft)
    rounds |= draft.of_amounts
    felt_alone = ended is None and answer_what_was_felt(draft)
    alone = (put_right or no_flare) and len(list(parts_of(draft.turn.text))) < 2
    alone |= settle_conditions(draft) | lift_limits(draft) | put_question_right(draft)
    settled = (
        alone
        or unhurt
        or pain_right
        or rounds
        or ended is not None
        or take_goal_rating(draft)
        or tells_ahead_only(draft)
        or note_gear(draft)
    )
    return bool(settled or felt_alone), ended or left_out


def plan_danger_only(situation: Situation) -> Draft:
    """Return a draft that screens the message and says that the rest went wrong."""
    draft = begin(situation)
    if screen(draft) is not Screened.SAID:
        draft.say("utter_own_mistake")
    return finished(draft, danger=True)


def _consents(draft: Draft) -> bool:
    """Whether the words answer the consent question, in whatever language."""
    question = QUESTIONS[slots.CONSENT]
    return draft.asked == slots.CONSENT and question.take(draft.trial()) is Taken.ANSWERED
