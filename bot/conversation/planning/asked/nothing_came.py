"""What is done where a message led to nothing, though it asks something or tells how it goes."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.flares import may_be_flare
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.parts_read import reads_as_question
from bot.conversation.intake.readback import news
from bot.conversation.planning.corrections.unmet import say_not_put_right
from bot.conversation.planning.onward.finishing import OF_THE_WORDING, asking_action
from bot.conversation.planning.onward.going_on import go_on
from bot.conversation.planning.return_visits.flare_told import (
    NO_WORSE,
    plan_is_of_today,
    tells_no_flare,
)
from bot.conversation.requests.about_backs.ask_backs import (
    answer_question,
    asks_for_doing,
    asks_leave,
)
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.words.interruptions import asks_something
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.replies.told.staying import read_staying

LED_TO_NOTHING = {"action_close_session", "utter_listening", "utter_not_understood"}
# Words in passing: they answer what may be a flare only where that is unlikely.
POLITE = {"utter_chitchat", "utter_out_of_scope", "utter_country_unknown", "utter_frustrated"}


def answer_what_was_passed_over(draft: Draft) -> None:
    """Answer a question that nothing has answered: with a card, or that there is no answer.

    It is one where the reply would only put the open question again, with nothing said or noted.
    """
    whole = draft.situation.turn
    asking = asking_action(draft)
    said = draft.acknowledged or draft.news or draft.alarmed or draft.renewed
    only_asks_again = asking is not None and [step.action for step in draft.steps] == [asking]
    if whole.pressed or said or not only_asks_again or draft.asked != draft.before.get(slots.ASKED):
        return
    if draft.asked in PARTS or set(draft.changes()) - OF_THE_WORDING:
        return
    if say_not_put_right(draft):
        return
    asked = [part for part in whole.parts if _asks(draft, part.text)]
    text = asked[-1].text if asked else whole.text
    done = asks_for_doing(text) and not asks_leave(text)
    tells = not _asks(draft, text) and not is_within(whole.text, "unasked_piece")
    if draft.asked == slots.TOGETHER and tells:
        draft.acknowledge(wish_words("no_change_heard"))
    if draft.asked == slots.EXERCISE_FEEDBACK and tells and not draft.values.get(slots.HURT_ASKED):
        draft.acknowledge(acknowledgement(_of_what_is_told(whole.text)))
    if done or not _asks(draft, text) or not spoken("two_words").search(text):
        return
    if spoken("only_exclaims").fullmatch(text.strip().casefold()):
        return
    draft.turn = replace(whole, text=text)
    steps = list(draft.steps)
    draft.steps.clear()
    answer_question(draft)
    draft.steps += steps
    draft.turn = whole


def say_condition_of_a_move(draft: Draft) -> None:
    """Say what was noted of a joint or an illness where a move is done otherwise for it.

    "Did one round, my wrists hurt more than the back": the card comes anew, and why is said.
    """
    at_move = draft.asked == slots.EXERCISE_FEEDBACK and not draft.values.get(slots.HURT_ASKED)
    silent = not (draft.acknowledged or draft.news or draft.alarmed)
    new = draft.facts.conditions != draft.facts_before.conditions
    told = news(draft.facts_before, draft.facts) if at_move and silent and new else ""
    if told:
        draft.acknowledge(acknowledgement("noted", facts=uncapitalised(told)))


def _of_what_is_told(text: str) -> str:
    """What is said to words at a move that tell something of which nothing is kept there."""
    if spoken("told_otherwise_before").search(text):
        return "check_after_the_moves"
    if spoken("felt_as_a_pain").search(text):
        return "pain_told_at_a_move"
    return "reaches_less" if spoken("one_side_reaches_less").search(text) else "told_at_a_move"


def _asks(draft: Draft, text: str) -> bool:
    return asks_something(text) or reads_as_question(draft, text)


def ask_where_nothing_came(draft: Draft) -> None:
    """Ask whether it is a flare where words that may tell of one led to nothing else.

    "It had been fab, then I helped shift a washing machine. Guess what" is no goodbye. Where what
    it told was only noted ("after lifting"), the note stays and the question stands behind it.
    """
    turn, weeks = draft.turn, weeks_of(draft)
    led_to = {step.action for step in draft.steps}
    nothing = draft.asked is None and led_to <= LED_TO_NOTHING and not draft.acknowledged
    if nothing and say_not_put_right(draft):
        draft.steps.clear()
        return
    polite = bool(led_to & POLITE)
    if turn.pressed or draft.before.get(slots.ASKED) is not None:
        return
    if not led_to <= LED_TO_NOTHING | POLITE or draft.asked is not None or turn.intent in NO_WORSE:
        return
    told = read_staying(draft.situation.turn.reply)
    least = "flare_hinted" if draft.acknowledged else "flare_faint"
    may_be = "maybe_flare" in told or (least in told and not polite)
    if not may_be or not weeks.has_plan or weeks.in_flare:
        return
    if plan_is_of_today(draft) or tells_no_flare(draft) or _is_answered(draft):
        return
    draft.steps.clear()
    may_be_flare(draft)
    go_on(draft)


def _is_answered(draft: Draft) -> bool:
    """Whether it only asks, without a word of pain, and has its answer."""
    text = draft.situation.turns[-1].text
    sore = draft.turn.intent == "feel_worse" or spoken("word_of_pain").search(text.casefold())
    asks = all(asks_something(text[first:last]) for first, last in pieces_of(text))
    return bool(draft.acknowledged) and not sore and asks
