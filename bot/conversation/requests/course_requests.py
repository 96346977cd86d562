"""What is asked or told over weeks: a flare and its end, a goal, how it went."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.check_in_steps import begun, topic_now
from bot.conversation.course.goals import told_goals
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.flares import begin_flare, end_flare, may_be_flare
from bot.conversation.drafting.last_reply import said_last
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.drafting.own_questions import (
    drop_questions,
    note_question,
    replace_newest,
    where_noted,
)
from bot.conversation.drafting.printouts import PLAN
from bot.conversation.drafting.request import Follow
from bot.conversation.intake.consent_given import AGREED, NO_HISTORY, consent_given, history_given
from bot.conversation.questions.goal import take_goals
from bot.conversation.questions.rated_now import rated_now
from bot.conversation.session.session import routine_of
from bot.knowledge.conversation.reply_limits import enough, is_within
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.clinician_questions import question_asked, question_told
from bot.language.replies.told.staying import goal_told, read_staying
from bot.language.text.message_parts import parts_of
from bot.routine.weeks.check_in_schedule import DueCheckIn


def take_question(draft: Draft) -> Follow:
    """What somebody wants to ask a clinician: it stands on the paper in their own words."""
    bare = spoken("only_write_it_down").search(draft.turn.text) is not None
    asked = "" if bare else question_told(draft.turn.text)
    asked = asked or _asked_before(draft) or (_told_before(draft) if bare else "")
    if not asked:
        draft.acknowledge(talk_words("question_how"))
    elif note_question(draft, asked):
        draft.acknowledge(" ".join((talk_words("question_noted", words=asked), where_noted(draft))))
    else:
        draft.acknowledge(talk_words("question_known"))
    return Follow.BACK


def put_question_right(draft: Draft) -> bool:
    """Let the question noted just now have the words it should have; True where none are left."""
    told, noted = spoken("own_question_is").search(draft.turn.text), weeks_of(draft).questions
    if draft.turn.pressed or told is None or not noted:
        return False
    if noted[-1] not in said_last(draft):
        return False
    asked = " ".join(told["thing"].split()).strip(" :,-")
    replace_newest(draft, asked)
    draft.acknowledge(talk_words("question_changed", words=asked))
    draft.leave_words(*told.span())
    for first, last in reversed(parts_of(draft.turn.text)):
        if "own_question" in read_staying(draft.turn.text[first:last]):
            draft.leave_words(first, last)  # "that is no question for a doctor"
    return not draft.turn.text.strip(" .,;!?")


def _asked_before(draft: Draft) -> str:
    """The newest question of the last turns, for who says no more than "put it on my paper"."""
    before = [turn.text for turn in draft.situation.turns[:-1]][-int(enough("turns_back")) :]
    asked = (question_asked(one) for one in reversed(before))
    return next((one for one in asked if one), "")


def _told_before(draft: Draft) -> str:
    """What the message before told, for who says no more than "write that down"."""
    before = [turn.text.strip() for turn in draft.situation.turns[:-1][-1:]]
    return next((one for one in before if is_within(one, "put_on_paper")), "")


def leave_questions(draft: Draft) -> Follow:
    """The person wants none of them on the paper any more."""
    drop_questions(draft)
    draft.acknowledge(talk_words("questions_gone"))
    return Follow.BACK


def tell_flare(draft: Draft) -> Follow:
    """On the person's own word."""
    begin_flare(draft)
    return Follow.ON


def ask_flare(draft: Draft) -> Follow:
    """Words that may mean a flare: the person says which it is, and a check-in waits for that."""
    may_be_flare(draft)
    return Follow.ON


def tell_flare_over(draft: Draft) -> Follow:
    """The person says that it is over."""
    if not weeks_of(draft).in_flare:
        draft.acknowledge(talk_words("flare_none"))
        return Follow.BACK
    rated, asks = rated_now(draft.turn), _pain_is_to_be_asked(draft)
    if rated is None and spoken("free_of_pain").search(draft.turn.text):
        rated = 0
    end_flare(draft)
    if rated is not None:
        draft.set_facts(replace(draft.facts, nrs=rated))
    elif asks:
        _ask_pain(draft)
    return Follow.ON


