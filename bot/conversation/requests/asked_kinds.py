"""A question that was learned to be of one kind, in whatever words it is put, and its answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import reads_as_question, reads_as_wish
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.about_backs.ask_backs import names_nothing, tell_card
from bot.conversation.requests.about_backs.may_i import asked_activity
from bot.conversation.requests.about_backs.plain_questions import asks_plainly
from bot.conversation.requests.about_checks.results_asked import about_result
from bot.conversation.requests.about_moves.move_details import detail_of_kind
from bot.conversation.requests.about_moves.move_questions import (
    FIT,
    OF_A_MOVE,
    about_move,
    move_of_kind,
)
from bot.conversation.requests.about_plan.own_plan import about_plan, plan_of_kind
from bot.conversation.requests.about_plan.pattern_asked import about_place, asks_why_this_part
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from bot.conversation.requests.about_plan.session_record import OF_RECORD
from bot.conversation.requests.about_plan.sore_day import about_a_sore_day
from bot.conversation.requests.about_the_guide.answers_by_stage import answer_of_stage
from bot.conversation.requests.about_the_guide.meaning import asks_meaning
from bot.conversation.requests.about_the_guide.programme_questions import (
    asks_of_guide,
    first_of_guide,
    not_twice,
)
from bot.conversation.requests.about_the_guide.what_is_noted import what_is_noted
from bot.conversation.requests.about_the_guide.words_of_ours import asks_of_own_word
from bot.conversation.requests.explain import pattern_was_told, say_pattern, say_why
from bot.conversation.requests.plan_held_back import while_waiting
from bot.conversation.requests.with_words_before import decided_with
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.session import went_further_out
from bot.conversation.words.interruptions import asks_something, is_command
from bot.conversation.words.question_before import refers_back
from bot.education import CardMatch, surely_of_backs
from bot.knowledge.conversation.about_guide import load_about_guide
from bot.knowledge.conversation.about_moves import load_move_details, load_own_plan
from bot.knowledge.conversation.own_words import load_own_words
from bot.knowledge.conversation.plain_answers import load_plain_answers
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.conversation.question_topics import question_named
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.learned.question_kind_reader import KindRead, load_question_kind_reader
from bot.language.text.question_start import plainly_put, question_start

_MARKS = re.compile(r"\?+")
OF_A_THING = "thing_falls"  # its own words are surer than a kind
OF_THE_TALK = "about_guide/how_long"
OWN_DATA = "my_data"  # an intent: what is kept is shown
_ANYTHING = re.compile("")


@dataclass(frozen=True)
class KindAnswer:
    """What answers a question of a kind: words, a card by its id, or something to be said."""

    words: str = ""
    card: str = ""
    says: Callable[[Draft], Follow] | None = None


def asked_kind(draft: Draft, text: str) -> KindAnswer | None:
    """Return the answer to the kind of question that a text surely asks, None without one.

    What a card surely answers, an activity, a move that is named or up, what is noted as done and
    a word of the guide's own have answers that know more of it.
    """
    if looks_asked(draft, text):
        return _answer_to(draft, text)
    return _said(about_a_sore_day(draft, text))  # "do today's or give it a rest?" reads as a wish


def plainly_asked(draft: Draft, text: str) -> KindAnswer | None:
    """Return the same for a kind so sure that no look of a question is needed."""
    read = kind_read(draft, text)
    return _answer_to(draft, text) if read is not None and read.plainly else None


def _answer_to(draft: Draft, text: str) -> KindAnswer | None:
    if draft.turn.pressed or len(_MARKS.findall(text)) > 1:
        return None
    if told := first_of_guide(draft, text):
        return KindAnswer(told)
    if _asks_for_data(draft):
        return None
    if went_further_out(draft.before) and (told := while_waiting(text)):
        return _said(told)  # no move is explained while none is to be done
    if told := about_result(draft, text) or about_place(draft, text):
        return KindAnswer(told)
    if asks_why_this_part(draft, text):
        return KindAnswer(says=say_pattern)
    if asks_of_own_word(text) or asks_meaning(text) or asked_activity(draft, text):
        return None
    if about_move(draft, text) is not None or load_own_plan()[OF_RECORD].asked_in(text):
        return None
    if spoken("asks_how_it_hurts").search(text) and pattern_was_told(draft):
        return _why_pattern(draft, text)
    thing = load_move_details()[OF_A_THING]  # "drop the broom" is blanked as a wish by now
    if falls := thing.asked_in(draft.situation.turns[-1].text):
        return _said(detail_of_kind(draft, thing, falls))
    if draft.asked_of and refers_back(draft.turn.text):
        return _with_words_before(draft)
    read = kind_read(draft, text)
    if read is None or _others_answer(draft, read, text):
        return None
    return _first_of(draft, read.kind, text)


def _first_of(draft: Draft, kind: str, text: str) -> KindAnswer | None:
    """Return what answers a kind, or one whose answer serves it."""
    near = load_question_kinds().beside(kind)
    named = plan_asked(text)  # its pattern knows which way round it is asked ("am I not too old")
    first = f"own_plan/{named.id}" if named is not None else kind
    best = first if first in near else kind
    found = (answer_of_kind(draft, one, text) for one in (best, *sorted(near - {best})))
    return next((answer for answer in found if answer is not None), None)


def _with_words_before(draft: Draft) -> KindAnswer | None:
    """Return the answer to a question about the words before it, decided with them."""
    text = draft.turn.text
    both = f"{draft.asked_of} {text}"
    here = draft.asked_of.rstrip("?") in draft.situation.turns[-1].text
    if asks_plainly(draft, both, first=True):
        return None
    if here and names_nothing(text) and about_plan(draft, both) is not None:
        return None
    if not here and (asks_plainly(draft, text) or asks_of_guide(draft, text)):
        return None  # a pattern knows its own words: "what if it hurts more?"
    for one in decided_with(draft.asked_of, text, said_before=not here):
        if one.card:
            return KindAnswer(card=one.card)
        if (found := _first_of(draft, one.kind, one.words)) is not None:
            return found
    return None


def _others_answer(draft: Draft, read: KindRead, text: str) -> bool:
    """Whether a card or a pattern answers the words, and the kind is not surer than that."""
    of_cards = read.kind.partition("/")[0] in load_question_kinds().beside_cards
    if (of_cards or not read.over_card) and surely_of_backs(text) is not None:
        return True
    if spoken("asks_when_healed").search(text) and read.kind == OF_THE_TALK:
        return True  # "how long does it take to get better?" is the pain's
    if asks_plainly(draft, text, first=True) or _first_of_plan(draft, text):
        return True
    by_pattern = asks_plainly(draft, text) or asks_of_guide(draft, text)
    return not read.over_pattern and by_pattern


def _first_of_plan(draft: Draft, text: str) -> bool:
    """Whether words ask what the plan, or the open question, answers before any kind."""
    named = plan_asked(text)
    return named is not None and named.first and about_plan(draft, text) is not None


def kind_read(draft: Draft, text: str) -> KindRead | None:
    """Return the kind that a text surely asks, None where it is sure of none."""
    read = load_question_kind_reader().read
    put = plainly_put(text)
    return draft.turn.read_once(read) if put == draft.turn.text else read(put)


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


def known_answers() -> frozenset[str]:
    """Return all that may answer a kind, as file/entry."""
    entries: Mapping[str, Iterable[str]] = {
        "about_guide": load_about_guide(),
        "own_plan": load_own_plan(),
        "move_details": load_move_details(),
        "about_moves": (*OF_A_MOVE, FIT),
        "own_words": load_own_words(),
        "plain_answers": load_plain_answers(),
        "card": load_cards(),
        "request": _REQUESTS,
    }
    return frozenset(f"{file}/{one}" for file, known in entries.items() for one in known)


def _asks_for_data(draft: Draft) -> bool:
    """Whether what is kept of this person is asked for."""
    return draft.turn.intent == OWN_DATA and is_command(OWN_DATA, draft.turn.confidence)


def looks_asked(draft: Draft, text: str) -> bool:
    """Whether words look like a question, by themselves or as their parts were read; no wish."""
    if reads_as_wish(draft, text):
        return False  # "can I have exercises lying down, 10 minutes"
    marked = asks_something(text) or question_start(text) is not None
    return marked or reads_as_question(draft, text)


def _said(words: str | None) -> KindAnswer | None:
    return KindAnswer(words) if words else None


def _of_guide(draft: Draft, entry: str, _text: str) -> KindAnswer | None:
    return _said(answer_of_stage(draft, entry))


def _of_plan(draft: Draft, entry: str, text: str) -> KindAnswer | None:
    kind = load_own_plan()[entry]
    asked = kind.asked_in(text) or _ANYTHING.match(text)
    return _said(plan_of_kind(draft, kind, asked)) if asked else None


def _of_doing(draft: Draft, entry: str, text: str) -> KindAnswer | None:
    kind = load_move_details()[entry]
    asked = kind.asked_in(text) or _ANYTHING.match(text)
    return _said(detail_of_kind(draft, kind, asked)) if asked else None


def _of_move(draft: Draft, entry: str, text: str) -> KindAnswer | None:
    return _said(move_of_kind(draft, entry, text))


def _plainly(draft: Draft, entry: str, text: str) -> KindAnswer | None:
    plain = load_plain_answers()[entry]
    if not plain.has_what_it_needs(text):
        return None
    return None if plain.at_list and draft.asked not in PARTS else KindAnswer(plain.says)


def _of_word(_draft: Draft, entry: str, _text: str) -> KindAnswer | None:
    return KindAnswer(load_own_words()[entry].told)


def _of_card(_draft: Draft, entry: str, _text: str) -> KindAnswer | None:
    return KindAnswer(card=entry)


def _why_pattern(draft: Draft, _text: str) -> KindAnswer | None:
    return KindAnswer(says=say_pattern) if pattern_was_told(draft) else None


def _why_asked(draft: Draft, text: str) -> KindAnswer | None:
    named = question_named(text)
    return KindAnswer(says=lambda told: say_why(told, named)) if draft.asked else None


def _noted(draft: Draft, text: str) -> KindAnswer | None:
    return _said(what_is_noted(draft, text))


_REQUESTS: Mapping[str, Callable[[Draft, str], KindAnswer | None]] = {
    "why_pattern": _why_pattern,
    "why_asked": _why_asked,
    "what_is_noted": _noted,
}


def _requested(draft: Draft, entry: str, text: str) -> KindAnswer | None:
    return _REQUESTS[entry](draft, text)


# What answers by the file of an answer, as `question_kinds.yml` names it.
_ANSWERS: Mapping[str, Callable[[Draft, str, str], KindAnswer | None]] = {
    "about_guide": _of_guide,
    "own_plan": _of_plan,
    "move_details": _of_doing,
    "about_moves": _of_move,
    "own_words": _of_word,
    "plain_answers": _plainly,
    "card": _of_card,
    "request": _requested,
}
