"""No refusal beside the answer of the same thing, and no apology without an answer behind it."""

from __future__ import annotations

import re

from bot.conversation import slots
from bot.conversation.drafting.draft import ACKNOWLEDGE, KEEP, Draft
from bot.conversation.drafting.plan import Step
from bot.conversation.planning.onward.finishing import asking_action
from bot.conversation.requests.about_backs.answers_told import last_told, note_told
from bot.conversation.requests.about_the_guide.programme_questions import not_twice
from bot.conversation.requests.nearest_answers import nearest_offer, words_surely_meant
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.plain_answers import load_plain_answers
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.speaking import speak
from bot.language.text.question_start import begins_to_ask, ends_with_mark

_REFUSALS = ("no_card", "no_answer_of_guide")
_NOT_OF_BACKS = ("utter_out_of_scope", "utter_country_unknown")
_LISTENING = "utter_chitchat"
_WHY = "utter_why_"  # so the reasons of a question begin, of a check or a routine they are these:
_EXPLAINS = ("action_explain_question", "action_explain_pattern")
_KEY = "refused/"
_WORDS = re.compile(r"[a-z]{3,}")


def settle_refusals(draft: Draft) -> None:
    """Name the question that was not answered where another one was; else leave the refusal out.

    What only stands beside a question ("my commute is 15 minutes, ...") was no question itself.
    """
    answered = _is_answered(draft)
    said = [acknowledgement(key) for key in _REFUSALS]
    refused = [one for one in draft.acknowledged if one in said]
    for one in refused[:-1]:  # one sorry is enough, whatever else is not known
        draft.acknowledged.remove(one)
    if answered and any(one in draft.acknowledged for one in said):
        kept = _named(draft.refused)
        draft.acknowledged = [one for one in draft.acknowledged if one not in said]
        draft.acknowledge(kept)
    if _another_move_came(draft):
        draft.acknowledged = [one for one in draft.acknowledged if one not in said]
    if answered:
        draft.steps = [one for one in draft.steps if one.action not in _NOT_OF_BACKS]
    if answered or draft.acknowledged or draft.news:
        draft.steps = [one for one in draft.steps if one.action != _LISTENING]
    _say_it_differently(draft, said)
    _keep_the_apology(draft, answered)


def _another_move_came(draft: Draft) -> bool:
    """Whether something else was asked for, and the list has another move now."""
    asked = spoken("asks_for_something_else").search(draft.refused)
    return asked is not None and draft.values.get(slots.ROUTINE) != draft.before.get(slots.ROUTINE)


def _say_it_differently(draft: Draft, refusals: list[str]) -> None:
    """Tell what is surely meant, or offer what is near, or say what can be done."""
    refused = next((one for one in draft.acknowledged if one in refusals), None)
    if refused is None:
        return
    told = words_surely_meant(draft, draft.refused)
    if told:
        draft.acknowledged[draft.acknowledged.index(refused)] = not_twice(draft, told)
        return
    offer = nearest_offer(draft, draft.refused)
    if offer is not None:
        draft.acknowledged.remove(refused)
        _put_before_the_question(draft, offer)
    elif _shares_its_words(draft.refused, last_told(draft).removeprefix(_KEY)):
        draft.acknowledged[draft.acknowledged.index(refused)] = acknowledgement("no_card_again")
    note_told(draft, f"{_KEY}{draft.refused}")


def _put_before_the_question(draft: Draft, step: Step) -> None:
    asking = asking_action(draft)
    behind = (n for n, one in enumerate(draft.steps) if one.action == asking)
    draft.steps.insert(next(behind, len(draft.steps)), step)


def _shares_its_words(asked: str, before: str) -> bool:
    """Whether two questions have half of what they name in common."""
    of_no_weight = words("fillers") | words("asking_words") | words("asking_verbs")
    one, other = (set(_WORDS.findall(text.casefold())) - of_no_weight for text in (asked, before))
    return bool(one & other) and len(one & other) * 2 >= max(len(one), len(other))


def _named(question: str) -> str:
    """The refusal with the question in its words; "" for words that ask nothing by themselves."""
    put = question.strip()
    of_another = is_within(put, "question_on_words_before") or len(put) > limit("question_named")
    if of_another or not (ends_with_mark(put) or begins_to_ask(put)):
        return ""
    return speak("conversation", "no_answer_to", question=put.rstrip("?.! "))


def _keep_the_apology(draft: Draft, answered: bool) -> None:
    """ "Sorry, I passed that over" needs an answer behind it; without one it is asked again.

    Where the answer stands behind it, nothing is asked again.
    """
    sorry, again = acknowledgement("passed_over"), acknowledgement("complaint")
    for refused in (again, acknowledgement("ask_anew")):
        if answered and refused in draft.acknowledged:
            draft.acknowledged[draft.acknowledged.index(refused)] = sorry
    others = [one for one in draft.acknowledged if one != sorry]
    if sorry not in draft.acknowledged or answered or any(map(_is_of_sentences, others)):
        return
    goes_on = {asking_action(draft), KEEP, ACKNOWLEDGE}
    if all(step.action in goes_on for step in draft.steps):
        draft.acknowledged.remove(sorry)
        draft.acknowledge(acknowledgement("complaint"))


def _is_of_sentences(said: str) -> bool:
    """Whether something is told at length, and not only noted ("Good.")."""
    return ". " in said.rstrip(". ")


def _is_answered(draft: Draft) -> bool:
    """Whether anything that was asked has been answered in this turn."""
    before, now = draft.before, draft.values
    if now.get(slots.ANSWERS_TOLD) != before.get(slots.ANSWERS_TOLD):
        return True
    if now.get(slots.CARD_TURN) != before.get(slots.CARD_TURN):
        return True
    if any(one.action.startswith(_WHY) or one.action in _EXPLAINS for one in draft.steps):
        return True
    plain = {one.says for one in load_plain_answers().values()}
    return any(one in plain for one in draft.acknowledged)
