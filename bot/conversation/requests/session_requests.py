"""Showing the routine, hearing how it has been, stopping."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.flares import answer_feeling, may_be_flare
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.request import Follow
from bot.conversation.drafting.stages import other_day, without_left_out
from bot.conversation.intake.consent_given import consent_given
from bot.conversation.questions.check_in import feeling_named
from bot.conversation.requests.leaving import as_kept
from bot.conversation.requests.small_talk import begins_visit, once_more_now, take_up_again
from bot.conversation.session.done_so_far import began_today
from bot.conversation.session.plans_before import blame_of
from bot.conversation.session.session import current_item
from bot.conversation.session.session_log import is_under_way, pain_before
from bot.conversation.undo import once_more
from bot.conversation.way import Stage, has_routine, next_on_the_way
from bot.conversation.words.putting_off import puts_off
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken

WITHOUT_A_PLAN = (Stage.TELL_MINOR, Stage.COMFORT)


def show_asked_routine(draft: Draft) -> Follow:
    """The routine as a whole, asked for in so many words."""
    draft.shown = has_routine(draft.values)
    return show_routine(draft)


def show_routine(draft: Draft) -> Follow:
    """The routine, and the offer to do it; asked for too early, the way to it goes on.

    In the middle of it, or of a question about the weeks, it is shown with what is done, and what
    was asked comes again. Behind a session it is shown alone, on its day after a press too; what
    was left open in it then comes up. Doing it once more is to be said.
    """
    if draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN):
        draft.set(**{slots.CHECK_IN: "skipped"})
        return Follow.ON
    if not has_routine(draft.values):
        waits_only = draft.values.get(slots.RETURNING) and weeks_of(draft).has_plan
        if next_on_the_way(draft.values) not in WITHOUT_A_PLAN and not waits_only:
            had_one = blame_of(draft.values) is not None
            draft.acknowledge(acknowledgement("routine_waits" if had_one else "no_routine_yet"))
        return Follow.WHOLE
    in_session = draft.asked == slots.EXERCISE_FEEDBACK and current_item(draft.values) is not None
    of_weeks = draft.asked in slots.ASKED_OVER_WEEKS
    if in_session or (of_weeks and next_on_the_way(draft.values) == draft.asked):
        draft.say("action_show_routine")
        return Follow.BACK
    if draft.values.get(slots.CLOSED) and draft.values.get(slots.TOGETHER) == "now":
        again = (
            not began_today(draft.values, draft.situation.now)
            if draft.turn.pressed
            else once_more_now(draft.turn.text)
        )
        if not again:
            on = draft.turn.pressed and take_up_again(draft)
            draft.say("action_show_routine")
            return Follow.ON if on else Follow.LISTEN
        other_day(draft)
        without_left_out(draft)
    draft.set(**{slots.CLOSED: None, slots.TOGETHER: None, slots.EXERCISE: 0, slots.RATING: None})
    draft.set(**{slots.REPROMPT: None, slots.FEEDBACK: None, slots.ASKED: None})
    return Follow.ON


def take_feeling(draft: Draft) -> Follow:
    """Keep "better", "the same" or "worse" told in between, and answer to it."""
    feeling = feeling_named(draft.turn) or "same"
    draft.set(**{slots.CHECK_IN: feeling})
    draft.keep("check_in", change=feeling, nrs=pain_before(draft.values))
    answer_feeling(draft, feeling)
    if feeling == "worse":
        may_be_flare(draft)
    if feeling == "worse" and draft.values.get(slots.SCREEN_NERVES):
        draft.set(**once_more())
        return Follow.ON
    return Follow.ON if begins_visit(draft) else Follow.BACK


def stop(draft: Draft) -> Follow:
    """Leave any question at once; with consent the person can come back to this step."""
    agreed = consent_given(draft.values)
    if draft.asked is None and not spoken("names_an_end").search(draft.turn.text):
        return Follow.BACK  # nothing waits, and "tomorrow the van again" ends nothing
    if not agreed and puts_off(draft.turn.text):
        draft.say("utter_wait_unsaved")  # who only waits has not said that it is to be forgotten
        draft.set(**{slots.ASKED: None})
        return Follow.LISTEN
    draft.keep("left_off", step=str(next_on_the_way(draft.values)))
    if is_under_way(draft.values):
        draft.keep("session")
    draft.say(as_kept(draft, "utter_stopped_kept") if agreed else "action_end_unsaved")
    draft.set(**{slots.ASKED: None, slots.CLOSED: "stopped" if agreed else "forget"})
    return Follow.LISTEN
