"""What a message tells of the person, folded into the facts once, before anything is decided."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.goal_pieces import puts_noted_right
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.also_told import with_also_told, without_its_time
from bot.conversation.drafting.fact_changes.cause_put_right import other_causes, with_other_cause
from bot.conversation.drafting.fact_changes.conditions_out import (
    say_conditions_lost,
    take_conditions_out,
)
from bot.conversation.drafting.fact_changes.exchanged_facts import exchanges
from bot.conversation.drafting.fact_changes.held_facts import with_held
from bot.conversation.drafting.fact_changes.late_facts import leave_its_words, with_told_late
from bot.conversation.drafting.fact_changes.leaving_taken_back import (
    leave_taken_back,
    positions_refused,
)
from bot.conversation.drafting.fact_changes.left_as_it_is import leave_what_stays
from bot.conversation.drafting.fact_changes.new_events import tells_new_event
from bot.conversation.drafting.fact_changes.one_more_place import places_told_too
from bot.conversation.drafting.fact_changes.one_place_for_another import with_one_place_for_another
from bot.conversation.drafting.fact_changes.said_left_out import (
    own_left_out,
    with_left_out,
    with_signs_left_out,
)
from bot.conversation.drafting.fact_changes.whose_birth import (
    settle_birth,
    without_time_of_birth,
    without_weeks_carried,
)
from bot.conversation.drafting.facts_told.as_told import without_what_is_well
from bot.conversation.drafting.facts_told.back_beside_hips import with_back_beside_hips
from bot.conversation.drafting.facts_told.cause_in_words import with_cause_in_words
from bot.conversation.drafting.facts_told.facts_at_a_check import without_words_of_a_check
from bot.conversation.drafting.facts_told.findings_as_facts import OF_WHAT_IS_DONE, facts_that_fit
from bot.conversation.drafting.facts_told.illness_asked_about import without_what_was_asked
from bot.conversation.drafting.facts_told.limb_it_goes_into import with_sciatica, with_side_of_limb
from bot.conversation.drafting.facts_told.limbs_at_a_plan import leave_limbs, with_complaint_kept
from bot.conversation.drafting.facts_told.not_of_the_pain import without_other_matters
from bot.conversation.drafting.facts_told.nothing_worse import with_nothing_worse
from bot.conversation.drafting.facts_told.objects_meant import with_objects_meant
from bot.conversation.drafting.facts_told.own_sides_settled import with_own_sides_settled
from bot.conversation.drafting.facts_told.pain_of_then import take_pain_of_then
from bot.conversation.drafting.facts_told.places_beside_a_dose import with_places_beside_a_dose
from bot.conversation.drafting.facts_told.put_back import with_put_back
from bot.conversation.drafting.facts_told.ratings_told import (
    with_best_and_worst,
    without_hours,
    without_rated,
    without_rating,
    without_row,
)
from bot.conversation.drafting.facts_told.said_under_alarm import leave_words_of_a_denial
from bot.conversation.drafting.facts_told.side_as_told import with_side_as_told
from bot.conversation.drafting.facts_told.standing_facts import (
    of_the_days,
    standing_only,
    tells_of_pain,
)
from bot.conversation.drafting.facts_told.taking_out import (
    lost_any,
    put_right,
    with_compared,
    without_denied,
    without_way_there,
)
from bot.conversation.drafting.facts_told.told_of_others import leave_what_others_have
from bot.conversation.drafting.facts_told.unit_told_before import take_number_of_a_length
from bot.conversation.drafting.facts_told.worse_side import (
    names_sides_done,
    with_worse_side,
    without_sides_done,
)
from bot.conversation.drafting.move_choice.amount_told import take_amount
from bot.conversation.drafting.move_choice.counts_of_moves import leave_count
from bot.conversation.drafting.move_choice.moves_meant import (
    spans_of_names,
    without_places_in_names,
)
from bot.conversation.drafting.move_choice.moves_wished import wished_places_of_moves
from bot.conversation.drafting.move_choice.sore_from_moves import without_new_feelings
from bot.conversation.drafting.parts_read import without_silent
from bot.conversation.intake.pain_facts import OTHER_SIDE
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.screen_rows import PARTS
from bot.conversation.turn import UserTurn
from bot.conversation.words.dizziness import has_passed
from bot.conversation.words.warnings import without_strain
from bot.knowledge.conversation.intake_rules import load_intake_rules
from bot.knowledge.loading.language import HEARD
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.extract.history.ages import is_bare_number
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.folding import fold
from bot.language.replies.staying import read_staying
from bot.language.replies.taken_back import TakenBack

# Replies to these are about a check, an exercise or a choice, not about where and how it hurts.
ABOUT_OTHER = (
    slots.SCREEN_NERVES,
    slots.SCREEN_GENERAL,
    slots.CHECK_ANSWER,
    slots.MINUTES,
    slots.TOGETHER,
    slots.EXERCISE_FEEDBACK,
    slots.RATING,
    *slots.ASKED_OVER_WEEKS,
    *load_intake_rules().not_of_the_pain,
)
IN_SESSION = (slots.EXERCISE_FEEDBACK, slots.RATING)
OWN_WORDS = (slots.GOAL, slots.FLARE_PLAN)  # what is written there is kept as it stands
POOR_BALANCE, DIZZINESS = "poor_balance", "dizziness"
OF_DEEDS = (slots.CHECK_ANSWER, *IN_SESSION)
AGREES, AGREES_FIRST = "agrees_right", "agrees_first"
DAYS_OF_YEAR = 365.25
NAMED_TO_GO = (*OF_WHAT_IS_DONE, Kind.LIFESTYLE)
BIRTH_WORDS = HEARD / "conversation" / "birth_words.yml"
NO_SCAR = "no"  # value of the slot `birth`: it was no caesarean
# Where these are asked a lone "right" is a side; elsewhere it agrees ("yes that is right").
ABOUT_SIDE = (None, slots.CONSENT, slots.STORY, "regions", "side")

# "put in the bending back" is of a move: no movement that hurts.
NO_FACT_OF_A_MOVE = (Kind.AGGRAVATED_BY, Kind.EASED_BY, Kind.TRIGGER, Kind.LIFESTYLE, Kind.HOURS)


def hear(draft: Draft) -> None:
    """Fold the findings into the facts; what is taken back ("7 no 6") is as if not written."""
    if not draft.turn.pressed:
        draft.turn = with_signs_left_out(with_left_out(draft.turn))
        found = without_row(draft.turn.findings, draft.turn.text, draft.asked)
        found = without_hours(found, draft.turn.text, draft.asked)
        found = without_other_matters(found, draft.situation.turns[-1].text)
        has_list = bool(draft.values.get(slots.ROUTINE))
        found = without_places_in_names(found, draft.turn.text, has_list=has_list)
        of_moves = wished_places_of_moves(draft, draft.turn.text)
        of_moves += spans_of_names(draft.turn.text) if has_list else []
        refused = positions_refused(draft)
        of_moves += refused
        found = found.without(lambda one: one.touches(of_moves) and one.kind in NO_FACT_OF_A_MOVE)
        found = with_objects_meant(draft, found)
        draft.turn = replace(draft.turn, findings=without_sides_done(draft, found))
        leave_words_of_a_denial(draft)
        leave_what_stays(draft)
        leave_what_others_have(draft)
        take_conditions_out(draft)
        leave_limbs(draft)
        leave_count(draft)
        take_amount(draft)
        own_left_out(draft)
        leave_its_words(draft)
        take_pain_of_then(draft)
        if not _names_a_row_again(draft):
            leave_taken_back(draft)
        without_time_of_birth(draft)
        without_weeks_carried(draft)
        take_number_of_a_length(draft)
        before = draft.facts
        beside_goals = draft.asked == slots.GOAL and puts_noted_right(
            draft.situation.turns[-1].text
        )
        late = bool(before.regions) and (draft.asked not in OWN_WORDS or beside_goals)
        late = late and not refused
        causes = other_causes(draft) if late else []
        exchanged = exchanges(draft) if late and not causes else []
        for cause in causes:
            draft.leave_words(cause.start, cause.end)
        for one in exchanged:
            draft.leave_words(one.start, one.end)
        of_pattern = draft.turn.intent == "explain_pattern" and bool(before.regions)
        of_other = draft.asked in ABOUT_OTHER and not beside_goals
        aside = of_other or (of_pattern and not draft.asks_out)
        heard = folded(draft, before)
        taken = _standing(draft, before, heard) if aside else with_held(draft, before, heard)
        told = with_told_late(draft, taken, heard, exchanged) if late else taken
        whole = draft.situation.turns[-1].text.casefold()
        if spoken("side_of_a_joint_put_right").search(whole) or names_sides_done(draft):
            told = replace(told, side=before.side)
        told = with_other_cause(draft, with_cause_in_words(draft, before, told), causes)
        told = without_its_time(draft, with_also_told(draft, with_worse_side(draft, before, told)))
        told = with_complaint_kept(draft, without_what_was_asked(draft, told))
        told = with_nothing_worse(draft, with_own_sides_settled(draft, before, told))
        told = told if aside else with_one_place_for_another(draft, before, told)
        told = with_put_back(draft, with_places_beside_a_dose(draft, before, told))
        draft.set_facts(without_words_of_a_check(draft, before, told, exchanged=bool(exchanged)))
        say_conditions_lost(draft)
        _keep_pain_before(draft)
        flipped = heard.side is not None and heard.side == OTHER_SIDE.get(before.side or "")
        of_days = draft.asked in load_intake_rules().not_of_the_pain
        other_side = spoken("pain_on_the_other_side").search(draft.turn.text) is not None
        draft.corrects |= flipped and (not aside or other_side)
        draft.corrects |= (not aside or of_days) and lost_any(before, heard)
        if draft.values.get(slots.BIRTH) is None and _tells_other_birth(draft):
            draft.set(**{slots.BIRTH: NO_SCAR})
        settle_birth(draft)
    if tells_of_pain(draft.facts):
        draft.set(**{slots.STORY: "told"})


def _names_a_row_again(draft: Draft) -> bool:
    """Whether a row of the open list is told once more: no number behind it stands in its place.

    "As I said 2, but my rheumatologist checked it, I'm 49".
    """
    return draft.asked in PARTS and spoken("row_said_again").search(draft.turn.text) is not None


def _standing(draft: Draft, before: Facts, heard: Facts) -> Facts:
    """What holds of the person, and what is denied or put right: "I do NOT drive"."""
    not_done = TakenBack(draft.left.text, Findings(), not_done=draft.left.not_done)
    return put_right(without_denied(standing_only(before, heard), not_done), not_done, before)


def _keep_pain_before(draft: Draft) -> None:
    """Keep the pain that a session began with, where the pain of now is told in it."""
    known, before = draft.values.get(slots.SESSION_PAIN), draft.facts_before.nrs
    if draft.asked in IN_SESSION and known is None and draft.facts.nrs != before:
        draft.set(**{slots.SESSION_PAIN: before})


def _tells_other_birth(draft: Draft) -> bool:
    """ "A normal birth", told at any time: whether it was a caesarean is not asked.

    Single words ("natural", "vaginal") say so only to the question itself.
    """
    said = draft.turn.text.casefold()
    known = load_session_words(BIRTH_WORDS)["other_birth"].words
    return any(" " in one and f" {one}" in f" {said}" for one in known)


def folded(draft: Draft, before: Facts) -> Facts:
    """Return the facts with those of the message that fit where the talk stands."""
    turn = without_silent(draft, draft.turn)
    fit = facts_that_fit(
        turn,
        draft.asked,
        bool(before.regions),
        known=_known(draft, before),
        of_them=bool(draft.values.get(slots.ABOUT)),
        timed=before.duration_days is not None,
        visit=bool(draft.values.get(slots.RETURNING)),
    )
    safety = SafetyState.from_dict(draft.before.get(slots.SAFETY))
    if safety.asking_release:
        fit = fit.without(lambda one: one.kind is Kind.DURATION)  # when somebody looked at it
    if safety.asking:
        fit = without_what_is_well(before, fit)
    if before.regions:
        fit = with_side_as_told(turn, fit, draft.asked, before.side)
    agrees = [AGREES, *([AGREES_FIRST] if draft.asked == slots.READBACK else ())]
    settled = bool(before.regions) and any(spoken(one).search(turn.text) for one in agrees)
    if draft.asked not in ABOUT_SIDE or settled:
        fit = _without_agreement(replace(turn, findings=fit))
    fit = without_new_feelings(draft, before, fit)
    fit = without_rated(fit.without(lambda one: _named_to_go(draft, one)), turn.text)
    if draft.asked == slots.EXERCISE_FEEDBACK and without_strain(turn.text) != turn.text:
        fit = fit.without(lambda one: one.value == POOR_BALANCE)  # so it went, and no more
    if draft.asked in OF_DEEDS and has_passed(draft.situation.turns[-1].text, before):
        fit = fit.without(lambda one: one.value in (POOR_BALANCE, DIZZINESS))
    heard = fold(before, fit, question="regions" if draft.moved else draft.asked)
    heard = without_rating(before, heard, fit, draft.turn.text)
    if heard.nrs != before.nrs:
        heard = with_best_and_worst(heard, draft.situation.turns[-1])
    if draft.moved and before.regions and not set(heard.regions) & set(before.regions):
        heard = _without_side_of_old(heard, fit)
    heard = with_back_beside_hips(turn.text, heard)
    heard = _of_no_age(before, with_side_of_limb(turn.text, with_sciatica(turn.text, heard)))
    heard = put_right(without_denied(heard, draft.left), draft.left, before)
    heard = with_compared(before, without_way_there(before, heard), draft.situation.turns[-1].text)
    of_days = draft.asked == slots.CHECK_IN or tells_new_event(draft)
    if draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN):
        of_late = read_staying(draft.turn.reply) & {"days_done", "flare"}
        of_days |= bool(of_late or places_told_too(draft))
    return of_the_days(before, heard) if of_days else heard


def _named_to_go(draft: Draft, one: Mention) -> bool:
    """Whether it stands in words that take a fact out: those say themselves which one is meant."""
    return (
        one.kind in NAMED_TO_GO
        and one.status is Status.DENIED
        and any(one.text in said for said in draft.left.unsaid)
    )


def _known(draft: Draft, before: Facts) -> tuple[str, ...]:
    """Return the kinds of facts that only an answer or a correction tells anew."""
    side = (Kind.SIDE,) if before.side is not None else ()
    if before.trigger is not None and draft.asked is None:
        side = (*side, Kind.TRIGGER, Kind.ONSET)
    if before.duration_days is None or draft.corrects or draft.asked == slots.READBACK:
        return side
    return (*side, Kind.DURATION, Kind.STAGE)


def _of_no_age(before: Facts, heard: Facts) -> Facts:
    """Return the facts without years of pain that were the person's age ("23 is my age")."""
    if heard.age is None or before.duration_days != heard.duration_days or not before.duration_days:
        return heard
    if round(before.duration_days / DAYS_OF_YEAR) != heard.age or before.age == heard.age:
        return heard
    return replace(heard, duration_days=None, stage=None)


def _without_side_of_old(facts: Facts, findings: Findings) -> Facts:
    """Another place has a side of its own."""
    return facts if findings.present(Kind.SIDE) else replace(facts, side=None)


def _without_agreement(turn: UserTurn) -> Findings:
    """Leave out a "right" that agrees (no article before it, no part of the body behind it).

    A bare number that answers the question is no age either ("12. no floor!").
    """
    places = {mention.start for mention in turn.findings.of(Kind.REGION)}
    return Findings(
        tuple(
            mention
            for mention in turn.findings.mentions
            if not (mention.kind == Kind.AGE and is_bare_number(mention.text))
            and (mention.kind != Kind.SIDE or not _agrees(turn.text, mention, places))
        )
    )


def _agrees(text: str, mention: Mention, places: set[int]) -> bool:
    if mention.text.casefold().rstrip(" ,.") not in words("agreeing_sides"):
        return False
    before = text[: mention.start].casefold().split()
    named = bool(before) and before[-1] in words("before_a_side")
    return not named and not {mention.end, mention.end + 1} & places
