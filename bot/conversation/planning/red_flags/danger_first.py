"""Danger comes before everything else in a turn: the screen's move, as part of the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.days_of_the_plan import without_days_of_the_plan
from bot.conversation.drafting.fact_changes.said_left_out import with_signs_left_out
from bot.conversation.drafting.fact_changes.whose_birth import without_another_s_birth
from bot.conversation.drafting.numbers import is_for_a_while, set_numbers
from bot.conversation.drafting.plan import Plan
from bot.conversation.drafting.safety_records import settle_safety_records
from bot.conversation.intake.consent_given import consent_given
from bot.conversation.no_sign.child_asleep import without_child_asleep
from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.no_sign.only_asked import without_alarm_at_repeats
from bot.conversation.planning.message_acts.on_behalf import words_for_them
from bot.conversation.planning.red_flags.answers_in_danger import set_answers
from bot.conversation.planning.red_flags.before_the_act import as_to_a_child, open_the_reply
from bot.conversation.planning.red_flags.no_child import say_sorry_to_a_grown_up
from bot.conversation.planning.red_flags.reason_said_back import say_why
from bot.conversation.safety.after_red_flag import safety_move
from bot.conversation.safety.denied.plain_no import OF_LIMBS
from bot.conversation.safety.emergency.emergency_talk import DELETE_SURE
from bot.conversation.safety.help.reaching import number_told
from bot.conversation.safety.safety_list.screen_rows import put_one_by_one
from bot.conversation.safety.safety_move import BLADDER, SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.taken_back.taken_back_as_theirs import TAKEN_OUT
from bot.conversation.safety.theirs.back_to_oneself import own_again
from bot.conversation.safety.theirs.somebody_else import as_theirs
from bot.conversation.turn import Turn
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.safety.calls_for_help import load_calls_for_help
from bot.knowledge.safety.screen_items import load_screen
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import straightened
from bot.language.findings import Kind

THINNER, PAIN_KILLERS = "anticoagulant", "nsaid_use"  # a condition, a sign
ANSWERS = ("utter_today_asked", "utter_distress_asked")
KNOWN_LIMB = ("utter_confirm_checked", "utter_confirm_old")
SETS_COUNTRY = "set_country"
NUMBER_THERE = (slots.COUNTRY_NAME, slots.EMERGENCY_NUMBER)
# What is said of the page behind a release: the one says sorry itself.
WITHDRAWN = {
    "utter_misread_released": "page_withdrawn",
    "utter_denied_released": "page_withdrawn_sorry",
}
_DENIES_ALL = spoken("denies_all")
_DENIES_EVERY = spoken("denies_every")


class Screened(Enum):
    """What the screen left of the turn."""

    QUIET = "quiet"  # nothing to say: the message is free for everything else
    SAID = "said"  # the answer stands alone
    CLEARED = "cleared"  # a sign was answered: back to where we were


def screen(draft: Draft) -> Screened:
    """Let the danger screen judge the newest message; it sets what it says and remembers."""
    about = draft.situation
    queue = tuple(draft.values.get(slots.SCREEN_FLAGS) or ())
    before = about.turns
    turns = [
        _of_themselves(draft, _as_told_before(_without_mistaken(one), before[:at]))
        for at, one in enumerate(before)
    ]
    if draft.values.get(slots.ABOUT):
        turns = [replace(one, findings=as_theirs(one.findings)) for one in turns]
    state = replace(draft.safety, for_another=bool(draft.values.get(slots.ABOUT)))
    if draft.before.get(slots.ABOUT) and not state.for_another:
        state = own_again(state, turns)
    known = tuple(draft.facts.conditions) or about.profile.conditions
    move = safety_move(state, turns, replace(about.profile, conditions=known), queue)
    calls = _calls_for_help(draft, move)
    draft.set(**{slots.SAFETY: move.state.as_dict()})
    say_sorry_to_a_grown_up(draft, state, move.state)
    say_why(draft, move, state)
    set_numbers(draft, move.response)
    _note_country(draft, move, state)
    set_answers(draft, move)
    open_the_reply(draft, move, state)
    if move.leave_question:
        draft.set(**{slots.ASKED: None})
    if move.aside:
        draft.aside = True
    if calls:
        draft.say("utter_call_for_help")
    response = as_to_a_child(draft, _not_again(draft, move.response))
    for said in (words_for_them(draft, response), move.then):
        if said:
            draft.say(said)
    if move.then == DELETE_SURE:
        draft.set(**{slots.AWAITING_DELETE: True})
    settle_safety_records(draft)
    if move.resume:
        _withdraw_the_page(draft, move, state)
        _drop_denied_rows(draft)
        _tell_of_pelvic_floor(draft, SafetyState.from_dict(draft.before.get(slots.SAFETY)).asking)
        return Screened.CLEARED
    if calls or move.response or move.then:
        return Screened.SAID
    _tell_of_pain_killers(draft)
    return Screened.QUIET


def _of_themselves(draft: Draft, turn: Turn) -> Turn:
    """Return the turn without another's birth, and without weeks that are those of the plan."""
    return without_days_of_the_plan(draft, without_another_s_birth(draft, turn))


def _without_mistaken(turn: Turn) -> Turn:
    """Return the turn without what only sounds like danger, and with what was passed over."""
    return with_signs_left_out(turn).noted(without_mistaken)


def _as_told_before(turn: Turn, before: Sequence[Turn]) -> Turn:
    """Return the turn without what only what was told before shows to be no alarm."""
    return without_child_asleep(without_alarm_at_repeats(turn, before), before)


