"""The routine of today is wanted while how it has been is still asked: it comes at once."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.check_in_steps import topic_now
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.return_visits.flare_told import flare_meant
from bot.conversation.questions import QUESTIONS
from bot.conversation.questions.due_check_in import close_early, put_aside
from bot.conversation.requests.session_requests import show_routine
from bot.conversation.turn import UserTurn
from bot.conversation.way import has_routine
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.putting_off import wants_to_begin
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.replies.told.staying import read_staying
from bot.language.replies.told.taken_back import blanked

ASKED_BEFORE_IT = (slots.CHECK_IN, slots.DUE, slots.GOAL, slots.GOAL_SCORE)
ANSWERED_BESIDE = (slots.CHECK_IN, slots.DUE, slots.GOAL_SCORE)


def take_straight_on(draft: Draft) -> Follow | None:
    """Leave what is still asked of the days, where a piece of the message wants the routine.

    What the rest of it answers is taken first ("not at all, was busy. what's today?").
    """
    turn = draft.turn
    greets = draft.asked is None and _comes_back(draft)
    if turn.pressed or not (draft.asked in ASKED_BEFORE_IT or greets):
        return None
    wanted = [span for span in pieces_of(turn.text) if _wants_it(turn.text[slice(*span)])]
    if not wanted or flare_meant(draft, read_staying(turn.reply)) == "flare":
        return None  # "it has gone again, what do I do with the plan?"
    _take_the_rest(draft, wanted)
    draft.turn = turn
    close_early(draft)  # what was told of the days is kept
    if topic_now(draft.values):
        put_aside(draft)
    if _comes_back(draft):
        draft.set(**{slots.CHECK_IN: "skipped"})
    for slot in (slots.GOAL, slots.GOAL_SCORE):
        if draft.asked == slot or draft.values.get(slots.GOAL) == slots.OPEN:
            QUESTIONS[slot].skip(draft)
    if draft.values.get(slots.FLARE_PLAN) == slots.OPEN:
        draft.set(**{slots.FLARE_PLAN: None})
    return show_routine(draft) if has_routine(draft.values) else Follow.ON


def _comes_back(draft: Draft) -> bool:
    return bool(draft.values.get(slots.RETURNING)) and not draft.values.get(slots.CHECK_IN)


def _wants_it(piece: str) -> bool:
    said = as_heard(piece.strip(" .!?"))
    goes_on = spoken("goes_straight_on").fullmatch(said) is not None
    return spoken("wants_the_routine").fullmatch(said) is not None or (
        goes_on and wants_to_begin(said)
    )


def _take_the_rest(draft: Draft, wanted: list[tuple[int, int]]) -> None:
    """Take what else is told as the answer to the open question."""
    turn: UserTurn = draft.turn
    rest = blanked(turn.text, wanted)
    if draft.asked not in ANSWERED_BESIDE or not rest.strip(" .,;!?"):
        return
    found = turn.findings.without(lambda one: one.touches(wanted))
    draft.turn = replace(turn, text=rest, findings=found, intent=None, confidence=0.0, parts=())
    QUESTIONS[draft.asked].take(draft)
