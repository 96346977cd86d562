"""A move that is liked, or was never too hard, is told at a return: it stays, and that is said."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.drafting.move_choice.move_by_nickname import move_by_nickname
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.drafting.move_choice.report_put_right import newest_report, put_report_right
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.session.session_feedback import WAS_HARD
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import first_told, spoken
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message import Message

DONE = "done"
ELSEWHERE = (*slots.OF_A_MOVE, *OWN_WORDS)


def note_favourite(draft: Draft) -> None:
    """Keep a move that helps or is liked in the plan, and take back that one was too hard."""
    back = draft.values.get(slots.RETURNING) and weeks_of(draft).has_plan
    if draft.turn.pressed or not back or draft.asked in ELSEWHERE:
        return
    said = move_words(draft.situation.turns[-1].text)
    liked = _liked(draft, said)
    if spoken("never_too_hard").search(said):
        _take_back_hard(draft, liked)
    if liked is None or liked in draft.setting.left_out:
        return
    draft.set(
        **{slots.SETTING: replace(draft.setting, wanted=draft.setting.wanted | {liked}).as_dict()}
    )
    draft.keep("setting")
    draft.acknowledge(talk_words("move_liked", names=joined_names([liked])))


def _liked(draft: Draft, said: str) -> str | None:
    """The move that is told to help most or to be liked; None where none is named."""
    told = spoken("move_is_liked").search(said)
    thing = first_told(told) if told else ""
    if not thing:
        return None
    named, _ = moves_named(Message.read(thing))
    return named[0] if len({*named}) == 1 else move_by_nickname(draft, thing)


def _take_back_hard(draft: Draft, move: str | None) -> None:
    """Let what was noted as too hard in the newest session have been done."""
    newest = newest_report(weeks_of(draft).history.sessions)
    noted = newest.feedback.items() if newest else ()
    hard = [one for one, went in noted if went in WAS_HARD]
    named = [one for one in hard if one == move] or hard
    if named:
        put_report_right(draft, named, DONE)
        draft.acknowledge(talk_words("hard_taken_back", names=joined_names(named)))
