"""Whether the routine is done together now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import reads_as_question
from bot.conversation.questions.question import Question, Taken
from bot.conversation.session.session import LATER
from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.interruptions import asks_anywhere
from bot.conversation.words.options import pick
from bot.conversation.words.putting_off import puts_off, wants_to_begin
from bot.conversation.words.warnings import warns_in_exercise
from bot.conversation.words.yes_no import yes_no_of
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.knowledge.wording.speaking import speak
from bot.language.findings import Findings
from bot.language.replies.answering.bare_replies import ReplyPart, reply_parts
from bot.language.replies.answering.leading_answer import yes_or_no
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message
from bot.language.text.question_start import begins_as_question, is_question

NOW = "now"


class TogetherQuestion(Question):
    """Now or later."""

    slot = slots.TOGETHER

    def take(self, draft: Draft) -> Taken:
        """Read which it is."""
        written = as_heard(draft.situation.turns[-1].text)
        leads = spoken("only_a_lead").match(written.strip())
        doubts = spoken("doubts_to_begin").search(written)
        asks = leads is not None and spoken("asks_to_begin").search(written) is None
        holds = spoken("holds_the_start").search(written) and not draft.of_moves
        if not draft.turn.pressed and (asks or doubts or holds):
            return Taken.UNCLEAR  # "before we begin, why ...?" is to be answered first
        said = _said(draft.turn)
        if said is None:
            return Taken.UNCLEAR
        if not draft.turn.pressed and said == NOW and _only_approves(draft):
            return Taken.UNCLEAR  # "OK better. Now the belt again: does it help?"
        if not draft.turn.pressed and (other := _of_something_else(draft, said)):
            return other
        draft.set(**{slots.TOGETHER: said})
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Later."""
        draft.set(**{slots.TOGETHER: LATER})
        return Taken.ANSWERED

    def ask(self, draft: Draft) -> Mapping[str, Any]:
        """The routine with the question, unless it is asked again."""
        return {"again": bool(draft.values.get(slots.REPROMPT))}


def _only_approves(draft: Draft) -> bool:
    """Whether something is asked, and nothing beside it says to begin, or a plain yes."""
    written = draft.situation.turns[-1].text
    behind = draft.situation.turn.parts[1:]
    asked = any(reads_as_question(draft, one.text) for one in behind)
    if not (asked or asks_anywhere(written)):
        return False
    if spoken("asks_to_begin").search(written.casefold()):
        return False
    parts = reply_parts(written, (slots.TOGETHER, "yes"))
    says_so = any(_begins(written, part) for part in parts if part.kind)
    return not (says_so or wants_to_begin(written) or spoken("says_to_begin").match(written))


def _begins(written: str, part: ReplyPart) -> bool:
    """Whether a bare reply is no question, and no "now" that only leads one in."""
    leads = written[part.start : part.end].casefold() == NOW
    leads &= part.start > 0 or begins_as_question(written[part.end :])
    return not (leads or part.marked_in(written))


def _of_something_else(draft: Draft, said: str) -> Taken | None:
    """What a yes or no comes to that is of a wish or of the facts; None where it is of neither."""
    if _wishes(draft) and not _says_when(said, draft.turn.text.casefold()):
        return Taken.ASK_AGAIN  # "no, shorter", "the baby sleeps now, so the floor is fine"
    told = draft.facts != draft.facts_before
    if said == LATER and told and not puts_off(draft.turn.text):
        return Taken.HEARD  # "no, walking eases it" is of the facts
    return None


def _said(turn: UserTurn) -> str | None:
    if turn.choice:
        return turn.choice[1] if turn.choice[0] == slots.TOGETHER else None
    if not turn.pressed:
        told = _without_questions(turn)
        if told is None:
            return None  # "where did the others go?" lets nothing go
        turn = told
    words = load_session_words()
    if not turn.pressed and spoken("rates_the_pain_of_now").fullmatch(turn.text):
        return None  # "5 out of 10 now" begins nothing
    if spoken("asks_of_the_moves").search(turn.text):
        return None  # "will I feel it tomorrow"
    denies = turn.intent == "deny" and is_within(turn.text, "answer_piece")
    denies &= turn.pressed or not (wants_to_begin(turn.text) or _is_of_the_list(turn))
    if puts_off(turn.text) or denies:
        return LATER
    if not turn.pressed and spoken("where_i_am_now").search(turn.text):
        return None
    begins = words[NOW].said_in(turn.text)
    if not turn.pressed and not begins and spoken("a_place_will_do").search(turn.text):
        return None  # "the floor is fine"
    if not turn.pressed and spoken("back_to_an_activity").search(turn.text):
        return None  # "I'd like to go back to the gym"
    if warns_in_exercise(turn):
        return None  # "makes me dizzy now" begins nothing
    if turn.intent in ("affirm", "resume", "done") or (
        turn.intent == "show_routine" and not turn.pressed  # pressed, it is to be shown
    ):
        return NOW
    chosen = pick(
        turn, (speak("conversation", "do_it_together_now"), speak("conversation", "later"))
    )
    if chosen is not None:
        return (NOW, LATER)[chosen]
    if not turn.pressed and (words["no_now"].said_in(turn.text) or _is_of_the_list(turn)):
        return None
    if not turn.pressed and begins:
        return NOW
    said = yes_no_of(turn.findings, turn.intent) or _behind_praise(turn.text)
    return {"yes": NOW, "no": LATER}.get(said or "")


def _says_when(said: str, written: str) -> bool:
    """Whether words beside a wish say themselves that the moves begin, or wait."""
    if said == LATER:
        return puts_off(written)
    begins, rest = load_session_words()[NOW], spoken("now_in_passing").sub(" ", written)
    return not begins.said_in(written) or begins.said_in(rest) or wants_to_begin(written)


def _wishes(draft: Draft) -> bool:
    """Whether the message wishes for another list."""
    turn = draft.situation.turn
    return draft.wished or draft.of_moves or bool(read_wishes(turn.reply, turn.findings, "doing"))


def _is_of_the_list(turn: UserTurn) -> bool:
    """Whether its "no" is of a position, a number or a move ("no kneeling", "no 8", "not that")."""
    no_positions = bool(read_wishes(turn.text, asked="doing").no_positions)
    return no_positions or spoken("no_of_the_list").search(turn.text.casefold()) is not None


def _without_questions(turn: UserTurn) -> UserTurn | None:
    """Return the turn without what is only asked, None where nothing is left."""
    parts = turn.parts or (MessagePart(turn.text, 0, len(turn.text), turn.intent, 1.0),)
    told = [
        one
        for one in parts
        if spoken("asks_to_begin").search(one.text.casefold()) or not is_question(one.text)
    ]
    return turn.only(told) if told else None


def _behind_praise(text: str) -> str | None:
    """ "Lovely, yes, let's do it. I walk a lot": the answer stands behind a word of praise."""
    praise = spoken("praise_first").match(text)
    if praise is None:
        return None
    told = tuple(yes_or_no(Message.read(text[praise.end() :])))
    return yes_no_of(Findings(told), None)
