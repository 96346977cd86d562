"""Whose baby it is: who is its father, or whose wife gave birth, is not pregnant and bore no child.

A birth told ends a pregnancy that is only alluded to ("my midwife knows"); "I'm not pregnant" takes
it out at any stage (clinical 7; ACOG).
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan_after_facts import forget_plan_of_today
from bot.conversation.safety.safety_list.screen import denies_all
from bot.conversation.safety.safety_state import DENIED
from bot.conversation.turn import Turn
from bot.conversation.undo import depending_on_facts
from bot.conversation.words.pieces_of_telling import piece_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import straightened
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.durations import weeks_carried
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.folding import stage_of
from bot.language.replies.answering.answers import read_answer

OF_TIME = (slots.READBACK, "duration_days")  # asked, weeks are since when it hurts
NOT_OWN = "not_own"  # value of the slot `birth`: somebody else gave birth
PREGNANCY, MALE, FEMALE = "pregnancy", "male", "female"
OPEN = (None, slots.CONSENT, slots.STORY)
HOW_OLD = ("condition.baby_old", "condition.birth_months_ago")  # rules that a baby's age fits
BORN = ("postnatal", "birth_months_ago")
OF_A_MOTHER = (PREGNANCY, *BORN, "caesarean")
TRIGGER = "pregnancy_birth"
SURELY = ("condition.pregnant_surely", "condition.pregnancy_weeks")  # a pregnancy of now
ALLUDED = ("pregnancy.told", "condition.pregnancy")
TOLD_AS = (Kind.FLAG, Kind.CONDITION, Kind.LIFESTYLE)


def settle_birth(draft: Draft) -> None:
    """Take out a pregnancy or a birth that is not the person's, and say so."""
    if draft.values.get(slots.ABOUT) or draft.turn.pressed:
        return
    said = straightened(draft.turn.text)
    denied = _denies_pregnancy(draft, said)
    of_another = spoken("father_not_mother").search(said) is not None
    if of_another or draft.facts.sex == MALE:
        draft.set(**{slots.BIRTH: NOT_OWN})
    elif spoken("own_birth").search(said) and draft.values.get(slots.BIRTH) == NOT_OWN:
        draft.set(**{slots.BIRTH: None})
    before = draft.facts_before
    gone = _gone(draft, denied, of_another)
    new = [one for one in _not_new(draft, said) if one not in before.conditions]
    facts = _with_weeks(_without(draft.facts, (*gone, *new)), draft)
    changed = facts != draft.facts
    draft.set_facts(facts)
    held = [one for one in gone if one in before.conditions or one in before.lifestyle]
    over = PREGNANCY in gone or _is_over(draft)
    raised = over and PREGNANCY in draft.safety.flags
    if raised or (denied and PREGNANCY in draft.safety.flags):
        cleared = draft.safety.clear((PREGNANCY,), draft.turn.number, DENIED)
        draft.set(**{slots.SAFETY: cleared.as_dict()})
    planned = draft.before.get(slots.ROUTINE) is not None and PREGNANCY in draft.safety.flags
    if held or (denied and planned):  # a plan that was made for it is made anew without it
        known = load_conditions()
        names = dict.fromkeys(known[one].name for one in held or gone if one in known)
        draft.acknowledge(acknowledgement("taken_out_sorry", what=", ".join(names)))
        forget_plan_of_today(draft)
        draft.set(**depending_on_facts())
        draft.renewed = draft.before.get(slots.ROUTINE) is not None
    elif (denied or of_another) and (changed or raised or before.regions):
        draft.acknowledge(acknowledgement("no_birth" if of_another else "not_pregnant"))
    _date_by_the_child(draft, said)


def _date_by_the_child(draft: Draft, said: str) -> None:
    """Take a pain that is told to be since the birth for as old as the child ("he's 8 months")."""
    facts, age = draft.facts, spoken("age_of_a_baby").search(said)
    dated = facts.duration_days is not None or spoken("since_the_birth").search(said) is None
    if dated or age is None or not _born(draft):
        return
    answer = read_answer("duration", Findings(), age["told"])
    if answer is None or answer.number is None:
        return
    days = answer.number
    late = days >= limit("months_after_a_birth") and BORN[1] not in facts.conditions
    born = (*facts.conditions, BORN[1]) if late else facts.conditions
    known = replace(facts, duration_days=days, stage=stage_of(days), conditions=born)
    draft.set_facts(known)


def _with_weeks(facts: Facts, draft: Draft) -> Facts:
    """Return the facts with how far the pregnancy is, where there is one and it is told."""
    if PREGNANCY not in (*facts.conditions, *facts.lifestyle):
        return replace(facts, pregnant_weeks=None)
    message = draft.turn.reply
    weeks = weeks_carried(message, times_told(message, draft.situation.now.date()))
    return facts if weeks is None else replace(facts, pregnant_weeks=weeks)


def _is_over(draft: Draft) -> bool:
    """Whether a birth ends a pregnancy that was known: what it asked for is over with it."""
    before, now = draft.facts_before, draft.facts
    known = PREGNANCY in (*before.conditions, *before.lifestyle)
    carries = PREGNANCY in (*now.conditions, *now.lifestyle)
    return known and not carries and _born(draft)


def _gone(draft: Draft, denied: bool, of_another: bool) -> tuple[str, ...]:
    """What goes, also where it was told before."""
    if of_another or draft.facts.sex == MALE:
        return OF_A_MOTHER
    ticked = PREGNANCY in draft.facts_before.conditions
    alluded = not ticked and _born(draft) and _only_alluded(draft.turn.findings, draft.turn.text)
    return (PREGNANCY,) if denied or alluded else ()


