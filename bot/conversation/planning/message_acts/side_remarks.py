"""What a message holds beside facts and answers: a feeling, another language."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.ask_backs import answer_fear
from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.interruptions import is_aside
from bot.knowledge.conversation.feeling_words import answer_to_feeling
from bot.knowledge.languages.other_languages import notice_in
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.other_languages import language_of
from bot.language.replies.told.feelings import Feeling, read_feeling
from bot.language.replies.wished.wishes import read_wishes

STRESS = "stress"
FRUSTRATION = "frustration"  # has an answer of its own
GRIEF_AND_FEAR = ("grief", "fear")
# What is said about a check or an exercise, or asked, sounds like despair and is none.
_JOINT = re.compile(r"[,;.!?\n]+")
NO_FEELINGS = ("skip", "why_ask", "ask_education")
OF_A_MOVE = (
    "cannot_do_check",
    "too_hard",
    "hurts",
    "done",
)  # no feelings either, while one is done


def hear_feeling(draft: Draft) -> bool:
    """Answer a feeling in half a sentence; True where one was told."""
    turn = draft.turn
    if turn.pressed:
        return False
    feeling = read_feeling(turn.text)
    none = NO_FEELINGS + (OF_A_MOVE if draft.asked in slots.OF_A_MOVE else ())
    if turn.intent in none and feeling is not None and feeling.kind not in GRIEF_AND_FEAR:
        return False
    lighter = feeling is not None and feeling.kind not in GRIEF_AND_FEAR
    if lighter and spoken("cannot_do_a_thing").search(turn.text.casefold()):
        return False  # "I cannot do this one with my knee"
    if lighter and draft.asked in slots.OF_A_MOVE and read_wishes(turn.reply, asked="check"):
        return False  # "I can't do this, skip the rest" is of the check
    answered = turn.intent == "frustrated" and not turn.tells_facts  # by its own request
    if feeling is None or (feeling.kind == FRUSTRATION and answered):
        return False
    draft.acknowledged.insert(0, answer_to_feeling(feeling.kind, turn.number))
    if feeling.kind == "grief":
        draft.set_facts(_without_stress(draft))
    if feeling.kind == "fear" and not _is_asked(turn, feeling):
        tries = (_clause(turn, feeling), _sentence(turn, feeling))
        draft.feared = any(answer_fear(draft, words) for words in tries)
    return True


def _is_asked(turn: UserTurn, feeling: Feeling) -> bool:
    """Whether the fear stands in a question, which is answered as one."""
    part = _part(turn, feeling)
    return turn.intent == "ask_education" if part is None else is_aside(part)


def _sentence(turn: UserTurn, feeling: Feeling) -> str:
    part = _part(turn, feeling)
    return turn.text if part is None else part.text


def _clause(turn: UserTurn, feeling: Feeling) -> str:
    """The words around the fear between two commas."""
    joints = [0, *(hit.end() for hit in _JOINT.finditer(turn.text)), len(turn.text)]
    first = max(at for at in joints if at <= feeling.start)
    return turn.text[first : min(at for at in joints if at > feeling.start)]


def _part(turn: UserTurn, feeling: Feeling) -> MessagePart | None:
    return next((one for one in turn.parts if one.start <= feeling.start < one.end), None)


def _without_stress(draft: Draft) -> Facts:
    """A loss is no stress to be listed: it is not read back as one."""
    before, facts = draft.facts_before, draft.facts
    new = facts.trigger if facts.trigger != before.trigger else None
    kept = tuple(one for one in facts.lifestyle if one != STRESS or one in before.lifestyle)
    trigger = None if new == STRESS else facts.trigger
    return replace(facts, trigger=trigger, lifestyle=kept)


def consent_is_open(draft: Draft) -> bool:
    """Whether it is still to be said if answers may be kept; then that is asked with the notice."""
    return draft.values.get(slots.CONSENT) is None and draft.asked in (None, slots.CONSENT)


def notice_language(draft: Draft) -> bool:
    """Say in the language of the message that only English is spoken yet; False for English."""
    language = None if draft.turn.pressed else language_of(draft.turn.text)
    if language is None:
        return False
    number = str(draft.values.get(slots.EMERGENCY_TEL))
    told = list(draft.values.get(slots.LANGUAGE_TOLD) or ())
    words = notice_in(language, number, language in told, consent=consent_is_open(draft))
    draft.say("action_say_language", words=words)
    draft.set(**{slots.LANGUAGE_TOLD: list(dict.fromkeys([*told, language]))})
    return True