def _pain_is_to_be_asked(draft: Draft) -> bool:
    """Whether the plan of a return would be made by the strong pain of a flare that is over."""
    known, rated = draft.facts.nrs, weeks_of(draft).history.pain[-1:]
    waits = draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN)
    strong = known is not None and known > load_pacing().too_much_pain_over
    return bool(waits) and strong and not any(one.on == today_of(draft) for one in rated)


def _ask_pain(draft: Draft) -> None:
    """Let the pain of now be asked first, by the check-in that is due or for itself."""
    weeks, today = weeks_of(draft), today_of(draft)
    if topic_now(draft.values) is None and weeks.history.progression is not None:
        since = (today - weeks.history.progression.started).days
        draft.set(**{slots.DUE: begun(DueCheckIn(since, ("pain",)), weeks, today)})
    if topic_now(draft.values) is not None:
        draft.set(**{slots.CHECK_IN: None})


def write_flare_plan(draft: Draft) -> Follow:
    """The plan for a bad day: what was written is read back, else it is written now."""
    weeks, routine = weeks_of(draft), routine_of(draft.values)
    if routine is None and not weeks.has_plan:
        draft.acknowledge(talk_words("flare_plan_later"))
        return Follow.BACK
    if history_given(draft.values) and (not weeks.flare_words or writes_anew(draft.turn.text)):
        draft.set(**{slots.FLARE_PLAN: slots.OPEN})
        return Follow.ON
    if weeks.flare_words:
        draft.acknowledge(talk_words("flare_plan_known", words=weeks.flare_words))
    else:
        draft.acknowledge(talk_words("flare_plan_not_kept"))
    if routine is not None:
        draft.say("action_give_paper", file=PLAN)
    return Follow.BACK


def writes_anew(text: str) -> bool:
    """Whether the plan for a bad day is to be written anew."""
    return "flare_plan_anew" in read_staying(text)


def tell_goal(draft: Draft) -> Follow:
    """A goal told at any time is taken, and scored next; "change my goal" leaves the old one."""
    goals = told_goals(goal_told(draft.turn.text))
    anew = "goal_changed" in read_staying(draft.turn.reply) and bool(weeks_of(draft).goals)
    if not goals:
        draft.set(**{slots.GOAL: slots.ANEW if anew else slots.OPEN})
        return Follow.ON
    take_goals(draft, goals, anew=anew)
    return Follow.ON


def show_progress(draft: Draft) -> Follow:
    """How it went, in words and as a chart; then the open question again."""
    if draft.values.get(slots.CONSENT) is None:
        draft.say("utter_progress_none_yet")
    else:
        kept = history_given(draft.values)
        draft.say("action_show_progress" if kept else "utter_progress_not_kept")
    return Follow.BACK


def stop_history(draft: Draft) -> Follow:
    """Delete what the days brought, and keep no more of it; the answers stay."""
    if not history_given(draft.values):
        answers = consent_given(draft.values)
        draft.acknowledge(talk_words("history_none_answers" if answers else "history_none"))
        return Follow.BACK
    draft.set(**{slots.CONSENT: NO_HISTORY, slots.WEEKS: None, slots.DUE: None})
    draft.say("action_drop_history")
    return Follow.BACK


def keep_answers(draft: Draft) -> Follow:
    """Ask anew whether the answers may be kept, of somebody who went on without saving."""
    if draft.values.get(slots.ABOUT):
        draft.acknowledge(talk_words("theirs_not_kept"))
    elif consent_given(draft.values):
        draft.acknowledge(talk_words("answers_kept_already"))
    else:
        draft.set(**{slots.CONSENT: None})
        return Follow.ON
    return Follow.BACK


def keep_history(draft: Draft) -> Follow:
    """Keep one from now on, of somebody whose answers are kept."""
    if history_given(draft.values):
        draft.acknowledge(talk_words("history_kept_already"))
    elif not consent_given(draft.values):
        return keep_answers(draft)
    else:
        draft.set(**{slots.CONSENT: AGREED})
        draft.keep("consent", history=True)
        draft.acknowledge(talk_words("history_kept"))
    return Follow.BACK
