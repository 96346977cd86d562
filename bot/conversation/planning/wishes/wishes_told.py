"""What a message wishes for, where it is said: what is only told or asked wishes nothing."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.checks.checks import open_check
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_wished import wished_places_of_moves
from bot.conversation.drafting.parts_wishing import wishing
from bot.conversation.planning.time_wished.minutes_meant import OF_PAIN, with_minutes_meant
from bot.conversation.planning.wishes.factor_as_place import without_factor_as_place
from bot.conversation.planning.wishes.kit_back import with_kit_back
from bot.conversation.planning.wishes.place_of_work import NO_FLOOR, at_their_work
from bot.conversation.planning.wishes.size_of_a_wish import at_its_size
from bot.conversation.planning.wishes.told_in_pieces import with_pieces
from bot.conversation.turn import UserTurn
from bot.conversation.words.putting_off import puts_off, puts_off_in_a_sentence
from bot.knowledge.conversation.own_words import places_of_words_asked
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wishes import Asked, Wishes, read_wishes
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import is_question

ASKED_AS: dict[str, Asked] = {
    **dict.fromkeys(OF_PAIN, "pain"),
    "sit_hours": "sitting",
    "duration_days": "time",
    slots.CHECK_ANSWER: "check",
    slots.TOGETHER: "doing",
    slots.EXERCISE_FEEDBACK: "doing",
}


def wishes_of(draft: Draft) -> Wishes:
    """Return what the message wishes for where it is said; its moves are read apart."""
    wishes = without_factor_as_place(draft, at_their_work(draft, _read(draft)))
    if draft.values.get(slots.PAUSED) and not draft.before.get(slots.PAUSED):
        wishes = replace(wishes, minutes=None, shorter=False)  # "wait, 2 minutes"
    if wishes.shorter and _complains_of_the_talk(draft):
        wishes = replace(wishes, shorter=False)  # "skip the rest, this is too long"
    if draft.asked == slots.TOGETHER and puts_off(draft.turn.text) and not wishes.protests:
        wishes = replace(wishes, place=frozenset(), discreet=False)  # "later, I'm in a meeting"
    if draft.asked == slots.EXERCISE_FEEDBACK and not _of_all(draft.turn.text):
        place = wishes.place & {NO_FLOOR}  # "numb from leaning on a chair" is no place for all
        wishes = replace(wishes, place=place, upright=False)
    if draft.asked == slots.EXERCISE_FEEDBACK:  # it is done, whatever it was done with
        wishes = replace(wishes, no_kit=wishes.no_kit - _done_without(draft))
    wishes = with_minutes_meant(draft, with_kit_back(draft, wishes))
    if draft.asked == slots.TOGETHER and puts_off_in_a_sentence(draft.turn.text):
        return replace(wishes, minutes=None)  # "after the kids are asleep, say nine"
    return wishes


def _complains_of_the_talk(draft: Draft) -> bool:
    """Whether it is the checks, the questions or the text that are called too long."""
    text = draft.turn.text
    if spoken("complains_of_the_talk").search(text) is None:
        return False
    return draft.asked == slots.CHECK_ANSWER or spoken("of_the_talk").search(text) is not None


def _done_without(draft: Draft) -> frozenset[str]:
    """The kit that was missing where it says that the move was done without it."""
    text = draft.situation.turns[-1].text
    parts = (text[first:last] for first, last in parts_of(text))
    told = (read_wishes(one) for one in parts if spoken("did_it_without").search(one))
    return frozenset().union(*(one.no_kit for one in told))


def _of_all(text: str) -> bool:
    """Whether a place told in a session is one for all that is left of it."""
    return is_within(text, "answer_piece") or spoken("of_all_moves").search(text) is not None


def _read(draft: Draft) -> Wishes:
    """Read the message; where minutes are asked for, kit and place are asked for with them."""
    asked = ASKED_AS.get(draft.asked or "")
    if draft.asked is None and draft.before.get(slots.ROUTINE):
        asked = "doing"  # the routine is what is spoken of
    opened = open_check(draft.values) if asked == "check" else None
    if opened is not None and opened.question.unit != "seconds":
        asked = "doing"  # a time is no answer to this check
    turn = _without_words_asked(_without_what_eases(wishing(draft, draft.turn), asked))
    if of_moves := wished_places_of_moves(draft, turn.text):
        turn = replace(turn, text=blanked(turn.text, of_moves))
    if draft.asked == slots.TOGETHER:
        written = draft.situation.turn.text
        wishes = at_its_size(draft, turn, asked)
        kit = frozenset() if is_question(written) else read_wishes(written).kit  # plainly told
        return with_pieces(replace(wishes, kit=wishes.kit | kit), turn.text)
    if draft.asked != slots.MINUTES:
        return at_its_size(draft, turn, asked)
    wishes = read_wishes(turn.reply, turn.findings, "kit")
    told = read_wishes(turn.reply, turn.findings, "minutes")
    known = (draft.values.get(slots.SETTING) or {}).get("kit")  # then none is asked for
    of_facts = bool(told.place or known or draft.facts != draft.facts_before)
    no_kit = (
        told.no_kit if of_facts or told.no_more_questions else wishes.no_kit
    )  # the "no" of "no floor" is no kit's
    wishes = replace(wishes, minutes=None, no_kit=no_kit)  # minutes answer the question
    return with_pieces(wishes, turn.text)


def _without_what_eases(turn: UserTurn, asked: Asked | None) -> UserTurn:
    """Return the turn without what is told to ease the pain: "lying down helps" is no wish.

    What opens the floor is one all the same ("lying down is fine too").
    """
    spans = [(one.start, one.end) for one in turn.findings.present(Kind.EASED_BY)]
    if not spans or read_wishes(turn.reply, turn.findings, asked).floor_too:
        return turn
    return replace(turn, text=blanked(turn.text, spans))


def _without_words_asked(turn: UserTurn) -> UserTurn:
    """Return the turn without words of the guide that are only asked about ("what is a band?")."""
    asked = places_of_words_asked(turn.text)
    return replace(turn, text=blanked(turn.text, asked)) if asked else turn
