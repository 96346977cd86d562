"""How it has been since the last visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.course.returning import PAIN_THEN
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.flares import answer_feeling, may_be_flare
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.questions.question import SIDE_QUESTION, Question, Taken
from bot.conversation.questions.rated_now import rated_now
from bot.conversation.session.session_log import pain_before
from bot.conversation.turn import UserTurn
from bot.conversation.words.options import pick
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.staying.check_ins import load_change_limits
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.speaking import speak
from bot.language.extract.history.pain_ratings import MOST_PAIN
from bot.language.findings import Kind
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.told.staying import read_staying
from bot.language.text.question_start import begins_as_question

FEELINGS = ("better", "same", "worse")
_LABELS = (
    speak("conversation", "better"),
    speak("conversation", "about_the_same"),
    speak("conversation", "worse"),
)
_BY_INTENT = {"feel_better": "better", "feel_same": "same", "feel_worse": "worse"}
_BY_CHANGE = {"better": "better", "gone": "better", "same": "same", "worse": "worse"}
_BY_COURSE = {"improving": "better", "same": "same", "worsening": "worse"}


class CheckInQuestion(Question):
    """Better, the same or worse; the numbers come with the session."""

    slot = slots.CHECK_IN
    most_times = SIDE_QUESTION

    def take(self, draft: Draft) -> Taken:
        """Read the answer and keep it."""
        feeling = _feeling(draft.turn) or _by_number(draft)
        if feeling is None:
            if spoken("goes_straight_on").fullmatch(draft.turn.text.strip().lower()):
                return self.skip(draft)
            return Taken.HEARD if draft.turn.tells_facts else Taken.UNCLEAR
        draft.set(**{slots.CHECK_IN: feeling})
        draft.keep("check_in", change=feeling, nrs=pain_before(draft.values))
        if not draft.turn.pressed and "bout_over" in read_staying(draft.turn.reply):
            draft.acknowledge(talk_words("bout_over"))
            return Taken.ANSWERED
        answer_feeling(draft, feeling)
        if feeling == "worse":
            may_be_flare(draft)
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Leave it out."""
        draft.set(**{slots.CHECK_IN: "skipped"})
        return Taken.ANSWERED

    def ask(self, draft: Draft) -> Mapping[str, Any]:
        """The last visit in one line the first time."""
        return {"again": bool(draft.values.get(slots.REPROMPT))}


def take_feeling_told(draft: Draft) -> None:
    """Take a "much better" with which somebody comes back: it is not asked again.

    What is worse is for the reading of flares, and a check-in asks in numbers.
    """
    turn, due = draft.turn, draft.values.get(slots.DUE) or {}
    coming_back = draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN)
    if turn.pressed or draft.asked is not None or not coming_back or due.get("open"):
        return
    told = read_staying(turn.reply)
    over = "bout_over" in told and not weeks_of(draft).in_flare
    no_worse = _no_worse(turn)
    elsewhere = turn.intent in _BY_INTENT or _feeling(turn) != FEELINGS[0]
    counted = None
    if not over and not no_worse and elsewhere:
        counted = None if _feeling(turn) else _by_number(draft)
        if counted in (None, "worse"):
            return
    if told & {"flare", "flare_likely"} and not over:
        return  # "it was improving nicely, and then the drive set it right back"
    feeling = counted or ("same" if over or no_worse else FEELINGS[0])
    draft.set(**{slots.CHECK_IN: feeling})
    draft.keep("check_in", change=feeling, nrs=pain_before(draft.values))
    if over:
        draft.acknowledge(talk_words("bout_over"))
    else:
        answer_feeling(draft, feeling)


def _by_number(draft: Draft) -> str | None:
    """How it has been by the pain of now that is told ("back is a 3"), beside that of last time.

    A number alone is the pain too: where buttons have numbers the surface takes them for presses.
    """
    turn, last = draft.turn, weeks_of(draft).history.pain_of_last_day()
    if last is None:
        last = (draft.values.get(slots.RETURNING) or {}).get(PAIN_THEN)
    if turn.pressed or last is None or begins_as_question(turn.text):
        return None
    now = rated_now(turn)
    if now is None or now > MOST_PAIN:
        return None
    draft.set_facts(replace(draft.facts, nrs=now))
    draft.acknowledge(acknowledgement("pain_now", number=str(now)))
    if abs(now - last) < load_change_limits().pain_points:
        return "same"  # of a small pain one point is a third, and still chance
    return "worse" if now > last else "better"


def _no_worse(turn: UserTurn) -> bool:
    return spoken("fares_no_worse").search(turn.text.casefold()) is not None


def feeling_named(turn: UserTurn) -> str | None:
    """Return how the words say it has been: "not bad" names no worse day, whatever it holds."""
    if not turn.pressed and _no_worse(turn):
        return "same"
    return _BY_INTENT.get(turn.intent or "")


def _feeling(turn: UserTurn) -> str | None:
    if turn.choice:
        return turn.choice[1] if turn.choice[1] in FEELINGS else None
    if "bout_over" in read_staying(turn.reply):
        return "same"  # "worse for two days and then fine"
    if (named := feeling_named(turn)) is not None:
        return named
    course = next(iter(turn.findings.values(Kind.COURSE)), None)
    if course in _BY_COURSE:
        return _BY_COURSE[course]
    if spoken("number_alone").fullmatch(turn.text.strip()) is not None:
        return None  # the pain of now
    chosen = pick(turn, _LABELS)
    if chosen is not None:
        return FEELINGS[chosen]
    if begins_as_question(turn.text):
        return None
    told = read_answer("change", turn.findings, turn.text)
    change = None if told is None else _BY_CHANGE.get(str(told.value))
    flares = not {"flare", "flare_likely"}.isdisjoint(read_staying(turn.reply))
    return "worse" if change == FEELINGS[0] and flares else change  # "my back has gone again"
