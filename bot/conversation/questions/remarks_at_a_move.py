"""What is told beside how a move went: another joint that grumbled, a click, a muscle at work."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.checks.check_stops import limb_burns
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import (
    rates_no_more_than_is_fine,
)
from bot.conversation.questions.report_in_words import tells_all_done
from bot.conversation.session.done_so_far import HARD
from bot.conversation.session.session import current_item
from bot.conversation.words.interruptions import asks_anywhere
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.warnings import spread_told
from bot.conversation.words.yes_no import yes_no_of
from bot.knowledge.conversation.about_moves import load_move_details, load_own_plan
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.findings import Kind
from bot.language.replies.answering.bare_replies import reply_parts
from bot.language.replies.told.how_it_went import hurt_beside, names_a_pain, read_how_it_went
from bot.language.replies.wished.swap_reasons import read_swap_reasons
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_to_ask, ends_with_mark

DONE, STOPPED = "done", "stopped_by_pain"
OPEN = "open"  # the move is still to be done


def said_beside_a_joint(draft: Draft) -> str | None:
    """Return how the move went where a joint grumbled beside it, None where none did.

    A knee that hurts is no pain of the back: who has done the move has done it, who stopped for
    the knee does less of it next time (clinical 7). The easier way is said with it.
    """
    turn, item = draft.turn, current_item(draft.values)
    if turn.pressed or item is None:
        return None
    written = draft.situation.turn.text
    told = spoken("joint_at_a_move").search(written)
    if told is None or spoken("pain_of_the_back_too").search(written):
        return None
    stopped = spoken("rest_not_done").search(written) or read_how_it_went(written) == STOPPED
    parts = reply_parts(written, (DONE, "count"))
    if not (stopped or any(part.kind for part in parts) or tells_all_done(written)):
        return None
    easier = f"{uncapitalised(load_exercises()[item.exercise_id].easier.strip()).rstrip('.')}."
    words = acknowledgement("joint_at_a_move", joint=told["joint"].casefold(), easier=easier)
    draft.acknowledge(words)
    return HARD if stopped else DONE


def note_noise(draft: Draft) -> None:
    """Say that a click or a crack in a move that is done is harmless, where nothing hurt."""
    written = draft.situation.turn.text
    heard = spoken("noise_at_a_move").search(written) is not None
    if (
        heard
        and not asks_anywhere(written)
        and not names_a_pain(written)
        and not draft.turn.pressed
    ):
        draft.acknowledge(acknowledgement("noise_at_a_move"))


def only_a_noise(draft: Draft) -> bool:
    """Whether a click or a crack is told, no pain with it, and not how the move went."""
    written = draft.situation.turns[-1].text
    heard = spoken("noise_at_a_move").search(written) is not None and not draft.turn.pressed
    return heard and not names_a_pain(written) and read_how_it_went(written) is None


def note_pull(draft: Draft) -> None:
    """Say that a pull or a stretch in a move that is done is fine while it is mild."""
    written = draft.situation.turn.text
    told = spoken("pull_at_a_move").search(written) is not None and not draft.turn.pressed
    asks = "?" in written
    if draft.turn.pressed or (asks and spoken("asks_if_hurt_is_fine").search(written) is None):
        return
    if not asks and spoken("one_side_is_tighter").search(written) and not names_a_pain(written):
        draft.acknowledge(load_own_plan()["stiffer_side"].texts["told"])
    elif told:
        draft.acknowledge(acknowledgement("pull_at_a_move"))


def was_the_muscle(draft: Draft) -> bool:
    """Whether what was felt in a move was the muscle at work, and no pain.

    Words of a pain that stayed, of a nerve or of stopping keep it from counting.
    """
    text = draft.situation.turns[-1].text
    if draft.turn.pressed or spoken("no_muscle_alone").search(text):
        return False
    told = (text[first:last] for first, last in parts_of(text))
    found = (one for one in told if spoken("only_the_muscle").search(one))
    return any(not ends_with_mark(one) and not begins_to_ask(one) for one in found)


def burnt_at_work(draft: Draft) -> bool:
    """Whether a burn, an ache or "didn't hurt" of a move is told to be of the muscle at work."""
    text = draft.situation.turns[-1].text
    named = spoken("names_pain").search(text) or spoken("faded_again").search(text)
    return (named is not None and was_the_muscle(draft)) or _burns_where_it_works(draft)


def _burns_where_it_works(draft: Draft) -> bool:
    """Whether a muscle burns, or a place that the move that is up makes stronger.

    A burn that travels, a nerve, a stop or another pain keeps it from counting.
    """
    item, text = current_item(draft.values), draft.situation.turns[-1].text
    told = None if draft.turn.pressed else spoken("burns_at_work").search(text)
    if item is None or told is None or _tells_more(text) or ends_with_mark(text):
        return False
    exercise = load_exercises()[item.exercise_id]
    here = set(draft.situation.turns[-1].findings.values(Kind.REGION))
    works = bool(here) and bool(exercise.targets.strengthen) and here <= {*exercise.regions}
    return told["muscle"] is not None or works


def burns_at_rest(draft: Draft) -> bool:
    """Whether a limb burns that the move that is up does not make work ("haha my legs burn")."""
    item = current_item(draft.values)
    works = item is not None and bool(load_exercises()[item.exercise_id].targets.strengthen)
    return limb_burns(draft.situation.turns[-1].text, at_work=works)


def said_of_a_cramp(draft: Draft) -> str | None:
    """Return how a move went in which a muscle cramped: done, hard, or OPEN where it goes on.

    A cramp is what a short muscle at work may do; what helps is said. None where none is told, or
    beside a pain of the back, a nerve or a spread.
    """
    text = draft.situation.turns[-1].text
    if draft.turn.pressed or not _cramped(text):
        return None
    draft.acknowledge(load_move_details()["cramp"].texts["told"])
    if spoken("rest_not_done").search(text) or spoken("stopped_for_it").search(text):
        return HARD
    done = any(part.kind for part in reply_parts(text, (DONE, "count")))
    pieces = (text[first:last].strip().casefold() for first, last in pieces_of(text))
    return DONE if done or any(map(spoken("opens_with_done").match, pieces)) else OPEN


def _cramped(text: str) -> bool:
    cramp = spoken("cramp_of_a_muscle").search(text) is not None
    beside = spoken("stopped_for_it").sub(" ", spoken("cramp_word").sub(" ", text))
    return cramp and not _tells_more(beside)


def _tells_more(text: str) -> bool:
    """Whether a sign, a pain of the back or one that travels is told beside a muscle."""
    goes = spoken("travels_or_stays").search(text) or spoken("no_muscle_alone").search(text)
    return goes is not None


def went_on_with_it(draft: Draft) -> str:
    """Return what to say to "no, I did the rest smaller" where it is asked whether it spread.

    "" where that is not told, or where it spread, or where a pain or a sign is named.
    """
    turn, text = draft.turn, draft.situation.turns[-1].text
    spread = "yes" in (
        yes_no_of(turn.findings, turn.intent),
        spread_told(draft.situation.turns[-1]),
    )
    if turn.pressed or spread:
        return ""
    if was_the_muscle(draft) or _burns_where_it_works(draft) or _cramped(text):
        return acknowledgement("muscle_worked")
    stops = names_a_pain(text) or spoken("no_muscle_alone").search(text)
    done = spoken("did_the_rest").search(text) is not None
    return acknowledgement("went_on") if done and not stops else ""


def stays_all_the_same(draft: Draft) -> bool:
    """Whether a move that hurt a little, and sent nothing out, is wanted in ("leave it in")."""
    text = draft.situation.turns[-1].text
    wanted = spoken("stays_in_today").search(text) is not None
    return wanted and not draft.turn.pressed and not spoken("no_muscle_alone").search(text)


def was_a_heavy_limb(draft: Draft) -> bool:
    """Whether it was a heavy limb, and no pain, of which it is asked if anything spread."""
    move = draft.before.get(slots.HURT_ASKED)
    return bool(move) and (draft.before.get(slots.FEEDBACK) or {}).get(move) == HARD


def is_as_ever(draft: Draft) -> bool:
    """Whether a "no" to the spreading says that it is the pain of always, or less than before."""
    turn, written = draft.turn, draft.situation.turns[-1].text
    said_no = yes_no_of(turn.findings, turn.intent) == "no"
    return said_no and not turn.pressed and spoken("same_as_ever").search(written) is not None


def hurt_told_beside(draft: Draft) -> bool:
    """Whether a pain that stayed is told beside how the move went, or beside what else was told."""
    turn, written = draft.turn, draft.situation.turn.text
    if rates_no_more_than_is_fine(draft, turn):
        return False
    several = len(parts_of(written)) > 1 or turn.text != written
    joined = read_how_it_went(turn.text) == "done"
    return not turn.pressed and (several or joined) and hurt_beside(turn.text)


def parts_that_hurt(draft: Draft) -> frozenset[str]:
    """The parts that this message and the one before it tell to hurt, by their codes."""
    told = (read_swap_reasons(turn.text).spares for turn in draft.situation.turns[-2:])
    return frozenset[str]().union(*told)


def only_thanks_for_an_answer(draft: Draft) -> bool:
    """Whether it is only thanks for what was asked just before: "ok thanks" tells no move done."""
    turns = draft.situation.turns
    if draft.turn.pressed or len(turns) < 2 or turns[-2].button:
        return False
    thanks = spoken("thanks_for_an_answer").fullmatch(draft.turn.text.strip())
    return thanks is not None and asks_anywhere(turns[-2].text)
