"""The answer to an open question about a sign outside an emergency (clinical 2.1)."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.asked.asked_at_question import (
    asked_at_question,
    asked_beside_no,
    says_yes,
)
from bot.conversation.safety.asked.fresh_signs import tells_news
from bot.conversation.safety.asked.question_replies import heard_beside_answer
from bot.conversation.safety.confirm_questions import confirm_response, level_if_yes, next_part
from bot.conversation.safety.denied.answer_beside import ASKED_WHY, KNOWN_BEFORE
from bot.conversation.safety.denied.plain_denial import read_denial
from bot.conversation.safety.emergency.asked_beside import ASKED_BESIDE
from bot.conversation.safety.emergency.emergency_talk import PAST
from bot.conversation.safety.emergency.tablets_taken import tells_some_were_taken
from bot.conversation.safety.follow_up import answer_to_question, kinds_in
from bot.conversation.safety.release.long_the_same import answers_as_old
from bot.conversation.safety.release.looks import is_for_life, known_and_seen, routine_check
from bot.conversation.safety.release.release import left_at_that, settled_before
from bot.conversation.safety.safety_move import (
    SUICIDE,
    SafetyMove,
    ask_of_change,
    confirmed,
    emergency,
    is_emergency,
    is_theirs,
    same_day,
)
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.theirs.minors import CHILD, tells_to_be_grown_up
from bot.conversation.safety.theirs.whose_emergency import is_told_of_another
from bot.conversation.turn import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.learned.follow_up_kinds import says_kind
from bot.safety.levels import Level
from bot.safety.triage import Triage, triage


def confirm_answer(
    state: SafetyState, slug: str, latest: Turn, verdict: Triage, now: int
) -> SafetyMove:
    """Return the move for a reply to the confirm question that is open outside an emergency."""
    level = level_if_yes(state, slug)
    many = tells_some_were_taken(slug, latest)
    had = is_for_life(slug) and (routine_check(latest, slug) or PAST in kinds_in(latest, "today"))
    answer = "yes" if many else answer_to_question(latest, slug, level)
    if answer is None and had:
        answer = "yes"  # "clear for five years", "that was years ago": so it was had
    old = answers_as_old(slug, latest, answer)
    if old:
        answer, level = "yes", Level.S.value  # clinical 2.1: for weeks or months, and no worse
    asked = asked_at_question(state, slug, latest)
    if asked and answer == "yes" and not (many or had or old or says_yes(slug, latest)):
        answer = None  # "it's settling a bit" tells of no headache
    if slug == CHILD and tells_to_be_grown_up(latest):
        answer = "no"
    closed = replace(state, asking=None, asking_how="denied")
    denial = read_denial(latest, slug)
    all_of_it = not latest.button and spoken("denies_all").search(latest.text) is not None
    all_of_it = all_of_it or (denial is not None and denial.all_of_it)
    part = None if all_of_it else next_part(state)
    if answer == "no" and part is not None:
        return SafetyMove(state.ask(slug, part), confirm_response(slug, part))
    news = tells_news(state, latest, verdict)
    if news and (answer is None or (answer == "unsure" and SUICIDE in news)):
        return SafetyMove(state)  # no answer: the question comes again behind what is new
    if answer == "no":
        cleared = closed.answered(slug, "no").clear((slug,), now, state.asking_how)
        why = "utter_confirm_why_no" if says_kind(latest.text, ASKED_WHY) else None
        told = None if why else asked_beside_no(cleared, slug, latest)
        return told or SafetyMove(cleared, why, resume=True)
    known = f"{slug}:{KNOWN_BEFORE}"
    fresh = news or slug == SUICIDE or known in state.shown
    if not fresh and says_kind(latest.text, KNOWN_BEFORE):
        return ask_of_change(replace(state, shown=(*state.shown, known)), slug)
    if known_and_seen(latest, slug) and not news:
        return left_at_that(closed.answered(slug, "no"), slug, now)
    settled = settled_before(closed, slug, latest, now)
    inferred = answer == "yes" and slug != SUICIDE and not says_yes(slug, latest)
    if answer in ("yes", "unsure") and not (inferred and settled and not news):
        return _after_yes(closed.answered(slug, answer), latest, slug, answer, level, now)
    if settled is not None:
        return settled
    question = confirm_response(slug, max(state.asking_part, 0))
    heard = None if asked else heard_beside_answer(state, slug, latest, now)
    if heard is not None:
        return heard
    if asked:
        return SafetyMove(state, ASKED_BESIDE, then=question, answers=asked)
    if f"{slug}:again" not in state.shown:
        again = replace(state, shown=(*state.shown, f"{slug}:again"))
        return SafetyMove(again, "utter_confirm_again", then=question, aside=True)
    if slug == SUICIDE:
        return SafetyMove(closed.answered(slug, "unsure"), "utter_distress_unclear", resume=True)
    return _after_yes(closed.answered(slug, "unsure"), latest, slug, "unsure", level, now)


def _after_yes(
    state: SafetyState, latest: Turn, slug: str, answer: str, own: str | None, now: int
) -> SafetyMove:
    """Act on "yes"; "not sure" about an emergency sign is seen today.

    `own` is the level of the question where it is not the flag's.
    """
    if answer == "unsure":
        if slug == SUICIDE:
            told = replace(state, confirmed=(*state.confirmed, slug), flags=(slug, *state.flags))
            return same_day(replace(told, level=Level.S.value), slug)
        if not is_emergency(slug, own):
            return SafetyMove(state.show(slug, Level.D, "unsure"), f"utter_unsure_{slug}")
        told = replace(state, unsure=(*state.unsure, slug), level=Level.S.value)
        shown = told.show(slug, Level.S, "unsure")
        return SafetyMove(shown, f"utter_unsure_{slug}", leave_question=True)
    levels = (*state.confirmed_at, (slug, own)) if own else state.confirmed_at
    told = replace(state, confirmed=(*state.confirmed, slug), confirmed_at=levels)
    # what is for the next days or weeks is said before any plan; here only that it was heard
    level = triage([confirmed(slug, own), latest.findings]).level
    if level is Level.E and is_told_of_another(latest.text):
        return is_theirs(told, slug, now)  # "he's out of it, I shake him and he mumbles"
    if level is Level.E:
        return emergency(told, slug)
    if level is Level.S:
        return same_day(replace(told, level=Level.S.value, flags=(slug, *told.flags)), slug)
    return SafetyMove(told, "utter_confirm_noted", resume=True)
