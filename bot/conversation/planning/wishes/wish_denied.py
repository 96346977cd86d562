"""A place or kit of the moves that was never wished for goes alone ("I never said standing only").

Its words name a fact or a check as well: they are as if they had not been written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from re import Match

from bot.conversation import slots
from bot.conversation.course.limits import limits_of
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.leaving_taken_back import OF_MOVES
from bot.conversation.drafting.facts_told.taken_out.taking_out import without_named
from bot.conversation.drafting.made_anew import made_anew
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.planning.wishes.plans_taken_back import wants_a_list_back
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wishes import Wishes, read_wishes
from bot.language.text.message import Message


def take_out_denied_wish(draft: Draft) -> None:
    """Take out places and kit that a message says were not wished for, and leave its words out."""
    setting = draft.setting
    if draft.turn.pressed:
        return
    heard = draft.situation.turns[-1]
    denied = {hit.span(): told for hit, told in _denied(draft, heard.text)}
    if not denied:
        return
    places = frozenset().union(*(one.place for one in denied.values())) & setting.place
    kit = frozenset().union(*(one.kit for one in denied.values())) & (setting.kit or frozenset())
    back = wants_a_list_back(draft, heard.text)  # what was noted since goes with the list
    if (places or kit) and not back:
        names = limits_of(draft.values)
        out = ", ".join(names.get(one, one.replace("_", " ")) for one in sorted(places | kit))
        draft.acknowledge(acknowledgement("taken_out_sorry", what=out))
        now = replace(
            setting,
            place=setting.place - places,
            for_today=setting.for_today - places,
            kit=(setting.kit or frozenset()) - kit or None,
        )
        draft.set(**{slots.SETTING: now.as_dict()})
        draft.keep("setting")
        draft.said_change = True
        _plan_again(draft)
    spans = list(denied)
    for span in spans:
        draft.leave_words(*span)
    left = heard.findings.without(lambda one: one.touches(spans))
    heard = replace(heard, text=blanked(heard.text, spans), findings=left)
    draft.situation = replace(draft.situation, turns=(*draft.situation.turns[:-1], heard))


def _denied(draft: Draft, text: str) -> Iterator[tuple[Match[str], Wishes]]:
    """Yield where a place or a thing is said not to have been told, and what it is.

    What is only to go and is held as a fact under the same words is for those who take facts out,
    but where the moves are spoken of a place is theirs ("not standing, sitting").
    """
    (mark,) = words("marks_a_wish")
    held_kit = draft.setting.kit or frozenset()
    to_go = spoken("set_to_go")
    for pattern in (spoken("never_wished"), spoken("wished_otherwise"), to_go):
        for hit in pattern.finditer(text):
            what = next(said for said in hit.groups() if said)
            told = read_wishes(f"{what} {mark}", asked="kit")
            held = told.place & draft.setting.place or told.kit & held_kit
            fact = without_named(draft.facts, what) != draft.facts
            said_so = pattern is not to_go or not fact or draft.asked in OF_MOVES
            of_moves = held and said_so and not _is_a_move(what)
            new = pattern is not to_go and not fact and (told.place or told.kit)
            if of_moves or new:
                yield hit, told


def _is_a_move(what: str) -> bool:
    """Whether words name a move of the library ("band pull-apart")."""
    return bool(moves_named(Message.read(what))[0])


def _plan_again(draft: Draft) -> None:
    over = draft.asked == slots.RATING or draft.values.get(slots.CLOSED)
    if draft.values.get(slots.ROUTINE) and not over:  # what is done today is not planned again
        made_anew(draft)
        draft.lifted = True
