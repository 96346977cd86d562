"""A session gets under way, waits, stops, goes on, begins anew or takes one more."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.only_today import keep_up_to
from bot.conversation.intake.consent_given import consent_given
from bot.conversation.questions.exercise_report import welcome_back
from bot.conversation.requests.small_talk import take_up_again
from bot.conversation.session.done_so_far import counts_as_done, left_open
from bot.conversation.session.session import begin_session, current_item, items_today, routine_of
from bot.knowledge.exercises.exercises import joined_names, load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.routine import RoutineItem


def under_way(draft: Draft) -> None:
    """Let the session be under way, from where it stood or from its beginning."""
    if draft.values.get(slots.TOGETHER) != "now":
        noted = draft.values.get(slots.FEEDBACK)
        kept = {slots.FEEDBACK: noted} if left_open(draft.values, draft.situation.now) else {}
        draft.set(**{**begin_session(), **kept})  # what was done of it today stays done
    draft.set(**{slots.PAUSED: None, slots.CLOSED: None, slots.REPROMPT: None})
    draft.renewed = True


def pause(draft: Draft, _moves: tuple[str, ...]) -> None:
    """Let the session wait at the move that is up."""
    draft.set(**{slots.PAUSED: True, slots.REPROMPT: None})


def stop(draft: Draft, _moves: tuple[str, ...]) -> None:
    """The rest is for another time: nothing more is asked, and what is done stays."""
    routine = routine_of(draft.values)
    items = items_today(routine) if routine else ()
    if not items or current_item(draft.values) is None:
        return
    ids = [one.exercise_id for one in items]
    done = [move for move in ids if counts_as_done(draft.values, move)]
    left = [move for move in ids if move not in done]
    draft.set(**{slots.PAUSED: slots.FOR_TODAY, slots.REPROMPT: None})
    draft.keep("left_off", step=slots.EXERCISE_FEEDBACK)
    draft.keep("session")
    draft.acknowledge(wish_words("done_so_far", joined_names(done)) if done else "")
    kept = "rest_later" if consent_given(draft.values) else "rest_later_unsaved"
    draft.acknowledge(wish_words(kept, joined_names(left)))
    draft.rests = True


def stop_after(draft: Draft, _moves: tuple[str, ...]) -> None:
    """ "Let's stop after this one": at once where that was told as done, else behind it."""
    up, routine = current_item(draft.values), routine_of(draft.values)
    if up is None or routine is None:
        return  # it was the last one
    next_one = spoken("after_the_next_one").search(draft.situation.turn.text) is not None
    reported = up != current_item(draft.before)
    if reported and not next_one:
        stop(draft, ())
        return
    last = up if reported or not next_one else _behind(draft, items_today(routine), up)
    keep_up_to(draft, up, last)
    draft.renewed = reported
    draft.acknowledge(wish_words("last_for_today", joined_names((last.exercise_id,))))


def _behind(draft: Draft, items: Sequence[RoutineItem], up: RoutineItem) -> RoutineItem:
    """The first move behind the one that is up that is still to do; itself where none is."""
    at = items.index(up)
    open_still = (
        one for one in items[at + 1 :] if not counts_as_done(draft.values, one.exercise_id)
    )
    return next(open_still, up)


def resume(draft: Draft, _moves: tuple[str, ...]) -> None:
    """Go on with what waits: the move that is up, or what else was left."""
    if draft.asked != slots.EXERCISE_FEEDBACK:
        draft.renewed |= take_up_again(draft)
        return
    if draft.before.get(slots.PAUSED):
        welcome_back(draft)
    draft.set(**{slots.PAUSED: None, slots.REPROMPT: None})
    draft.renewed = True


def restart(draft: Draft, _moves: tuple[str, ...]) -> None:
    """Begin the session anew at its first move."""
    draft.set(**begin_session())
    draft.renewed = True


def one_more(draft: Draft, _moves: tuple[str, ...]) -> None:
    """Behind the end: what is still open, else the first and softest once more."""
    routine = routine_of(draft.values)
    items = items_today(routine) if routine else ()
    noted = draft.values.get(slots.FEEDBACK) or {}
    left = [n for n, one in enumerate(items) if noted.get(one.exercise_id) in (None, "skip")]
    gentle = spoken("wants_it_gentle").search(draft.situation.turn.text.casefold()) is not None
    at = 0 if gentle or not left else left[0]
    if not items:
        return
    under_way(draft)
    draft.set(**{slots.EXERCISE: at, slots.RATING: None})
    name = load_exercises()[items[at].exercise_id].name
    again = counts_as_done(draft.values, items[at].exercise_id)
    draft.acknowledge(wish_words("once_more" if again else "one_more", name))
