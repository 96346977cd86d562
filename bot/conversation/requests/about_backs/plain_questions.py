"""A question with one plain answer of its own: a cause, or whether something counts at a list."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.about_backs.either_or import said_to
from bot.conversation.requests.about_backs.may_i import asked_activity
from bot.conversation.safety.safety_list.screen import says_none
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.education import surely_of_backs
from bot.knowledge.conversation.plain_answers import load_plain_answers
from bot.knowledge.conversation.reply_limits import counted, is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.text.question_start import is_question

LONGEST = "question_about_guide"
ANY = "counts"  # of whatever is asked at a list


def asks_plainly(draft: Draft, text: str, *, first: bool = False) -> bool:
    """Return whether the words ask what has one plain answer where the talk stands.

    `first` asks for those alone that go before a learned kind of question.
    """
    says = _answer(draft, text)
    return says is not None and (not first or _goes_first(says))


def _goes_first(says: str) -> bool:
    return any(one.first and one.says == says for one in load_plain_answers().values())


def answer_plainly(draft: Draft) -> Follow:
    """Say it; the open question comes again behind it."""
    text = draft.turn.text
    draft.acknowledge(said_to(text, _answer(draft, text, asks=True) or ""))
    return Follow.BACK


def counts_plainly(draft: Draft, text: str) -> bool:
    """Return whether a thing is named of which it is known whether it counts."""
    answer = _answer(draft, text, asks=True)
    return answer is not None and answer != load_plain_answers()[ANY].says


def _answer(draft: Draft, text: str, asks: bool = False) -> str | None:
    text = text if asks or is_within(text, LONGEST) else _question_inside(text)
    if draft.turn.pressed or not text:
        return None
    at_list = draft.asked in PARTS
    asks = asks or is_question(text)
    told = at_list and not _ticks(draft)
    for one in load_plain_answers().values():
        if one.yields and (surely_of_backs(text) or asked_activity(draft, text)):
            continue
        if (at_list or not one.at_list) and (asks or (one.told and told)) and one.is_in(text):
            return one.says
    return None


def _question_inside(text: str) -> str:
    """The question that a long sentence leads up to, as far as a question goes; "" for none."""
    found = spoken("how_inside").search(text)
    return " ".join(text[found.start() :].split()[: counted(LONGEST)]) if found else ""


def _ticks(draft: Draft) -> bool:
    """Whether the message answers the list: a number, or none of them."""
    turn = draft.turn
    return bool(turn.findings.of(Kind.NUMBER)) or says_none(turn)
