"""A message that answers what is open, or tells of a move: its wording alone asks nothing."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.checks.checks import open_check, read, warns
from bot.conversation.checks.checks_undone import undone_check
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.answers.several import WITH_NUMBERS
from bot.conversation.planning.return_visits.flare_beside_a_sign import asked_by_its_list
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.requests.named_moves import called_move
from bot.conversation.safety.today_or_soon.today_talk import puts_off
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.home_checks import CheckAnswer
from bot.knowledge.conversation.reply_limits import is_within
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Kind, Status
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.question_start import begins_as_question

# Their answers are told in a sentence or two, with a remark or a question beside them.
OF_THE_TALK = (slots.READBACK, slots.MINUTES, slots.TOGETHER, slots.RATING)


def note_reply(draft: Draft) -> None:
    """Remember a message the classifier asks nothing of: it answers, or a list asks all of it."""
    turn = draft.turn
    if draft.asked in WITH_NUMBERS and turn.findings.of(Kind.NUMBER):
        counts = (*draft.safety.counts, turn.number)
        draft.set(**{slots.SAFETY: replace(draft.safety, counts=counts).as_dict()})
    if _is_reply(draft) or asked_by_its_list(draft):
        replies = (*draft.safety.replies, turn.number)
        draft.set(**{slots.SAFETY: replace(draft.safety, replies=replies).as_dict()})


def _is_reply(draft: Draft) -> bool:
    """Whether the message puts a safety question off, tells of a move, or answers in brief."""
    turn, question = draft.turn, QUESTIONS.get(draft.asked or "")
    short_or_asks = is_within(turn.text, "reply_beside_danger") or begins_as_question(turn.text)
    if short_or_asks and puts_off(draft.safety, draft.situation.turns[-1]):
        return True
    if (draft.asked in slots.OF_A_MOVE or _names_a_move(draft)) and _tells_of_a_move(turn):
        return True
    if turn.pressed or draft.safety.asking:
        return False
    if _takes_back_a_check(draft):
        return True
    if question is None:
        return False
    if not is_within(turn.text, _limit_of_a_reply(draft)):
        return False
    wishes = bool(read_wishes(turn.reply, turn.findings, "time"))
    bare = is_within(turn.text, "bare_reply") and not turn.tells_facts
    return bare or wishes or question.take(draft.trial()) is Taken.ANSWERED


def _takes_back_a_check(draft: Draft) -> bool:
    """Whether what a check showed is taken back, in words that tell no sign of their own."""
    told = [one for one in draft.turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    undone = undone_check(draft.values, draft.situation.turns[-1].text, draft.check_words)
    return undone is not None and all(map(wording_asks, told))


def _limit_of_a_reply(draft: Draft) -> str:
    """Name the limit (`reply_limits.yml`) up to which a message answers the open question.

    It is longest at the questions of the talk, while nothing alarming has been told.
    """
    if draft.asked == slots.CHECK_ANSWER:
        return "reply_of_the_pain" if _answers_check(draft) else "reply_beside_danger"
    quiet_so_far = not draft.safety.cleared and not draft.safety.shown
    if quiet_so_far and draft.asked in (*slots.INTAKE_QUESTIONS, *OF_THE_TALK):
        return "reply_to_a_question"
    of_the_pain = draft.asked in (slots.STORY, *slots.INTAKE_QUESTIONS)
    return "reply_of_the_pain" if of_the_pain else "reply_beside_danger"


def _names_a_move(draft: Draft) -> bool:
    """Whether a routine stands and the words name a move ("put the bridge back")."""
    return bool(draft.values.get(slots.ROUTINE)) and called_move(draft, draft.turn.text) is not None


def _tells_of_a_move(turn: UserTurn) -> bool:
    """Whether a message at a check or in an exercise has no word of a sign, however it is worded.

    "My hand goes off the wall, and it pulls between the shoulders" answers the check: what its
    wording alone asks about stems from the move.
    """
    told = [one for one in turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    brief = is_within(turn.text, "reply_of_a_move")
    return not turn.pressed and brief and all(map(wording_asks, told))


def _answers_check(draft: Draft) -> bool:
    """Whether the words answer the open home check and tell of no harm in it."""
    opened = open_check(draft.values)
    if opened is None or warns(opened, draft.turn):
        return False
    return isinstance(read(opened, draft.turn), CheckAnswer)
