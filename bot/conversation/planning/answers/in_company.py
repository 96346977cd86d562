"""A reply in company is still the reply: it is taken alone, what stands beside it is heard beside.

"None, what is a rash in a band?" ticks no row, and the question is answered; "no, I only have ten
minutes" keeps the wish. The message is parted, so that the bare reply is a part of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import breach_of_stop_rule
from bot.conversation.drafting.shown_with_plan.rows_shown import rows_shown
from bot.conversation.intake.readback import news
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.beside_a_list import answer_remark, is_clear_of_rows
from bot.conversation.planning.answers.parts_beside import part_off
from bot.conversation.planning.answers.several import take_more
from bot.conversation.questions import Question, Taken
from bot.conversation.questions.dose_managed import tells_strength
from bot.conversation.questions.no_report import asks_of_the_dose, came_up
from bot.conversation.requests.about_plan.plan_asked import within_plan_question
from bot.conversation.safety.safety_list.none_in_a_question import denies_in_a_question
from bot.conversation.safety.safety_list.screen import names_rows
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.safety.safety_list.well_but import part_with_a_sign
from bot.conversation.session.session_feedback import says_easy
from bot.conversation.turn import UserTurn
from bot.conversation.undo import named_change, reopened
from bot.conversation.words.interruptions import asks_something
from bot.conversation.words.putting_off import puts_off, puts_off_in_a_sentence
from bot.conversation.words.warnings import warns_in_exercise
from bot.knowledge.conversation.about_guide import asks_how_to_check
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.safety.row_questions import WHAT, asks_of_row
from bot.knowledge.safety.screen_items import ScreenItem
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.answering.bare_replies import ReplyPart, reply_parts, the_reply
from bot.language.replies.answering.leading_answer import yes_or_no
from bot.language.replies.told.feelings import read_feeling
from bot.language.replies.told.how_it_went import hurt_beside, read_how_it_went
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message
from bot.language.text.question_start import ends_with_mark

YES_NO = ("no", "yes", "unsure")
# The kinds of bare reply to each question.
KINDS: Mapping[str, Sequence[str]] = {
    **dict.fromkeys(PARTS, ("none",)),
    "nrs": ("number",),
    slots.RATING: ("number", "change", "unsure"),
    "sit_hours": ("hours",),
    "duration_days": ("length",),
    slots.READBACK: ("yes", "summed_up"),
    slots.CHECK_ANSWER: (*YES_NO, "cannot"),
    slots.BIRTH: YES_NO,
    slots.MINUTES: ("minutes",),
    slots.TOGETHER: ("together", "yes"),
    slots.EXERCISE_FEEDBACK: ("done", "count"),
}
# Here a bare reply is one whatever it was taken for ("all clear" deletes nothing).
BY_ITSELF = (*PARTS, slots.READBACK, slots.EXERCISE_FEEDBACK)
INTENTS = {
    "none": "deny",
    "no": "deny",
    "yes": "affirm",
    "summed_up": "affirm",
    "unsure": "unsure",
    "done": "done",
    "count": "done",
}
NO_QUESTION = ("done", "count", "yes", "summed_up", "together")  # with its mark such a word asks
SURE = 1.0
_SAME = {"duration_days": ("duration_days", "stage")}  # facts that an answer tells besides its own


@dataclass(frozen=True)
class InCompany:
    """A bare reply as if it were the whole message, and the parts of the message around it."""

    reply: UserTurn
    parts: tuple[ReplyPart, ...]


def take_in_company(draft: Draft, question: Question | None) -> bool:
    """Take a bare reply that stands beside something else; True where it was taken.

    What is beside it is left as the message of this turn, in parts of its own.
    """
    found = None if question is None else reply_in_company(draft)
    if question is None or found is None or not take_alone(draft, question, found):
        return False
    beside = part_off(draft, found.parts)
    if draft.asked in PARTS and not any(ends_with_mark(part.text) for part in beside):
        draft.acknowledge(answer_remark(" ".join(part.text for part in beside)))
    draft.turn = replace(draft.turn.only(beside), parts=beside)
    take_more(draft, question, beside=True)
    of_pain = draft.asked in slots.INTAKE_QUESTIONS or draft.asked == slots.READBACK
    if of_pain and not draft.corrects:  # what was put right is said for itself
        draft.news = news(draft.facts_before, draft.facts)
    after_answer(draft, question, Taken.ANSWERED)
    return True


def reply_in_company(draft: Draft) -> InCompany | None:
    """Return the bare reply to the open question; None without one, or without company."""
    turn = draft.turn
    kinds = KINDS.get(draft.asked or "", ())
    if turn.pressed or not kinds:
        return None
    if draft.asked == slots.EXERCISE_FEEDBACK and draft.values.get(slots.HURT_ASKED):
        kinds = YES_NO
    if draft.asked == slots.CHECK_ANSWER and asks_how_to_check(turn.text):
        kinds = YES_NO  # "on the bench in the canteen, is that ok?" refuses nothing
    if draft.asked in PARTS and (denies_in_a_question(turn.text) or part_with_a_sign(turn.text)):
        return None
    parts = tuple(_read_as_asked(turn.text, one) for one in reply_parts(turn.text, kinds))
    reply = the_reply(turn.text, parts)
    beside = [part for part in parts if not part.kind]
    whole = says_easy(turn) or tells_strength(turn.text) or _sounds_asked(turn.text, beside)
    if draft.asked == slots.EXERCISE_FEEDBACK and whole:
        return None  # "done and easy" is told as a whole
    begins = reply is not None and not puts_off(turn.text[reply.start : reply.end])
    if draft.asked == slots.TOGETHER and begins and puts_off_in_a_sentence(turn.text):
        return None  # "I will do tonight at home, now is office"
    if draft.asked == slots.EXERCISE_FEEDBACK and asks_of_the_dose(turn.text):
        return None  # "four each side so eight in all?"
    if reply is not None and within_plan_question(turn, reply.start, reply.end):
        return None  # "I'm at 6, is that ok?"
    by_itself = not beside and draft.asked not in BY_ITSELF
    followed = zip(parts, (*parts[1:], None), strict=True)
    company = (
        _is_company(draft, one) or _is_asked_about(draft, one, behind)
        for one, behind in followed
        if not one.kind
    )
    if reply is None or by_itself or not all(company):
        return None
    return InCompany(alone(turn, reply), parts)


def _read_as_asked(text: str, part: ReplyPart) -> ReplyPart:
    """A bare word that is marked asks ("done. that's it?", "gone up to the thigh, good?")."""
    asks = part.kind in NO_QUESTION and part.marked_in(text)
    return replace(part, kind="") if asks else part


def _sounds_asked(text: str, beside: Sequence[ReplyPart]) -> bool:
    """Whether a report only begins like a question ("ok did those, but it pinches")."""
    said = (text[part.start : part.end] for part in beside)
    return any(asks_something(one) and read_how_it_went(one) is not None for one in said)


def take_alone(draft: Draft, question: Question, found: InCompany) -> bool:
    """Take the reply alone: what the whole message said of the same counts no longer."""
    trial = draft.trial()
    trial.turn = found.reply
    trial.set_facts(_as_before(draft, found.reply))
    if question.take(trial) is not Taken.ANSWERED:
        return False
    draft.set(**trial.values)
    draft.steps, draft.kept, draft.acknowledged = trial.steps, trial.kept, trial.acknowledged
    return True


def alone(turn: UserTurn, part: ReplyPart) -> UserTurn:
    """Return the turn as if this part had been the whole message."""
    text = turn.text[part.start : part.end]
    within = turn.findings.within(part.start, part.end)
    read_as = (Kind.YES_NO, Kind.NRS) if part.kind == slots.MINUTES else (Kind.YES_NO,)
    told = [one for one in within.mentions if one.kind not in read_as]
    findings = Findings((*told, *yes_or_no(Message.read(text))))
    intent = INTENTS.get(part.kind)
    sure = SURE if intent else 0.0
    return replace(turn, text=text, intent=intent, confidence=sure, findings=findings, parts=())


def _as_before(draft: Draft, reply: UserTurn) -> Facts:
    """The facts without what the words of the reply, or others, were taken for."""
    names = _SAME.get(draft.asked or "", (draft.asked or "",))
    told = {name: getattr(draft.facts_before, name) for name in names if name in slots.FACT_SLOTS}
    sides = draft.turn.findings.present(Kind.SIDE)
    if (
        draft.asked == slots.READBACK
        and not draft.corrects
        and len(sides) == len(reply.findings.present(Kind.SIDE))
    ):
        told["side"] = draft.facts_before.side  # "that's right" is none
    return replace(draft.facts, **told)


def _is_asked_about(draft: Draft, part: ReplyPart, behind: ReplyPart | None) -> bool:
    """Whether a part names a row that the next one asks about ("number 8, does a cold count?")."""
    text = draft.turn.text
    row = is_within(text[part.start : part.end], "rows_in_a_part")
    if draft.asked not in PARTS or behind is None or not row:
        return False
    return asks_of_row(text[behind.start : behind.end], WHAT)


def _is_company(draft: Draft, part: ReplyPart) -> bool:
    """Whether a part says nothing against the reply beside it."""
    turn = draft.turn
    said = turn.text[part.start : part.end]
    within = turn.findings.within(part.start, part.end)
    asks = asks_something(said) or part.marked_in(turn.text)
    if draft.asked == slots.EXERCISE_FEEDBACK:
        return not _tells_of_pain(draft, replace(turn, text=said, findings=within))
    if draft.asked == slots.READBACK and part.takes_back and not asks:
        return named_change(said) is None and reopened(said) is None and not within.mentions
    if draft.asked not in PARTS:
        return True
    if asks_something(said) or _is_aside(said, within):
        return True
    rows = _rows(draft)
    if asks and not names_rows(said, len(rows)):
        return True  # "8? no": what is asked back is a row
    jokes = spoken("counts_as_a_joke").finditer(turn.text)
    if any(joke.start() <= part.start < joke.end() for joke in jokes):
        return True
    behind = turn.text[part.start :]
    return is_clear_of_rows(draft.asked, said, within, rows, behind, part.takes_back)


def _rows(draft: Draft) -> tuple[ScreenItem, ...]:
    """The rows of the list that is open, none where it is another question."""
    if draft.asked not in PARTS:
        return ()
    return rows_shown(draft, PARTS[draft.asked])


def _is_aside(said: str, within: Findings) -> bool:
    """Whether a part is a wish or a feeling; a sign of danger in it is none."""
    return not _signs(within) and bool(read_wishes(said, within) or read_feeling(said))


def _signs(within: Findings) -> list[Mention]:
    return [one for one in within.of(Kind.FLAG) if one.status is not Status.DENIED]


def _tells_of_pain(draft: Draft, turn: UserTurn) -> bool:
    """Whether a pain or a sign is told that stayed: then the reply beside it is not all."""
    felt = spoken("without_pain").sub(" ", turn.text.casefold())
    hurts = load_session_words()["no_easy"].said_in(felt) or hurt_beside(turn.text)
    return (
        hurts
        or came_up(turn.text)
        or warns_in_exercise(turn)
        or bool(breach_of_stop_rule(draft, turn))
    )
