"""The check-in on one of the days: one question after the other, then what has changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.course.check_in_answers import read_topic, told_ahead
from bot.conversation.course.check_in_kept import TOLD, kept_of, left_of
from bot.conversation.course.check_in_steps import (
    ACTIVITY,
    ASIDE,
    DONE,
    PAIN,
    answered,
    goal_at,
    topic_now,
    without,
)
from bot.conversation.course.days_told_ahead import with_days_since
from bot.conversation.drafting.check_in_closed import close_check_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.questions.question import SIDE_QUESTION, Question, Taken
from bot.conversation.questions.rated_now import rated_now
from bot.conversation.turn import UserTurn
from bot.conversation.words.interruptions import asks_something
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message_parts import parts_of


class DueCheckInQuestion(Question):
    """Pain, the own activities, whether it was worse after an exercise, what was done."""

    slot = slots.DUE

    def take(self, draft: Draft) -> Taken:
        """Read the answer to the question that is open."""
        topic = topic_now(draft.values)
        if topic is None:
            return Taken.ANSWERED
        if draft.turn.choice == (self.slot, ASIDE):
            return put_aside(draft)
        value = read_topic(topic, draft.values[self.slot], weeks_of(draft), draft.turn)
        if value is None:
            return Taken.HEARD if draft.turn.tells_facts else Taken.UNCLEAR
        return self._settle(draft, value)

    def times_put(self, values: Mapping[str, Any]) -> int | None:
        """How well a goal goes may be left; whether it was worse after stands on its ladder."""
        return SIDE_QUESTION if self.opened(values).startswith(ACTIVITY) else None

    def opened(self, values: Mapping[str, Any]) -> str:
        """What is asked of the days."""
        return topic_now(values) or ""

    def skip(self, draft: Draft) -> Taken:
        """Leave the question that is open out."""
        return self._settle(draft, None) if topic_now(draft.values) else Taken.ANSWERED

    def ask(self, draft: Draft) -> dict[str, Any]:
        """The last visit in one line with the first question."""
        state = draft.values[self.slot]
        return {"again": bool(draft.values.get(slots.REPROMPT)), "first": not state.get("before")}

    def _settle(self, draft: Draft, value: Any) -> Taken:
        state = answered(draft.values[self.slot], value)
        if not draft.turn.pressed:  # with a yes the move may be told that it opens the question for
            state = told_ahead(state, weeks_of(draft), draft.turn)
            _say_back(draft, topic_now(draft.values), value)
        draft.set(**{self.slot: state})
        if not state["open"]:
            close_check_in(draft, state)
        return Taken.ANSWERED


def _say_back(draft: Draft, topic: str | None, value: Any) -> None:
    """Say back what was understood of an answer that is written.

    On how many days it was done, how well a goal goes, and the pain where more than it is told.
    """
    if value is None or topic is None:
        return
    if topic == DONE and value:
        name = "done_alone_once" if value == 1 else "done_alone"
        draft.acknowledge(talk_words(name, days=str(value)))
    elif topic.startswith(ACTIVITY):
        words = weeks_of(draft).goals[goal_at(topic)].words
        draft.acknowledge(talk_words("goal_scored", words=words, score=str(value)))
    elif topic == PAIN and spoken("number_alone").fullmatch(draft.turn.text.strip()) is None:
        draft.acknowledge(acknowledgement("pain_now", number=str(value)))


def put_aside(draft: Draft) -> Taken:
    """Go straight to the routine; that the check-in was due is kept, and what was told of it."""
    state = draft.values[slots.DUE]
    draft.set(**{slots.DUE: {**state, "open": []}, slots.CHECK_IN: "skipped"})
    draft.keep("due_check_in", **kept_of(state, weeks_of(draft)))
    return Taken.ANSWERED


def take_told_ahead(draft: Draft, turn: UserTurn) -> None:
    """Take what is told of a check-in where it is not asked, in a greeting or beside its question.

    "Hello, a 3 today, did nothing for a week"; to the pain: "4, did it twice, no worse for it";
    to whether it is a flare, which comes before all: "no, a 4 today".
    """
    state, greets = draft.values.get(slots.DUE), draft.asked in (None, slots.FLARE)
    if turn.pressed or not state or not state["open"] or not (greets or draft.asked == slots.DUE):
        return
    if greets and state["answers"] and TOLD not in state:
        return
    ahead = told_ahead(state, weeks_of(draft), turn, None if greets else topic_now(draft.values))
    rated = rated_now(turn) if greets else None
    if PAIN in ahead["open"] and rated is not None:
        ahead = without(ahead, PAIN, rated)
        draft.acknowledge(acknowledgement("pain_now", number=str(rated)))
    if greets and (seen := weeks_of(draft).history.last_seen(today_of(draft))) is not None:
        ahead = with_days_since(ahead, (today_of(draft) - seen).days)
    draft.set(**{slots.DUE: ahead})
    if not ahead["open"]:  # all of it was told
        if greets:
            draft.acknowledge(acknowledgement("greeted"))
        close_check_in(draft, ahead)


def tells_ahead_only(draft: Draft) -> bool:
    """Whether a message told what a check-in would ask later, and answers nothing of now."""
    topic, state = topic_now(draft.values), draft.values.get(slots.DUE)
    if draft.turn.pressed or draft.asked != slots.DUE or topic is None or not state:
        return False
    if state["open"] == (draft.before.get(slots.DUE) or state)["open"]:
        return False
    if any(
        asks_something(draft.turn.text[first:last]) for first, last in parts_of(draft.turn.text)
    ):
        return False
    if read_wishes(draft.turn.text):
        return False  # "shopping 8. I want 10 minutes now"
    return read_topic(topic, state, weeks_of(draft), draft.turn) is None


def close_early(draft: Draft) -> None:
    """Close a check-in by what was told of it; the rest is not wanted and not asked for later."""
    state = draft.values.get(slots.DUE)
    if state and state["open"] and state["answers"].get(PAIN) is not None:
        ended = {**state, "open": []}
        draft.set(**{slots.DUE: ended})
        close_check_in(draft, ended)


def keep_what_is_answered(draft: Draft) -> None:
    """Let each answer be kept as soon as it is given: a talk may end at any moment."""
    state, before = draft.values.get(slots.DUE), draft.before.get(slots.DUE) or {}
    if not state or any(what == "due_check_in" for what, _ in draft.kept):
        return
    answers = state["answers"]
    still = state["open"] or [one for one in before.get("open", ()) if one not in answers]
    if still and answers != before.get("answers", {}):
        weeks = weeks_of(draft)
        draft.keep("check_in_begun", **kept_of(state, weeks), left=left_of(state, weeks, still))
