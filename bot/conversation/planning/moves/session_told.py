"""Which moves of the session a message tells; which exercises are meant: `moves_of_deeds.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.planning.moves.amounts_done import (
    counts_of_the_move,
    is_first_round,
    is_the_only_round,
    is_whole_dose,
    only_amounts,
)
from bot.conversation.planning.moves.moves_of_deeds import PROTEST, MoveTold, moves_of_deed
from bot.conversation.planning.moves.protest_told import protest_told
from bot.conversation.planning.wishes.plans_taken_back import means_a_plan
from bot.conversation.questions.report_in_words import is_too_hard
from bot.conversation.requests.about_plan.plan_asked import plan_asked, within_plan_question
from bot.conversation.requests.about_plan.session_record import OF_RECORD
from bot.conversation.session.done_so_far import left_open
from bot.conversation.session.session import current_item, items_today, one_before, routine_of
from bot.conversation.turn import UserTurn
from bot.conversation.words.interruptions import asks_something
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.named_only import only_asks, own_acts_asked
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.session_deeds import SessionDeed
from bot.language.replies.told.how_it_went import hurt_beside, names_a_pain, small_pain_beside
from bot.language.replies.told.reading_session_moves import SessionMove, read_session_moves
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message_parts import parts_of, sentences_of
from bot.language.text.question_start import begins_to_ask, ends_with_mark
from bot.routine import RoutineItem

WHERE = (None, slots.TOGETHER, slots.EXERCISE_FEEDBACK, slots.RATING)
NAMED: tuple[SessionDeed, ...] = ("done_named", "done_too", "done_but", "not_done", "go_to")
DONE: tuple[SessionDeed, ...] = ("done_named", "done_all", "done_routine", "not_done")
ASKED_ABOUT: tuple[SessionDeed, ...] = ("done_named", "done_too", "part_done", "not_done")
# Where each may be said; what is named may be said anywhere.
ONLY_AT: dict[SessionDeed, tuple[str | None, ...]] = {
    "done_routine": (None, slots.TOGETHER),
    "done_both": (slots.TOGETHER, slots.EXERCISE_FEEDBACK),
    "done_over": (None,),
    "one_more": (None, slots.RATING),
    "back_one": (slots.EXERCISE_FEEDBACK, slots.RATING),
    "again": (slots.EXERCISE_FEEDBACK,),
    "part_done": (slots.EXERCISE_FEEDBACK, slots.RATING),
    "put_right": (slots.EXERCISE_FEEDBACK, slots.RATING),
    "pause": (slots.EXERCISE_FEEDBACK,),
    "stop": (slots.EXERCISE_FEEDBACK,),
    "stop_after": (slots.EXERCISE_FEEDBACK,),
    "resume": (None, slots.EXERCISE_FEEDBACK),
}
OUT = ("out",)
STOPS: tuple[SessionDeed, ...] = ("stop", "stop_after")
WHOLE: tuple[SessionDeed, ...] = (
    "resume",
    "restart",
    "again",
    *STOPS,
)  # asked for, that is all it asks
OF_A_LIST: tuple[SessionDeed, ...] = ("restart", "restore", "one_more", "again")
OF_ALL: tuple[SessionDeed, ...] = ("done_all", "done_routine")
_PAIR = 2


def session_moves_told(draft: Draft) -> list[MoveTold]:
    """Return what the message does to the session, where it stands now."""
    text, at = draft.turn.text, draft.asked
    text = blanked(text, own_acts_asked(text))  # "you left out the bridge, didn't you?"
    waits = bool(draft.values.get(slots.PAUSED)) if at else _goes_on_with_it(draft, text)
    begun = draft.values.get(slots.TOGETHER) == "now"
    up = current_item(draft.values) if at == slots.EXERCISE_FEEDBACK else None
    found: list[MoveTold] = []
    named: tuple[str, ...] = ()
    told = read_session_moves(text)
    but = [(one.start, one.end) for one in told if one.deed == "done_but"]
    for one in told:
        if one.deed in DONE and ((but and one.deed in OF_ALL) or _within(one, but)):
            continue  # "all of them but the last"
        if at not in ONLY_AT.get(one.deed, WHERE) or (one.deed == "resume" and not waits):
            continue
        if one.deed == "restore" and not means_a_plan(draft, text):
            continue
        if one.deed in (*STOPS, "go_to") and _is_of_one_last(draft, text):
            continue
        if one.deed == PROTEST:
            continue
        if at == slots.EXERCISE_FEEDBACK and _counts_strength(text, one):
            continue  # "only managed 4" counts the move that is up
        if one.deed in ("back_one", "put_right") and not one_before(draft.values):
            continue
        if one.deed in ("restart", "not_done", "one_more") and not begun:
            continue
        if one.deed in ("done_routine", "done_over") and at is None and not begun:
            continue
        if one.deed == "done_both" and not _means_both_moves(draft, text):
            continue
        if one.deed in ASKED_ABOUT and _is_asked(draft.turn, one):
            continue
        if one.deed == "go_to" and spoken("counts_in_place_of").search(text):
            continue  # "can I do 3 instead of 5?"
        if one.deed == "go_to" and spoken("pain_goes_back_to").search(text):
            continue  # "it's settled now, back to 4"
        if at == slots.TOGETHER and one.deed == "go_to" and spoken("does_it_together").search(text):
            continue
        if one.deed == "go_to" and within_plan_question(draft.turn, one.start, one.end):
            continue  # "can I do two now and two later?"
        if one.deed == "go_to" and _is_named_to_ask(text, one):
            continue  # "number 4, what is it for?"
        if one.deed == "done_all" and _counts_the_one_up(draft, one, text):
            continue  # "all six done" of a move
        if one.deed == "part_done" and _is_all_of_it(draft, one, named, text):
            continue  # "2 rounds of 4"
        of_one = one.deed == "part_done" and not one.things
        if whole := of_one and is_the_only_round(up, text[one.start :]):
            one = one._replace(deed="done_named", things=(text[one.start : one.end],))
        if one.deed in OF_A_LIST and spoken("asks_if_again").search(text):
            continue  # "do I do the lot again tonight?"
        moves = named
        if one.deed in NAMED or (one.deed == "part_done" and one.things):
            moves = moves_of_deed(draft, one, text, named)
            if one.deed == "done_named" and (whole or only_amounts(one.things)):
                moves = _up_without_another(draft, told)
            if one.deed in ("done_named", "done_too") and _tells_of_pain(text):
                moves = _but_the_one_up(draft, moves)  # how that one went is told beside it
            if not moves:
                continue
            named = moves
        if one.deed == "go_to" and _is_to_go(draft, text, moves):
            continue  # "drop the bridge please"
        in_all = one.deed in (*WHOLE, "go_to")
        start, end = _asked_for(text, one) if in_all else (one.start, one.end)
        found.append(MoveTold(one.deed, moves, start, end))
    if (protest := protest_told(draft)) is not None:
        return [protest]
    found += _first_of_several(draft, up, text)
    found = _with_those_beside(found, told)
    if any(spoken("done_alone").fullmatch(text[first:last]) for first, last in parts_of(text)):
        found = [one for one in found if one.deed != "part_done"]  # "done that. the cat sat on me"
    if len(found) > 1 and spoken("puts_right_here").match(text.casefold()):
        found = [one for one in found if one.deed != "pause"]  # "hang on, I only did the first"
    if any(one.deed == "go_to" for one in found) and spoken("had_got_there").search(text):
        found = [one for one in found if one.deed != "pause"]  # "hold on, we were on number 3"
    if any(one.deed == "part_done" for one in found) or is_too_hard(draft.turn):
        found = [one for one in found if one.deed != "pause"]  # "did half, the phone rang"
    if any(one.deed == "stop_after" for one in found):
        found = [one for one in found if one.deed != "stop"]  # "enough for today after this one"
    if any(one.deed == "restore" for one in found):
        found = [one for one in found if one.deed != "back_one"]  # "put the old one back"
    on = [one.start for one in found if one.deed == "resume"]  # "back" behind a pause
    found = [one for one in found if one.deed != "back_one" or one.start not in on]
    parts = [(one.start, one.end) for one in found if one.deed == "part_done"]
    kept = [one for one in found if not (one.deed == "done_named" and _within(one, parts))]
    return [_with_what_follows(text, _of_its_move(draft, one, kept)) for one in kept]


def _tells_of_pain(text: str) -> bool:
    """Whether a pain is told that stayed, or one of which nobody knows whether it did."""
    return hurt_beside(text) or (names_a_pain(text) and small_pain_beside(text) is None)


def _with_those_beside(found: Sequence[MoveTold], told: Sequence[SessionMove]) -> list[MoveTold]:
    """What is named beside a move that is done is done, too; alone it tells nothing."""
    done = any(one.deed == "done_named" for one in told)
    kept = [one for one in found if one.deed != "done_too" or done]
    return [replace(one, deed="done_named") if one.deed == "done_too" else one for one in kept]


def _up_without_another(draft: Draft, told: Sequence[SessionMove]) -> tuple[str, ...]:
    """The move that is up, of which so much was done, unless another is named as done."""
    item = current_item(draft.values) if draft.asked == slots.EXERCISE_FEEDBACK else None
    done = (one for one in told if one.deed == "done_named" and not only_amounts(one.things))
    others = any(move for one in done for move in moves_of_deed(draft, one, draft.turn.text, ()))
    text = draft.turn.text
    felt = names_a_pain(text) or spoken("told_too_hard").search(text)  # how it went is told with it
    return () if item is None or others or felt else (item.exercise_id,)


def _counts_strength(text: str, one: SessionMove) -> bool:
    """Whether it tells how many there was strength for, which names no move."""
    found = spoken("managed_only_so_many").search(text)
    of_one = found is not None and one.start < found.end() and found.start() < one.end
    return of_one and one.deed in ("done_named", "done_too")


def _counts_the_one_up(draft: Draft, one: SessionMove, text: str) -> bool:
    routine, item = routine_of(draft.values), current_item(draft.values)
    up = item if draft.asked == slots.EXERCISE_FEEDBACK else None
    moves = len(items_today(routine)) if routine else 0
    return counts_of_the_move(up, moves, text[one.start : one.end])


def _first_of_several(draft: Draft, up: RoutineItem | None, text: str) -> list[MoveTold]:
    """The first round of the move that is up, told by its repetitions ("I did the first six")."""
    routine = routine_of(draft.values)
    told = is_first_round(up, len(items_today(routine)) if routine else 0, text)
    if up is None or told is None:
        return []
    return [MoveTold("part_done", (up.exercise_id,), told.start(), told.end())]


def _is_all_of_it(draft: Draft, one: SessionMove, named: Sequence[str], text: str) -> bool:
    """Whether rounds that are told are all of the move that was named before, or is up."""
    routine, item = routine_of(draft.values), current_item(draft.values)
    items = items_today(routine) if routine else ()
    of = next((other for other in items if other.exercise_id in named[-1:]), item)
    return is_whole_dose(of, text[one.start : one.end])


def _with_what_follows(text: str, one: MoveTold) -> MoveTold:
    """Rounds that were done, with the words behind it that leave it so ("one set, next please")."""
    rounds = spoken("one_round_told").search(text[one.start : one.end]) is not None
    of_it = one.deed == "part_done" or (one.deed == "done_named" and rounds)
    on = spoken("on_to_the_next").search(text, one.end) if of_it else None
    return one if on is None else replace(one, end=on.end())


def _asked_for(text: str, one: SessionMove) -> tuple[int, int]:
    """Where it stands: the whole part where that asks for it ("can we carry on where we were?")."""
    cut = pieces_of if one.deed == "go_to" else parts_of  # "back to the march? is it fine?"
    within = (part for part in cut(text) if part[0] <= one.start < part[1])
    asked = (part for part in within if begins_to_ask(text[slice(*part)]))
    start, end = next(asked, (one.start, one.end))
    return min(start, one.start), max(end, one.end)


def _goes_on_with_it(draft: Draft, text: str) -> bool:
    """Whether a session that was left today is to go on, with nothing asked."""
    left = left_open(draft.values, draft.situation.now)
    return left and spoken("goes_on_with_it").search(text.casefold()) is not None


def _means_both_moves(draft: Draft, text: str) -> bool:
    """Whether "both" are the moves, of which there are two, and no two sides of the one up."""
    routine, item = routine_of(draft.values), current_item(draft.values)
    if routine is None or len(items_today(routine)) != _PAIR:
        return False
    first = draft.asked == slots.EXERCISE_FEEDBACK and not one_before(draft.values)
    sides = first and item is not None and item.dose.sides
    return not sides or spoken("both_moves").search(text.casefold()) is not None


def _but_the_one_up(draft: Draft, moves: Sequence[str]) -> tuple[str, ...]:
    item = current_item(draft.values) if draft.asked == slots.EXERCISE_FEEDBACK else None
    return tuple(move for move in moves if item is None or move != item.exercise_id)


def _is_of_one_last(draft: Draft, text: str) -> bool:
    """Whether a move is named that is to be done alone ("the hip stretch and stop for today")."""
    return any(deed == "only" for deed, _meant in named_wishes(draft, text))


def _is_to_go(draft: Draft, text: str, moves: Sequence[str]) -> bool:
    """Whether the moves are named to be left out or swapped."""
    wishes = (meant.moves for deed, meant in named_wishes(draft, text) if deed in OUT)
    return bool({*moves} & {move for named in wishes for move in named})


def _within(one: MoveTold | SessionMove, stretches: Sequence[tuple[int, int]]) -> bool:
    return any(one.start < end and start < one.end for start, end in stretches)


def _is_asked(turn: UserTurn, one: SessionMove) -> bool:
    """Whether it is only asked ("did you put the bridge as done?")."""
    text, kind = turn.text, turn.read_once(plan_asked)
    found = kind.asked_in(text) if kind is not None and kind.id == OF_RECORD else None
    if found is not None and one.start < found.end() and found.start() < one.end:
        return True
    cut = pieces_of if one.deed == "not_done" else parts_of  # "I missed the clam, can we go back?"
    start = one.end - len(text[one.start : one.end].lstrip(" ,;.!?"))  # "at night? this is done"
    first, last = next((part for part in cut(text) if start < part[1]), (0, 0))
    said = text[first:last]
    if start <= first and not ends_with_mark(said):
        return False  # "did this one too" tells it
    return only_asks(said) or (ends_with_mark(said) and asks_something(said))


def _is_named_to_ask(text: str, one: SessionMove) -> bool:
    """Whether a move is only named for what is asked of it, with no word of going there."""
    within = (part for part in sentences_of(text) if part[0] <= one.start < part[1])
    asked = next((text[slice(*part)] for part in within), "")
    if spoken("begins_with_why").match(asked):
        return True  # "how come we begin with the neck turns?"
    goes = spoken("goes_there").search(text[one.start : one.end])
    return goes is None and spoken("asks_what_for").search(asked) is not None


def _of_its_move(draft: Draft, one: MoveTold, told: Sequence[MoveTold]) -> MoveTold:
    """Of a part that names no exercise: it is of the one gone to, or of the one that is up."""
    if one.deed != "part_done" or one.moves:
        return one
    gone_to = next((other.moves for other in told if other.deed == "go_to"), ())
    item = current_item(draft.values)
    up = (item.exercise_id,) if item else one_before(draft.values)
    return replace(one, moves=gone_to or up)
