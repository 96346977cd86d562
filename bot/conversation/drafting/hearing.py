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
from bot.conversation.drafting.fact_changes.late_denials import leave_what_goes_out
from bot.conversation.drafting.fact_changes.late_facts import with_told_late
from bot.conversation.drafting.fact_changes.leaving_taken_back import (
    leave_taken_back,
    positions_refused,
)
from bot.conversation.drafting.fact_changes.left_as_it_is import leave_what_stays
from bot.conversation.drafting.fact_changes.length_in_passing import leave_length_in_passing
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
from bot.conversation.drafting.facts_told.cause_in_words import with_cause_in_words
from bot.conversation.drafting.facts_told.no_facts.facts_at_a_check import without_words_of_a_check
from bot.conversation.drafting.facts_told.no_facts.illness_asked_about import without_what_was_asked
from bot.conversation.drafting.facts_told.no_facts.not_of_the_pain import without_other_matters
from bot.conversation.drafting.facts_told.no_facts.objects_meant import with_objects_meant
from bot.conversation.drafting.facts_told.no_facts.places_beside_a_dose import (
    with_places_beside_a_dose,
)
from bot.conversation.drafting.facts_told.no_facts.said_under_alarm import leave_words_of_a_denial
from bot.conversation.drafting.facts_told.no_facts.told_of_others import leave_what_others_have
from bot.conversation.drafting.facts_told.nothing_worse import with_nothing_worse
from bot.conversation.drafting.facts_told.places_told.limbs_at_a_plan import (
    leave_limbs,
    with_complaint_kept,
)
from bot.conversation.drafting.facts_told.places_told.own_sides_settled import (
    with_own_sides_settled,
)
from bot.conversation.drafting.facts_told.places_told.worse_side import (
    names_sides_done,
    with_worse_side,
    without_sides_done,
)
from bot.conversation.drafting.facts_told.ratings.pain_of_then import take_pain_of_then
from bot.conversation.drafting.facts_told.ratings.ratings_told import without_hours, without_row
from bot.conversation.drafting.facts_told.standing_facts import standing_only, tells_of_pain
from bot.conversation.drafting.facts_told.taken_out.put_back import with_put_back
from bot.conversation.drafting.facts_told.taken_out.taking_out import lost_any, without_denied
from bot.conversation.drafting.facts_told.taken_out.told_instead import put_right
from bot.conversation.drafting.facts_told.unit_told_before import take_number_of_a_length
from bot.conversation.drafting.findings_folded import folded
from bot.conversation.drafting.move_choice.amount_told import take_amount
from bot.conversation.drafting.move_choice.amount_wished import take_amount_wish
from bot.conversation.drafting.move_choice.counts_of_moves import leave_count
from bot.conversation.drafting.move_choice.moves_wished import wished_places_of_moves
from bot.conversation.drafting.move_choice.names_in_words import (
    spans_of_names,
    without_places_in_names,
)
from bot.conversation.intake.pain_facts import OTHER_SIDE
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.conversation.intake_rules import load_intake_rules
from bot.knowledge.loading.language import HEARD
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.replies.told.taken_back import TakenBack

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
OWN_WORDS = (slots.GOAL, slots.FLARE_PLAN)  # what is written there is kept as it stands
BIRTH_WORDS = HEARD / "conversation" / "birth_words.yml"
NO_SCAR = "no"  # value of the slot `birth`: it was no caesarean

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
        draft.of_amounts = take_amount_wish(draft)
        take_amount(draft)
        own_left_out(draft)
        leave_what_goes_out(draft)
        take_pain_of_then(draft)
        if not _names_a_row_again(draft):
            leave_taken_back(draft)
        without_time_of_birth(draft)
        without_weeks_carried(draft)
        take_number_of_a_length(draft)
        leave_length_in_passing(draft)
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
    if draft.asked in slots.IN_SESSION and known is None and draft.facts.nrs != before:
        draft.set(**{slots.SESSION_PAIN: before})


def _tells_other_birth(draft: Draft) -> bool:
    """ "A normal birth", told at any time: whether it was a caesarean is not asked.

    Single words ("natural", "vaginal") say so only to the question itself.
    """
    said = draft.turn.text.casefold()
    known = load_session_words(BIRTH_WORDS)["other_birth"].words
    return any(" " in one and f" {one}" in f" {said}" for one in known)
