"""What strength a move takes, told while it is done: it is less of the move, and no pain.

"Burning after six, I can't do two rounds": the smaller dose, and a muscle at work is fine. "The
second round I stopped at four" counts. "On fire, is that good?" is answered, and nothing changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import breach_of_stop_rule
from bot.conversation.drafting.parts_read import asks_nothing, reads_as_wish
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.parts_beside import as_part, leave_only
from bot.conversation.planning.moves.report_of_another import another_move
from bot.conversation.planning.moves.session_told import STOPS, session_moves_told
from bot.conversation.questions import Question
from bot.conversation.questions.dose_managed import dose_managed, first_number
from bot.conversation.questions.exercise_report import ExerciseQuestion
from bot.conversation.questions.move_noted import note_move
from bot.conversation.questions.question import Taken
from bot.conversation.questions.report_in_words import tells_all_done, was_too_much
from bot.conversation.session.done_so_far import HARD, counts_as_done
from bot.conversation.session.session import current_item
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.warnings import warns_in_exercise
from bot.knowledge.conversation.about_moves import load_move_details
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken
from bot.language.findings import Kind
from bot.language.replies.told.how_it_went import names_a_pain, read_how_it_went
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_to_ask, ends_with_mark
from bot.routine import RoutineItem

_MOST_TIMES = counted("a_few_more_of_a_dose")
TOO_MUCH = ("more_than_managed", "told_too_hard", "strength_for_so_many")


def take_effort_at_a_move(draft: Draft, question: Question | None) -> bool:
    """Take what is told of strength at the move that is up; True where anything was.

    What else the message asks is left as the message of this turn.
    """
    turn, item = draft.turn, current_item(draft.values)
    if question is None or question.slot != slots.EXERCISE_FEEDBACK or item is None:
        return False
    waits = draft.values.get(slots.HURT_ASKED) or draft.values.get(slots.PAUSED)
    if turn.pressed or waits or warns_in_exercise(turn) or breach_of_stop_rule(draft):
        return False
    if load_move_details()["holding_on"].asked_in(turn.text):
        return False  # "a bit wobbly, ok to lean on the worktop?" wants a hand, and tires nobody
    if spoken("told_otherwise_before").search(turn.text):
        return False  # "I only told you under 20 because I gave up, it was more like 30"
    parts = list(_stretches(turn.text))
    asked = [one for one in parts if _asks(draft, turn.text[slice(*one)])]
    told = ". ".join(turn.text[slice(*one)] for one in parts if one not in asked)
    more_of_it = [one for one in asked if _asks_for_more(item, turn.text[slice(*one)])]
    if more_of_it and read_how_it_went(told) is None and not names_a_pain(told):
        draft.acknowledge(acknowledgement("few_more"))
        draft.set(**{slots.REPROMPT: "simpler"})
        leave_only(draft, tuple(as_part(turn, *one) for one in asked if one not in more_of_it))
        return True
    if _was_another(draft, turn.text):
        leave_only(draft, tuple(as_part(turn, *one) for one in asked))
        return True
    burns = spoken("muscle_burns").search(told) is not None
    works = burns or spoken("muscle_at_its_end").search(told) is not None
    more = any(spoken(one).search(told) for one in ("more_than_managed", "told_too_hard"))
    more |= any(_asks_for_less(draft, item, turn.text[slice(*one)]) for one in asked)
    if _asks_of_a_limb(draft, item):
        leave_only(draft, ())
        return True
    if not (works or more) or _is_of_pain(draft, item, told, burns):
        return False
    if _stops(draft, told):
        return False  # "I'm tired, can we stop here?", "that is all I can manage today"
    if any(_wishes_other(draft, turn.text[slice(*one)]) for one in parts):
        return False
    if works and not spoken("person_is_tired").search(told):
        draft.acknowledge(acknowledgement("muscle_at_work"))
    _take(draft, item, told, more)
    beside = [one for one in asked if not _is_answered(turn.text[slice(*one)])]
    leave_only(draft, tuple(as_part(turn, *one) for one in beside))
    return True


def _stops(draft: Draft, told: str) -> bool:
    """Whether the rest is to wait, and what was told of strength says no more than why."""
    stops = [one for one in session_moves_told(draft) if one.deed in STOPS]
    words = [draft.turn.text[one.start : one.end] for one in stops]
    why = any(spoken(name).search(one) for one in words for name in TOO_MUCH)
    return why or (bool(stops) and spoken("person_is_tired").search(told) is not None)


def _asks_of_a_limb(draft: Draft, item: RoutineItem) -> bool:
    """Ask whether anything went numb or weak, where a limb is heavy or comes less high.

    What was done of the move counts, and it is less next time.
    """
    written = draft.situation.turns[-1].text
    if not spoken("limb_heavy").search(written) or ends_with_mark(written):
        return False
    noted = {**(draft.values.get(slots.FEEDBACK) or {}), item.exercise_id: HARD}
    draft.set(**{slots.FEEDBACK: noted, slots.HURT_ASKED: item.exercise_id})
    draft.set(**{slots.REPROMPT: None})
    draft.acknowledge(acknowledgement("limb_asked"))
    draft.keep("session")
    return True


def _was_another(draft: Draft, text: str) -> bool:
    """Note that a move that is done was too much ("the clam before was too hard for me")."""
    pieces = [text[first:last] for first, last in pieces_of(text)]
    named = [(another_move(draft, one), one) for one in (*pieces, text)]
    hard = [move for move, one in named if move and any(spoken(n).search(one) for n in TOO_MUCH)]
    if not hard or names_a_pain(text) or not counts_as_done(draft.values, hard[0]):
        return False
    draft.set(**{slots.FEEDBACK: {**draft.values[slots.FEEDBACK], hard[0]: HARD}})
    draft.set(**{slots.REPROMPT: "simpler"})
    name = load_exercises()[hard[0]].name
    draft.acknowledge(acknowledgement("less_of_it", move=name))
    draft.keep("session")
    return True


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text; one that asks at its end, by its pieces."""
    for first, last in parts_of(text):
        whole = not ends_with_mark(text[first:last]) or begins_to_ask(text[first:last])
        yield from [(first, last)] if whole else pieces_of(text, first, last)


