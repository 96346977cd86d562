"""The draft of a turn as it begins: a command that the words do not mean is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.drafting.situation import Situation
from bot.conversation.planning.message_acts.others_named import with_others_by_name
from bot.conversation.requests.about_backs.ask_backs import asks_of_its_own
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.turn import UserTurn
from bot.conversation.undo import undo
from bot.knowledge.safety.emergency_numbers import find_country
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.findings import Kind
from bot.language.replies.answering.answer_rows import rows_told

OF_A_PLAN = (slots.TOGETHER, slots.EXERCISE_FEEDBACK, slots.RATING)
ENDS = ("stop", "start_over")  # what ends the talk, where it is no question
# Among own words they are commands only where nothing else is said.
ONLY_ALONE = (*ENDS, "delete_data", "go_back")


def _without_intent(turn: UserTurn, meant: Callable[[str | None, str], bool]) -> UserTurn:
    """Return the turn without an intent, of its own or of a part, that is not meant."""
    if meant(turn.intent, turn.text):
        turn = replace(turn, intent=None)
    if not any(meant(one.intent, one.text) for one in turn.parts):
        return turn
    return replace(
        turn,
        parts=tuple(
            replace(one, intent=None) if meant(one.intent, one.text) else one for one in turn.parts
        ),
    )


def _to_an_activity(intent: str | None, text: str) -> bool:
    """Whether "I'd like to go back to the gym" is no command."""
    return intent == "go_back" and spoken("back_to_an_activity").search(text) is not None


def _of_the_back(intent: str | None, text: str) -> bool:
    """Whether the back that is named is a part of the body ("my back clicked")."""
    return intent == "go_back" and spoken("back_of_the_body").search(text) is not None


def _deletes_one_thing(intent: str | None, text: str) -> bool:
    """Whether "no screen time, delete it" is said of one thing, and not of all that is kept."""
    return intent == "delete_data" and spoken("deletes_all").search(text) is None


def begin(situation: Situation) -> Draft:
    """Return the draft of a message whose intents are left to those that its words mean."""
    draft = Draft.of(with_others_by_name(situation))
    draft.set(**{slots.ACKNOWLEDGED: ""})
    names_place = draft.turn.findings.present(Kind.REGION) and not draft.facts.regions
    if draft.turn.intent == "go_back" and names_place and undo(draft.values) is None:
        draft.turn = replace(draft.turn, intent=None)  # "back" names where it hurts
    draft.turn = _without_intent(draft.turn, _to_an_activity)
    draft.turn = _without_intent(draft.turn, _of_the_back)
    lead = spoken("lead_alone").match(draft.turn.text)
    if lead is not None and draft.asked in OF_A_PLAN and not draft.turn.pressed:
        draft.leave_words(*lead.span())  # "Right. That is all for today" agrees to nothing
    scrapped = spoken("scraps_before").match(draft.turn.text)
    if scrapped is not None and not draft.turn.pressed:
        draft.leave_words(*scrapped.span())  # "scrap that, it's a 2" tells the number anew
    if not draft.turn.pressed:
        draft.turn = _without_intent(draft.turn, _deletes_one_thing)
    if draft.asked in PARTS and draft.turn.intent == "go_back" and rows_told(draft.turn.text).last:
        draft.turn = replace(draft.turn, intent=None)  # "the last one" is a row
    of_pain = draft.asked == slots.READBACK or draft.asked in slots.INTAKE_QUESTIONS
    if draft.turn.intent == "set_country" and of_pain and find_country(draft.turn.text) is None:
        draft.turn = replace(draft.turn, intent=None)  # no country was named
    if draft.turn.intent in ENDS and asks_of_its_own(draft.turn.text):
        draft.turn = replace(draft.turn, intent="ask_education")  # "do I have to stop football"
    anew = draft.turn.intent == "start_over" and not draft.turn.pressed
    if anew and spoken("says_to_start_over").search(draft.turn.text) is None:
        draft.turn = replace(draft.turn, intent=None)  # "please add it again" forgets nothing
    only_words = spoken("only_stops_saying").search(draft.turn.text) is not None
    if only_words and draft.turn.intent in ENDS and not draft.turn.pressed:
        draft.turn = replace(draft.turn, intent="change_answer")  # "stop saying I stoop"
    if draft.asked in OWN_WORDS and draft.turn.intent in ONLY_ALONE:
        said = as_heard(draft.turn.text.strip())
        if not draft.turn.pressed and spoken("only_a_command").fullmatch(said) is None:
            draft.turn = replace(draft.turn, intent=None)  # "stop limping" is a goal
    if says_only(draft.turn.text, "goes_on"):
        draft.turn = replace(draft.turn, intent="resume")  # a bare "go" is no "go back"
    return draft
