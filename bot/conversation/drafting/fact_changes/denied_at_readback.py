"""What is denied of the facts that are read back goes, and what is named in its place comes in.

"Not around the house, at the bakery, kneading": where the named thing is in no list of the guide's,
the denied one goes all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.facts_in_words import TRIGGER, with_worse
from bot.conversation.drafting.facts_told.taken_out.taking_out import WORSE, without_named
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.extract.history.factors_named import factors_named
from bot.language.facts import Facts
from bot.language.findings import Kind
from bot.language.text.message import Message

WORK = "work"
OF_DANGER = (Kind.FLAG, Kind.SIGN)


class Denied(NamedTuple):
    """What is denied, and the words that stand in its place, "" for none."""

    out: str
    instead: str


def denied_in(text: str) -> Iterator[Denied]:
    """Yield what a message denies of what was read back, in the words it has for it."""
    said = as_heard(text)
    for told in spoken("denied_of_a_readback").finditer(said):
        named = told.groupdict()
        out = next(named[one] for one in ("old", "behind", "put", "wrong") if named[one])
        instead = next((named[one] for one in ("new", "right") if named[one]), "")
        yield Denied(out.strip(" '\""), instead.strip(" '\""))


def denies_what_is_read_back(draft: Draft) -> bool:
    """Whether a message denies a thing of what was read back, and no sign of danger."""
    signs = (one for kind in OF_DANGER for one in draft.turn.findings.of(kind))
    return not any(signs) and any(denied_in(draft.situation.turns[-1].text))


def with_denied_out(facts: Facts, denied: Denied) -> Facts:
    """Return the facts without what is denied, and with what is named in its place if known."""
    left = without_named(without_named(facts, denied.out), denied.out, (TRIGGER,))
    if left == facts and _is_the_cause(facts, denied.out):
        left = replace(facts, trigger=None, trigger_move=None)
    if left == facts and _says(WORK, facts.work, denied.out):
        left = replace(facts, work=None)
    if left == facts or not denied.instead:
        return left
    moves = factors_named(Message.read(denied.instead))
    gone = getattr(left, WORSE) != getattr(facts, WORSE) or left.worse_with != facts.worse_with
    return with_worse(left, moves) if moves and gone else left


def _is_the_cause(facts: Facts, said: str) -> bool:
    """Whether words are a part of how the cause is read back ("around the house")."""
    return _says(TRIGGER, facts.trigger, said)


def _says(name: str, value: str | None, said: str) -> bool:
    """Whether words are a part of how the value of a fact is read back."""
    shown = load_readback()[name].words.get(value or "", "").split()
    small = words("beside_a_fact")
    named = [one for one in said.split() if one not in small]
    return bool(named) and holds_one(tuple(shown), " ".join(named)) and set(named) <= {*shown}
