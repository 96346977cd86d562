"""Questions about one's own plan, its moves, numbers and checks; each answer begins with it."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.assessment import explain, infer
from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of, open_check
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.flare_of_before import (
    all_lost,
    flare_lasts,
    helped_me,
    if_it_returns,
)
from bot.conversation.requests.about_backs.how_heavy import how_heavy
from bot.conversation.requests.about_backs.rather_of_backs import is_of_backs
from bot.conversation.requests.about_backs.showing_cards import last_card
from bot.conversation.requests.about_checks.position_of_check import position_of_check
from bot.conversation.requests.about_checks.purpose_of_check import purpose_of_check
from bot.conversation.requests.about_moves.amount_asked import amount_asked
from bot.conversation.requests.about_moves.done_there import done_there
from bot.conversation.requests.about_moves.move_by_place import move_by_place, positions_today
from bot.conversation.requests.about_moves.move_details import detail_of
from bot.conversation.requests.about_moves.moves_for_a_part import (
    for_another_part,
    move_in_it,
    which_for,
)
from bot.conversation.requests.about_moves.nerve_and_stretch import nerve_and_stretch
from bot.conversation.requests.about_moves.on_the_bed import on_the_bed
from bot.conversation.requests.about_moves.plan_of_a_move import (
    at_this_age,
    easier_way,
    is_enough,
    on_fists,
    sets_it_off,
    too_hard,
)
from bot.conversation.requests.about_moves.which_of_two import which_of_two
from bot.conversation.requests.about_plan.after_the_weeks import after_the_weeks
from bot.conversation.requests.about_plan.days_asked import days_asked
from bot.conversation.requests.about_plan.days_done_asked import days_done
from bot.conversation.requests.about_plan.is_it_in import is_it_in
from bot.conversation.requests.about_plan.limit_of_pain import above_the_limit, stop_or_go
from bot.conversation.requests.about_plan.plan_as_a_whole import (
    ELSE,
    Texts,
    all_suit,
    asked_there,
    at_a_place,
    day_of_plan,
    gentle_ones,
    of_a_plan,
    of_routine,
    what_time,
    whole_list,
    why_few,
)
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from bot.conversation.requests.about_plan.session_record import (
    between_clients,
    done_last_time,
    less_next_time,
    noted_as_done,
    same_tomorrow,
    what_tonight,
)
from bot.conversation.requests.about_plan.times_a_day import too_often
from bot.conversation.requests.about_plan.what_changed import what_changed, why_same
from bot.conversation.requests.about_plan.why_gone import why_gone, why_no_bending
from bot.conversation.requests.about_plan.why_here import why_here
from bot.conversation.requests.named_moves import move_now
from bot.conversation.requests.plan_held_back import (
    may_go_on,
    more_or_held,
    open_sign,
    plan_is_held,
    stopped_for_now,
)
from bot.conversation.requests.plan_made_anew import (
    back_after_flare,
    doctor_in_a_flare,
    kit_used,
    short_days,
    step_up,
    work_in_a_flare,
)
from bot.conversation.requests.wait_a_moment import wait_a_moment
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_log import pain_before
from bot.education import find_card
from bot.knowledge.conversation.about_moves import AboutMove, load_move_details, load_own_plan
from bot.knowledge.education.education_search import load_search_settings
from bot.knowledge.safety.stop_rule import limit_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.replies.wished.wishes import read_wishes
from bot.routine import expectation

OF_CHECKS = (slots.CHECK_ANSWER, slots.MINUTES)


def about_plan(draft: Draft, text: str) -> str | None:
    """Return the answer to a question about one's own plan, None where none is asked."""
    known_unasked = text == draft.turn.text and draft.turn.read_once(plan_asked) is None
    for kind in () if known_unasked else load_own_plan().values():
        found = kind.asked_in(text)
        if found and is_of_backs(kind, text):
            continue
        if found and (answer := plan_of_kind(draft, kind, found)):
            return answer
    return detail_of(draft, text)


def plan_of_kind(draft: Draft, kind: AboutMove, found: re.Match[str]) -> str | None:
    """Return the answer to a question of a kind, None where it has none now."""
    answer = ANSWERS.get(kind.id, _told)(draft, found, kind.texts)
    return " ".join(answer.split()) if answer else None


