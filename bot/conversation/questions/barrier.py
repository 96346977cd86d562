"""What got in the way, after a week in which little was done."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.days_done import days_told
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.questions.minutes import minutes_offered
from bot.conversation.questions.question import SIDE_QUESTION, Question, Taken
from bot.conversation.undo import depending_on_plan
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.routine.routine_rules import shortest_minutes
from bot.knowledge.staying.barriers import load_barriers
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.told.staying import days_done_told, read_staying
from bot.language.replies.wished.wishes import read_wishes

OTHER, NOTHING, AWAY = "other", "nothing", "away"


def read_barrier(text: str) -> str:
    """Return what got in the way (`barriers.yml`); "other" for anything else."""
    said = text.casefold()
    return next((key for key, row in load_barriers().items() if holds_one(row.words, said)), OTHER)


def _plan_for(draft: Draft, minutes: int) -> None:
    draft.set(**depending_on_plan(), **{slots.MINUTES: minutes})


def _plan_whole(draft: Draft) -> None:
    """Let the plan be whole again, for it was cut down on days that were read wrongly."""
    weeks = weeks_of(draft)
    state = weeks.history.progression
    if state is not None:
        history = replace(
            weeks.history, progression=replace(state, fewer=False, thin_weeks=0, told="")
        )
        draft.set(**{slots.WEEKS: replace(weeks, history=history).as_dict()})
    draft.set(**depending_on_plan())


def _answer(draft: Draft, barrier: str) -> None:
    """Say what follows from it; little time makes the plan as short as it gets."""
    draft.acknowledge(talk_words(f"barrier_{barrier}"))
    if barrier == NOTHING:
        _plan_whole(draft)
    elif barrier == "time" and int(draft.values.get(slots.MINUTES) or 0) > shortest_minutes():
        _plan_for(draft, shortest_minutes())


def note_stopped(draft: Draft) -> None:
    """Take why somebody stopped, where they tell it as they come back, so that nobody asks again.

    "I stopped doing them, twelve hour shifts all week" is answered at once.
    """
    coming_back = draft.values.get(slots.RETURNING) and not draft.values.get(slots.ROUTINE)
    if draft.turn.pressed or not coming_back or draft.values.get(slots.BARRIER):
        return
    barrier = read_barrier(draft.turn.text)
    if spoken("stopped_doing_them").search(draft.turn.text.casefold()) is None:
        away = holds_one(load_barriers()[AWAY].words, draft.turn.text.casefold())
        if away and _tells_few_days(draft):
            draft.set(**{slots.BARRIER: AWAY})
            _answer(draft, AWAY)
        return
    if _days_told(draft) and not _tells_few_days(draft):
        return  # "missed two days, the rest I did" is no stop
    if barrier in (OTHER, NOTHING):
        draft.acknowledge(talk_words("stopped"))
        return
    draft.set(**{slots.BARRIER: barrier})
    _answer(draft, barrier)


def _tells_few_days(draft: Draft) -> bool:
    """Whether it was done on half of the days at most ("been away, managed it twice")."""
    days, state = _days_told(draft), draft.values.get(slots.DUE)
    return bool(days is not None and state and days * 2 <= int(state["days"]))


def _days_told(draft: Draft) -> int | None:
    turn, state = draft.turn, draft.values.get(slots.DUE)
    if not state or "days_done" not in read_staying(turn.reply):
        return None
    return days_told(days_done_told(turn.reply), turn.findings, int(state["days"]))


class BarrierQuestion(Question):
    """Time, forgetting, pain or mood; each has an answer that makes it smaller."""

    slot = slots.BARRIER
    action = "utter_ask_barrier"
    own_words = True
    most_times = SIDE_QUESTION

    def take(self, draft: Draft) -> Taken:
        """Read what it was; any other words are heard and left at that."""
        turn = draft.turn
        if turn.pressed and not turn.choice:
            return Taken.UNCLEAR  # a command
        barrier = turn.choice[1] if turn.choice else read_barrier(turn.text)
        draft.set(**{slots.BARRIER: barrier})
        wishes = None if turn.pressed else read_wishes(turn.reply, turn.findings)
        wished = wishes.minutes if wishes else None
        if wished:  # "I only have 5 minutes", "8 minutes again"
            draft.acknowledge(wish_words("minutes", str(minutes_offered(wished))))
            _plan_for(draft, minutes_offered(wished))
            return Taken.ANSWERED
        _answer(draft, barrier)
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Nobody has to say."""
        draft.set(**{slots.BARRIER: "passed_over"})
        return Taken.ANSWERED
