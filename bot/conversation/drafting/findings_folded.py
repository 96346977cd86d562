"""The findings of a message that fit where the talk stands, folded into the facts."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.new_events import tells_new_event
from bot.conversation.drafting.fact_changes.one_more_place import places_told_too
from bot.conversation.drafting.facts_told.as_told import without_what_is_well
from bot.conversation.drafting.facts_told.findings_as_facts import OF_WHAT_IS_DONE, facts_that_fit
from bot.conversation.drafting.facts_told.places_told.back_beside_hips import with_back_beside_hips
from bot.conversation.drafting.facts_told.places_told.limb_it_goes_into import (
    with_sciatica,
    with_side_of_limb,
)
from bot.conversation.drafting.facts_told.places_told.side_as_told import with_side_as_told
from bot.conversation.drafting.facts_told.ratings.ratings_told import (
    with_best_and_worst,
    without_rated,
    without_rating,
)
from bot.conversation.drafting.facts_told.standing_facts import of_the_days
from bot.conversation.drafting.facts_told.taken_out.taking_out import (
    without_denied,
    without_way_there,
)
from bot.conversation.drafting.facts_told.taken_out.told_instead import put_right, with_compared
from bot.conversation.drafting.move_choice.sore_from_moves import without_new_feelings
from bot.conversation.drafting.parts_read import without_silent
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import UserTurn
from bot.conversation.words.dizziness import has_passed
from bot.conversation.words.warnings import without_strain
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.extract.history.ages import is_bare_number
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.folding import fold
from bot.language.replies.told.staying import read_staying

POOR_BALANCE, DIZZINESS = "poor_balance", "dizziness"
OF_DEEDS = (slots.CHECK_ANSWER, *slots.IN_SESSION)
AGREES, AGREES_FIRST = "agrees_right", "agrees_first"
DAYS_OF_YEAR = 365.25
NAMED_TO_GO = (*OF_WHAT_IS_DONE, Kind.LIFESTYLE)
# Where these are asked a lone "right" is a side; elsewhere it agrees ("yes that is right").
ABOUT_SIDE = (None, slots.CONSENT, slots.STORY, "regions", "side")


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
