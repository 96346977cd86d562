"""A message that is one question of a learned kind and nothing else, in whatever words.

What is sure even without the look of a question ("through the nose or mouth", "10 minutes of
what") is one only where nothing else can be meant: nothing that is offered, no command, wish,
report, answer or sign. Safety lists and all that danger asks take such words as they are.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.checks.checks import open_check, read, warns
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.leaving_taken_back import OF_ROUTINE
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import breach_of_stop_rule
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.parts_read import tells_nothing
from bot.conversation.drafting.parts_wishing import wishing
from bot.conversation.planning.answers.in_company import reply_in_company
from bot.conversation.planning.moves.moves_of_deeds import OF_LISTS
from bot.conversation.planning.moves.session_told import session_moves_told
from bot.conversation.questions import Question, Taken
from bot.conversation.questions.report_in_words import only_reports, reports_easy
from bot.conversation.requests.about_backs.may_i import asked_activity
from bot.conversation.requests.about_backs.plain_questions import asks_plainly
from bot.conversation.requests.about_plan.muscle_asked import about_muscle
from bot.conversation.requests.about_plan.pattern_asked import doubts_the_pattern
from bot.conversation.requests.about_the_guide.programme_questions import first_of_guide
from bot.conversation.requests.asked_kinds import (
    KindAnswer,
    asked_kind,
    kind_read,
    looks_asked,
    plainly_asked,
)
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.session import routine_of
from bot.conversation.turn import MessagePart
from bot.conversation.words.interruptions import is_command, opens_as_question
from bot.conversation.words.named_only import only_asks
from bot.conversation.words.second_questions import with_questions_apart
from bot.conversation.words.warnings import warns_in_exercise
from bot.education import surely_of_backs
from bot.knowledge.checks.home_checks import CheckAnswer
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.offered_titles import is_offered
from bot.language.replies.told.how_it_went import hurt_beside, read_how_it_went, takes_leave
from bot.language.replies.told.staying import read_staying
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message_parts import parts_of

# What is done in a session, whatever is asked beside it.
DEEDS_BESIDE = ("restore", "resume", "done_named", "not_done")
# Learned odds of a flare that no word tells.
HARDLY_TOLD = frozenset(
    ("flare_faint", "flare_hinted", "maybe_flare", "flare_likely", "flare_rather")
)


def asked_alone(draft: Draft, question: Question | None) -> KindAnswer | None:
    """Return the answer to a message that only asks; None where it may be anything else."""
    turn = draft.turn
    if turn.pressed or (question is not None and question.own_words):
        return None
    if draft.asked == slots.EXERCISE_FEEDBACK and spoken("skips_this").search(turn.text):
        return None  # "can I skip it?" is a wish
    if draft.asked == slots.EXERCISE_FEEDBACK and reports_easy(turn.text):
        return None  # "did it, that one's easy"
    if draft.asked == slots.EXERCISE_FEEDBACK and only_reports(turn):
        return None  # "lost count, call it done"
    if draft.asked == slots.EXERCISE_FEEDBACK and _reports_with_a_wish(draft):
        return None  # "did this one too but 6 only, not 8. count it please"
    wishes = read_wishes(turn.text)
    if wishes.no_more_questions or (wishes.skip_rest and not opens_as_question(turn.text)):
        return None  # "skip to the result will you", "just tell me what to do"
    if draft.asked == slots.TOGETHER and spoken("asks_to_begin").search(turn.text.casefold()):
        return None  # "can we do it now?"
    if any(one.deed in DEEDS_BESIDE for one in session_moves_told(draft)):
        return None  # "can I get the longer list?", "can we carry on where we stopped?"
    if named_wishes(draft, wishing(draft, turn).text) or any(
        deed in OF_LISTS for deed, _meant in named_wishes(draft, turn.text)
    ):
        return None  # "can we do the bridge first?"
    if any(_wishes(draft, one.text) for one in turn.parts or (turn,)):
        return None  # "is it safe? make it 8 minutes please"
    apart = len(with_questions_apart(turn, turn).parts) > max(1, len(turn.parts))
    if apart and about_muscle(draft, turn.text) is None:
        return None  # each of them has its answer
    if len(turn.parts) > 1 and any(_has_its_own_answer(draft, part) for part in turn.parts):
        return None
    if len(turn.parts) > 1 and _asks_two_things(draft):
        return None  # "how will I know it works? and do I need the walk too?"
    if (first := _asked_first(draft)) is not None:
        return first
    commands = is_command(turn.intent, turn.confidence)  # "show the whole routine"
    if tells_nothing(draft) and not turn.findings.mentions and not commands:
        return asked_kind(draft, turn.text)
    kind = kind_read(draft, turn.text)
    if kind is None or _stops(draft):
        return None
    if looks_asked(draft, turn.text):
        return None if _answers_beside(draft, question) else asked_kind(draft, turn.text)
    return None if _means_another(draft, question) else plainly_asked(draft, turn.text)


def _reports_with_a_wish(draft: Draft) -> bool:
    """Whether a sentence says how the move went, and none of the message asks by its mark."""
    text = draft.turn.text
    first = next((text[start:end] for start, end in parts_of(text)), "")
    return "?" not in text and (hurt_beside(text) or read_how_it_went(first) is not None)


def _asked_first(draft: Draft) -> KindAnswer | None:
    """Return the answer to one question whose own words say what is asked, whatever its intent."""
    if _stops(draft) or draft.corrects or reply_in_company(draft) is not None:
        return None
    written = draft.situation.turns[-1].text  # a part of it may have been heard as a wish
    if told := doubts_the_pattern(draft, written):
        return KindAnswer(told)
    one = len(draft.turn.parts) <= 1 and looks_asked(draft, draft.turn.text)
    told = first_of_guide(draft, draft.turn.text) if one else None
    return KindAnswer(told) if told else None


def _wishes(draft: Draft, text: str) -> bool:
    """Whether a part wishes for another length or way of the routine, or for another move."""
    if draft.asked not in OF_ROUTINE or only_asks(text):
        return False
    wishes = read_wishes(text, asked="doing")
    placed = wishes.upright or wishes.discreet or wishes.floor_too or wishes.upright_too
    return wishes.minutes is not None or placed or bool(wishes.swap)


def _has_its_own_answer(draft: Draft, part: MessagePart) -> bool:
    """Whether a part of several is surely asked of backs, or of something somebody may do."""
    if not looks_asked(draft, part.text):
        return False
    activity = asked_activity(draft, part.text)
    return activity is not None or surely_of_backs(part.text) is not None


def _asks_two_things(draft: Draft) -> bool:
    """Whether two parts of the message are questions that have answers of their own."""
    asked = [one.text for one in draft.turn.parts if looks_asked(draft, one.text)]
    told = [asked_kind(draft, one) or asks_plainly(draft, one) for one in asked]
    return any(one and told[0] and one != told[0] for one in told)


def _stops(draft: Draft) -> bool:
    """Whether the words tell what ends a move or a check, or are about a sign of danger."""
    turn, opened = draft.turn, open_check(draft.values)
    if draft.safety.asking is not None or draft.values.get(slots.HURT_ASKED):
        return True
    at_a_check = draft.asked == slots.CHECK_ANSWER and opened is not None
    return (
        warns_in_exercise(turn)
        or bool(breach_of_stop_rule(draft))
        or (at_a_check and opened is not None and warns(opened, turn))
    )


def _answers_beside(draft: Draft, question: Question | None) -> bool:
    """Whether what stands beside the question answers what is open, or puts something right."""
    turn, parts = draft.turn, draft.turn.parts
    opened = open_check(draft.values)
    if draft.asked == slots.CHECK_ANSWER and opened and isinstance(read(opened, turn), CheckAnswer):
        return True
    if draft.corrects or takes_leave(turn.reply) or reply_in_company(draft) is not None:
        return True
    if (
        _keeps_a_setting(wishing(draft, turn).text)
        or _is_of_session(draft)
        or any(map(_does_more, parts))
    ):
        return True
    rest = [part for part in parts if not looks_asked(draft, part.text)]
    if question is None or not rest or len(parts) == 1:
        return False
    trial = draft.trial()
    trial.turn = draft.turn.only(rest)
    of_pain = draft.asked in slots.INTAKE_QUESTIONS or draft.asked == slots.READBACK
    told = of_pain and draft.facts != draft.facts_before
    return told or question.take(trial) is Taken.ANSWERED


def _means_another(draft: Draft, question: Question | None) -> bool:
    """Whether words without the look of a question are meant as anything else."""
    turn = draft.turn
    if draft.asked in PARTS or draft.corrects or is_offered(turn.text):
        return True
    if is_command(turn.intent, turn.confidence) or read_wishes(turn.text):
        return True
    if read_staying(turn.reply) - HARDLY_TOLD or _is_of_session(draft):
        return True
    if draft.asked == slots.EXERCISE_FEEDBACK:
        return read_how_it_went(turn.reply) is not None
    return question is not None and question.take(draft.trial()) is Taken.ANSWERED


def _keeps_a_setting(text: str) -> bool:
    """Whether a place or a thing is told that is kept, whatever is asked of it."""
    wishes = read_wishes(text)
    return bool(wishes.place or wishes.kit or wishes.no_kit)


def _does_more(part: MessagePart) -> bool:
    return is_command(part.intent, part.confidence)


def _is_of_session(draft: Draft) -> bool:
    return routine_of(draft.values) is not None and bool(session_moves_told(draft))