def _minutes_of_what(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    said = draft.turn.text
    if plan_asked(said) is None and read_wishes(said).minutes is not None:
        return None  # "can I go up to 15 minutes?" wishes for them
    if draft.asked == slots.MINUTES:
        return texts["minutes"]
    return texts["routine" if routine_of(draft.before) else "else"]


def _bad_result(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    opened = open_check(draft.before)
    done = draft.asked in OF_CHECKS or draft.before.get(slots.ASKED) in OF_CHECKS
    if not done or not draft.before.get(slots.CHECKS):
        return None
    nerve = spoken("runs_down_a_limb").search(draft.situation.turn.text)
    reason = opened.reason if opened is not None else ""
    kind = "nerve" if nerve else "what" if found.groupdict().get("what") else "plain"
    return texts[kind].format(reason=reason)


def _told(_draft: Draft, _found: re.Match[str], texts: Texts) -> str:
    return texts["told"]


def _one_answer_bad(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Of the answer that was given; right behind a card it is asked of what the card says."""
    if last_card(draft):
        return None
    told = draft.facts.as_dict().get(str(draft.before.get(slots.ASKED)))
    return asked_there(draft, found, texts if told is not None else {ELSE: texts[ELSE]})


def _pattern_now(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Name the pattern that all that was told points to now, where one was named before."""
    if not draft.values.get(slots.ASSESSMENT_SHOWN) or not draft.facts.regions:
        return None
    made = infer(draft.facts, evidence_of(draft.values))
    title = explain(made, draft.facts).title.rstrip(".")
    return texts["told"].format(title=uncapitalised(title)) if title else None


def _hold_on(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """At a move its own card says what there is to hold (move_details.py)."""
    by_the_card = move_now(draft) and load_move_details()["holding_on"].asked_in(found.string)
    return None if by_the_card else texts["told"]


def _of_a_session(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    if draft.before.get(slots.TOGETHER) != "now":
        return None
    return texts["told"].format(**limit_words(pain_before(draft.before)))


def _till_better(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """The usual course for this pain, as the end of a session tells it; None before a plan.

    A card that answers it says the same, and names its studies.
    """
    if routine_of(draft.before) is None or plan_is_held(draft):
        return None
    card = find_card(found.string)
    if card is not None and card.score >= load_search_settings().surely_from:
        return None
    return texts["told"].format(outlook=expectation(draft.facts.stage))


# Told by the question that is open, whatever is known of the plan.
ASKED_THERE = (
    *("how_many_minutes", "now_or_average", "put_right", "cause_of_pattern"),
    *("counts_there", "rated_with_tablets", "rated_stiffness", "rated_by_what", "rated_where"),
)
ANSWERS: dict[str, Callable[[Draft, re.Match[str], Texts], str | None]] = {
    "why_no_bending": why_no_bending,
    "between_clients": between_clients,
    "hold_on": _hold_on,
    "done_there": done_there,
    "tonight": what_tonight,
    "nerve_and_stretch": nerve_and_stretch,
    "open_sign": open_sign,
    "why_gone": why_gone,
    "why_here": why_here,
    "what_changed": what_changed,
    "which_of_two": which_of_two,
    "on_the_bed": on_the_bed,
    "too_often": too_often,
    "how_heavy": how_heavy,
    "when_next": of_routine,
    "amount_asked": amount_asked,
    "in_today": is_it_in,
    "move_in_it": move_in_it,
    "may_go_on": may_go_on,
    "helped_before": helped_me,
    "flare_lasts": flare_lasts,
    "if_it_returns": if_it_returns,
    "all_lost": all_lost,
    "work_in_a_flare": work_in_a_flare,
    "doctor_in_a_flare": doctor_in_a_flare,
    "meanwhile": stopped_for_now,
    "stopped_for_now": stopped_for_now,
    "stop_rule_asked": _of_a_session,
    "on_fists": on_fists,
    "pattern_now": _pattern_now,
    "is_enough": is_enough,
    "done_last_time": done_last_time,
    "noted_as_done": noted_as_done,
    "same_tomorrow": same_tomorrow,
    "less_next_time": less_next_time,
    "again_today": same_tomorrow,
    "days_of_talk": of_routine,
    "minutes_of_what": _minutes_of_what,
    "above_the_limit": above_the_limit,
    "stop_or_go": stop_or_go,
    "at_this_age": at_this_age,
    "too_old": at_this_age,
    "till_better": _till_better,
    "bad_result": _bad_result,
    "sets_it_off": sets_it_off,
    "whole_list": whole_list,
    "too_hard": too_hard,
    "for_another_part": for_another_part,
    "which_for": which_for,
    "kit_used": kit_used,
    "days_asked": days_asked,
    "days_done": days_done,
    "short_days": short_days,
    "do_more": more_or_held,
    "step_up": step_up,
    "why_same": why_same,
    "day_of_plan": day_of_plan,
    "after_the_weeks": after_the_weeks,
    "make_easier": of_a_plan,
    "practice_days": of_a_plan,
    "stop_for_sign": may_go_on,
    "back_after_flare": back_after_flare,
    "all_suit": all_suit,
    "easier_way": easier_way,
    "in_parts": of_routine,
    "all_needed": of_routine,
    "how_many_a_day": of_routine,
    "need_again_today": of_routine,
    "more_than_once": of_routine,
    "in_which_order": of_routine,
    "what_time": what_time,
    "when_more": of_routine,
    "at_a_place": at_a_place,
    "position_of_check": position_of_check,
    "purpose_of_check": purpose_of_check,
    "wait_a_moment": wait_a_moment,
    "gentle_ones": gentle_ones,
    "move_by_place": move_by_place,
    "positions_today": positions_today,
    **dict.fromkeys(ASKED_THERE, asked_there),
    "why_few": why_few,
    "one_side_only": of_routine,
    "one_answer_bad": _one_answer_bad,
}