def without_time_of_birth(draft: Draft) -> None:
    """Leave out when a birth was that is known: it is not since when it hurts.

    "It was 4 months ago, not recent" tells how old the birth is.
    """
    turn, said = draft.turn, straightened(draft.turn.text)
    if turn.pressed or not _born(draft) or spoken("of_a_birth_ago").search(said) is None:
        return
    times = [one for one in turn.findings.mentions if one.kind in (Kind.DURATION, Kind.STAGE)]
    told = spoken("since_when_it_hurts").search(said) is not None
    if told or not times:
        return
    days = max((one.number or 0 for one in times), default=0)
    for one in times:
        draft.leave_words(one.start, one.end)
    if days >= limit("months_after_a_birth") and BORN[1] not in draft.facts.conditions:
        facts = draft.facts
        draft.set_facts(replace(facts, conditions=(*facts.conditions, BORN[1])))


def without_weeks_carried(draft: Draft) -> None:
    """Leave out how far a pregnancy that is known is: it is not since when it hurts.

    "LIFTING patients, 14 weeks, is it safe?"; asked since when it hurts, weeks are of the pain,
    but for the very number that is known.
    """
    before, turn = draft.facts_before, draft.turn
    if turn.pressed or PREGNANCY not in (*before.conditions, *before.lifestyle):
        return
    for told in spoken("weeks_of_pregnancy").finditer(turn.text):
        weeks = float(told["weeks"])
        same = before.pregnant_weeks is not None and int(before.pregnant_weeks) == weeks
        within = limit("pregnant_from") <= weeks <= limit("pregnant_to")
        of_pain = spoken("weeks_of_pain").search(piece_of(turn.text, *told.span())) is not None
        if same or (within and not of_pain and draft.asked not in OF_TIME):
            draft.set_facts(replace(draft.facts, pregnant_weeks=weeks))
            draft.leave_words(*told.span())


def not_theirs(draft: Draft) -> tuple[str, ...]:
    """Return the conditions that the words, or what is known, say the person has not."""
    if draft.values.get(slots.BIRTH) == NOT_OWN:
        return OF_A_MOTHER
    said = straightened(draft.turn.text)
    denied = (PREGNANCY,) if _denies_pregnancy(draft, said) else ()
    return (*denied, BORN[0]) if BORN[1] in draft.facts.conditions else denied


def _denies_pregnancy(draft: Draft, said: str) -> bool:
    """Whether the words say that the writer is not pregnant.

    Behind a "none" to the list it must be told to count: "none of it. pregnant at 63, that would
    be news", "none lol pregnant i wish" are none.
    """
    if spoken("not_pregnant").search(said):
        return True
    named = spoken("names_a_pregnancy").search(said)
    if draft.asked != slots.SCREEN_GENERAL or named is None:
        return False
    return denies_all(said[: named.start()]) and spoken("tells_a_pregnancy").search(said) is None


def _born(draft: Draft) -> bool:
    facts = draft.facts
    return bool(set(BORN) & set(facts.conditions)) or facts.trigger == TRIGGER


def _only_alluded(findings: Findings, text: str) -> bool:
    """Whether a pregnancy is told by a midwife alone, or is the one before the birth."""
    told = [one for one in findings.mentions if one.rule in ALLUDED]
    surely = any(one.rule in SURELY for one in findings.mentions)
    before = spoken("pregnancy_of_before").search(text) is not None
    return bool(told) and not surely and (before or all(map(_alludes, told)))


def _alludes(one: Mention) -> bool:
    return one.rule in ALLUDED and spoken("names_a_midwife").search(one.text) is not None


def _not_new(draft: Draft, said: str) -> tuple[str, ...]:
    """What this message does not tell: "our baby", or how old one is, says not who bore it."""
    if draft.values.get(slots.BIRTH) == NOT_OWN:
        return OF_A_MOTHER
    if spoken("own_birth").search(said):
        return ()
    shared = spoken("our_baby").search(said) is not None
    return BORN if shared or _only_how_old(draft) else ()


def _only_how_old(draft: Draft) -> bool:
    """Whether a first story says of a baby how old it is, and nothing of who bore it."""
    if draft.asked not in OPEN or draft.facts.sex == FEMALE or draft.facts.trigger == TRIGGER:
        return False
    born = [one for one in draft.turn.findings.present(Kind.CONDITION) if one.value in BORN]
    return bool(born) and all(one.rule in HOW_OLD for one in born)


def _without(facts: Facts, gone: tuple[str, ...]) -> Facts:
    conditions = tuple(one for one in facts.conditions if one not in gone)
    lifestyle = tuple(one for one in facts.lifestyle if one not in gone)
    trigger = None if BORN[0] in gone and facts.trigger == TRIGGER else facts.trigger
    return replace(facts, conditions=conditions, lifestyle=lifestyle, trigger=trigger)


def without_another_s_birth(draft: Draft, turn: Turn) -> Turn:
    """Return a turn without the pregnancy that is not this person's, for the danger screen."""
    if draft.values.get(slots.BIRTH) == NOT_OWN:
        return turn.without(_of_a_mother)
    if _born(draft) and PREGNANCY not in draft.facts.conditions:
        if _only_alluded(turn.findings, turn.text):
            turn = turn.without(lambda one: one.rule in ALLUDED)
        turn = turn.without(_alludes)
    if not turn.button and _denies_pregnancy(draft, straightened(turn.text)):
        return turn.without(_tells_pregnancy)
    return turn


def _tells_pregnancy(one: Mention) -> bool:
    """Whether it tells a pregnancy; one that is read as denied takes back what was told before."""
    told = one.value == PREGNANCY and one.kind in TOLD_AS
    return told and one.status is not Status.DENIED


def _of_a_mother(one: Mention) -> bool:
    return one.kind in TOLD_AS and one.value in OF_A_MOTHER
