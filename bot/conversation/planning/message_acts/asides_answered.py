"""What is asked beside the answer is answered: by its words, its kind, the guide, else a card."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.message_acts.acts import is_of_words_before
from bot.conversation.planning.moves.asked_and_done import asked_and_done
from bot.conversation.requests import REQUESTS, Request
from bot.conversation.requests.about_backs.ask_backs import (
    answer_question,
    names_nothing,
    sure_card,
)
from bot.conversation.requests.about_backs.may_i import asked_activity
from bot.conversation.requests.about_backs.plain_questions import (
    answer_plainly,
    asks_plainly,
    counts_plainly,
)
from bot.conversation.requests.about_checks.results_asked import about_result
from bot.conversation.requests.about_moves.move_questions import fit_of_told
from bot.conversation.requests.about_plan.own_plan import about_plan
from bot.conversation.requests.about_plan.place_in_session import place_in_session
from bot.conversation.requests.about_the_guide.meaning import asks_meaning, explain_meaning
from bot.conversation.requests.about_the_guide.programme_questions import (
    answer_of_guide,
    asks_of_guide,
    first_of_guide,
)
from bot.conversation.requests.about_the_guide.words_of_ours import (
    asks_of_own_word,
    explain_own_word,
)
from bot.conversation.requests.asked_kinds import asked_kind, say_of_kind
from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.interruptions import load_interruption_rules
from bot.conversation.words.question_before import goes_on, question_before, refers_back
from bot.conversation.words.second_questions import with_questions_apart
from bot.education import find_card, surely_of_backs
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import enough, is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.text.question_start import begins_to_ask, ends_with_mark

_TAG = spoken("asks_by_a_tag")
SAID_TO_BE_FINE = ("passed", "passes", "pull_at_a_move")
WHY = "why_ask"  # of the open question, whatever stands before it ("9 hrs why")


def answer_asides(draft: Draft, asides: tuple[MessagePart, ...]) -> None:
    """Answer what was asked beside the answer; where that leads is decided by the answer."""
    whole = with_questions_apart(draft.situation.turn, draft.situation.turn)
    asides = _without_whole(draft, whole, asides)
    for number, part in enumerate(asides):
        behind = asides[number + 1] if number + 1 < len(asides) else None
        if behind is not None and is_of_words_before(behind) and not ends_with_mark(part.text):
            continue  # "my back cracks in it. is it ok?" is one question
        if _asks_if_fine(part.text) and _said_of_a_small_pain(draft):
            continue  # "a twinge, but it went. does that matter?" is answered with it
        if _asks_of_a_stopped_move(draft, part.text):
            draft.acknowledge(acknowledgement("hurt_is_fine"))
            continue  # "done, bit pinchy, is that normal?": whether it spread is asked
        if only_complains(part.text) or asked_and_done(draft, part.text):
            continue  # said for the whole message, or done with the answer
        if spoken("only_exclaims").fullmatch(part.text.strip().casefold()):
            continue  # "again? none, like I said" asks nothing of backs
        draft.turn = whole.only((part,))
        draft.asked_of = _told_before(draft, whole, part)
        if draft.asked_of and _TAG.fullmatch(part.text.casefold()):
            _answer_tag(draft)
            continue
        answer_aside(draft, whole, part)
    draft.turn = draft.situation.turn


def _asks_if_fine(text: str) -> bool:
    """Whether it asks if what was felt is fine ("is that normal?", "should I worry?")."""
    return names_nothing(text) or spoken("asks_if_hurt_is_fine").search(text.strip()) is not None


def _said_of_a_small_pain(draft: Draft) -> bool:
    """Whether it was said already that a pain which is over, or a pull, is fine."""
    return any(acknowledgement(one) in draft.acknowledged for one in SAID_TO_BE_FINE)


def _asks_of_a_stopped_move(draft: Draft, text: str) -> bool:
    """Whether it asks if the pain is fine of which it is now asked whether it spread."""
    up, before = draft.values.get(slots.HURT_ASKED), draft.before.get(slots.HURT_ASKED)
    return bool(up) and not before and _asks_if_fine(text)


def answer_aside(draft: Draft, whole: UserTurn, part: MessagePart) -> None:
    """Answer one question of a message: by its words, its kind, the guide, else a card."""
    both = f"{draft.asked_of} {part.text}"
    of_words_before = bool(draft.asked_of) and names_nothing(part.text)
    of_words_before &= place_in_session(draft, part.text) is None
    suits = bool(draft.asked_of) and spoken("suits_the_writer").search(part.text.casefold())
    if suits and (fits := fit_of_told(draft, whole, both)):
        draft.acknowledge(fits)
        return
    if draft.asked_of and (result := about_result(draft, part.text)):
        draft.acknowledge(result)  # "two fingers. is that bad?" is of the check, not of the fingers
        return
    of_kind = asked_kind(draft, both if of_words_before else part.text)
    symptom = of_words_before and draft.asked in slots.INTAKE_QUESTIONS
    if symptom and sure_card(both, "symptom_asked") is not None:
        answer_question(draft)  # "coughing makes it worse. is that a bad sign?"
    elif of_kind is not None:
        say_of_kind(draft, of_kind)
    elif of_words_before and about_plan(draft, both) is not None:
        draft.turn = replace(draft.turn, text=both)
        answer_of_guide(draft)
    elif of_words_before and asks_plainly(draft, f"{both.rstrip('?')}?"):
        draft.turn = replace(draft.turn, text=both)
        answer_plainly(draft)
    elif of_words_before and asked_activity(draft, both) is not None:
        draft.turn = replace(draft.turn, text=both)
        answer_of_guide(draft)  # "hoovering, yes or no?"
    elif of_words_before and surely_of_backs(draft.asked_of):
        answer_question(draft)  # "it wakes me at night. is that normal?"
    elif about_plan(draft, part.text) is not None:
        answer_of_guide(draft)
    elif draft.asked_of and counts_plainly(draft, both):
        draft.turn = replace(draft.turn, text=both)
        answer_plainly(draft)
    elif of_words_before and part.intent != WHY:
        answer_question(draft)
    elif asks_of_own_word(part.text):
        explain_own_word(draft)
    elif asks_meaning(part.text):
        explain_meaning(draft)
    elif asks_plainly(draft, part.text):
        answer_plainly(draft)
    elif asks_of_guide(draft, part.text):
        answer_of_guide(draft)
    elif draft.asked_of and asks_of_guide(draft, both):
        draft.turn = replace(draft.turn, text=both)
        answer_of_guide(draft)
    elif _is_answered_with_it(draft, part):
        return
    else:
        _request_of(draft, part)(draft)


def _is_answered_with_it(draft: Draft, part: MessagePart) -> bool:
    """Whether the question before it, of the same thing, has its answer ("or is that a waste?")."""
    said = draft.asked_of.rstrip("?")
    asked = said in draft.situation.turn.text and begins_to_ask(draft.asked_of)
    own = find_card(part.text)
    of_its_own = own is not None and own.score >= enough("own_subject")
    return asked and bool(draft.acknowledged) and refers_back(part.text) and not of_its_own


def _without_whole(
    draft: Draft, whole: UserTurn, asides: tuple[MessagePart, ...]
) -> tuple[MessagePart, ...]:
    """Answer what only all the words together ask ("Ibuprofen. Should I? I had an ulcer")."""
    texts = [one.text for one in asides]
    alone = any(
        asks_plainly(draft, one, first=True) or first_of_guide(draft, one) or about_plan(draft, one)
        for one in texts
    )
    if not asides or alone or not asks_plainly(draft, f"{whole.text}?", first=True):
        return asides
    draft.turn = replace(whole, text=f"{whole.text}?")
    answer_plainly(draft)
    return tuple(one for one in asides[1:] if not names_nothing(one.text))


def only_complains(text: str) -> bool:
    """Whether words say that an answer was none ("that is not what I asked"), and no more."""
    return spoken("only_complains").fullmatch(as_heard(text.strip())) is not None


def _answer_tag(draft: Draft) -> None:
    """ "I know that's bad, isn't it": the statement is what is asked; unknown, it is left."""
    draft.turn = replace(draft.turn, text=draft.asked_of)
    if first := first_of_guide(draft, f"{draft.asked_of}?"):
        draft.acknowledge(first)
    elif asks_plainly(draft, f"{draft.asked_of}?"):
        answer_plainly(draft)
    elif surely_of_backs(draft.asked_of) is not None:
        answer_question(draft)


def _told_before(draft: Draft, whole: UserTurn, part: MessagePart) -> str:
    """The words before a short question, which it may be about ("i take ibuprofen, is that ok")."""
    short = is_within(part.text, "question_on_words_before") or names_nothing(part.text)
    at = next((n for n, one in enumerate(whole.parts) if one.start == part.start), 0)
    if not (short or refers_back(part.text)):
        return ""
    said = whole.parts[at - 1].text if at else ""
    if at <= 1 and (goes_on(said) if said else refers_back(part.text)):
        return f"{question_before(draft.situation.turns)} {said}".strip()
    return said


def _request_of(draft: Draft, part: MessagePart) -> Request:
    """The request of its intent; a question whose intent is none of these is one about backs.

    "Why would that be?" asks for the reason of a question only where one is open.
    """
    beside = load_interruption_rules().beside
    of_none = part.intent == WHY and draft.asked is None
    of_a_question = part.intent == WHY and spoken("why_you_ask").search(part.text.casefold())
    of_backs = not of_a_question and sure_card(part.text, "topic_asked") is not None
    if of_none or part.intent not in beside or of_backs:
        return answer_question
    return REQUESTS[part.intent]
