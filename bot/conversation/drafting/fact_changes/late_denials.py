"""What is said, once the story is known, to do no harm, not to help, or not to be so."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.facts_in_words import with_value
from bot.conversation.drafting.facts_told.no_facts.late_statements import OUT, statements
from bot.conversation.drafting.facts_told.taken_out.taking_out import (
    EASED,
    HOURS,
    OF_A_MOVEMENT,
    WORSE,
    told_anew,
    without_named,
    without_once,
)
from bot.knowledge.conversation.late_fact_patterns import load_late_facts
from bot.language.extract.history.factors_named import factors_named
from bot.language.facts import Facts
from bot.language.text.message import Message

NO_CAUSE, EXCEPT = ("trigger",), "except_for"
OUT_WITH_IT = "out_with_it"
NO_HABIT, OF_WHAT_IS_READ = ("no_driving", "no_desk", "no_sport"), ("its_a_job",)


def leave_what_goes_out(draft: Draft) -> None:
    """Leave out that a fact which is called wrong is to go: no move is meant by "take it out"."""
    text, known = draft.situation.turns[-1].text, draft.facts_before
    for match in statements(OUT_WITH_IT, text):
        if without_named(known, match["told"]) != known:
            draft.set_facts(without_named(draft.facts, match["told"]))
            draft.leave_words(*match.span())


def without_denied_late(draft: Draft, facts: Facts) -> Facts:
    """Return the facts without what is said to do no harm, not to help, or not to be so."""
    text = draft.situation.turns[-1].text
    worse = {name for one in draft.turn.findings.present(WORSE) for name in one.detail}
    for match in statements("no_worse", text):
        if worse and set(factors_named(Message.read(match["told"]))) <= worse:
            continue  # "it's the sofa that's bad, sitting on the saddle is fine"
        facts = without_named(facts, match["told"], OF_A_MOVEMENT[:1])
        had = draft.facts_before
        fine = set(had.worse_with) - set(facts.worse_with) - set(had.eased_by)
        eased = tuple(one for one in facts.eased_by if one not in fine)
        facts = replace(facts, eased_by=eased)  # what is "fine now" eases nothing
    for match in statements("no_eased", text):
        facts = without_named(facts, match["told"], (EASED,))
    causes = (one["told"] for one in statements("no_cause", text))
    for said in (*causes, *draft.left.not_begun):
        facts = without_named(facts, said, NO_CAUSE)
    read = OF_WHAT_IS_READ if draft.asked == slots.READBACK else ()
    for name in (*NO_HABIT, *read):
        habit = load_late_facts()[name].value or ""
        if any(statements(name, text)):
            days = tuple(one for one in facts.lifestyle if one != habit)
            facts = with_value(facts, HOURS[habit], None) if habit in HOURS else facts
            facts = replace(facts, lifestyle=days)
    return _without_what_is_out(draft, facts, text)


def _without_what_is_out(draft: Draft, facts: Facts, text: str) -> Facts:
    """Return the facts without what is to be taken out, where no move is meant by it."""
    if not draft.left.text:
        return facts
    had, read_back = draft.facts_before, draft.asked == slots.READBACK
    excepted = [
        one
        for one in (statements(EXCEPT, text) if read_back else ())
        if without_once(had, had, one["told"]) != had
    ]  # "yes but my neck too": what was not read back is one more
    for match in (*statements(OUT, text), *excepted):
        left = without_once(had, facts, match["told"])
        left = replace(left, side=facts.side)  # "my left is not right" hurts
        if left != facts:
            draft.leave_words(*match.span())  # "and the lifting should go" is no farewell
        facts = left
    for said in draft.left.unsaid:
        left = without_once(draft.facts_before, facts, said)
        left = told_anew(draft.facts_before, left, draft.left.text)
        facts = replace(left, side=facts.side) if draft.asked in slots.IN_A_MOVE else left
    return facts
