"""Several answers in one line ("4, turning"): what is left over answers what would be asked next.

Facts are heard wherever they stand. This is for short words that mean something only as answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.assessment import read_number
from bot.conversation import slots
from bot.conversation.checks.check_replies import best_phrase, named_as_well, names_question
from bot.conversation.checks.check_telling import pieces_told, told_in
from bot.conversation.checks.checks import OpenCheck, open_check, steps_of, taken
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.put_in import puts_both_in
from bot.conversation.drafting.facts_told.no_facts.standing_alone import told_for_itself
from bot.conversation.drafting.facts_told.taken_out.taking_out import without_denied
from bot.conversation.intake.intake import intake_questions
from bot.conversation.intake.intake_answers import apply_answer
from bot.conversation.intake.time_words import only_a_length
from bot.conversation.questions.question import Question
from bot.conversation.turn import UserTurn
from bot.conversation.words.interruptions import is_aside
from bot.conversation.words.options import row_mark
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.answering.bare_replies import reply_parts

# What may be answered before it is asked, by words that can mean nothing else.
WORSE = "aggravated_by"  # in a line that answers nothing these are words of the days
UNASKED = ("side", "nrs", WORSE, "radiation")
# A story has words for the others that the grammars read; "stays there" needs its question.
IN_A_STORY = ("side", "nrs", "radiation")
STORIES = (slots.CONSENT, slots.STORY)
WITH_NUMBERS = (
    *("nrs", "sit_hours", "duration_days"),
    *(slots.MINUTES, slots.RATING, slots.CHECK_ANSWER),
)
IN_FEW_WORDS = ("side", WORSE)  # their words may be of anything
VAGUE = ("none", "other")  # what only the question itself makes an answer
DURATION = "duration_days"  # beside the read-back a length is of the pain ("yes. prob 6 weks")
_JOINT, _BOTH = spoken("joint_of_facts"), spoken("both_sides")
_STAYS, _STAYS_THERE = spoken("stays"), spoken("stays_there")
_TAKES_BACK, _A_RATING = spoken("takes_back"), spoken("a_rating")
_DIGIT = re.compile(r"\d")


def take_more(draft: Draft, question: Question, alone: bool = False, beside: bool = False) -> None:
    """Let the pieces of the line that answered nothing yet answer the questions that follow.

    `alone` says that the line answered nothing: to "is that right?" one piece is enough. `beside`
    says that the answer was taken from the line, and only the rest of it is left.
    """
    if question.slot == slots.CHECK_ANSWER:
        _rest_of_check(draft)
        return
    pieces = list(_pieces(draft))
    if not beside:
        _take_back(draft, question, pieces)
    first = alone and question.slot == slots.READBACK
    lone = alone and question.slot in slots.INTAKE_QUESTIONS and not draft.turn.parts[1:]
    if len(pieces) < (1 if first or lone or beside else 2):
        return
    if question.slot in WITH_NUMBERS and not beside:
        pieces = _without_first_number(pieces)
    if question.slot == slots.MINUTES:
        _together(draft, pieces)
    else:
        in_story = question.slot in STORIES
        names: tuple[str, ...] = IN_A_STORY if in_story else UNASKED
        if alone and not spoken("not_this_itself").match(draft.situation.turns[-1].text):
            names = tuple(one for one in names if one != WORSE)  # "a nap", "nights and days"
        if question.slot == slots.READBACK:
            names = (*names, DURATION)
        open_still = intake_questions(draft.values)
        if in_story and draft.facts.radiation is None:
            open_still = (*open_still, "radiation")  # however many questions come before it
        for name in dict.fromkeys(open_still):
            if name in names:
                length = "answer_piece" if first or in_story else "unasked_piece"
                _answer(draft, name, pieces, length, in_story)


def _answer(
    draft: Draft, name: str, pieces: list[UserTurn], length: str, in_story: bool = False
) -> None:
    said = draft.situation.turn.text
    readback = draft.before.get(slots.ASKED) == slots.READBACK
    first = readback and spoken("agrees_first").search(said)
    agrees = first or spoken("agrees_right").search(said)
    row = row_mark(said)
    for piece in pieces:
        if row and piece.text.strip(" .)") == row["row"] and said.lstrip().startswith(piece.text):
            continue  # "2. it began in May" chooses
        rated = _A_RATING.fullmatch(piece.text.casefold()) is not None
        most = "answer_piece" if name == DURATION else length
        if rated != (name == "nrs") or not (rated or is_within(piece.text, most)):
            continue
        if name == DURATION and not only_a_length(piece):
            continue
        if name == "side" and (agrees or _DIGIT.search(piece.text)):
            continue  # "it is right!" agrees, "L4/5" is a place
        if name == "side" and puts_both_in(piece.text):
            continue  # "stairs and driving, add both"
        if name == WORSE and piece.findings.present(Kind.LIFESTYLE):
            continue  # "sitting all day" is what the days are like
        if name == WORSE and _rates_lower(piece, draft.situation.turn):
            continue  # "sitting 6, lying 2": lying makes it no worse
        if name in IN_FEW_WORDS and not told_for_itself(piece):
            continue  # "both eyes", "let's carry on"
        changed = apply_answer(draft.facts, name, piece)
        if isinstance(changed, Facts):
            changed = without_denied(changed, draft.left)
        stays = name == "radiation" and _STAYS.search(piece.text) is not None
        if in_story and name == "radiation" and not _STAYS_THERE.search(piece.text):
            continue
        if isinstance(changed, Facts) and (stays or _says_something(changed, name)):
            draft.set_facts(changed)
            pieces.remove(piece)
            return


def _rates_lower(piece: UserTurn, whole: UserTurn) -> bool:
    """Whether another number of the message is higher than that of a piece."""
    here = [one.value for one in piece.reply.numbers()]
    return bool(here) and max(here) < max(one.value for one in whole.reply.numbers())


def _take_back(draft: Draft, question: Question, pieces: list[UserTurn]) -> None:
    """ "Both sides. actually middle": the answer put right in the same line counts."""
    for piece in pieces[1:]:
        opening = _TAKES_BACK.match(piece.text)
        told = "side" if question.slot in (slots.READBACK, *STORIES) else question.slot
        if opening is None or told not in UNASKED:
            continue
        changed = apply_answer(draft.facts, told, replace(piece, text=piece.text[opening.end() :]))
        if isinstance(changed, Facts) and _says_something(changed, told):
            draft.set_facts(changed)


def _says_something(facts: Facts, name: str) -> bool:
    """A bare "no", "nothing" or "elsewhere" answers only what was asked."""
    value = getattr(facts, name)
    return set(VAGUE).isdisjoint(value if isinstance(value, tuple) else (value,))


def _rest_of_check(draft: Draft) -> None:
    """The next question of the same check, named with the first ("20 seconds, in the buttocks")."""
    opened, whole = open_check(draft.values), draft.situation.turn
    steps = steps_of(draft.values)
    if opened is None or opened.first or whole.pressed:
        return
    if steps == steps_of(draft.situation.values):
        return  # nothing was answered: what stays open is asked again
    before = opened.check.question(steps[-1]["key"])
    by_name = False
    for piece in pieces_told(told_in(whole, marked=False).text):
        of_before = names_question(opened.check, before, piece)
        of_next = names_question(opened.check, opened.question, piece)
        by_name = (of_next or by_name) and not of_before
        known = best_phrase(opened.check, opened.question, piece)[0] if by_name else None
        answer = known or _told_of(opened, before, piece)
        named = not by_name and best_phrase(opened.check, before, piece)[0] is not None
        if named and best_phrase(opened.check, opened.question, piece)[1] <= 1:
            continue  # "two fingers short" has answered already; "my right hip dropped" tells more
        if answer is not None and not answer.rescreen:
            draft.set(**{slots.CHECK_RESULTS: taken(draft.values, opened, answer)})
            draft.keep("check", key=opened.key, said=answer.payload_key)
            return


def _told_of(opened: OpenCheck, before: CheckQuestion, piece: str) -> CheckAnswer | None:
    """What a piece answers to a question that was not put yet; a number needs its unit."""
    unit = opened.question.unit
    if unit is None or unit.removesuffix("s") not in piece.casefold():
        return named_as_well(opened.check, before, opened.question, piece)
    told = read_answer(unit, Findings(), piece)
    if told is None or told.number is None:
        return None
    return read_number(opened.question, told.number)


def _together(draft: Draft, pieces: list[UserTurn]) -> None:
    """ "5, let's go": whether it is done together is answered with the minutes."""
    now = load_session_words()["now"]
    for piece in pieces:
        agrees = piece.text.casefold() in words("answer_heads")  # "ok" is of the minutes
        bare = all(
            part.kind for part in reply_parts(piece.text, ("together",))
        )  # "floor ok" is not
        if not agrees and bare and now.said_in(piece.text):
            draft.set(**{slots.TOGETHER: "now"})


def _without_first_number(pieces: list[UserTurn]) -> list[UserTurn]:
    at = next((i for i, piece in enumerate(pieces) if _DIGIT.search(piece.text)), None)
    return [piece for i, piece in enumerate(pieces) if i != at]


def _pieces(draft: Draft) -> Iterator[UserTurn]:
    """Yield the short pieces of the message between commas, stops and "and"."""
    turn, whole = draft.turn, draft.situation.turn
    if turn.pressed:
        return
    compared = [one.span() for one in spoken("compares_answers").finditer(whole.text.casefold())]
    for start, end in _ranges(turn, whole):
        first = start
        for joint in [*_joints(whole.text, start, end), None]:
            last = joint.start() if joint else end
            told = whole.text[first:last].strip()
            asked = any(at < last and first < to for at, to in compared)  # "between 1 and 2"
            if told and not asked and is_within(told, "answer_piece"):
                yield _piece(whole, first, last)
            first = joint.end() if joint else end


def _joints(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield what parts a line; the "and" of "both my neck and low back" does not."""
    for joint in _JOINT.finditer(text, start, end):
        linked = _BOTH.search(text, start, joint.start()) if joint[0][:1].isalpha() else None
        if linked is None or _JOINT.search(text, linked.end(), joint.start()):
            yield joint


def _ranges(turn: UserTurn, whole: UserTurn) -> list[tuple[int, int]]:
    asides = [(part.start, part.end) for part in turn.parts if is_aside(part)]
    return [one for one in turn.places_in(whole) if one not in asides]


def _piece(whole: UserTurn, first: int, last: int) -> UserTurn:
    within = tuple(
        one for one in whole.findings.within(first, last).mentions if one.kind != Kind.YES_NO
    )
    text = whole.text[first:last].strip()
    return replace(
        whole, text=text, intent=None, confidence=0.0, findings=Findings(within), parts=()
    )
