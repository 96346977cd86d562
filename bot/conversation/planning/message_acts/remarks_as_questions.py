"""A remark in the form of a question ("who'd have thought it") is left out: it asks nothing.

So is what only leads to a question ("before I go, ..."), and a "what?" before what is told.

The screen has read every word by then; what answers, tells or asks beside it stays as it is.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.conversation.turn import MessagePart, UserTurn
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken


def leave_out_remarks(draft: Draft) -> bool:
    """Leave such remarks out of the message; True where there was nothing else in it."""
    turn = draft.turn
    if turn.pressed:
        return False
    if _asks_nothing(turn.text):
        draft.acknowledge(acknowledgement("remark_heard"))
        return True
    rest = [
        part for part in turn.parts if not (_asks_nothing(part.text) or _starts_back(part.text))
    ]
    if not rest or len(rest) == len(turn.parts):
        return False
    draft.turn = _with_place(turn, turn.only(rest), rest)
    draft.situation = replace(draft.situation, turn=draft.turn)
    return False


def _with_place(whole: UserTurn, left: UserTurn, rest: list[MessagePart]) -> UserTurn:
    """Return what is left with its words where they stood, so that places in it hold."""
    text, end = "", 0
    for part in rest:
        text += " " * (part.start - end) + whole.text[part.start : part.end]
        end = part.end
    return replace(left, text=text, parts=tuple(rest))


def _asks_nothing(text: str) -> bool:
    patterns = (spoken("asks_for_no_answer"), spoken("before_leaving"))
    return any(one.fullmatch(text.strip(" ,").casefold()) for one in patterns)


def _starts_back(text: str) -> bool:
    """Whether a part is only a word of surprise ("what? no, the left one")."""
    return spoken("only_starts_back").fullmatch(text.strip(" ,")) is not None
