"""A fact that is to be noted too, or in the place of one that goes: "put in standing instead".

"Add both" means what the message names beside it, or the one before did.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from re import Match

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.facts_in_words import DURATION, fact_in_words, with_worse
from bot.conversation.drafting.facts_told.no_facts.late_statements import (
    SENTENCE,
    between,
    statements,
)
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.drafting.move_choice.moves_wished import wished_places_of_moves
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.factors_named import factors_named
from bot.language.facts import Facts
from bot.language.findings import Kind
from bot.language.replies.told.weekdays_told import weekdays_named
from bot.language.text.message import Message

PUT_IN = "put_in"
MUCH = "much_of_a_day"  # "add that I bend a lot": what is done, not what hurts
OF_WORDS = ("side", DURATION)


def with_put_in(draft: Draft, facts: Facts) -> Facts:
    """Return the facts with a side, a time or a movement that is told to be written down.

    A move of the routine that is to come in ("add the bridge") is none of them.
    """
    whole = draft.situation.turns[-1].text
    if wished_places_of_moves(draft, whole):
        return facts
    for match in statements(PUT_IN, whole):
        if _means_both(match):
            facts = with_worse(facts, _named_before(draft, whole.replace(match[0], " ")))
            continue
        message = Message.read(match["told"])
        if moves_named(message)[0] or (draft.days_told and weekdays_named(match["told"])):
            continue  # "add Sunday back in" is of the days of the routine
        sides = draft.turn.findings.present(Kind.SIDE)
        names = OF_WORDS if any(one.touches([match.span()]) for one in sides) else OF_WORDS[1:]
        known = (fact_in_words(facts, name, match["told"]) for name in names)
        changed = next((one for one in known if one is not None and one != facts), None)
        done = load_fact_cues()[MUCH].stand_in(between(whole, *match.span("told"), SENTENCE))
        moves = factors_named(message) if changed is None and not done else {}
        facts = with_worse(facts, moves) if moves else changed or facts
    return facts


def puts_both_in(text: str) -> bool:
    """Whether a text lets two things be noted that were named: no side is told by "both" then."""
    return any(_means_both(match) for match in statements(PUT_IN, text))


def _means_both(match: Match[str]) -> bool:
    return spoken("both_that_were_named").fullmatch(match["told"].strip()) is not None


def _named_before(draft: Draft, rest: str) -> Mapping[str, Iterable[str]]:
    """What makes it worse, by name: in the rest of the message, else in the one before."""
    for text in (rest, *(one.text for one in draft.situation.turns[-2:-1])):
        if spoken("names_what_is_missing").search(text):
            named = factors_named(Message.read(text))
            return {
                name: kinds for name, kinds in named.items() if name not in draft.facts.eased_by
            }
    return {}
