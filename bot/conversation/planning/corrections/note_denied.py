"""What the last reply noted goes where a bare denial names it ("not stairs", "I have no strap").

What is named in its place makes it worse instead ("no stairs, I meant the lift"). All else is heard
as if these words had not been written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.facts_in_words import with_worse
from bot.conversation.drafting.facts_told.taken_out.taking_out import without_named
from bot.conversation.drafting.last_reply import noted_last
from bot.conversation.drafting.plan_after_facts import let_follow
from bot.conversation.planning.corrections.correcting import say_change
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.extract.history.factors_named import factors_named
from bot.language.facts import Facts
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message import Message

_WORD = re.compile(r"[a-z]{2,}")


def take_out_denied_note(draft: Draft) -> None:
    """Take out what a denial names of what was noted last; a list of signs is answered so too."""
    if draft.turn.pressed or draft.asked in PARTS or draft.safety.asking is not None:
        return
    heard = draft.situation.turns[-1]
    facts, spans = draft.facts, list[tuple[int, int]]()
    for span, left in _denied(draft, heard.text):
        facts, spans = left, [*spans, span]
    if not spans:
        return
    draft.set_facts(facts)
    say_change(draft, draft.facts_before, facts)
    let_follow(draft)
    for span in spans:
        draft.leave_words(*span)
    rest = heard.findings.without(lambda one: one.touches(spans))
    heard = replace(heard, text=blanked(heard.text, spans), findings=rest)
    draft.situation = replace(draft.situation, turns=(*draft.situation.turns[:-1], heard))


def _denied(draft: Draft, text: str) -> Iterator[tuple[tuple[int, int], Facts]]:
    """Yield where something noted last is denied, and the facts without it."""
    facts, noted = draft.facts, set(_WORD.findall(noted_last(draft)))
    said = as_heard(text)
    for told in spoken("denies_by_name").finditer(said) if noted else ():
        named = {*_WORD.findall(told["what"])}.difference(words("beside_a_fact"))
        left = without_named(facts, told["what"])
        if left == facts or not named or not named <= noted:
            continue
        moves = factors_named(Message.read(told["instead"] or ""))
        facts = with_worse(left, moves) if moves and left.worse_with != facts.worse_with else left
        yield told.span(), facts
