"""What is asked of the plan by who comes back: may it be more, was it enough, is it progress?

What the check-in still decides is answered by the pain of today, and once more with the list.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.conversation.requests.about_plan.sore_day import pain_of_now, same_or_harder
from bot.conversation.requests.plan_held_back import plan_is_held
from bot.conversation.session.session import routine_of
from bot.knowledge.conversation.about_guide import questions_of_guide
from bot.knowledge.wording.speaking import speak
from bot.language.text.question_start import plainly_put
from bot.routine import pain_change

MORE, SAME, PROGRESS = "more_now", "same_or_more", "is_progress"


def about_the_return(draft: Draft, text: str) -> str | None:
    """Return the answer to what is asked of the plan at a return, None where nothing is."""
    if not weeks_of(draft).has_plan or plan_is_held(draft):
        return None
    asked = {one.id for put in (text, plainly_put(text)) for one in questions_of_guide(put)}
    answers = (answer(draft) for kind, answer in _ANSWERS.items() if kind in asked)
    return next(filter(None, answers), None)


def answer_with_the_list(draft: Draft) -> str:
    """Return what is said with today's list to who asked for more, or for the same, before it."""
    news = draft.values.get(slots.PLAN_NEWS)
    if news or not (times_told(draft, MORE) or times_told(draft, SAME)):
        return ""
    more = times_told(draft, MORE) and same_or_harder(draft)
    return " ".join((speak("conversation", "list_as_last_time"), more or "")).strip()


def _more(draft: Draft) -> str | None:
    return _by_the_pain(draft, MORE)


def _same(draft: Draft) -> str | None:
    return _by_the_pain(draft, SAME)


def _by_the_pain(draft: Draft, kind: str) -> str | None:
    """How the week goes on with this pain; the list follows once the questions are answered."""
    if not draft.values.get(slots.RETURNING):
        return None
    said = same_or_harder(draft) or ""
    if routine_of(draft.before) is not None:
        return said or None
    note_told(draft, kind)
    return " ".join((said, speak("conversation", "list_comes_then"))).strip()


def _progress(draft: Draft) -> str | None:
    """Whether the pain of now is less than that of the first day, with both numbers."""
    first, now = weeks_of(draft).history.pain[:1], pain_of_now(draft)
    if not draft.values.get(slots.RETURNING) or not first or now is None:
        return None
    then = first[0].value
    change = pain_change(then, now).direction
    if change == "better":
        return speak("conversation", "progress_yes", then=then, nrs=now)
    if change == "worse":
        return speak("conversation", "progress_no", then=then, nrs=now)
    return speak("conversation", "progress_little", then=then, nrs=now)


_ANSWERS: dict[str, Callable[[Draft], str | None]] = {
    PROGRESS: _progress,
    MORE: _more,
    SAME: _same,
}
