"""Answers that are only near to a question: offered by their titles, told when one is chosen."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan import Step
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.about_backs.showing_cards import show_card
from bot.conversation.requests.asked_kinds import answer_of_kind, say_of_kind
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.words.options import pick
from bot.conversation.words.yes_no import yes_no_of
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.education.question_titles import is_known_answer, question_title
from bot.language.replies.learned.question_meaning import (
    CARD,
    nearest_answers,
    surely_meant,
)

OFFER = "action_offer_nearest"
DENY = "deny"


def nearest_offer(draft: Draft, question: str) -> Step | None:
    """Return the step that offers what comes nearest to a question that nothing surely answers.

    None where nothing is near, or what is nearest has no answer here; where the turn before
    offered some that were none of it; while a sign of danger is asked about.
    """
    if _offered_before(draft) or _asks_of_danger(draft):
        return None
    near = nearest_answers(question)
    told = tuple(one for one in near if _can_be_told(draft, one))
    if told[:1] != near[:1] or not told:
        return None
    draft.set(**{slots.ANSWERS_NEAR: [draft.turn.number, *told]})
    return Step(OFFER, {"answers": told})


def words_surely_meant(draft: Draft, question: str) -> str:
    """Return the words of the guide's own that answer what is surely meant; "" without any."""
    answer = surely_meant(question)
    own = answer is not None and is_known_answer(answer) and not answer.startswith(CARD)
    found = answer_of_kind(draft, str(answer), question) if own else None
    return found.words if found is not None else ""


def chosen_answer(draft: Draft) -> str | None:
    """Return the answer that this message chooses from those offered in the turn before it."""
    turn, near = draft.turn, _offered_before(draft)
    if turn.choice and turn.choice[0] == slots.ANSWERS_NEAR:
        return turn.choice[1]
    if turn.pressed or not near or _asks_of_danger(draft):
        return None
    if len(near) == 1 and yes_no_of(turn.findings, turn.intent) == "yes":
        return near[0]
    by_number = turn.text.strip().isdigit()  # it answers the open question
    titles = [question_title(one) for one in near]
    chosen = None if by_number else pick(turn, titles, close=False)
    return None if chosen is None else near[chosen]


def wants_none(draft: Draft) -> bool:
    """Whether a bare "no" is said of what the turn before offered, and not of the open question."""
    turn = draft.turn
    refuses = turn.intent == DENY or yes_no_of(turn.findings, turn.intent) == "no"
    bare = refuses and not turn.pressed and is_within(turn.text, "bare_reply")
    return bare and bool(_offered_before(draft)) and not _asks_of_danger(draft)


def tell_answer(draft: Draft, answer: str) -> Follow:
    """Tell an answer by its name; one that is not there any more is answered politely."""
    draft.set(**{slots.TIMES_ASKED: None})  # whoever chooses has not passed the open question over
    known = is_known_answer(answer)
    if known and answer.startswith(CARD):
        show_card(draft, answer.removeprefix(CARD), "short")
        return Follow.BACK
    found = answer_of_kind(draft, answer, "") if known else None
    if found is not None:
        return say_of_kind(draft, found)
    draft.say("utter_button_from_before")
    return Follow.BACK


def _offered_before(draft: Draft) -> tuple[str, ...]:
    """What the turn before offered."""
    told, *near = draft.before.get(slots.ANSWERS_NEAR) or [None]
    return tuple(map(str, near)) if told == draft.turn.number - 1 else ()


def _asks_of_danger(draft: Draft) -> bool:
    """Whether a sign of danger, or a list of them, is asked about or was before this message."""
    before = SafetyState.from_dict(draft.before.get(slots.SAFETY))
    listed = {draft.asked, draft.before.get(slots.ASKED)}.intersection(PARTS)
    return bool(before.asking or draft.safety.asking or before.locked or listed)


def _can_be_told(draft: Draft, answer: str) -> bool:
    """Whether there is such an answer where the talk stands."""
    return answer.startswith(CARD) or answer_of_kind(draft, answer, "") is not None
