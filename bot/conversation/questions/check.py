"""The open question of a home check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.check_left_out import cannot_take_up, leaves_it_out
from bot.conversation.checks.check_places import BEYOND
from bot.conversation.checks.check_stops import pain_has_risen
from bot.conversation.checks.checks import (
    CANNOT,
    NOT_SURE,
    SKIP_ALL,
    OpenCheck,
    left_out_words,
    measured,
    open_check,
    read,
    taken,
    warns,
)
from bot.conversation.checks.checks_chosen import refitted
from bot.conversation.checks.checks_compared import compared_with_before
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.floor_told import closes_the_floor
from bot.conversation.drafting.facts_told.no_facts.late_statements import stated_pain
from bot.conversation.questions.question import Question, Taken
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_reply_words import reply_words
from bot.knowledge.checks.home_checks import CheckAnswer
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.replies.told.taken_back import blanked

_IDLE = " .,;!?"


class HomeCheckQuestion(Question):
    """One question at a time; each can be left out and nothing is lost."""

    slot = slots.CHECK_ANSWER

    def take(self, draft: Draft) -> Taken:
        """Read the answer; new nerve signs bring the safety questions back."""
        opened = open_check(draft.values)
        if opened is None:
            return Taken.ANSWERED
        if draft.turn.choice == (self.slot, f"{opened.key}.{SKIP_ALL}"):
            draft.set(**{slots.CHECKS: []})
            draft.acknowledge(wish_words(left_out_words(draft.values)))
            return Taken.ANSWERED
        if warns(opened, draft.turn) or _pain_has_risen(draft):
            return self._stop_check(draft, opened)
        turn = _without_no_floor(opened, draft.turn)
        if turn is not draft.turn and not turn.text.strip(_IDLE):
            return Taken.UNCLEAR
        if not turn.pressed and leaves_it_out(opened.check, turn):
            return self._leave(draft, opened)
        if not turn.pressed and cannot_take_up(opened.check, turn):
            return self._leave(draft, opened)
        answer = read(opened, turn) or _by_the_pain(draft, opened)
        if answer is None:
            return Taken.UNCLEAR
        told = measured(opened, draft.turn) if isinstance(answer, CheckAnswer) else ""
        draft.set(**{slots.CHECK_RESULTS: taken(draft.values, opened, answer, told)})
        if answer == CANNOT:
            draft.acknowledge(acknowledgement("left_out"))
            self._note_missing(draft, opened)
        said = answer.payload_key if isinstance(answer, CheckAnswer) else answer
        draft.keep("check", key=opened.key, said=str(said))
        if isinstance(answer, CheckAnswer) and not answer.rescreen:
            _acknowledge(draft, opened, answer, told)
        if isinstance(answer, CheckAnswer) and BEYOND in answer.evidence:
            draft.acknowledge(wish_words("no_floor"))
            closes_the_floor(draft)
        if isinstance(answer, CheckAnswer) and answer.rescreen:
            draft.set(**{slots.SCREEN_NERVES: None})
            draft.say("utter_check_stopped")
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Leave the check out; once it is begun, only this question."""
        opened = open_check(draft.values)
        if opened is None:
            return Taken.ANSWERED
        if opened.first:
            return self._leave(draft, opened)
        draft.set(**{slots.CHECK_RESULTS: taken(draft.values, opened, NOT_SURE)})
        return Taken.ANSWERED

    def _leave(self, draft: Draft, opened: OpenCheck) -> Taken:
        """Leave the whole check out, though it may be begun; what it showed so far stays."""
        draft.set(**{slots.CHECK_RESULTS: taken(draft.values, opened, CANNOT)})
        draft.acknowledge(acknowledgement("left_out"))
        return Taken.ANSWERED

    def ask(self, draft: Draft) -> Mapping[str, Any]:
        """The steps with the first question of a check, unless it is asked again."""
        return {"again": draft.values.get(slots.REPROMPT)}

    def _note_missing(self, draft: Draft, opened: OpenCheck) -> None:
        """ "There is a shelf on the wall": checks that need what is not there go."""
        said = set(reply_words(draft.turn.text))
        missing = frozenset(one for one in opened.check.needs if one in said and one in load_kit())
        if draft.turn.pressed or not missing:
            return
        setting = replace(draft.setting, no_kit=draft.setting.no_kit | missing)
        draft.set(**{slots.SETTING: setting.as_dict()})
        draft.set(**{slots.CHECKS: refitted(draft.facts, draft.values)})

    def _stop_check(self, draft: Draft, opened: OpenCheck) -> Taken:
        """Pain or a nerve sign in a check: stop it, and put the safety questions again."""
        draft.set(
            **{
                slots.CHECK_RESULTS: taken(draft.values, opened, CANNOT),
                slots.SCREEN_NERVES: None,
            }
        )
        draft.say("utter_check_stopped")
        return Taken.ANSWERED


def _pain_has_risen(draft: Draft) -> bool:
    """Whether the message tells a pain that meets the stop rule, and puts nothing right by it."""
    told = not draft.turn.pressed and not draft.corrects
    return told and pain_has_risen(draft.facts_before.nrs, draft.facts.nrs)


def _by_the_pain(draft: Draft, opened: OpenCheck) -> CheckAnswer | None:
    """ "It is a 3 now": what a pain that is told says of the movement, where that is asked."""
    keys, before = opened.question.by_pain, draft.facts_before.nrs
    now = None if draft.turn.pressed else stated_pain(draft.situation.turns[-1].text)
    if not keys or before is None or now is None:
        return None
    key = keys[0] if now < before else keys[2] if now > before else keys[1]
    return next(one for one in opened.question.answers if one.payload_key == key)


def _without_no_floor(opened: OpenCheck, turn: UserTurn) -> UserTurn:
    """The turn without "nothing on the floor", a wish for the moves; one check asks just that."""
    of_the_floor = any(BEYOND in one.evidence for one in opened.question.answers)
    spans = [one.span() for one in spoken("no_floor_wished").finditer(turn.text)]
    if turn.pressed or of_the_floor or not spans:
        return turn
    return replace(turn, text=blanked(turn.text, spans))


def _acknowledge(draft: Draft, opened: OpenCheck, answer: CheckAnswer, told: str) -> None:
    """Say what an answer in words was heard as, and beside it that of last time, where one is."""
    heard = told if told and "." not in told else uncapitalised(answer.label)
    bare = spoken("denies_or_agrees_alone").fullmatch(answer.label) is not None
    bare |= bool(opened.question.by_side) and " " not in answer.label  # "left" of what?
    if compared := compared_with_before(draft.values, opened, answer, told):
        draft.acknowledge(compared)
    elif bare and not draft.turn.pressed:  # "yes" or "left" alone says little
        draft.acknowledge(acknowledgement("check_noted", check=opened.check.name, answer=heard))
    elif not draft.turn.pressed:
        draft.acknowledge(acknowledgement("noted", facts=f"{heard}."))
