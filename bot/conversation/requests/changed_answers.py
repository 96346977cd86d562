"""Going back, changing an answer, starting over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.cause_in_words import CAUSE, DEEDS, in_own_words
from bot.conversation.drafting.facts_told.no_facts.facts_at_a_check import compares_a_check
from bot.conversation.drafting.facts_told.no_facts.other_matters import of_another_matter
from bot.conversation.drafting.plan_after_facts import put_right
from bot.conversation.drafting.request import Follow
from bot.conversation.intake.intake_answers import UNSURE, apply_answer
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

PLACE, ONSET, NOTHING = "regions", "onset", "none"
OF_THE_CAUSE = ("trigger", "trigger_words", "trigger_move")


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
    if draft.said_change or take_correction(draft):
        return Follow.BACK  # "I never said stairs": they are out, and that is said
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
    if question == "side" and draft.facts.sides_of:
        draft.set(sides_of=[])
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
    """ "Change the place to neck": the new words take the old one's place; None for other words.

    What is not known or is to be left out goes; words that tell nothing of it change nothing.
    """
    named = named_change(draft.turn.text)
    if named is None:
        return None
    field, words = named
    before = draft.facts_before
    had = dict(parts(before)).get(field, "")
    cleared = replace(before, **_nothing_of(before, field))
    heard = fold(cleared, draft.turn.findings, question=field)
    if not _told(heard, field):
        answered = _answered(draft, heard, field, words)
        if answered == UNSURE:
            return _left_blank(draft, heard, had)
        heard = answered if isinstance(answered, Facts) else heard
    if not _told(heard, field):
        draft.set_facts(before)
        if had:
            draft.acknowledge(acknowledgement("stays_as_it_is", fact=had))
        draft.say("utter_which_answer")
        return Follow.BACK
    heard = _with_its_words(heard, field, words)
    draft.set_facts(heard)
    changed = news(before, heard)
    if not changed:
        same = dict(parts(heard)).get(field) or sentence(heard)
        draft.acknowledge(acknowledgement("as_it_was", fact=same))
        draft.set(**{slots.TIMES_ASKED: None})  # it was understood: no question is left for it
        return Follow.BACK
    draft.acknowledge(changed_words(changed))
    put_right(draft)
    return Follow.BACK


def _answered(draft: Draft, facts: Facts, field: str, words: str) -> Facts | str | None:
    """Return the facts with the words as a reply to the field's question.

    UNSURE where the fact goes, None where nothing of it is told. Who tells what set it off tells in
    the same words how it began ("nothing, it came on slowly").
    """
    turn = replace(draft.turn, text=words)
    asked = field in (*slots.INTAKE_QUESTIONS, CAUSE)
    answered = apply_answer(facts, field, turn) if asked else None
    if field == PLACE:
        return answered if isinstance(answered, Facts) else None
    if isinstance(answered, Facts) and field == CAUSE and answered.trigger == NOTHING:
        began = apply_answer(answered, ONSET, turn)
        return began if isinstance(began, Facts) else answered
    return UNSURE if answered is None and spoken("leaves_it_blank").search(words) else answered


def _left_blank(draft: Draft, facts: Facts, had: str) -> Follow:
    """Set the facts without what was held there, `had` in words, and say that it is out."""
    changed = news(draft.facts_before, facts)
    draft.set_facts(facts)
    if had:
        draft.acknowledge(acknowledgement("taken_out", what=had))
    if changed:
        draft.acknowledge(changed_words(changed))
    put_right(draft)
    return Follow.BACK


def _with_its_words(facts: Facts, field: str, words: str) -> Facts:
    """Return the facts with the words in which a deed that began it was told."""
    if field != CAUSE or facts.trigger not in DEEDS:
        return facts
    return replace(facts, trigger_words=in_own_words(words))


def _told(facts: Facts, field: str) -> bool:
    return any(getattr(facts, name) not in (None, ()) for name in _nothing_of(facts, field))


def _nothing_of(facts: Facts, field: str) -> dict[str, Any]:
    if field in ("duration_days", "stage"):
        return dict.fromkeys(("duration_days", "bout_days", "history_days", "stage"))
    if field == CAUSE:
        return dict.fromkeys(OF_THE_CAUSE)
    return {field: () if isinstance(getattr(facts, field), tuple) else None}


def take_correction(draft: Draft) -> bool:
    """Take the facts of the message and say what changed; return False where nothing did.

    What was made from the facts (checks, pattern, plan) is made again.
    """
    if compares_a_check(draft):
        return False  # "the right one was tighter, not the left" is of the check
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
