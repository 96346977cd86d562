"""Hello to somebody who gives a name at the beginning; the name is kept nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.turn import Turn
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.english import english_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.findings import Kind

AT_THE_BEGINNING = (None, slots.CONSENT, slots.STORY)
AGE = "age_noted"
BOTH = "names_that_are_words"
_BESIDE_A_NAME = (Kind.YES_NO, Kind.NUMBER)


def greet(draft: Draft) -> None:
    """Greet by name, once, where a name is plainly given; an age told with the consent is said."""
    turn = draft.situation.turns[-1]
    if turn.button or draft.asked not in AT_THE_BEGINNING or draft.values.get(slots.ABOUT):
        return
    name = name_given(turn)
    before = any(name_given(one) for one in draft.situation.turns[:-1])
    if name and not before:
        draft.acknowledge(acknowledgement("hello_by_name", who=name))
    age, told_before = draft.facts.age, draft.facts_before.age
    if draft.asked == slots.CONSENT and age is not None and told_before is None:
        draft.acknowledge(acknowledgement(AGE, value=str(age)))


def name_given(turn: Turn) -> str:
    """Return the first name that somebody says is theirs, "" where none is plainly given.

    "Call me Jo" names it; "I'm Siobhan" does with a capital or as no word of English, "im grace" as
    a word that is a name as well; "I'm sore",
    "I'm Irish" and "plumber here" tell something else.
    """
    return next(_names(turn), "")


def _names(turn: Turn) -> Iterator[str]:
    for hit in spoken("gives_a_name").finditer(turn.text):
        name = next(one for one in hit.groups() if one)
        if name.casefold() in words("no_names"):
            continue
        if hit["called"] or _is_a_name(turn, hit, name):
            yield name[0].upper() + name[1:]


def _is_a_name(turn: Turn, hit: Match[str], name: str) -> bool:
    """Whether a word that may also say what somebody is can only be a name."""
    known = name.casefold() in english_words() and name.casefold() not in words(BOTH)
    shouted = turn.text.isupper() or not name[0].isupper()
    if known and (shouted or spoken("says_what_one_is").fullmatch(name)):
        return False
    place = turn.text.index(name, hit.start())
    told = [one for one in turn.findings.mentions if one.kind not in _BESIDE_A_NAME]
    return not any(one.touches([(place, place + len(name))]) for one in told)
