"""Questions about the rows of a safety list, and whether something that was told matters.

"What is 4?", "does a stitch count as 3?", "5 - I take apixaban, is that a problem?": a row is
answered from its content, and what the message says beside it is an answer still (clinical 2.4).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.drafting.shown_with_plan.rows_shown import rows_shown
from bot.conversation.intake.readback import MONTHS_AGO, RECENT_BIRTH
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.beside_a_list import OF_NO_SIGN
from bot.conversation.planning.answers.in_company import reply_in_company
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.requests.about_backs.plain_questions import answer_plainly, counts_plainly
from bot.conversation.requests.about_the_guide.meaning import asks_meaning
from bot.conversation.requests.about_the_guide.words_of_ours import (
    asks_of_own_word,
    explain_own_word,
)
from bot.conversation.requests.explain import say_why
from bot.conversation.safety.safety_list.said_at_a_list import NERVES
from bot.conversation.safety.safety_list.screen import rows_asked_of, says_none_of_them
from bot.conversation.safety.safety_list.screen_rows import PARTS, changes_of, conditions_set
from bot.conversation.turn import MessagePart
from bot.conversation.words.interruptions import asks_something
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.safety.row_questions import MATTER, NOTED, WHAT, WHY, asks_of_row
from bot.knowledge.safety.screen_items import ScreenItem, load_screen
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.findings import Kind
from bot.language.replies.answering.answer_rows import rows_told
from bot.language.replies.answering.bare_replies import reply_parts, the_reply
from bot.language.text.message_parts import parts_of

NOTHING_OF_NOW = (*OF_NO_SIGN, "of_a_cold_that_is_over")
_NUMBER = re.compile(r"\d{1,2}")
MOST = 2  # rows that are explained in a reply


def answer_row_question(draft: Draft) -> Follow | None:
    """Answer a question about a row of the open list, or about what was told; None for others."""
    if draft.turn.pressed:
        return None
    if draft.asked in PARTS:
        return _of_open_list(draft) or _of_what_was_told(draft)
    return _of_what_was_told(draft)


def ticks_nothing(draft: Draft, asides: Sequence[MessagePart]) -> bool:
    """Whether it asks what a row means, or fears what it names: that has not answered the list.

    A row whose number leads is told, whatever is feared beside it ("only 10, I fear a tumour").
    """
    if draft.feared:
        return not _leads_with_a_row(draft)
    asked = any(asks_meaning(part.text) for part in asides)
    return asked and not _told_beside_a_question(draft)


def _leads_with_a_row(draft: Draft) -> bool:
    rows = rows_shown(draft, PARTS[draft.asked or ""])
    return any(1 <= one <= len(rows) for one in rows_told(draft.situation.turns[-1].text).leading)


def _of_open_list(draft: Draft) -> Follow | None:
    text = spoken("if_that_counts").sub(" ", draft.turn.text)
    question = QUESTIONS[draft.asked or ""]
    rows = rows_shown(draft, PARTS[draft.asked or ""])
    written = draft.situation.turns[
        -1
    ].text  # what is denied in it ("2 or not 2") is blanked by now
    whether = spoken("asks_whether_a_row").search(written)
    named = _numbered(whether.group(), rows) if whether else rows_asked_of(text, rows)
    matters = asks_of_row(text, MATTER)
    asks = whether or asks_of_row(text, WHAT) or _asks_of_the_row(draft, named, rows)
    asks = asks or asks_of_row(text, WHY)
    asks_if_it_counts = asks_something(text) and counts_plainly(draft, text)
    asks = asks or asks_if_it_counts
    of_all = not named and spoken("what_it_is_for").search(text) is not None
    if not (named or asks_if_it_counts or of_all) or not (matters or asks):
        return None
    if not matters and _told_beside_a_question(draft):
        return None
    if whether and rows_told(whether.group()).none:
        _explain(draft, named, rows)  # "is it 2 or none?"
        return Follow.BACK
    if says_none_of_them(draft.turn) or _none_with_reason(draft) or _none_beside_question(draft):
        _explain(draft, named, rows)
        draft.set(**{question.slot: "answered"})
        after_answer(draft, question, Taken.ANSWERED)
        return Follow.ON
    if matters and any(item.changes for item in named):
        taken = question.take(draft)
        after_answer(draft, question, taken)
        return Follow.ON
    if not (named or of_all):
        return None
    _explain(draft, named, rows)
    return Follow.BACK


def _numbered(text: str, rows: tuple[ScreenItem, ...]) -> tuple[ScreenItem, ...]:
    """Return the rows whose numbers stand in words that ask whether a row is meant."""
    numbers = dict.fromkeys(int(one) for one in _NUMBER.findall(text))
    return tuple(rows[number - 1] for number in numbers if 1 <= number <= len(rows))


def _asks_of_the_row(
    draft: Draft, named: tuple[ScreenItem, ...], rows: tuple[ScreenItem, ...]
) -> bool:
    """Whether a word of the row that is named is asked about ("number 10 what is a band"; "2?")."""
    text = draft.turn.text
    if spoken("asks_of_a_bare_row").fullmatch(text):
        return True
    asked = (text[slice(*place)] for place in parts_of(text))
    of_words = [one for one in asked if asks_of_own_word(one)]
    return any(
        item in named for one in of_words for item in rows_asked_of(one, rows, by_number=False)
    )


def _told_beside_a_question(draft: Draft) -> bool:
    """Whether a row is told with what one has, and the question behind it names no row.

    "I got a baby 4 weeks ago, so 8. And sleep, what's that".
    """
    for part in draft.situation.turn.parts:
        own = spoken("tells_of_oneself").search(part.text.casefold()) is not None
        led = bool(rows_told(part.text).leading)
        if own and led and not asks_something(part.text):
            others = [one.text for one in draft.situation.turn.parts if one is not part]
            return not any(rows_told(one).numbers for one in others if asks_something(one))
    return False


def _none_with_reason(draft: Draft) -> bool:
    """Whether a "none" stands beside what is said to be none, or is not of the writer."""
    text = draft.turn.text
    if holds_one(tuple(words("hedged_none")), text.casefold()):
        return False
    clear = any(spoken(one).search(text) for one in NOTHING_OF_NOW)
    own = spoken("tells_of_oneself").search(text.casefold()) is not None
    return (clear or not own) and reply_in_company(draft) is not None


def _none_beside_question(draft: Draft) -> bool:
    """Whether a bare "none" stands beside nothing but questions ("none, what is number 9?").

    What they tell of themselves there may be the sign, unless it is known not to count.
    """
    text = draft.turn.text
    parts = reply_parts(text, ("none",))
    beside = [part for part in parts if not part.kind]
    said = [text[part.start : part.end] for part in beside]
    words_asked = [hit.span() for hit in spoken("word_asked_about").finditer(text)]
    of_words = [any(a <= one.start and one.end <= b for a, b in words_asked) for one in beside]
    of_rows = [
        of_word or any(asks_of_row(one, way) for way in (WHAT, WHY)) or asks_of_own_word(one)
        for of_word, one in zip(of_words, said, strict=True)
    ]
    others = zip(of_rows, said, beside, strict=True)
    asked = [of or asks_something(one) or part.marked_in(text) for of, one, part in others]
    told = [one for one in said if spoken("tells_of_oneself").search(one.casefold())]
    if the_reply(text, parts) is None:
        return False
    if counts_plainly(draft, draft.turn.text) and not _signs_in(draft):
        return True
    return any(of_rows) and all(asked) and not told


def _signs_in(draft: Draft) -> bool:
    """Whether the message tells a sign, or a feeling that a row names."""
    findings = draft.turn.findings
    return bool(findings.present(Kind.FLAG) or NERVES & set(findings.values(Kind.QUALITY)))


def _explain(draft: Draft, named: tuple[ScreenItem, ...], rows: tuple[ScreenItem, ...]) -> None:
    """Say what the rows mean or why they are asked.

    One word of them, or one thing that may count, where that is asked.
    """
    if asks_of_own_word(draft.turn.text):
        explain_own_word(draft)
        return
    if counts_plainly(draft, draft.turn.text):
        answer_plainly(draft)
        return
    if not named and spoken("what_it_is_for").search(draft.turn.text):
        say_why(draft, None)
        return
    why = asks_of_row(draft.turn.text, WHY)
    for item in named[:MOST]:
        number = str(rows.index(item) + 1)
        told = item.why if why else " ".join(filter(None, (item.means, item.not_meant)))
        draft.acknowledge(acknowledgement("row", number=number, row=item.text, means=told))


def _of_what_was_told(draft: Draft) -> Follow | None:
    """ "Did you get that I take a blood thinner?": what is noted, and what it changes."""
    text = draft.turn.text
    if not (asks_of_row(text, MATTER) or asks_of_row(text, NOTED)):
        return None
    known = set(draft.facts.conditions)
    known -= {RECENT_BIRTH} if MONTHS_AGO in known else set()
    named = rows_asked_of(text, tuple(load_screen().values()), by_number=False)
    told = [item for item in named if item.changes and known & set(conditions_set(item))]
    for item in told[:MOST]:
        draft.acknowledge(changes_of(item))
    return Follow.BACK if told else None
