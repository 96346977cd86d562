"""A message as several acts: what answers the open question, and what is asked beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.conversation import slots
from bot.conversation.course.goal_pieces import leads_in, tells_deeds_alone
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import surely_asks
from bot.conversation.planning.message_acts.joined_parts import joined_parts
from bot.conversation.planning.moves.moves_of_deeds import MoveTold
from bot.conversation.planning.moves.session_told import STOPS, session_moves_told
from bot.conversation.questions.report_in_words import asks_nothing, reports_easy, told_in_company
from bot.conversation.requests.about_backs.ask_backs import (
    asks_anew,
    asks_for_doing,
    asks_of_advice,
    asks_of_topic,
)
from bot.conversation.requests.about_backs.plain_questions import asks_plainly
from bot.conversation.requests.about_plan.own_plan import about_plan
from bot.conversation.requests.about_the_guide.meaning import asks_meaning
from bot.conversation.requests.about_the_guide.programme_questions import (
    asks_of_guide,
    first_of_guide,
)
from bot.conversation.requests.about_the_guide.words_of_ours import asks_of_own_word
from bot.conversation.slots import EXERCISE_FEEDBACK
from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.interruptions import asks_anywhere, is_aside
from bot.conversation.words.second_questions import with_questions_apart
from bot.education import surely_of_backs
from bot.knowledge.conversation.about_guide import asked_about_guide
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.replies.told.how_it_went import read_how_it_went
from bot.language.replies.wished.wished_moves import read_move_wishes
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.question_start import begins_as_question, begins_to_ask


def asides_of(
    draft: Draft, answered: bool = False
) -> tuple[tuple[MessagePart, ...], tuple[MessagePart, ...]]:
    """Return the sentences that ask something of their own, and the others.

    Of a message that is nothing but questions the last one is the request itself, unless the open
    question was `answered` beside them. A statement that belongs to a question of the plan answers
    what is open all the same in a check-in ("5 now. should I do them today?").
    """
    parts = tuple(joined_parts(draft))
    asides = tuple(part for part in parts if _asks(draft, part))
    rest = tuple(part for part in parts if part not in asides)
    if not rest:
        rest = tuple(_statements(draft, asides))
    if rest or answered:
        return asides, rest
    last = 2 if parts and is_of_words_before(parts[-1]) else 1
    return parts[:-last], parts[-last:]


def _statements(draft: Draft, asides: Sequence[MessagePart]) -> Iterator[MessagePart]:
    """Yield what is told at the beginning of questions, where the check-in takes an answer."""
    if draft.asked != slots.DUE:
        return
    for part in with_questions_apart(draft.turn, draft.situation.turn).parts:
        inside = any(one.start == part.start and one.end > part.end for one in asides)
        if inside and not _asks(draft, part):
            yield part


def is_of_words_before(part: MessagePart) -> bool:
    """Whether a short question names nothing itself ("it is ok?")."""
    return spoken("asks_if_fine").fullmatch(part.text.strip().casefold()) is not None


def _asks(draft: Draft, part: MessagePart) -> bool:
    """Whether a sentence asks something of its own; a wish that was taken is answered with that."""
    if spoken("does_it_too").match(part.text):
        return False  # "looking down does it too" was cut before "does"
    if is_of_words_before(part) or spoken("only_what_it_is").fullmatch(part.text.casefold()):
        return True
    if spoken("asks_for_tips").match(part.text):
        return True
    if draft.asked == EXERCISE_FEEDBACK and spoken("asks_to_be_told").match(part.text):
        return True  # "but please tell me first whether I should do these in the morning"
    if _is_remark_of_a_report(draft, part):
        return False
    begins = draft.asked == slots.TOGETHER and spoken("asks_to_begin").search(part.text.casefold())
    of_goals = leads_in(part.text) or tells_deeds_alone(part.text)  # "what is hard: bags"
    if begins or (draft.asked == slots.GOAL and of_goals):
        return False
    if draft.protested and not begins_as_question(part.text) and _protests(part.text):
        return False  # "still sitting??" was heard with the wish
    if draft.of_moves and any(one.deed == "out" for one in read_move_wishes(part.text)):
        return False  # "may I leave out the march today?" was done
    if _asks_first(draft, part) or spoken("asked_again_about").search(part.text.casefold()):
        return True
    if draft.asked == EXERCISE_FEEDBACK and reports_easy(part.text):
        return False  # "it was easy, I've done it"
    of_plan = about_plan(draft, part.text) is not None
    if of_plan and begins_to_ask(part.text):
        return True  # "done. and when can I do the next session"
    if draft.asked in slots.INTAKE_QUESTIONS and tells_what_eases(draft.turn, part):
        return False
    learned = surely_asks(draft, part)
    if learned is not None:
        return learned
    if draft.asked == EXERCISE_FEEDBACK and spoken("did_as_told").match(part.text.casefold()):
        return False
    if of_plan or asks_of_own_word(part.text) or asks_anew(part.text):
        return True
    if draft.asked == slots.EXERCISE_FEEDBACK and read_how_it_went(part.text) is not None:
        return False  # "ok did those, the right is a bit pinchy but fine"
    taken = draft.protested or read_wishes(part.text, asked="doing")
    doing = taken or asks_for_doing(part.text)
    if draft.wished and doing and surely_of_backs(part.text) is None:
        return False
    if is_aside(part) or asks_meaning(part.text) or asks_of_guide(draft, part.text):
        return True
    asks = begins_as_question(part.text) or asked_about_guide(part.text) is not None
    of_backs = asks and surely_of_backs(part.text) is not None
    of_topic = asks_of_topic(part.text) or asks_of_advice(part.text)
    return of_backs or of_topic or asks_plainly(draft, part.text)


def _is_remark_of_a_report(draft: Draft, part: MessagePart) -> bool:
    """Whether it asks nothing, and the message tells that the move that is up is done or too hard.

    "Did it twice. Feels like leaning on a counter. Next.": the counter is no question.
    """
    if draft.asked != EXERCISE_FEEDBACK or draft.values.get(slots.HURT_ASKED):
        return False
    return asks_nothing(part.text) and told_in_company(draft.situation.turn)


def asked_first(draft: Draft) -> tuple[MessagePart, ...]:
    """The parts whose own words say what is asked, whatever else was read of them (a feeling)."""
    parts = () if draft.turn.pressed else joined_parts(draft)
    found = tuple(one for one in parts if _asks_first(draft, one))
    done = session_moves_told(draft) if found else []  # "can we carry on where we stopped?"
    on = [one for one in done if one.deed == "resume"]
    stops = [one for one in done if one.deed in STOPS]  # "I'm tired, can we stop here?"
    return tuple(
        part
        for part in found
        if not any(_within(part, one) for one in on)
        and not any(part.start <= one.start < part.end for one in stops)
    )


def _within(part: MessagePart, told: MoveTold) -> bool:
    return told.start <= part.start and part.end <= told.end + 1


def _asks_first(draft: Draft, part: MessagePart) -> bool:
    return asks_anywhere(part.text) and first_of_guide(draft, part.text) is not None


def tells_what_eases(turn: UserTurn, part: MessagePart | None = None) -> bool:
    """Whether words, or a part of them, tell what eases or brings on the pain, and ask nothing.

    "4 now, a hot shower helps" asks nothing about heat.
    """
    first, last = (part.start, part.end) if part is not None else (0, len(turn.text))
    told = (*turn.findings.present(Kind.EASED_BY), *turn.findings.present(Kind.AGGRAVATED_BY))
    here = any(first <= one.start < last for one in told)
    return here and not asks_anywhere(part.text if part is not None else turn.text)


def _protests(text: str) -> bool:
    return read_wishes(text, asked="doing").protests
