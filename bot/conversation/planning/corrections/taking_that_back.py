""" "Please remove that": what was noted last goes, or the sign just spoken of is asked about.

It is no wish to delete all that is kept, and, right behind a note, no move to be left out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.conditions_out import say_conditions_lost
from bot.conversation.drafting.facts_told.taken_out.taking_out import HOURS, without_named
from bot.conversation.drafting.last_reply import noted_last, sentences_said
from bot.conversation.drafting.next_plan import open_flags
from bot.conversation.drafting.plan import Plan
from bot.conversation.drafting.plan_after_facts import let_follow
from bot.conversation.drafting.request import Follow
from bot.conversation.intake.readback import parts
from bot.conversation.planning.corrections.correcting import say_change
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.safety.safety_move import ask
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.facts import Facts

ADVICE = "action_give_advice"
CONDITIONS = "conditions"
DELETES = "delete_data"


def asks_that_back(text: str) -> bool:
    """Whether the words ask to take away "that", and name nothing."""
    said = as_heard(text.strip())
    return spoken("takes_that_back").fullmatch(said) is not None


def gives_that_to_another(draft: Draft) -> bool:
    """Whether the words give what was noted last to somebody else ("I meant my dad takes it")."""
    if draft.safety.asking is not None or draft.values.get(slots.ABOUT):
        return False
    said = as_heard(draft.situation.turns[-1].text.strip())
    return spoken("given_to_another").fullmatch(said) is not None


def has_not_that(draft: Draft) -> bool:
    """Whether the words deny what was noted last, where they answer no row and no sign."""
    if draft.asked in PARTS or draft.safety.asking is not None:
        return False
    said = as_heard(draft.turn.text.strip())
    return spoken("has_not_that").fullmatch(said) is not None


def take_that_back(draft: Draft) -> Follow | None:
    """Take out what the last reply noted, or ask about the sign it named; None for all else."""
    theirs = gives_that_to_another(draft)
    denies = theirs or has_not_that(draft)
    if draft.turn.pressed or not (denies or asks_that_back(draft.turn.text)):
        return None
    draft.corrects |= theirs  # its note was a mistake: it goes with a "sorry"
    facts = _without_noted(draft)
    if denies and not theirs:  # a place or a number is nothing that somebody has
        facts = replace(draft.facts, conditions=facts.conditions)
    if facts != draft.facts:
        draft.set_facts(facts)
        say_conditions_lost(draft)
        say_change(draft, draft.facts_before, facts)
        let_follow(draft)
        return Follow.BACK if draft.values.get(slots.ROUTINE) else Follow.ON
    sign = None if denies else _sign_spoken_of(draft)
    if sign is None:
        of_move = draft.values.get(slots.ROUTINE) and draft.asked is not None
        if of_move or draft.situation.turn.intent != DELETES:
            return None  # of a move, or of the open question
        draft.acknowledge(acknowledgement("take_out_what"))
        return Follow.BACK
    move = ask(draft.safety, sign)
    draft.set(**{slots.SAFETY: move.state.as_dict()})
    draft.say(move.response or "")
    return Follow.LISTEN


def take_single_note_back(draft: Draft) -> Follow | None:
    """Take out the one thing that the last reply noted; None where it noted none, or several.

    "That's not what I meant" is of what was just noted; of several it is asked which.
    """
    facts, noted = _without_noted(draft), noted_last(draft)
    told = [name for name, words in parts(draft.facts) if words and words.casefold() in noted]
    left = [name for name, _ in parts(facts)]
    if len(told) != 1 or told[0] in left:
        return None
    draft.set_facts(facts)
    draft.acknowledge(acknowledgement("misread"))
    say_change(draft, draft.facts_before, facts)
    let_follow(draft)
    return Follow.BACK if draft.values.get(slots.ROUTINE) else Follow.ON


def take_out_instead(draft: Draft) -> None:
    """Take out what a "no" to deleting all names ("no!! only screen time and 10 h sitting")."""
    if draft.turn.pressed:
        return
    facts = without_named(draft.facts, draft.turn.text)
    if facts != draft.facts:
        before = draft.facts
        draft.set_facts(facts)
        say_change(draft, before, facts)
        let_follow(draft)


def _without_noted(draft: Draft) -> Facts:
    """Return the facts without those whose words the last reply noted."""
    noted = noted_last(draft)
    held = draft.facts.as_dict()
    for name, value in held.items():
        if isinstance(value, list):
            held[name] = [one for one in value if not _is_noted(noted, name, [one])]
        elif value is not None and _is_noted(noted, name, value):
            held[name] = None
    if held["duration_days"] is None:
        held["stage"] = None
    had = draft.facts.as_dict()
    gone = [one for one, hours in HOURS.items() if held[hours] is None and had[hours] is not None]
    held["lifestyle"] = [one for one in held["lifestyle"] if one not in gone]
    return Facts.from_dict(held)


def _is_noted(noted: str, name: str, value: Any) -> bool:
    said = [words.casefold() for _, words in parts(Facts.from_dict({name: value}))]
    if name == CONDITIONS:
        known = load_conditions()
        said = [known[one].name.casefold() for one in value if one in known]
    return bool(said) and all(one in noted for one in said)


def _sign_spoken_of(draft: Draft) -> str | None:
    """The first open sign, where the last reply named it."""
    held = next(iter(open_flags(draft.safety)), None)
    if held is None:
        return None
    plan = Plan.from_dict(draft.before.get(slots.PLAN))
    advised = any(step.action == ADVICE or step.action.endswith(held) for step in plan.steps)
    name = load_red_flags()[held].name
    return held if advised or any(name in one for one in sentences_said(draft)) else None
