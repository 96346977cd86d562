"""What a message takes back, at any stage: facts put right or taken out, checks not done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.checks import CANNOT, open_check
from bot.conversation.checks.checks_undone import (
    kept_check,
    undone_check,
    with_check_back,
    without_check,
)
from bot.conversation.checks.result_meaning import given_answer
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.conditions_out import without_conditions
from bot.conversation.drafting.facts_told.no_facts.told_in_passing import OF_A_JOINT
from bot.conversation.drafting.facts_told.taken_out.out_words import out_words
from bot.conversation.drafting.facts_told.taken_out.taking_out import (
    lost_any,
    without_habit,
    without_named,
)
from bot.conversation.drafting.findings_folded import folded
from bot.conversation.drafting.hearing import ABOUT_OTHER
from bot.conversation.drafting.plan_after_facts import let_follow
from bot.conversation.intake.readback import OF_PLACE, news, parts, sentence
from bot.conversation.planning.corrections.unmet import say_unmet
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.requests.changed_answers import changed_words
from bot.conversation.undo import depending_on_facts
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.facts import Facts
from bot.language.findings import Kind, Status
from bot.language.replies.told.staying import read_staying

OF_THE_PAIN = (slots.READBACK, *slots.INTAKE_QUESTIONS)
REPORTED = ("dizziness", "poor_balance", *OF_A_JOINT)  # in a move they are how it went
AGE = "age"
OF_THE_PERSON = (AGE, "sex")  # the read-back does not show them
DENIED = (Kind.COURSE, Kind.AGGRAVATED_BY, Kind.TRIGGER, Kind.LIFESTYLE, Kind.ONSET)
CAUSE = ("trigger", "trigger_move", "trigger_words")
FINER_SIDE, SIDES_OF = "worse_side", "sides_of"
SHOWN = ("side", "trigger")
WORSE, FINER = "aggravated_by", "worse_with"
# Facts that hold one value: a new one takes the place of the old one.
FEW = tuple(field.name for field in fields(Facts) if field.default is None)


def take_back(draft: Draft) -> bool:
    """Take back what the message takes back, and say so; True where anything has changed."""
    if draft.turn.pressed:
        return False
    check = draft.checks_right or _keep_check(draft) or _take_back_check(draft)
    if draft.asks_out:
        return check or _say_whether_out(draft)
    facts = _take_back_facts(draft) if draft.corrects else _told_late(draft)
    if draft.checks_right:
        return True
    return say_unmet(draft) or check or facts or _say_kept(draft) or _say_not_noted(draft)


def _say_kept(draft: Draft) -> bool:
    """ "I do lift, don't delete it": it is said that it stands, where nothing was taken out."""
    text = draft.situation.turns[-1].text
    told = spoken("keeps_a_fact").search(text) is not None and bool(draft.facts.regions)
    if not told or draft.facts != draft.facts_before or draft.values.get(slots.ROUTINE):
        return False
    draft.acknowledge(acknowledgement("nothing_is_out", facts=sentence(draft.facts)))
    return True


def _say_whether_out(draft: Draft) -> bool:
    """ "Did you take out the sitting?": yes, or it is out now."""
    if draft.facts != draft.facts_before:
        draft.acknowledge(acknowledgement("was_still_in"))
        say_change(draft, draft.facts_before, draft.facts)
        let_follow(draft)
    else:
        draft.acknowledge(acknowledgement("out_already", facts=sentence(draft.facts)))
    return True


def _say_not_noted(draft: Draft) -> bool:
    """Say at the read-back that what is denied was not noted ("it isn't getting worse")."""
    if draft.asked not in OF_THE_PAIN or draft.corrects:
        return False
    if spoken("hours_put_right").search(draft.situation.turns[-1].text):
        return False  # "yes apart from the hours, more like six": others take their place
    told = draft.turn.findings.mentions
    denied = [one.text for one in told if one.kind in DENIED and one.status is Status.DENIED]
    named = spoken("not_so").search(draft.turn.text)
    same = draft.facts == draft.facts_before
    what = named["what"] if named else denied[0] if denied and same else ""
    gone = (*draft.left.not_done, *denied)
    held = [one for one in gone if without_named(draft.facts, one) != draft.facts]
    what = held[0] if held else what
    left = without_habit(draft.facts, what) if what else draft.facts
    if left != draft.facts:  # "all correct, except that I am not sitting"
        draft.set_facts(left)
        say_change(draft, draft.facts_before, left)
        let_follow(draft)
    elif draft.asked != slots.READBACK:
        return False
    elif what:
        draft.acknowledge(acknowledgement("never_noted", what=what.casefold()))
    elif draft.left.not_done and same:
        draft.acknowledge(acknowledgement("nothing_of_that"))
    return left != draft.facts_before and bool(what)


def _take_back_facts(draft: Draft) -> bool:
    before = draft.facts_before
    if draft.moved and draft.asked in ABOUT_OTHER and not _answers(draft):
        draft.set_facts(folded(draft, draft.facts))  # "actually it's more my neck"
    if draft.facts == before:
        unsaid = draft.left.unsaid if draft.asked in OF_THE_PAIN else ()
        if any(map(spoken("asks_to_take_out").search, unsaid)):
            draft.acknowledge(acknowledgement("not_noted"))
        return False
    _say_and_follow(draft)
    return True


def _told_late(draft: Draft) -> bool:
    """Say what was told once the story was known; a question of the intake says it itself."""
    known = draft.facts_before.regions and draft.values.get(slots.ABOUT) == draft.before.get(
        slots.ABOUT
    )
    before, after = _told(draft, draft.facts_before), _told(draft, draft.facts)
    unsaid = draft.asked in slots.IN_STORY and not _unsaid_at_readback(draft, before, after)
    if unsaid or not known or before == after:
        return False
    _say_and_follow(draft)
    return True


def _unsaid_at_readback(draft: Draft, before: Facts, after: Facts) -> bool:
    """Whether what the read-back does not say itself has changed: the age, or what is gone."""
    person = any(getattr(before, one) != getattr(after, one) for one in OF_THE_PERSON)
    return draft.asked == slots.READBACK and (person or lost_any(before, after))


def _told(draft: Draft, facts: Facts) -> Facts:
    """The facts without how it goes and feels, the place and reports of a move.

    They are answered elsewhere.
    """
    out = (*OF_PLACE, *(REPORTED if draft.asked in slots.OF_A_MOVE else ()))
    conditions = tuple(one for one in facts.conditions if one not in out)
    return replace(facts, course=None, yellow_flags=(), conditions=conditions)


def _say_and_follow(draft: Draft) -> None:
    """Say what has changed; the pain of now and how it goes are said for themselves."""
    before, after = draft.facts_before, draft.facts
    if draft.asked not in slots.IN_STORY:
        before, after = _told(draft, replace(before, nrs=after.nrs)), _told(draft, after)
    say_change(draft, before, after)
    let_follow(draft)


def say_change(draft: Draft, before: Facts, after: Facts) -> None:
    """Say what is another now, and what is told no longer."""
    before = without_conditions(before, draft.conditions_out)  # they have been said
    had, has = before.as_dict(), after.as_dict()
    gone = ", ".join(words for _, words in parts(_only(had, has)))
    held = before if after.trigger else replace(before, trigger=None, trigger_move=None)
    told = news(held, _without(after, had, has)) or _cause(before, after)
    other = [name for name in has if name in FEW and None not in (had[name], has[name])]
    another = draft.moved or any(had[name] != has[name] for name in other) or _reworded(held, after)
    if told and another:
        draft.acknowledge(changed_words(told))
    elif told:
        draft.acknowledge(acknowledgement("noted", facts=uncapitalised(told)))
    if gone:
        draft.acknowledge(acknowledgement(out_words(draft), what=gone))
    for name in OF_THE_PERSON:
        told_late = name == AGE and draft.asked not in slots.IN_STORY
        if has[name] not in (None, had[name]) and (had[name] is not None or told_late):
            draft.acknowledge(acknowledgement(f"{name}_noted", value=str(has[name])))
    draft.said_change = True


def _reworded(before: Facts, after: Facts) -> bool:
    """Whether a side or a cause that was shown is shown in other words."""
    old, new = dict(parts(before)), dict(parts(after))
    shown = (*SHOWN, *(("regions",) if before.regions == after.regions else ()))
    return any(old.get(name, new.get(name)) != new.get(name) for name in shown if name in new)


def _cause(before: Facts, after: Facts) -> str:
    """The other cause, where nothing else has changed and the hours of the days say its words."""
    if after.trigger in (None, before.trigger):
        return ""
    return load_readback()["trigger"].words.get(after.trigger or "", "") + "."


def _only(had: Mapping[str, Any], has: Mapping[str, Any]) -> Facts:
    """The facts that were told before and are not now; a movement is shown with its kind."""
    gone = {name: _out(had[name], has[name]) for name in had}
    known = load_movements()
    codes = [code for one in gone[FINER] or () if one in known for code in known[one].codes]
    gone[WORSE] = [*(gone[WORSE] or ()), *codes] or None
    return Facts.from_dict(gone)


def _without(after: Facts, had: Mapping[str, Any], has: Mapping[str, Any]) -> Facts:
    """The facts as if nothing was gone, of a list or by itself: what went is said on its own."""
    lists = [n for n in has if isinstance(has[n], list) and n != SIDES_OF]
    shorter = {n: had[n] for n in lists if not _out(has[n], had[n])}
    shorter |= {n: had[n] for n in has if has[n] is None and n not in (*CAUSE, FINER_SIDE)}
    if FINER not in shorter and had[FINER] != has[FINER]:
        shorter.pop(WORSE, None)  # "not lifting, the gardening": its kind has gone with it
    return Facts.from_dict({**after.as_dict(), **shorter})


def _out(had: Any, has: Any) -> Any:
    """What of a value is told no longer: the items of a list, a single one that is gone."""
    if isinstance(had, list):
        return [one for one in had if one not in has]
    return had if has is None else None


def _answers(draft: Draft) -> bool:
    question = QUESTIONS.get(draft.asked or "")
    return question is not None and question.take(draft.trial()) is Taken.ANSWERED


def _keep_check(draft: Draft) -> bool:
    """ "Keep the wall stand": it stands as it was answered, and comes back where it was out."""
    check = kept_check(draft.values, draft.situation.turns[-1].text)
    if check is None:
        return False
    back = with_check_back(draft.values, check.id)
    if back is not None:
        mine = [step for step in back["steps"] if step["check"] == check.id]
        for question in check.questions:
            answer = given_answer(question, back["evidence"], mine)
            if answer is not None:
                key = f"{check.id}.{question.key}"
                draft.keep("check", key=key, said=answer.payload_key)
        draft.set(**{slots.CHECK_RESULTS: back})
        draft.set(**depending_on_facts())
        draft.renewed = True
    words = "check_back_in" if back is not None else "check_stands"
    draft.acknowledge(acknowledgement(words, check=check.name))
    return True


def _take_back_check(draft: Draft) -> bool:
    """ "I did not do the bridge": what it showed goes; an open one is left out."""
    of_days = "days_done" in read_staying(draft.turn.reply)  # "not at the weekend, but twice"
    check = undone_check(draft.values, draft.situation.turns[-1].text, draft.check_words)
    if check is None or of_days:
        return False
    opened = open_check(draft.values)
    now = opened is not None and opened.check.id == check.id
    draft.set(**{slots.CHECK_RESULTS: without_check(draft.values, check.id)})
    draft.set(**depending_on_facts())
    for question in check.questions:
        draft.keep("check", key=f"{check.id}.{question.key}", said=CANNOT)
    words = acknowledgement("check_taken_out", check=check.name)
    draft.acknowledge(acknowledgement("left_out") if now else words)
    draft.renewed = True
    return True
