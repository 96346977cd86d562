"""The sentences of a message, where a statement and the question about it are one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from bot.conversation.turn import MessagePart
from bot.conversation.words.interruptions import asks_anywhere
from bot.conversation.words.named_only import own_acts_asked
from bot.conversation.words.second_questions import with_questions_apart
from bot.knowledge.conversation.about_guide import guide_asked_in
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind

_TAG = spoken("asks_by_a_tag")
_SCALE = "nrs"  # the question for the pain of today


def joined_parts(draft: Draft) -> Iterator[MessagePart]:
    """Yield the sentences; a statement and the question about it that ask one thing are one.

    "It says up to 3 is fine, but I'm at a 4. Can I still do it?"; "tingling, what is that?"
    """
    written = draft.situation.turn
    left = list(with_questions_apart(draft.turn, written).parts)
    of_words = list(spoken("word_asked_about").finditer(written.text))
    while left:
        one = left.pop(0)
        for hit in of_words:
            if left and hit.start() <= one.start and left[0].end <= hit.end():
                inside = [part for part in left if part.end <= hit.end()]
                left = left[len(inside) :]
                one = replace(inside[-1], text=_about_the_word(hit), start=one.start)
        if left and spoken("asks_if_too_much").fullmatch(left[0].text.strip().casefold()):
            one = replace(one, end=left.pop(0).end)
        if left and spoken("asks_of_its_position").fullmatch(left[0].text.strip().casefold()):
            one = replace(one, text=f"{one.text} {left.pop(0).text}")
        if left and _TAG.fullmatch(left[0].text.casefold()):
            both = f"{one.text}, {left[0].text}"  # "you left out the bridge, didn't you?"
            if own_acts_asked(both) or spoken("only_what_it_is").fullmatch(both.casefold()):
                one = replace(left.pop(0), text=both, start=one.start)
        while left and not _answers_with_a_number(draft, one):
            both = f"{one.text} {left[0].text}"
            kind = plan_asked(both)
            found = kind.asked_in(both) if kind else guide_asked_in(both)
            whole = len(one.text) + 1
            if found is None or found.end() <= whole or found.start() >= whole:
                break
            if _asks_by_itself(left[0].text):
                break  # "it was an 8 last night. Should I have gone to A&E?"
            one = replace(left.pop(0), text=both, start=one.start)
        yield one


def _answers_with_a_number(draft: Draft, part: MessagePart) -> bool:
    """Whether a sentence rates the pain where that is asked ("it's a 3 now")."""
    if draft.asked not in (_SCALE, slots.RATING) or asks_anywhere(part.text):
        return False
    within = draft.turn.findings.of(Kind.NUMBER)
    return any(part.start <= one.start and one.end <= part.end for one in within)


def _asks_by_itself(text: str) -> bool:
    """Whether a sentence asks something of the plan or the guide without the words before it."""
    return plan_asked(text) is not None or guide_asked_in(text) is not None


def _about_the_word(hit: re.Match[str]) -> str:
    """The question with the word that it is about ("tingling, what is that?")."""
    first = hit.end("word") if hit["word"] and hit["it"] else hit.start()
    asked = hit.string[first : hit.end()].lstrip(" ,;:.?!")
    return asked.replace(hit["it"], hit["word"], 1) if hit["it"] else asked
