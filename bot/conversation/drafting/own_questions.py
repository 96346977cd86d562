"""What the person wants to ask a clinician, in their own words, for the paper."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.weeks import MOST_QUESTIONS
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.intake.consent_given import history_given
from bot.knowledge.staying.talk_words import talk_words

KEEP, DROP = "own_question", "own_questions_over"
LONGEST = 200  # characters


def note_question(draft: Draft, asked: str) -> bool:
    """Note a question for the paper as it was put; False where it is noted already or too long.

    Without a history it is held for this talk alone.
    """
    asked, weeks = " ".join(asked.split()), weeks_of(draft)
    known = {one.casefold() for one in weeks.questions}
    if not asked or len(asked) > LONGEST or asked.casefold() in known:
        return False
    noted = replace(weeks, questions=(*weeks.questions, asked)[-MOST_QUESTIONS:])
    draft.set(**{slots.WEEKS: noted.as_dict()})
    if history_given(draft.values):
        draft.keep(KEEP, words=asked)
    return True


def replace_newest(draft: Draft, asked: str) -> None:
    """Let the newest question have other words."""
    had = weeks_of(draft).questions
    drop_questions(draft)
    for one in (*had[:-1], asked):
        note_question(draft, one)


def drop_questions(draft: Draft) -> None:
    """Take every question off the paper, and keep none."""
    draft.set(**{slots.WEEKS: replace(weeks_of(draft), questions=()).as_dict()})
    if history_given(draft.values):
        draft.keep(DROP)


def keep_noted(draft: Draft) -> None:
    """Keep what was noted before the person agreed to it."""
    if history_given(draft.values):
        for asked in weeks_of(draft).questions:
            draft.keep(KEEP, words=asked)


def where_noted(draft: Draft) -> str:
    """Return the sentence that says where a question stands, and how to take it off."""
    return talk_words("question_kept" if history_given(draft.values) else "question_for_now")
