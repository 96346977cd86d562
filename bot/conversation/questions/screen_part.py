"""One part of the asked safety screen; what is ticked is confirmed by the danger screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.whose_birth import not_theirs
from bot.conversation.drafting.shown_with_plan.rows_shown import rows_shown
from bot.conversation.questions.question import Question, Taken
from bot.conversation.safety.follow_up import is_soon, leaks_since_a_birth, tells_reason
from bot.conversation.safety.release.release import known_to_a_clinician
from bot.conversation.safety.safety_list.screen import read_screen, says_none
from bot.conversation.safety.safety_list.screen_rows import (
    WORRY,
    changes_of,
    first_flags,
    short_form,
)
from bot.conversation.turn import Turn
from bot.conversation.words.putting_off import puts_off
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.safety.screen_items import ScreenItem, is_ticks_only
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.replies.answering.answer_rows import rows_told


def _is_denied(draft: Draft, item: ScreenItem) -> bool:
    """Whether a row of pregnancy or birth is named only to deny it."""
    sets = item.sets.get("conditions")
    return isinstance(sets, tuple) and bool(set(sets) & set(not_theirs(draft)))


def _of_the_limb_named(item: ScreenItem, text: str) -> tuple[str, ...]:
    """Return the flags of a row; where only a leg, or only an arm, is told, not the other's."""
    leg, arm = spoken("names_a_leg").search(text), spoken("names_an_arm").search(text)
    if bool(leg) is bool(arm):
        return item.flags
    return tuple(one for one in item.flags if one != ("arm_motor" if leg else "leg_motor"))


def _is_open(slug: str, told: Turn) -> bool:
    """Whether a row is to be asked about: its own words may say why it is none.

    "2 a bit, but lying down takes it away".
    """
    return told.button or not tells_reason(told, slug)


class ScreenQuestion(Question):
    """One of the grouped questions before any home check or plan (clinical 2.4)."""

    not_following = "utter_not_following_screen"

    def __init__(self, slot: str, part: str) -> None:
        """Ask the rows of one part: nerves or general."""
        self.slot, self.part = slot, part

    def take(self, draft: Draft) -> Taken:
        """Read the ticks; flags that are ticked wait for their confirm question."""
        items = rows_shown(draft, self.part)
        reply = read_screen(draft.turn, items)
        if not draft.turn.pressed and not rows_told(draft.turn.text.casefold()).numbers:
            ticked = tuple(one for one in reply.ticked if not _is_denied(draft, one))
            reply = replace(reply, ticked=ticked)
        if reply.unsure and draft.wished and spoken("a_bit_of_a_wish").search(draft.turn.text):
            return Taken.UNCLEAR  # "a bit more please" is said of the routine
        if reply.unsure and puts_off(draft.turn.text):
            return Taken.UNCLEAR  # "later maybe" is sure of no row, and of none unsure
        if reply.unsure and draft.values.get(slots.REPROMPT) is None:
            draft.say("utter_screen_unsure")
            return Taken.HEARD
        if reply.unsure:
            return self._one_by_one(draft, items)
        if not reply.understood or (draft.wished and reply.none and not says_none(draft.turn)):
            return Taken.UNCLEAR  # the "no" of "no floor" ticks nothing off
        if any(item.id == WORRY for item in reply.ticked):
            self._worry(draft)
        for item in reply.ticked:
            if item.changes:
                said = changes_of(item)  # it begins with what was noted of the words by themselves
                draft.acknowledged[:] = [one for one in draft.acknowledged if one not in said]
                draft.acknowledge(said)
        self._tick(draft, reply.ticked)
        if not draft.turn.pressed and leaks_since_a_birth(draft.situation.turns[-1].text):
            draft.acknowledge(acknowledgement("pelvic_floor"))
        draft.set(**{self.slot: "answered"})
        return Taken.ANSWERED

    def _worry(self, draft: Draft) -> None:
        """Ask for the words of a worry, or say where it belongs when they were told.

        A fear that was answered already needs neither.
        """
        if draft.feared:
            return
        told = not is_within(draft.turn.text, "worry_untold") and not draft.turn.pressed
        if told and not is_ticks_only(draft.turn.text):
            draft.acknowledge(acknowledgement("worry_told"))
        else:
            draft.say("utter_tell_worry")

    def skip(self, draft: Draft) -> Taken:
        """Say why this one question cannot be left out."""
        draft.say("utter_screen_needed")
        return Taken.ASK_AGAIN

    def ask(self, draft: Draft) -> Mapping[str, Any]:
        """Only the short form where everything was asked at an earlier visit."""
        return {"short": short_form(draft.values)}

    def _one_by_one(self, draft: Draft, items: tuple[ScreenItem, ...]) -> Taken:
        """Put the direct question of every row to somebody who cannot say which it is."""
        draft.say("utter_screen_one_by_one")
        waiting = list(draft.values.get(slots.SCREEN_FLAGS) or [])
        waiting += [flag for flag in first_flags(items) if flag not in waiting]
        draft.set(**{slots.SCREEN_FLAGS: waiting, self.slot: "answered"})
        return Taken.ANSWERED

    def _tick(self, draft: Draft, ticked: tuple[ScreenItem, ...]) -> None:
        waiting = list(draft.values.get(slots.SCREEN_FLAGS) or [])
        facts = draft.facts.as_dict()
        told = draft.situation.turns[-1]
        for item in ticked:
            meant = [one for one in _of_the_limb_named(item, told.text) if _is_open(one, told)]
            known = [one for one in meant if is_soon(one) and known_to_a_clinician(told, one)]
            if known:
                draft.say("utter_confirm_checked")
            waiting += [flag for flag in meant if flag not in (*waiting, *known)]
            for name, value in item.sets.items():
                both = [*facts[name], *value] if isinstance(value, tuple) else value
                facts[name] = list(dict.fromkeys(both)) if isinstance(both, list) else both
        draft.set_facts(Facts.from_dict(facts))
        draft.set(**{slots.SCREEN_FLAGS: waiting or None})
