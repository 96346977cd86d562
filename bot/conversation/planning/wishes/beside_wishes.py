"""What a line says beside its wishes: the answer to the open question, or "and start"."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.wishes.wishes_told import wishes_of
from bot.conversation.questions import QUESTIONS, Question, Taken
from bot.conversation.questions.spread_asked import settle_beside_wishes
from bot.conversation.requests.session_requests import show_routine
from bot.conversation.session.done_so_far import counts_as_done
from bot.conversation.session.session import current_item
from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.line_pieces import Range, pieces_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings
from bot.language.replies.told.spreading import has_spread
from bot.language.replies.wished.swap_reasons import read_swap_reasons
from bot.language.replies.wished.wished_moves import read_move_wishes


def beside_wishes(draft: Draft, before: Draft) -> UserTurn | None:
    """Return the turn without the pieces that are wishes; None where nothing else is said.

    `before` is the draft before they were carried out: a move that is gone has no name any more.
    """
    turn, whole = draft.turn, draft.situation.turn
    pieces = [piece for told in turn.places_in(whole) for piece in pieces_of(whole.text, *told)]
    left = [piece for piece in pieces if not _is_wish(before, _piece(whole, [piece]))]
    if draft.of_moves:
        left = [one for one in left if not _points_back(whole.text[slice(*one)])]
        left = [one for one in left if not _is_the_reason(whole.text[slice(*one)])]
        left = [one for one in left if not _only_of_the_wish(whole.text[slice(*one)])]
    if not left or len(left) == len(pieces):
        return None
    rest = _piece(whole, left)
    same = [part for part in whole.parts if any(_holds(part.start, part.end, one) for one in left)]
    if len(same) != len(left):
        return rest
    of_parts = whole.only(same)
    return replace(rest, intent=of_parts.intent, confidence=of_parts.confidence)


def one_piece_answers(draft: Draft, question: Question) -> bool:
    """Whether what is left answers, as a whole or in a piece, which then stands alone."""
    for turn in (draft.turn, *(draft.turn.only((part,)) for part in draft.turn.parts)):
        trial = draft.trial()
        trial.turn = turn
        if question.take(trial) is Taken.ANSWERED:
            draft.turn = turn
            return True
    return False


def note_report_before(draft: Draft, before: Draft) -> None:
    """What was done before the routine is made anew stays done, the exercise that was up too."""
    before.turn, item = draft.turn, current_item(before.values)
    if item is None or QUESTIONS[slots.EXERCISE_FEEDBACK].take(before) is not Taken.ANSWERED:
        return
    if counts_as_done(before.values, item.exercise_id):
        draft.set(**{slots.FEEDBACK: before.values[slots.FEEDBACK]})


def _piece(whole: UserTurn, pieces: list[Range]) -> UserTurn:
    told = [whole.text[first:last].strip() for first, last in pieces]
    parts = tuple(
        MessagePart(text, first, last, None, 0.0)
        for text, (first, last) in zip(told, pieces, strict=True)
    )
    found = [m for m in whole.findings.mentions if any(_holds(m.start, m.end, p) for p in pieces)]
    return replace(
        whole,
        text=", ".join(told),
        intent=None,
        confidence=0.0,
        findings=Findings(tuple(found)),
        parts=parts,
    )


def _holds(start: int, end: int, piece: Range) -> bool:
    return piece[0] <= start and end <= piece[1] + 1


def _is_wish(draft: Draft, piece: UserTurn) -> bool:
    trial = draft.trial()
    trial.turn = piece
    return bool(wishes_of(trial)) or bool(named_wishes(trial, piece.text))


def _is_the_reason(text: str) -> bool:
    """Whether it only says what another move must spare ("leaning on my wrists hurts")."""
    told = read_swap_reasons(text)
    return bool(told.spares) and not has_spread(text)


def _only_of_the_wish(text: str) -> bool:
    """Whether it is no more than when another move is to come ("something else next time")."""
    later = spoken("of_next_time").search(text) is not None
    return later and spoken("only_of_the_wish").fullmatch(text) is not None


def _points_back(text: str) -> bool:
    """Whether words wish for what was named before them ("I hate the next one, skip it")."""
    wishes = read_move_wishes(text)
    return bool(wishes) and all(spoken("that_move_alone").fullmatch(one.thing) for one in wishes)


def where_wishes_lead(draft: Draft, answered: bool) -> Follow | None:
    """Say where wishes lead whose words answer nothing else; None where they lead nowhere.

    `answered` says that a bare reply was taken beside them.
    """
    if draft.offers or draft.rests:
        return Follow.LISTEN
    if draft.shown and draft.asked != slots.EXERCISE_FEEDBACK:
        return show_routine(draft)
    changed = draft.renewed or draft.cut_short or draft.of_moves
    if changed and settle_beside_wishes(draft):
        return Follow.ON
    if draft.renewed:
        return Follow.WHOLE  # the words were about what has gone
    if answered:
        return Follow.ON
    if draft.of_moves and draft.asked is None:
        return _shown_anew(draft)
    if draft.cut_short or draft.of_moves:
        return Follow.BACK  # the "no" of "no more questions" answers nothing
    return None


def _shown_anew(draft: Draft) -> Follow:
    """With no question open the routine is shown as it is now, unless it is of the next time."""
    next_time = spoken("of_next_time").search(draft.situation.turn.text)
    if next_time or draft.values.get(slots.ROUTINE) is None:
        return Follow.ON
    return show_routine(draft)
