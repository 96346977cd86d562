"""Questions about one's own plan, its moves, numbers and checks; each answer begins with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache

from bot.assessment import explain, infer
from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of, open_check
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
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
from bot.conversation.requests.named_moves import (
    names_of,
    today_of,
)
from bot.conversation.requests.plan_held_back import (
    may_go_on,
    more_or_held,
    open_sign,
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
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.session.session_log import pain_before
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.about_moves import AboutMove, load_own_plan
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.stop_rule import limit_words
from bot.knowledge.staying.day_moments import moment_in_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.replies.taken_back import blanked
from bot.language.replies.wishes import read_wishes

ELSE = "else"
OF_CHECKS = (slots.CHECK_ANSWER, slots.MINUTES)

Texts = Mapping[str, str]


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


def without_plan_question(turn: UserTurn) -> UserTurn:
    """Return the turn without a question about the plan that wishes for nothing."""
    kind = None if turn.pressed else turn.read_once(plan_asked)
    found = kind.asked_in(turn.text) if kind and not kind.wishes else None
    return turn if found is None else replace(turn, text=blanked(turn.text, [found.span()]))


def within_plan_question(turn: UserTurn, start: int, end: int) -> bool:
    """Return whether a stretch of a message is part of a question about the plan."""
    text, kind = turn.text, turn.read_once(plan_asked)
    found = kind.asked_in(text) if kind else None
    return found is not None and found.start() <= start and end <= found.end()


@lru_cache  # a turn asks several times for the same words
def plan_asked(text: str) -> AboutMove | None:
    """Return the kind of question about one's own plan that the words ask."""
    return next((kind for kind in load_own_plan().values() if kind.asked_in(text)), None)


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


def _all_suit(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    routine = routine_of(draft.before)
    if routine is None:
        return None
    kind = "leg" if draft.facts.radiation in ("leg", "arm") else "told"
    return texts[kind].format(notes=" ".join(routine.notes))


def _gentle_ones(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    of_plan = draft.asked == slots.MINUTES or routine_of(draft.before) is not None
    return texts["told"] if of_plan else None


def _whole_list(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    today = today_of(draft)
    if not today or draft.asked == slots.TOGETHER:  # there it is shown
        return None
    exercises = acknowledgement("exercises", number=str(len(today))).capitalize()
    return texts["told"].format(exercises=exercises, others=texts["joint"].join(names_of(today)))


def _told(_draft: Draft, _found: re.Match[str], texts: Texts) -> str:
    return texts["told"]


def _day_of_plan(draft: Draft, _found: re.Match[str], texts: Texts) -> str:
    weeks = weeks_of(draft)
    if weeks.history.progression is None:
        return texts["none"]
    day = 1 + (weeks.day_of(draft.situation.now) - weeks.history.progression.started).days
    return texts["told"].format(day=day)


def _of_a_plan(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    return texts["told"] if weeks_of(draft).has_plan or routine_of(draft.before) else None


def _of_routine(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    routine = routine_of(draft.before)
    if routine is None:
        return _asked_there(draft, _found, texts)
    often = [one for one in items_today(routine) if one.again > 1]
    others = texts.get("joint", "").join(names_of(often))
    again = texts["again"].format(others=others) if often and "again" in texts else ""
    exercises = acknowledgement("exercises", number=str(len(items_today(routine))))
    lasts, moment = max(1, routine.lasts), draft.setting.moment
    if moment and "moment" in texts:
        return texts["moment"].format(moment=moment_in_words(moment))
    return texts["routine"].format(again=again, exercises=exercises, lasts=lasts)


def _what_time(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    moment = draft.setting.moment
    if moment and routine_of(draft.before) is not None:
        return texts["moment"].format(moment=moment_in_words(moment))
    return texts.get(str(draft.asked)) or texts["routine"]


def _asked_there(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """What is said of it at the question that is open; else of any question about the pain."""
    asked = str(draft.before.get(slots.ASKED))
    of_pain = asked == slots.READBACK or asked in slots.INTAKE_QUESTIONS
    return texts.get(asked) or (texts.get(ELSE) if of_pain else None)


def _why_few(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    weeks = weeks_of(draft)
    if routine_of(draft.before) is None:
        return _asked_there(draft, _found, texts)
    state = weeks.history.progression
    climbs = state is not None and state.coming_back is not None
    return texts["flare" if weeks.in_flare else "climbs" if climbs else "routine"]


def _one_answer_bad(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Of the answer that was given; right behind a card it is asked of what the card says."""
    if last_card(draft):
        return None
    told = draft.facts.as_dict().get(str(draft.before.get(slots.ASKED)))
    return _asked_there(draft, found, texts if told is not None else {ELSE: texts[ELSE]})


def _at_a_place(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    if routine_of(draft.before) is None:
        return None
    return texts["there" if draft.wished else "else"]


def _pattern_now(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Name the pattern that all that was told points to now, where one was named before."""
    if not draft.values.get(slots.ASSESSMENT_SHOWN) or not draft.facts.regions:
        return None
    made = infer(draft.facts, evidence_of(draft.values))
    title = explain(made, draft.facts).title.rstrip(".")
    return texts["told"].format(title=uncapitalised(title)) if title else None


def _of_a_session(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    if draft.before.get(slots.TOGETHER) != "now":
        return None
    return texts["told"].format(**limit_words(pain_before(draft.before)))


# Told by the question that is open, whatever is known of the plan.
ASKED_THERE = (
    *("how_many_minutes", "now_or_average", "put_right", "cause_of_pattern"),
    *("rated_with_tablets", "rated_stiffness", "rated_by_what"),
)
ANSWERS: dict[str, Callable[[Draft, re.Match[str], Texts], str | None]] = {
    "why_no_bending": why_no_bending,
    "between_clients": between_clients,
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
    "when_next": _of_routine,
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
    "days_of_talk": _of_routine,
    "minutes_of_what": _minutes_of_what,
    "above_the_limit": above_the_limit,
    "stop_or_go": stop_or_go,
    "at_this_age": at_this_age,
    "too_old": at_this_age,
    "bad_result": _bad_result,
    "sets_it_off": sets_it_off,
    "whole_list": _whole_list,
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
    "day_of_plan": _day_of_plan,
    "after_the_weeks": after_the_weeks,
    "make_easier": _of_a_plan,
    "practice_days": _of_a_plan,
    "stop_for_sign": may_go_on,
    "back_after_flare": back_after_flare,
    "all_suit": _all_suit,
    "easier_way": easier_way,
    "in_parts": _of_routine,
    "all_needed": _of_routine,
    "how_many_a_day": _of_routine,
    "more_than_once": _of_routine,
    "in_which_order": _of_routine,
    "what_time": _what_time,
    "when_more": _of_routine,
    "at_a_place": _at_a_place,
    "position_of_check": position_of_check,
    "purpose_of_check": purpose_of_check,
    "wait_a_moment": wait_a_moment,
    "gentle_ones": _gentle_ones,
    "move_by_place": move_by_place,
    "positions_today": positions_today,
    **dict.fromkeys(ASKED_THERE, _asked_there),
    "why_few": _why_few,
    "one_side_only": _of_routine,
    "one_answer_bad": _one_answer_bad,
}
