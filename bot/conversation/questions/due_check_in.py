"""The check-in on one of the days: one question after the other, then what has changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.conversation import slots
from bot.conversation.course.check_in_steps import (
    ACTIVITY,
    ASIDE,
    DONE,
    HOURS,
    NOT_SURE,
    PAIN,
    SPREAD,
    WHICH,
    WORSE,
    answered,
    goal_at,
    read_topic,
    told_ahead,
    topic_now,
    without,
)
from bot.conversation.course.days_told_ahead import days_in, window_of, with_days_since
from bot.conversation.course.weeks import TOLD, Goal, Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.late_statements import stated_pain
from bot.conversation.drafting.flares import may_be_flare
from bot.conversation.drafting.move_choice.checks_offered import offer_checks
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.questions.question import SIDE_QUESTION, Question, Taken
from bot.conversation.turn import UserTurn
from bot.conversation.words.interruptions import asks_something
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.routine.progression_rules import load_pacing, load_weekly_rules
from bot.knowledge.staying.check_ins import load_change_limits, load_check_in_days
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind
from bot.language.replies.answers import read_answer
from bot.language.replies.ratings_by_place import rating_of_a_spine, rating_of_the_spine
from bot.language.replies.taken_back import blanked
from bot.language.replies.wishes import read_wishes
from bot.language.text.message_parts import parts_of
from bot.routine import activity_change, is_flare, pain_change
from bot.routine.change import Change

_THEN_AND_NOW = (("then", "then_last", "then_behind"), ("now", "now_first", "now_lead"))
FEELINGS = {"better": "better", "worse": "worse", "none": "same"}


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
    """Go straight to the routine; that the check-in was due is kept."""
    state = draft.values[slots.DUE]
    draft.set(**{slots.DUE: {**state, "open": []}, slots.CHECK_IN: "skipped"})
    draft.keep("due_check_in", day=state["day"], **days_in(state))
    return Taken.ANSWERED


def take_told_ahead(draft: Draft, turn: UserTurn) -> None:
    """Take what is told of a check-in where it is not asked, in a greeting or beside its question.

    "Hello, a 3 today, did nothing for a week"; to the pain: "4, did it twice, no worse for it";
    to whether it is a flare, which comes before all: "no, a 4 today".
    """
    state, greets = draft.values.get(slots.DUE), draft.asked in (None, slots.FLARE)
    if turn.pressed or not state or not state["open"] or not (greets or draft.asked == slots.DUE):
        return
    if greets and state["answers"]:
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
    """Keep what was told of a check-in by somebody who leaves; the rest is not asked for later."""
    state = draft.values.get(slots.DUE)
    if state and state["open"] and state["answers"].get(PAIN) is not None:
        ended = {**state, "open": []}
        draft.set(**{slots.DUE: ended})
        close_check_in(draft, ended)


def rated_now(turn: UserTurn) -> int | None:
    """The one rating that a greeting tells: with its scale, in words, or first ("4. did it")."""
    if told := spoken("before_and_after").search(turn.text):
        return int(told["after"])
    if (of_now := _fallen_to(turn.text)) is not None:
        return of_now
    rated = [one.number for one in turn.findings.present(Kind.NRS) if one.number is not None]
    if len(rated) == 1 and rating_of_the_spine(turn.text) is None:
        return round(rated[0])
    if (of_spine := rating_of_a_spine(turn.text)) is not None:
        return of_spine
    stated = stated_pain(turn.text)
    text = blanked(turn.text, [one.span() for one in spoken("days_said_twice").finditer(turn.text)])
    for first, last in pieces_of(text) if stated is None else ():
        said = text[first:last].strip(" .!,;")
        leads = spoken("rating_leads").match(said)
        if leads and (not first or leads.end() == len(said)):
            stated = int(leads["told"])
            break
    return _rated_beside(turn.text) if stated is None else stated


def _fallen_to(text: str) -> int | None:
    """The second of two ratings that tell what the pain was and is ("down from 5 to 3")."""
    told = spoken("pain_then_and_now").search(text)
    if told is None:
        return None
    then, now = (int(next(told[one] for one in ways if told[one])) for ways in _THEN_AND_NOW)
    return now if now < then else None  # what rises may be a goal


def _rated_beside(text: str) -> int | None:
    """The one number of a sentence that tells how the pain is ("back is fine, about 2")."""
    for first, last in parts_of(text):
        told = spoken("counted_day").sub(" ", text[first:last])
        if spoken("says_how_it_is").search(told):
            answer = read_answer("rating", Findings(), told)
            if answer is not None and answer.rule == "number" and answer.number is not None:
                return round(answer.number)
    return None


def close_check_in(draft: Draft, state: dict[str, Any]) -> None:
    """Let the answers be kept, say what has changed, and take the pain of today."""
    day, said, days = state["day"], state["answers"], load_check_in_days()
    weeks, today = weeks_of(draft), today_of(draft)
    nrs = said.get(PAIN)
    last = weeks.history.pain_of_last_day()
    scores = {
        weeks.goals[goal_at(topic)]: value
        for topic, value in said.items()
        if topic.startswith(ACTIVITY) and value is not None
    }
    draft.keep(
        "due_check_in",
        day=day,
        nrs=nrs,
        scores={str(goal.number): score for goal, score in scores.items()},
        worse_after=said.get(WORSE),
        days=said.get(DONE),
        window=window_of(state),
    )
    if said.get(WORSE) == "yes":
        which = said.get(WHICH)
        draft.keep(
            "adverse_event",
            exercise=None if which == NOT_SURE else which,
            hours=said.get(HOURS),
            spread=said.get(SPREAD) or NOT_SURE,
        )
    if nrs is not None and weeks.history.pain:
        draft.acknowledge(pain_change(weeks.history.pain[0].value, nrs).say)
    told = {goal.words: score for goal, score in scores.items()}
    doing = _change_of_goals(weeks, told, today)
    if doing:
        draft.acknowledge(doing.say)
    if day == days.ends_on and _is_better(weeks, nrs):
        draft.acknowledge(talk_words("twelve_weeks_well"))
    if day in days.ask_goal_on and not draft.values.get(slots.GOAL):
        _ask_of_goals(draft, weeks, scores)
    feeling = _feeling(last, nrs)
    if feeling != "worse":
        offer_checks(draft, day)
    draft.set(**{slots.CHECK_IN: feeling})
    strong = nrs is not None and nrs >= load_pacing().flare_nrs  # 7 and no better is no good day
    good_day = feeling != "worse" and not weeks.in_flare and not strong
    good_day = good_day and (doing is None or doing.direction != "worse")
    if day in days.write_flare_plan_on and good_day and not weeks.flare_words:
        draft.set(**{slots.FLARE_PLAN: slots.OPEN})
    for goal, score in scores.items():
        weeks = weeks.with_score(goal, score, today)
    if nrs is not None:
        draft.set_facts(replace(draft.facts, nrs=nrs))
        if _is_flare(weeks, nrs, today):
            weeks = weeks.with_flare(today)
            draft.keep("flare", by="numbers")
            draft.acknowledge(talk_words("flare_by_numbers"))
        weeks = weeks.with_pain(nrs, today)
    draft.set(**{slots.WEEKS: weeks.as_dict()})
    up = nrs is not None and last is not None and nrs - last >= load_change_limits().pain_points
    if up and draft.values.get(slots.FLARE) is None:  # it was not asked at this visit yet
        may_be_flare(draft)


def _ask_of_goals(draft: Draft, weeks: Weeks, scored: Mapping[Goal, int]) -> None:
    """Ask for a goal where there is none, or how well those go that were never scored."""
    if not weeks.goals:
        draft.set(**{slots.GOAL: slots.OPEN})
    elif any(goal not in scored and not weeks.scores_of(goal) for goal in weeks.goals):
        draft.set(**{slots.GOAL: TOLD, slots.GOAL_SCORE: None})


def _is_better(weeks: Weeks, nrs: int | None) -> bool:
    pain = weeks.history.pain
    return nrs is not None and bool(pain) and pain_change(pain[0].value, nrs).direction == "better"


def _change_of_goals(weeks: Weeks, scores: Mapping[str, int], today: date) -> Change | None:
    """What has changed since the first score; one of today is no earlier one."""
    scored = {goal.words: weeks.scores_of(goal) for goal in weeks.goals}
    first = {words: had[0].value for words, had in scored.items() if had and had[0].on < today}
    return activity_change(first, scores)


def _feeling(last: int | None, nrs: int | None) -> str:
    if last is None or nrs is None:
        return "same"
    return FEELINGS[pain_change(last, nrs).direction]


def _is_flare(weeks: Weeks, nrs: int, today: date) -> bool:
    """By the numbers: far over the usual pain; somebody whose usual pain is high has none."""
    usual = weeks.history.usual_pain(today, load_weekly_rules().usual_days)
    return usual is not None and nrs > usual and not weeks.in_flare and is_flare(nrs, usual, 0)
