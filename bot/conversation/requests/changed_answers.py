"""Going back, changing an answer, starting over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import put_right
from bot.conversation.drafting.other_matters import of_another_matter
from bot.conversation.drafting.request import Follow
from bot.conversation.intake.intake_answers import apply_answer
from bot.conversation.intake.readback import news, parts, sentence
from bot.conversation.requests.small_talk import DONE, move_on, once_more_now
from bot.conversation.undo import (
    depending_on_facts,
    from_the_beginning,
    named_change,
    reopened,
    undo,
)
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.folding import fold


def go_back(draft: Draft) -> Follow:
    """Open the last answer again; nothing else is lost."""
    cleared = undo(draft.values)
    if cleared is None:
        draft.say("utter_nothing_before")
        return Follow.WHOLE
    draft.set(**cleared, **{slots.REPROMPT: None})
    draft.acknowledge(acknowledgement("one_back"))
    return Follow.ON


def change_answer(draft: Draft) -> Follow:
    """ "Change my side to left", or "change the side": changed and read back, or asked again."""
    if take_correction(draft):
        return Follow.BACK
    objects = draft.asked != slots.CHECK_ANSWER and objects_to_a_reading(draft)
    if objects:
        draft.acknowledge(acknowledgement("misread"))
    question = reopened(draft.turn.text)
    doubt = in_doubt(draft) if objects and question is None else ""
    if doubt:
        draft.acknowledge(acknowledgement("in_doubt", what=doubt))
        return Follow.BACK
    if question is None:
        heard = sentence(draft.facts)
        if heard:
            draft.acknowledge(acknowledgement("have", facts=heard))
        draft.say("utter_which_answer")
        return Follow.BACK
    skipped = [name for name in draft.values.get(slots.SKIPPED) or [] if name != question]
    asked = [name for name in draft.values.get(slots.BEFORE) or [] if name != question]
    draft.set(**{question: None, slots.SKIPPED: skipped, slots.BEFORE: asked})
    draft.set(**depending_on_facts(), **{slots.REPROMPT: None, slots.READBACK: "confirmed"})
    if question == "duration_days":
        draft.set(stage=None)
    return Follow.ON


def objects_to_a_reading(draft: Draft) -> bool:
    """Return whether the message says that it was read wrongly, and not what is wrong."""
    said = spoken("objects_to_a_reading").search(draft.situation.turns[-1].text) is not None
    return said or draft.turn.intent == "not_what_i_meant"


def in_doubt(draft: Draft) -> str:
    """Return the one fact of the last words that still stands, "" where there is none."""
    held = dict(parts(draft.facts))
    for turn in draft.situation.turns[-2:-1]:
        told = [words for name, words in parts(fold(Facts(), turn.findings)) if name in held]
        standing = [words for words in told if words in held.values()]
        if standing:
            return standing[0] if len(standing) == 1 else ""
    return ""


def change_named(draft: Draft) -> Follow | None:
    """ "Change the place to neck": the new words take the old one's place; None for other words."""
    named = named_change(draft.turn.text)
    if named is None:
        return None
    field, words = named
    before = draft.facts_before
    cleared = replace(before, **_nothing_of(before, field))
    heard = fold(cleared, draft.turn.findings, question=field)
    if not _told(heard, field) and field in slots.INTAKE_QUESTIONS:
        answered = apply_answer(cleared, field, replace(draft.turn, text=words))
        heard = answered if isinstance(answered, Facts) else heard
    if not _told(heard, field):
        draft.set_facts(before)
        draft.say("utter_which_answer")
        return Follow.BACK
    draft.set_facts(heard)
    changed = news(before, heard)
    if not changed:
        same = dict(parts(heard)).get(field) or sentence(heard)
        draft.acknowledge(acknowledgement("as_it_was", fact=same))
        return Follow.BACK
    draft.acknowledge(changed_words(changed))
    put_right(draft)
    return Follow.BACK


def _told(facts: Facts, field: str) -> bool:
    return any(getattr(facts, name) not in (None, ()) for name in _nothing_of(facts, field))


def _nothing_of(facts: Facts, field: str) -> dict[str, Any]:
    if field in ("duration_days", "stage"):
        return dict.fromkeys(("duration_days", "bout_days", "history_days", "stage"))
    return {field: () if isinstance(getattr(facts, field), tuple) else None}


def take_correction(draft: Draft) -> bool:
    """Take the facts of the message and say what changed; return False where nothing did.

    What was made from the facts (checks, pattern, plan) is made again.
    """
    before = draft.facts_before
    told = (one for one in draft.turn.findings.mentions if not of_another_matter(draft.turn, one))
    heard = fold(before, Findings(tuple(told)), question=draft.asked)
    changed = news(before, heard)
    if not changed:
        return False
    draft.set_facts(heard)
    draft.acknowledge(changed_words(changed))
    put_right(draft)
    return True


def changed_words(changed: str) -> str:
    """Return the confirmation of a change: "Changed: left side."."""
    return acknowledgement("changed", news=uncapitalised(changed))


def start_over(draft: Draft) -> Follow:
    """Forget the answers of this conversation; consent and the safety screen stay.

    Behind a session that is over "again please" is of the session, "start again" is not.
    """
    over = draft.values.get(slots.CLOSED) == DONE and once_more_now(draft.turn.text)
    if over and spoken("starts_over").search(draft.turn.text) is None:
        return move_on(draft)
    told = fold(Facts(), draft.turn.findings)
    draft.set(**from_the_beginning())
    draft.set(**{slots.ASKED: None})
    draft.acknowledged.clear()
    draft.acknowledge(acknowledgement("back_to_start"))
    if told.regions:  # the story, told anew with the wish
        draft.set_facts(told)
        draft.set(**{slots.STORY: "told"})
        draft.acknowledge(acknowledgement("noted", facts=uncapitalised(sentence(told))))
    return Follow.ON


def begin_anew(draft: Draft) -> bool:
    """Start over where the story is told anew beside the wish; True where it was."""
    turn = draft.situation.turn
    wants = not turn.pressed and spoken("starts_over").search(turn.text) is not None
    if not wants or not turn.findings.present(Kind.REGION):
        return False
    start_over(draft)
    return True
