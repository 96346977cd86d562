"""A question that was learned to be of one kind, in whatever words it is put, and its answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.conversation.interruptions import asks_something
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.parts_read import reads_as_question
from bot.conversation.requests.ask_backs import tell_card
from bot.conversation.requests.explain import pattern_was_told, say_pattern, say_why
from bot.conversation.requests.move_details import detail_of_kind
from bot.conversation.requests.move_questions import move_of_kind
from bot.conversation.requests.own_plan import plan_of_kind
from bot.conversation.requests.programme_questions import answer_of_stage, not_twice
from bot.conversation.requests.request import Follow
from bot.conversation.screen import PARTS
from bot.education import CardMatch
from bot.knowledge.conversation.about_moves import load_move_details, load_own_plan
from bot.knowledge.conversation.plain_answers import load_plain_answers
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.conversation.question_topics import question_named
from bot.knowledge.education.answer_cards import load_cards
from bot.language.replies.question_kind_reader import load_question_kind_reader
from bot.language.text.question_start import question_start

_ANYTHING = re.compile("")


@dataclass(frozen=True)
class KindAnswer:
    """What answers a question of a kind: words, a card by its id, or something to be said."""

    words: str = ""
    card: str = ""
    says: Callable[[Draft], Follow] | None = None


def asked_kind(draft: Draft, text: str) -> KindAnswer | None:
    """Return the answer to the kind of question that a text surely asks, None without one."""
    if draft.turn.pressed or not _asks(draft, text):
        return None
    kind = load_question_kind_reader().read(text)
    return None if kind is None else answer_of_kind(draft, kind, text)


def say_of_kind(draft: Draft, answer: KindAnswer) -> Follow:
    """Say it; the open question comes again behind it."""
    if answer.says is not None:
        return answer.says(draft)
    if answer.card:
        tell_card(draft, CardMatch(load_cards()[answer.card], 1.0))
    else:
        draft.acknowledge(not_twice(draft, answer.words))
    return Follow.BACK


def answer_of_kind(draft: Draft, kind: str, text: str) -> KindAnswer | None:
    """Return the first that answers a kind where the talk stands, None where nothing does."""
    ways = (way.partition("/") for way in load_question_kinds().ways_of(kind))
    found = (_ANSWERS[file](draft, entry, text) for file, _, entry in ways)
    return next((answer for answer in found if answer is not None), None)


def _asks(draft: Draft, text: str) -> bool:
    marked = asks_something(text) or question_start(text) is not None
    return marked or reads_as_question(draft, text)


def _said(words: str | None) -> KindAnswer | None:
    return KindAnswer(words) if words else None


def _of_guide(draft: Draft, entry: str, _text: str) -> KindAnswer | None:
    return _said(answer_of_stage(draft, entry))


def _of_plan(draft: Draft, entry: str, text: str) -> KindAnswer | None:
    asked = _ANYTHING.match(text)
    return _said(plan_of_kind(draft, load_own_plan()[entry], asked)) if asked else None


def _of_doing(draft: Draft, entry: str, text: str) -> KindAnswer | None:
    asked = _ANYTHING.match(text)
    return _said(detail_of_kind(draft, load_move_details()[entry], asked)) if asked else None


def _of_move(draft: Draft, entry: str, text: str) -> KindAnswer | None:
    return _said(move_of_kind(draft, entry, text))


def _plainly(draft: Draft, entry: str, _text: str) -> KindAnswer | None:
    plain = load_plain_answers()[entry]
    return None if plain.at_list and draft.asked not in PARTS else KindAnswer(plain.says)


def _of_card(_draft: Draft, entry: str, _text: str) -> KindAnswer | None:
    return KindAnswer(card=entry)


def _requested(draft: Draft, entry: str, text: str) -> KindAnswer | None:
    if entry == "why_pattern":
        return KindAnswer(says=say_pattern) if pattern_was_told(draft) else None
    named = question_named(text)
    return KindAnswer(says=lambda told: say_why(told, named)) if draft.asked else None


# What answers by the file of an answer, as `question_kinds.yml` names it.
_ANSWERS: Mapping[str, Callable[[Draft, str, str], KindAnswer | None]] = {
    "about_guide": _of_guide,
    "own_plan": _of_plan,
    "move_details": _of_doing,
    "about_moves": _of_move,
    "plain_answers": _plainly,
    "card": _of_card,
    "request": _requested,
}