def _withdraw_the_page(draft: Draft, move: SafetyMove, before: SafetyState) -> None:
    """Say that a page of an emergency is withdrawn, with one sorry, where its sign was denied."""
    stood, after = before.locked or before.page_stands, move.state
    if not stood or after.locked or after.page_stands:
        return
    if move.response in WITHDRAWN:
        draft.acknowledge(acknowledgement(WITHDRAWN[move.response]))


def _drop_denied_rows(draft: Draft) -> None:
    """ "None of that" to the first question of a row: its others are not put any more.

    Nor are those of a limb that is known, "old, my GP looked at it". Where every row is put one by
    one, "none of them" ends that.
    """
    asked = SafetyState.from_dict(draft.before.get(slots.SAFETY)).asking
    waiting, text = draft.values.get(slots.SCREEN_FLAGS) or (), draft.turn.text
    if draft.turn.pressed or not waiting:
        return
    if put_one_by_one(waiting) and _DENIES_EVERY.search(text):
        draft.set(**{slots.SCREEN_FLAGS: None})
        return
    known = asked in OF_LIMBS and any(step.action in KNOWN_LIMB for step in draft.steps)
    theirs = any(step.action == TAKEN_OUT for step in draft.steps)  # "that was my brother"
    if _DENIES_ALL.search(text) is None and not (known or theirs):
        return
    of_row = {flag for item in load_screen().values() if asked in item.flags for flag in item.flags}
    left = [flag for flag in waiting if flag not in of_row]
    draft.set(**{slots.SCREEN_FLAGS: left or None})


def _tell_of_pelvic_floor(draft: Draft, asked: str | None) -> None:
    """A leak that a birth has left is no sign of the spine, and somebody can help with it."""
    told = " ".join(one.text for one in draft.situation.turns)
    if asked == BLADDER and spoken("leak_of_birth").search(straightened(told)):
        draft.acknowledge(acknowledgement("pelvic_floor"))


def _tell_of_pain_killers(draft: Draft) -> None:
    """Tablets such as naproxen beside a blood thinner are asked about at a pharmacy first."""
    turn = draft.turn
    thinned = THINNER in (*draft.facts.conditions, *turn.findings.values(Kind.CONDITION))
    now = PAIN_KILLERS in turn.findings.values(Kind.SIGN)
    before = any(PAIN_KILLERS in one.findings.values(Kind.SIGN) for one in draft.situation.turns)
    told = THINNER in turn.findings.values(Kind.CONDITION)
    if not turn.pressed and thinned and (now or (before and told)):
        draft.acknowledge(acknowledgement("nsaid_with_thinner"))


def leave_out_mistaken(draft: Draft) -> None:
    """Let the rest of the plan read the newest message without what only sounded like danger."""
    newest = with_signs_left_out(draft.situation.turns[-1])
    left = newest.noted(without_mistaken).findings.mentions
    gone = [one for one in newest.findings.mentions if one not in left]
    if gone:
        kept = draft.turn.findings.without(lambda one: one in gone)
        draft.turn = replace(draft.turn, findings=kept)


def _note_country(draft: Draft, move: SafetyMove, before: SafetyState) -> None:
    """Say and keep where somebody is, or which number is called there, for later visits too.

    Where somebody is for a while only ("in the US this week") is of this talk.
    """
    told = move.state.country
    if told is None or told == before.country:
        return
    a_while, called = is_for_a_while(draft), number_told(draft.situation.turns[-1].text)
    alone = not move.response and not called
    alone &= draft.turn.intent != SETS_COUNTRY  # that is answered with the number
    if consent_given(draft.values) and not a_while:
        draft.keep("place", country=told)
    if alone and (a_while or before.country):
        name, number = (str(draft.values.get(one)) for one in NUMBER_THERE)
        draft.acknowledge(acknowledgement("number_there", country=name, number=number))
    if not move.response and called:
        number = str(draft.values.get(slots.EMERGENCY_NUMBER))
        draft.acknowledge(acknowledgement("number_noted", number=number))


def _calls_for_help(draft: Draft, move: SafetyMove) -> bool:
    """Whether a short message calls for help where nothing answers it, or a talk that goes on."""
    open_now, text = draft.safety, draft.turn.text
    if draft.turn.pressed or move.resume or not load_calls_for_help()["now"].said_in(text):
        return False
    if number_told(draft.situation.turns[-1].text) is not None:
        return False  # "for an ambulance it's 911 here" tells of a place, "999 not 911" too
    asks = open_now.asking or open_now.asking_release or open_now.talk
    answered = move.response or move.then
    return not answered or bool(asks and is_within(text, "bare_reply"))


def _not_again(draft: Draft, response: str | None) -> str | None:
    """Return the response, or the general one where this was the answer the last time too."""
    last = Plan.from_dict(draft.before.get(slots.PLAN))
    answers = response in ANSWERS  # with other words each time
    if response is None or answers or all(step.action != response for step in last.steps):
        return response
    stays = {
        "utter_today_": "utter_same_day_stay",
        "utter_distress_": "utter_emergency_stay_distress",
    }
    return next((to for begins, to in stays.items() if response.startswith(begins)), response)


def confirm_ticked(draft: Draft) -> bool:
    """Ask about what was ticked or left open and never confirmed; True where it is asked.

    A risk that was ticked ("steroid tablets") asks as well, together with what was told before.
    """
    waiting = draft.safety.unasked(draft.values.get(slots.SCREEN_FLAGS))
    risks = draft.facts.conditions != draft.facts_before.conditions
    return bool(waiting or risks) and draft.safety.asking is None and screen(draft) is Screened.SAID