def _take(draft: Draft, item: RoutineItem, told: str, more: bool) -> None:
    less = _less(draft, item)
    if tells_all_done(told):
        note_move(draft, HARD if more else "done")
    elif spoken("part_was_done").search(told) or _did_so_many(told):
        note_move(draft, HARD)
    elif more or less is not None:
        note_move(draft, "too_hard", less)
    else:
        draft.acknowledge(acknowledgement("rest_and_go_on"))
        draft.set(**{slots.REPROMPT: "simpler"})
        return
    after_answer(draft, ExerciseQuestion(), Taken.ANSWERED)


def _did_so_many(told: str) -> bool:
    """Whether so many were done, and more was too much ("bit too much, 5 a side then stopped")."""
    return was_too_much(told) and spoken("did_some_of_it").search(told) is not None


def _is_of_pain(draft: Draft, item: RoutineItem, told: str, burns: bool) -> bool:
    """Whether a pain or a sign is told with it, or a burn where the move works no muscle."""
    left = spoken("without_pain").sub(" ", told)
    if spoken("effort_stops").search(left):
        return True
    named = spoken("burns_at_work").search(told)
    if named is not None and named["muscle"]:
        return False
    exercise = load_exercises()[item.exercise_id]
    here = set(draft.situation.turns[-1].findings.values(Kind.REGION))
    return burns and (not exercise.targets.strengthen or not here <= {*exercise.regions})


def _less(draft: Draft, item: RoutineItem) -> Dose | None:
    """The dose there is strength for; None where that is not told, and half of it will do."""
    managed = dose_managed(draft.turn, item)
    if managed is not None:
        return managed
    text, key = draft.turn.text, "hold_s" if item.dose.hold_s else "reps"
    usual = getattr(item.dose, key) or 0
    said = spoken("strength_for_so_many").search(text)
    most = _number(said)
    if said is None:
        most = _number(spoken("effort_at_number").search(text))
        most = most if most < usual * load_pacing().shrink_to else 0
    return item.dose.model_copy(update={key: most}) if 0 < most < usual else None


def _number(said: re.Match[str] | None) -> int:
    return 0 if said is None else first_number(group_told(said, "n"))


def _asks_for_less(draft: Draft, item: RoutineItem, asked: str) -> bool:
    """Whether less of the move is asked for ("may I do twenty?", "can't you give me less?")."""
    if spoken("asks_how_much").search(asked) or spoken("asks_of_another_time").search(asked):
        return False
    so_many = spoken("asks_for_so_many").search(asked) or spoken("strength_for_so_many").search(
        asked
    )
    counted = so_many is not None and _less(draft, item) is not None
    return counted or spoken("more_than_managed").search(asked) is not None


def _asks_for_more(item: RoutineItem, asked: str) -> bool:
    """Whether it asks to do as many as the dose has, or some more ("could I do six?")."""
    said = spoken("may_i_do_so_many").search(asked)
    usual = item.dose.reps or 0
    return said is not None and 0 < usual <= first_number(said["n"]) <= _MOST_TIMES * usual


def _wishes_other(draft: Draft, said: str) -> bool:
    """Whether something else than less of the move is wished for ("swap it")."""
    return reads_as_wish(draft, said) and not _wishes_less(said)


def _asks(draft: Draft, said: str) -> bool:
    """Whether it asks; "did it" only begins as a question does."""
    return ends_with_mark(said) or (begins_to_ask(said) and not asks_nothing(draft, said))


def _wishes_less(said: str) -> bool:
    return any(spoken(one).search(said) for one in ("strength_for_so_many", "more_than_managed"))


def _is_answered(asked: str) -> bool:
    """Whether what was said of the muscle, or the smaller dose, answers it."""
    return _wishes_less(asked) or spoken("asks_if_effort_is_fine").search(asked) is not None
