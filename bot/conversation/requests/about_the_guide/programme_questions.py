"""Questions about the programme itself: how long, what next, why this; answered from the state."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.conversation.requests.about_backs.either_or import said_to
from bot.conversation.requests.about_backs.how_much_of_it import why_so_little
from bot.conversation.requests.about_backs.may_i import answer_may_i, asked_activity, told_activity
from bot.conversation.requests.about_checks.words_of_a_check import about_words_of_check
from bot.conversation.requests.about_moves.first_details import first_detail
from bot.conversation.requests.about_moves.move_details import breath_held
from bot.conversation.requests.about_moves.move_questions import (
    about_move,
    fit_of_a_move,
    why_of_a_move,
)
from bot.conversation.requests.about_moves.on_the_bed import bed_told
from bot.conversation.requests.about_plan.asked_at_return import about_the_return
from bot.conversation.requests.about_plan.is_it_in import whether_in
from bot.conversation.requests.about_plan.muscle_asked import about_muscle
from bot.conversation.requests.about_plan.own_acts import own_act
from bot.conversation.requests.about_plan.own_plan import about_plan
from bot.conversation.requests.about_plan.own_walk import about_own_walk
from bot.conversation.requests.about_plan.pattern_asked import doubts_the_pattern
from bot.conversation.requests.about_plan.place_in_session import place_in_session
from bot.conversation.requests.about_plan.sore_day import about_a_sore_day
from bot.conversation.requests.about_the_guide.answers_by_stage import answer_of_stage
from bot.conversation.requests.about_the_guide.what_is_noted import (
    asks_of_the_paper,
    fact_asked,
    what_is_noted,
)
from bot.conversation.requests.asked_surely import about_sure_matter
from bot.conversation.requests.explain import explain_question
from bot.conversation.requests.lines_of_the_card import line_surely_asked_about
from bot.conversation.words.interruptions import asks_something
from bot.conversation.words.kind_of_medicine import about_kind_of_medicine
from bot.education import surely_of_backs
from bot.knowledge.conversation.about_guide import load_about_guide, questions_of_guide
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.meant_for import asked_for_whom
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.text.question_start import plainly_put, question_start

# Questions of about_guide.yml that name a muscle or a deed, and ask of neither.
FIRST_OF_ALL = ("no_such_stretch", "drop_a_move", "which_rating")
_KNOWN_BY = 60  # letters by which an answer is known again


def asks_of_guide(draft: Draft, text: str) -> bool:
    """Return whether the words ask something about the programme that can be answered now."""
    why = _asks_why_asked(draft, text)
    return why or _answer(draft, text) is not None or asked_activity(draft, text) is not None


def answer_of_guide(draft: Draft) -> Follow:
    """Say the answer; the open question comes again behind it."""
    why = _asks_why_asked(draft, draft.turn.text)
    text = draft.turn.text
    if why and about_plan(draft, text) is None and about_move(draft, text) is None:
        return explain_question(draft)
    answer = _answer(draft, draft.turn.text)
    activity = None if answer else asked_activity(draft, draft.turn.text)
    if activity is not None:
        answer_may_i(draft, activity)
    elif answer:
        draft.acknowledge(not_twice(draft, answer))
    return Follow.BACK


def _asks_why_asked(draft: Draft, text: str) -> bool:
    """Whether the reason of the open question is asked; before any, "what's this for" is of all."""
    begun = draft.asked not in (None, slots.CONSENT, slots.STORY)
    of_this = begun and spoken("what_is_this_for").search(text.casefold()) is not None
    return of_this or (
        draft.asked is not None and spoken("why_you_ask").search(text.casefold()) is not None
    )


def not_twice(draft: Draft, answer: str) -> str:
    """Return the answer; told last time, its first sentence, then the whole again."""
    answer = said_to(draft.turn.text, answer)
    key = f"guide/{answer[:_KNOWN_BY]}"
    told = times_told(draft, key)
    note_told(draft, key)
    first = f"{answer.split('. ')[0].rstrip('.')}."
    return acknowledgement("guide_again", first=first) if told % 2 else answer


def _answer(draft: Draft, text: str) -> str | None:
    own = about_plan(draft, text)
    if own is not None:
        return own
    asks, text = asks_something(text), plainly_put(text)
    if not is_within(text, "question_about_guide"):
        return None
    bids = spoken("bids_to_explain").match(text.strip().casefold()) or asks_of_the_paper(text)
    if bids or asks or asks_something(text):
        told = what_is_noted(draft, text) or about_move(draft, text)
        if told is not None:
            return told
    if surely_of_backs(text) is not None:
        return None
    meant = asked_for_whom(text)
    if meant is not None:
        return meant.says
    for one in questions_of_guide(text):
        if one.own_in(text):
            return None
        if told := answer_of_stage(draft, one.id):
            return told
    return None


def first_of_guide(draft: Draft, text: str) -> str | None:
    """Return the answer to a question whose own words are surer than all else, None for others."""
    if draft.turn.pressed or not is_within(text, "question_about_guide"):
        return None
    own = _first_of_all(draft, text) or about_muscle(draft, text) or bed_told(draft, text)
    own = own or whether_in(draft, text) or own_act(draft, text) or fact_asked(draft, text)
    own = own or place_in_session(draft, text) or breath_held(draft, text)
    own = own or fit_of_a_move(draft, text)
    asks = asks_something(text) or question_start(text) is not None
    own = own or first_detail(draft, text)
    own = own or (line_surely_asked_about(draft, text) if asks else None)
    if own or (own := _of_everyday(draft, text)):
        return own
    asked = (one for put in (text, plainly_put(text)) for one in questions_of_guide(put))
    told = (answer_of_stage(draft, one.id) for one in asked if one.first)
    outright = next(filter(None, told), None) or doubts_the_pattern(draft, text)
    return outright or why_of_a_move(draft, text)


def _first_of_all(draft: Draft, text: str) -> str | None:
    """What goes before muscles and deeds: a stretch others swear by, a move to drop."""
    said = as_heard(text)
    asked = (one for one in FIRST_OF_ALL if load_about_guide()[one].asked_in(said))
    told = (answer_of_stage(draft, one) for one in asked)
    return next(filter(None, told), None)


def _of_everyday(draft: Draft, text: str) -> str | None:
    """What is asked of an illness and the moves, of a sore day, of one's own walks, of a check."""
    if asked := about_the_return(draft, text) or _of_a_medicine(draft, text):
        return asked
    sore = about_a_sore_day(draft, text) or about_own_walk(draft, text)
    sure = about_words_of_check(draft, text) or about_sure_matter(draft, text)
    return sore or sure or why_so_little(draft, text) or told_activity(draft, text)


def _of_a_medicine(draft: Draft, text: str) -> str | None:
    """Whether a medicine is of a kind; it may be named in the words before the question."""
    whole = draft.situation.turns[-1].text
    return about_kind_of_medicine(text, whole[: max(0, whole.find(text))])


def asked_outright(text: str, asked: str) -> bool:
    """Return whether the words ask this question about the programme, whatever else they say."""
    return any(
        one.id == asked for put in (text, plainly_put(text)) for one in questions_of_guide(put)
    )
