"""What happens after a red flag: one turn of the safety screen (clinical 2.0, 2.1).

Pure: from what was said so far and the state of the screen to one move. The safety policy carries
the move out in the dialogue process; nothing here needs the action server, a database or spaCy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.asked.confirm_answers import confirm_answer
from bot.conversation.safety.asked.fresh_signs import new_emergency, with_fresh_signs
from bot.conversation.safety.asked_in_danger import asks_how_soon, denied_in
from bot.conversation.safety.emergency.asked_beside import TODAY, with_answers
from bot.conversation.safety.emergency.emergency_again import back_again, of_another, tells_anew
from bot.conversation.safety.emergency.emergency_talk import says_help_is_called, stay
from bot.conversation.safety.emergency.hard_talks import distress_talk, violence_talk
from bot.conversation.safety.emergency.letting_go import letting_go
from bot.conversation.safety.emergency.tablets_taken import meant_it, raised_in_distress
from bot.conversation.safety.follow_up import tells_reason
from bot.conversation.safety.help.reaching import learnt
from bot.conversation.safety.judging import judged, seen_already, told_in
from bot.conversation.safety.release.long_unsteady import CORD as UNSTEADY
from bot.conversation.safety.release.long_unsteady import known_unsteady, unsteady_as_ever
from bot.conversation.safety.release.looks import (
    is_carried,
    known_and_seen,
    known_for_weeks,
    tells_as_old,
    tells_no_change,
)
from bot.conversation.safety.release.release import closed_release, left_at_that, release_answer
from bot.conversation.safety.release.seen_since import ask_whether_seen, seen_answer
from bot.conversation.safety.safety_answers import asks
from bot.conversation.safety.safety_move import (
    CALL,
    SUICIDE,
    SafetyMove,
    ask,
    ask_of_change,
    emergency,
    is_theirs,
    same_day,
)
from bot.conversation.safety.safety_state import SEEN, SafetyState
from bot.conversation.safety.taken_back.cause_denied_later import (
    cause_denied,
    cause_denied_today,
    settled_beside,
)
from bot.conversation.safety.taken_back.explained_away import explained_away
from bot.conversation.safety.taken_back.said_not_so import as_meant, said_not_so
from bot.conversation.safety.taken_back.taken_back_as_theirs import taken_back
from bot.conversation.safety.theirs.back_to_oneself import back_to_oneself
from bot.conversation.safety.theirs.minors import CHILD, grown_up, is_grown_up, minor_move
from bot.conversation.safety.theirs.their_emergency import answer_for_them, for_today, is_open
from bot.conversation.safety.theirs.their_emergency_told import emergency_of_another, with_theirs
from bot.conversation.safety.theirs.whose_emergency import told_of_another, whose_it_is
from bot.conversation.safety.today_or_soon.denied_soon import denied_soon
from bot.conversation.safety.today_or_soon.looked_at_soon import looked_at_soon
from bot.conversation.safety.today_or_soon.raised_today import (
    raised_in_pregnancy,
    raised_today,
    without_bladder,
)
from bot.conversation.safety.today_or_soon.today_talk import stay_today
from bot.conversation.turn import Turn
from bot.knowledge.conversation.relations import UNNAMED
from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.danger.known_claudication import only_hurts
from bot.language.findings import Kind, Status
from bot.language.replies.told.days_told import days_told
from bot.safety.levels import Level
from bot.safety.triage import Profile, Triage

__all__ = ["SafetyMove", "safety_move"]

LEGS, NARROW, WORSENING = "ces_bilateral_legs", "stenosis", "worsening"
UNREAD = {"flag": "unread", "level": Level.NONE.value, "event": "unread", "rule": ""}


def safety_move(
    state: SafetyState, turns: Sequence[Turn], profile: Profile, queue: Sequence[str] = ()
) -> SafetyMove:
    """Screen the newest of the user turns (oldest first, at least one) and say what to do.

    `queue` holds flags that another step wants confirmed (ticked in the asked screen).
    """
    meant = as_meant(state, turns[-1])
    if meant is not turns[-1]:  # what the wording asked in it is not asked later either
        state = replace(state, replies=(*state.replies, len(turns)))
    turns = [*turns[:-1], meant]
    state, verdict = judged(settled_beside(state, turns[-1]), turns, profile)
    seen = seen_already(state, turns[-1], verdict)
    if unsteady_as_ever(state, turns, profile, verdict):
        seen = (*seen, UNSTEADY)
    if seen:
        state, verdict = judged(state.clear(seen, len(turns), "checked"), turns, profile)
    move = _with_beginning(state, _decide(state, turns, profile, verdict, queue), turns[-1])
    if move.resume:
        move = _after_clearing(state, move, turns, profile)
    latest = replace(turns[-1], findings=told_in(state, turns[-1], len(turns)))
    move = with_answers(with_fresh_signs(state, move, latest, verdict, len(turns)), latest)
    move = letting_go(state, move)
    unnamed = move.state.theirs_who == UNNAMED  # "my friend", and then "she"
    if move.state.theirs is None or (move.state.theirs == state.theirs and not unnamed):
        return move
    return replace(move, state=replace(move.state, theirs_who=whose_it_is(latest.text)))


def _with_beginning(before: SafetyState, move: SafetyMove, latest: Turn) -> SafetyMove:
    """Remember since when the sign of a new page has been there, where its message tells."""
    news = move.state.locked is not None and move.state.locked != before.locked
    today = (move.response or "").startswith(TODAY) and not move.state.locked
    theirs = move.state.theirs is not None and move.state.theirs != before.theirs
    if not (news or today or theirs):
        return move
    days = [m.number for m in latest.findings.present(Kind.DURATION) if m.number is not None]
    if not (move.state.flags and is_carried(move.state.flags[0])):
        days += days_told(latest.text)  # beside an old illness a time may be of that
    return replace(move, state=replace(move.state, began=min(days, default=None)))


def _decide(
    state: SafetyState,
    turns: Sequence[Turn],
    profile: Profile,
    verdict: Triage,
    queue: Sequence[str],
) -> SafetyMove:
    now, latest = len(turns), turns[-1]
    state, news = learnt(grown_up(state, turns, now), latest)
    if latest.unread:
        return SafetyMove(state.noted(UNREAD), "utter_unread")
    if (raised := raised_in_pregnancy(state, latest)) is not None:
        return emergency(without_bladder(state, latest, now), raised, verdict)
    if (raised := raised_in_distress(state, latest)) is not None:
        return emergency(state, raised, verdict)
    if (new := _emergency_beside(state, latest, verdict)) is not None:
        return new
    if (raised := raised_today(state, latest, verdict)) is not None:
        return emergency(state, raised, verdict)
    if (told := release_answer(state, latest, now)) is not None:
        return told
    state = closed_release(state)
    own = state.talk == "distress" and state.locked in (None, SUICIDE)
    if (own or state.locked) and of_another(state, turns):
        return is_theirs(state, SUICIDE if own else state.locked or "", now)
    if own and SUICIDE in (state.locked, *state.flags):
        return distress_talk(state, latest, now, news)
    if (told := taken_back(state, turns, verdict, now)) is not None:
        return told
    if (told := said_not_so(state, turns) or explained_away(state, turns)) is not None:
        return told
    if state.locked:
        told = meant_it(state, latest) or back_to_oneself(state, state.locked, latest, now)
        denied = None if told or news else cause_denied(state, turns)
        return told or denied or stay(state, state.locked, latest, now, news)
    if (told := known_unsteady(state, turns, profile, verdict)) is not None:
        return told
    if state.asking and state.asking_part == SEEN:
        return seen_answer(state, state.asking, latest, now)
    if state.asking:
        return confirm_answer(state, state.asking, latest, verdict, now)
    if state.talk == "violence" and (move := violence_talk(state, latest)):
        return move
    return _screen(state, turns, verdict, queue, news)


def _emergency_beside(state: SafetyState, latest: Turn, verdict: Triage) -> SafetyMove | None:
    """Return the answer to an emergency that is told while something else is open."""
    if not (state.asking_release or state.talk or state.locked or state.asking):
        return None
    new = new_emergency(state, verdict, latest.findings)
    if new is None or (new.state.locked == CALL and says_help_is_called(state, latest)):
        return None
    return new


def _after_clearing(
    before: SafetyState, move: SafetyMove, turns: Sequence[Turn], profile: Profile
) -> SafetyMove:
    """Judge again without what was cleared; what is left and was never said is said now.

    What an emergency stood over is said again: who is to be seen today has its card anew.
    """
    state, verdict = judged(move.state, turns, profile)
    lead = verdict.lead
    if verdict.level is Level.E and lead:
        if f"{lead}:E" in state.shown:
            return SafetyMove(replace(state, locked=lead), "utter_emergency_stay")
        return ask(state, lead)
    if state.talk == "distress" and SUICIDE in verdict.flags:
        talk = replace(state, asking_safe=True)
        return replace(move, state=talk, then="utter_emergency_stay_distress", resume=False)
    covered = before.locked is not None or before.page_stands
    if verdict.level is Level.S and lead and (covered or f"{lead}:S" not in state.shown):
        left = same_day(state, lead, verdict)
        if move.response:
            return replace(left, response=move.response, then=left.response)
        return left
    return replace(move, state=state)


def _screen(
    state: SafetyState,
    turns: Sequence[Turn],
    verdict: Triage,
    queue: Sequence[str],
    news: str | None,
) -> SafetyMove:
    """Nothing is open: a new emergency, another person's, a question to confirm, or quiet."""
    latest, lead, now = turns[-1], verdict.lead, len(turns)
    if verdict.level is Level.E and lead:
        seen = state.was_checked(lead)
        old = tells_as_old(latest, lead)
        known = seen or old or _asked_of_known(turns, lead) or known_for_weeks(latest, lead)
        if known and not tells_anew(latest):
            if seen and (old or tells_no_change(latest)):
                return left_at_that(state, lead, now)
            return ask_of_change(state, lead)
        if lead == LEGS and LEGS not in state.asked and _of_narrow_canal(turns):
            return ask(state, LEGS)
        return with_theirs(state, now, emergency(state, lead, verdict), latest.text)
    if (back := back_again(state, latest, now)) is not None:
        return back
    if (theirs := emergency_of_another(state, latest, now)) is not None:
        return theirs
    if (said := answer_for_them(state, latest, now, news)) is not None:
        return said
    if (looked := looked_at_soon(state, latest, now)) is not None:
        return looked
    if (asked := denied_soon(state, latest, now)) is not None:
        return asked
    if (unseen := ask_whether_seen(state, latest, now)) is not None:
        return unseen
    for slug in dict.fromkeys([*queue, *verdict.ask]):
        if slug == CHILD and is_grown_up(turns):
            continue
        if slug not in state.asked and slug not in state.flags:
            settled = slug in denied_in(latest) or slug in state.cleared_slugs()
            settled = settled or tells_reason(latest, slug)  # "worse at night, lying eases it"
            if slug in queue and settled:  # "my neck is stiff, but no fever", or looked at by now
                state = replace(state, asked=(*state.asked, slug))
                continue
            here = any(one.value == slug for one in latest.findings.of(Kind.FLAG))
            if here and known_and_seen(latest, slug):
                if tells_no_change(latest):
                    return left_at_that(state, slug, now)
                return ask_of_change(state, slug)
            return ask(state, slug)
    if verdict.level is Level.S and lead and f"{lead}:S" not in state.shown:
        known = state.was_checked(lead) or tells_as_old(latest, lead)
        if known and not tells_anew(latest):
            return ask_of_change(state, lead)
        return same_day(state, lead, verdict)
    alone = told_of_another(latest.findings)
    if alone.level_other is Level.S and f"{alone.flags_other[0]}:other" not in state.shown:
        about = alone.flags_other[0]
        who = whose_it_is(latest.text)
        told = replace(state, shown=(*state.shown, f"{about}:other"), theirs_who=who)
        return SafetyMove(for_today(told, about, now), f"utter_same_day_other_{about}", resume=True)
    if not is_open(state, now) and (minor := minor_move(state, turns, verdict, now)) is not None:
        return minor
    if state.level == Level.S.value and state.flags and not latest.button_elsewhere:
        denied = cause_denied_today(state, turns)
        return denied or stay_today(state, latest, now) or SafetyMove(state)
    just_cleared = any(now - turn <= safety_limit("just_cleared") for _, turn, _ in state.cleared)
    if just_cleared and asks_how_soon(latest):
        return SafetyMove(state, "utter_nothing_urgent", resume=True)
    return SafetyMove(state)


def _of_narrow_canal(turns: Sequence[Turn]) -> bool:
    """Whether pain alone in both legs is told where a narrowed canal is known (clinical 8.2).

    "Into both legs" is what such a canal does: its other signs are asked about first. Numb, weak,
    new or worse legs are no such answer.
    """
    latest = turns[-1]
    known = any(NARROW in turn.findings.values(Kind.CONDITION) for turn in turns[:-1])
    urgent = {one.value for one in latest.findings.present(Kind.FLAG)}
    worse = WORSENING in (*latest.findings.values(Kind.SIGN), *latest.findings.values(Kind.COURSE))
    return known and urgent == {LEGS} and not worse and only_hurts(latest.reply)


def _asked_of_known(turns: Sequence[Turn], slug: str) -> bool:
    """Whether a question names a sign that was only told as one of the past before."""
    told = [one for turn in turns[:-1] for one in turn.findings.of(Kind.FLAG) if one.value == slug]
    return asks(turns[-1]) and bool(told) and all(one.status is Status.PAST for one in told)
