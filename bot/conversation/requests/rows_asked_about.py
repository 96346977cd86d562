"""Questions about the rows of a safety list, and whether something that was told matters.

"What is 4?", "does a stitch count as 3?", "5 - I take apixaban, is that a problem?": a row is
answered from its content, and what the message says beside it is an answer still (clinical 2.4).
"""

from __future__ import annotations

from bot.conversation.planning.asking import after_answer
from bot.conversation.planning.draft import Draft
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.requests.request import Follow
from bot.conversation.screen import (
    PARTS,
    changes_of,
    conditions_set,
    rows_asked_of,
    says_none_of_them,
    screen_items,
    short_form,
)
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.row_questions import MATTER, NOTED, WHAT, asks_of_row
from bot.knowledge.safety.screen_items import ScreenItem, load_screen

MOST = 2  # rows that are explained in a reply


def answer_row_question(draft: Draft) -> Follow | None:
    """Answer a question about a row of the open list, or about what was told; None for others."""
    if draft.turn.pressed:
        return None
    if draft.asked in PARTS:
        return _of_open_list(draft) or _of_what_was_told(draft)
    return _of_what_was_told(draft)


def _of_open_list(draft: Draft) -> Follow | None:
    text, question = draft.turn.text, QUESTIONS[draft.asked or ""]
    rows = screen_items(PARTS[draft.asked or ""], draft.facts, short_form(draft.values))
    named = rows_asked_of(text, rows)
    matters = asks_of_row(text, MATTER)
    if not named or not (matters or asks_of_row(text, WHAT)):
        return None
    if says_none_of_them(draft.turn):
        _explain(draft, named, rows)
        draft.set(**{question.slot: "answered"})
        after_answer(draft, question, Taken.ANSWERED)
        return Follow.ON
    if matters and any(item.changes for item in named):
        taken = question.take(draft)
        after_answer(draft, question, taken)
        return Follow.ON
    _explain(draft, named, rows)
    return Follow.BACK


def _explain(draft: Draft, named: tuple[ScreenItem, ...], rows: tuple[ScreenItem, ...]) -> None:
    for item in named[:MOST]:
        number = str(rows.index(item) + 1)
        told = " ".join(filter(None, (item.means, item.not_meant)))
        draft.acknowledge(acknowledgement("row", number=number, row=item.text, means=told))


def _of_what_was_told(draft: Draft) -> Follow | None:
    """ "Did you get that I take a blood thinner?": what is noted, and what it changes."""
    text = draft.turn.text
    if not (asks_of_row(text, MATTER) or asks_of_row(text, NOTED)):
        return None
    known = set(draft.facts.conditions)
    named = rows_asked_of(text, tuple(load_screen().values()), by_number=False)
    told = [item for item in named if item.changes and known & set(conditions_set(item))]
    for item in told[:MOST]:
        draft.acknowledge(changes_of(item))
    return Follow.BACK if told else None
