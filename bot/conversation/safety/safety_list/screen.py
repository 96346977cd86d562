"""A reply to the asked screen: which of its rows it ticks, names or denies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.conversation.safety.safety_list.none_in_a_question import denies_in_a_question
from bot.conversation.safety.safety_list.said_at_a_list import (
    LOSS,
    NERVES,
    behind_no,
    long_over,
    not_denied,
    of_one_limb,
    of_oneself,
    only_the_usual,
    own_words,
    tells_of_another_only,
    without_others,
)
from bot.conversation.safety.safety_list.well_but import part_with_a_sign
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.reply_limits import counted, is_within
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.safety.screen_items import ScreenItem
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.findings import Kind, Status
from bot.language.replies.answering.answer_rows import RowsTold, rows_told

_LONG_WORD, _LEAST_COPIED = counted("row_named"), counted("row_copied")
_OF_ROWS = (Kind.CONDITION, Kind.FLAG)
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True)
class ScreenReply:
    """Ticked rows, "none" when the person said so; unsure when they cannot tell."""

    ticked: tuple[ScreenItem, ...] = ()
    none: bool = False
    unsure: bool = False

    @property
    def understood(self) -> bool:
        """Return True when the reply settles the screen."""
        return self.none or bool(self.ticked)


def read_screen(turn: UserTurn, items: tuple[ScreenItem, ...]) -> ScreenReply:
    """Read row numbers, row texts or key words; "none of these"; "not sure"."""
    text = turn.text.lower()
    if turn.choice:
        chosen = tuple(item for item in items if item.id == turn.choice[1])
        return ScreenReply(chosen, none=turn.choice[1] == "none")
    if denies_in_a_question(text):
        return ScreenReply()
    if signed := [item for item in items if _named(item, part_with_a_sign(text))]:
        return ScreenReply(tuple(signed))
    if tells_of_another_only(turn.text):
        return ScreenReply(none=True)
    own = replace(turn, text=without_others(turn))
    alone = replace(turn, text=of_oneself(own.text))  # a row without a sign is one's own alone
    ticked = {item.id: item for item in items if _copied(item, own if item.flags else alone)}
    told = rows_told(text)
    at = len(text) - len(told.exception) if text.endswith(told.exception) else 0
    beside = not_denied(own_words(turn)[at:] if told.exception else "")
    none_of_them = told.none and not told.exception  # "none. and 6 hours, not 8"
    rows = _rows_of(told, len(items), none_of_them)
    if rows and not holds_one(tuple(words("no_rows")), text):
        ticked |= {items[number - 1].id: items[number - 1] for number in rows}
    said = turn.findings.values(Kind.YES_NO)
    if not ticked and (turn.intent == "deny" or "no" in said or told.none):
        heard = [item for item in items if _named(item, beside)]
        ticked = {item.id: item for item in heard if item.flags or _named(item, alone.text)}
        hedged = holds_one(tuple(words("hedges")), behind_no(turn, told.exception))
        felt_there = NERVES & set(turn.findings.values(Kind.QUALITY))
        of_limb = of_one_limb(told.exception, felt_there) or long_over(told.exception)
        nerve = told.exception and felt_there and not of_limb
        felt = bool(nerve) or LOSS.search(text) is not None  # "none. no feeling on the loo"
        closed = turn.tells_facts or _closes_the_list(text, items) or _of_no_sign(text, items)
        hedged = hedged and not (told.none and closed)
        if not ticked and (felt or hedged) and not only_the_usual(turn):
            return ScreenReply(unsure=True)  # "not really, just a bit odd on the bike"
        denied_one = (
            any(_named(item, own.text if item.flags else alone.text) for item in items)
            or any(one.status is not Status.OTHER_PERSON for one in turn.findings.of(Kind.FLAG))
            or spoken("one_row_denied").search(text) is not None  # "not that one"
        )
        all_denied = told.none or says_none(turn) or spoken("no_first_of_all").match(text)
        if not ticked and denied_one and not all_denied:
            return ScreenReply()  # "no cancer, never" denies one row and says nothing of the others
        if not ticked:
            return ScreenReply(none=True)
    if not ticked:
        heard = [item for item in items if _named(item, not_denied(own_words(turn)))]
        ticked = {item.id: item for item in heard if item.flags or _named(item, alone.text)}
    unsure = not ticked and (turn.intent == "unsure" or "unsure" in said)
    if unsure:  # "don't know about 1, I got thinner without doing anything"
        signs = set(turn.findings.values(Kind.FLAG))
        rows = [int(hit["row"]) for hit in spoken("unsure_about_a_row").finditer(text)]
        named = [items[row - 1] for row in rows if 1 <= row <= len(items)]
        ticked = {one.id: one for one in items if signs & set(one.flags) or one in named}
        unsure = not ticked
    return ScreenReply(tuple(item for item in items if item.id in ticked), unsure=unsure)


def _rows_of(told: RowsTold, most: int, none: bool) -> Sequence[int]:
    """Return the numbers of rows: those that lead a part of the reply, or all where each is one.

    Beside one that leads, what is no row is a year or an age; beside "none" only those count.
    """
    rows = told.numbers
    wanted = told.leading if none or any(not 1 <= row <= most for row in rows) else rows
    return [*(row for row in wanted if 1 <= row <= most), *([most] if told.last else [])]


def names_rows(text: str, most: int) -> bool:
    """Whether a part of a reply is rows by their numbers: it leads with one, or is little more."""
    told = rows_told(text)
    rows = _rows_of(told, most, none=False)
    return bool(rows) and (bool(told.leading) or is_within(text, "rows_in_a_part"))


def tells_of_rows(text: str, items: tuple[ScreenItem, ...]) -> bool:
    """Whether a part of a reply may tick something: it names a row, or tells something odd."""
    told = text.casefold()
    odd = spoken("feels_odd").search(told) or LOSS.search(told)
    return odd is not None or any(_named(item, told) for item in items)


def is_hedged(text: str) -> bool:
    """Whether a part of a reply is told with a word that makes little of something."""
    return holds_one(tuple(words("hedges")), text.casefold())


def _closes_the_list(text: str, items: tuple[ScreenItem, ...]) -> bool:
    """Whether the other rows are denied and the remark beside that names none.

    "I do wake up but only when I roll over. no to the rest".
    """
    closing = spoken("no_to_the_rest")
    return closing.search(text) is not None and not tells_of_rows(closing.sub(" ", text), items)


def _of_no_sign(text: str, items: tuple[ScreenItem, ...]) -> bool:
    """Whether what is told beside the "none" is of work or of long ago, and nothing else of a row.

    "A bit sweaty hauling mats", "I fell off my bike when I was six".
    """
    causes = (spoken("sweat_of_work"), spoken("of_long_ago"))
    told = [one for one in causes if one.search(text)]
    left = text
    for one in told:
        left = one.sub(" ", left)
    return bool(told) and not tells_of_rows(left, items)


def named_items(turn: UserTurn, items: tuple[ScreenItem, ...]) -> tuple[ScreenItem, ...]:
    """Return the rows that a question names by number or by one of their words."""
    text = turn.text.casefold()
    numbers = rows_told(text).numbers
    by_number = tuple(items[number - 1] for number in numbers if 1 <= number <= len(items))
    return by_number or tuple(item for item in items if _named(item, text) or _of_row(item, text))


def rows_asked_of(
    text: str, items: tuple[ScreenItem, ...], by_number: bool = True
) -> tuple[ScreenItem, ...]:
    """Return the rows that a question means: by number, by words, by what is asked of them."""
    told = text.casefold()
    in_names = [
        item
        for item in items
        if holds_one(
            tuple(one for one in item.asked_of if not one.isalpha() and one[-1].isdigit()), told
        )
    ]
    numbers = rows_told(told).numbers if by_number and not in_names else ()  # "type 2" is no row 2
    rows = tuple(items[number - 1] for number in numbers if 1 <= number <= len(items))
    return rows or tuple(
        item for item in items if _named(item, told) or holds_one(item.asked_of, told)
    )


def says_none_of_them(turn: UserTurn) -> bool:
    """Whether no row is ticked, in words for the whole list."""
    told, text = rows_told(turn.text.casefold()), turn.text.casefold()
    if denies_in_a_question(text):
        return False
    first = min((at for one in words("none_of_these") if (at := text.find(one)) >= 0), default=0)
    hedged = holds_one(tuple(words("hedges")), text[first:])  # "read it twice, and none of those"
    sure = not hedged and not holds_one(tuple(words("hedged_none")), text)
    return sure and (says_none(turn) or told.none) and not told.exception


def _of_row(item: ScreenItem, text: str) -> bool:
    """Whether a longer word of the row stands in the text."""
    row = {word for word in _WORD.findall(item.text.casefold()) if len(word) >= _LONG_WORD}
    return bool(row & set(_WORD.findall(text)))


def denies_all(text: str) -> bool:
    """Whether the words deny all rows of a list, and except none ("none of it.", "nope, none")."""
    told = rows_told(text.casefold())
    return told.none and not told.exception


def says_none(turn: UserTurn) -> bool:
    """Return whether the words say that no row fits, whatever else they deny."""
    return turn.pressed or holds_one(tuple(sorted(words("none_of_these"))), turn.text.casefold())


def _copied(item: ScreenItem, turn: UserTurn) -> bool:
    """Whether the row stands in the text, or the text is some of its words.

    A row that is denied where it stands is not copied ("just amlodipine, not blood thinners").
    """
    text, row = turn.text.lower(), item.text.casefold()
    first, part = text.find(row), text.strip(" .,!\u2026").casefold()
    if first < 0:
        return len(part.split()) >= _LEAST_COPIED and part in row
    told = [
        one.status
        for one in turn.findings.mentions
        if one.start < first + len(row) and first < one.end and one.kind in _OF_ROWS
    ]
    return not told or any(status is not Status.DENIED for status in told)


def _named(item: ScreenItem, text: str) -> bool:
    return holds_one(item.words, spoken("baby_as_a_kind").sub(" ", text))
