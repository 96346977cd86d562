"""What began it told in the place of what is noted: "it was the digging, not housework"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.cause_in_words import (
    CAUSE,
    in_own_words,
    share_a_word,
    shown_cause,
    with_cause_of,
)
from bot.conversation.drafting.facts_told.facts_in_words import fact_in_words
from bot.conversation.drafting.facts_told.no_facts.late_statements import is_stated
from bot.conversation.drafting.facts_told.taken_out.taking_out import without_named
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.factors_named import factors_named
from bot.language.facts import Facts
from bot.language.text.message import Message

TOLD, OLD = "told", "old"


class OtherCause(NamedTuple):
    """A stretch that tells what began it, and what did not; `of_then` says it is told as past."""

    start: int
    end: int
    told: str
    old: str
    of_then: bool


def other_causes(draft: Draft) -> list[OtherCause]:
    """Return where a message puts what began it in the place of what is noted."""
    text, known = draft.situation.turns[-1].text, draft.facts
    found: list[OtherCause] = []
    if known.trigger is None or draft.turn.pressed:
        return found
    for match in spoken("cause_put_right").finditer(text):
        parts = {name[: name.index("_")]: said for name, said in match.groupdict().items() if said}
        one = OtherCause(
            *match.span(),
            parts[TOLD],
            parts[OLD],
            spoken("told_as_past").search(match[0]) is not None,
        )
        if _is_of_the_cause(known, one) and is_stated(text, *match.span(), begins=match.start()):
            found.append(one)
    return found


def with_other_cause(draft: Draft, facts: Facts, found: Sequence[OtherCause]) -> Facts:
    """Return the facts with what began it as it is told now; what is held already stays."""
    known = draft.facts_before
    for one in found:
        if _is_held(known, one):
            draft.acknowledge(acknowledgement("as_it_was", fact=shown_cause(known)))
            facts = with_cause_of(known, facts)
            continue
        read = fact_in_words(facts, CAUSE, one.told) or with_cause_of(known, facts)
        moves, now = factors_named(Message.read(one.told)), load_movements()
        move = next((name for name in moves if now[name].began == read.trigger), None)
        facts = replace(read, trigger_move=move, trigger_words=in_own_words(one.told))
        draft.corrects = True
    return facts


def _is_of_the_cause(known: Facts, one: OtherCause) -> bool:
    """Whether words deny what began it, or tell again what is noted in the place of another."""
    if _is_held(known, one):
        return True
    denied = share_a_word(one.old, shown_cause(known))
    denied |= without_named(known, one.old, (CAUSE,)) != known
    other = fact_in_words(known, CAUSE, one.told)
    if other is not None and other.trigger != known.trigger and one.of_then:
        return True  # "it wasn't the move, it was carrying the fridge"
    return denied and (in_own_words(one.told) is not None or other is not None)


def _is_held(known: Facts, one: OtherCause) -> bool:
    shown = shown_cause(known)
    return share_a_word(one.told, shown) and not share_a_word(one.old, shown)
