"""What is wished for at any time: minutes, place, kit, a shorter one, another move, at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.checks.checks import open_check, refitted
from bot.conversation.course.limits import position_names
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.leaving_taken_back import OF_ROUTINE
from bot.conversation.drafting.made_anew import made_anew
from bot.conversation.drafting.moves_meant import Meant
from bot.conversation.drafting.moves_wished import OPEN, named_wishes, wished_places_of_moves
from bot.conversation.drafting.next_plan import make_routine
from bot.conversation.drafting.part_of_a_move import did_a_part
from bot.conversation.drafting.parts_wishing import wishing
from bot.conversation.drafting.swapping import take_move_wishes
from bot.conversation.planning.cutting_short import cut_short
from bot.conversation.planning.factor_as_place import without_factor_as_place
from bot.conversation.planning.length_of_today import (
    is_cut_of_today,
    keep_length,
    length_of_today,
    other_days,
)
from bot.conversation.planning.length_wished import (
    as_long_as_now,
    is_nearest_already,
    length_changed,
)
from bot.conversation.planning.minutes_meant import OF_PAIN, with_minutes_meant
from bot.conversation.planning.only_for_one import keep_to_one_move
from bot.conversation.planning.place_of_work import NO_FLOOR, at_their_work
from bot.conversation.planning.plans_taken_back import list_is_back
from bot.conversation.planning.shorter_rest import is_for_less_time, shorten_the_rest
from bot.conversation.planning.size_of_a_wish import at_its_size
from bot.conversation.planning.told_in_pieces import with_pieces
from bot.conversation.planning.told_in_short import minds_the_text
from bot.conversation.planning.wished_setting import setting_changed
from bot.conversation.questions.minutes import minutes_offered
from bot.conversation.requests.own_plan import plan_asked, without_plan_question
from bot.conversation.session.session import begin_session, items_today, routine_of
from bot.conversation.turn import UserTurn
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.putting_off import puts_off
from bot.conversation.words.warnings import says_where_it_went
from bot.knowledge.conversation.own_words import places_of_words_asked
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.findings import Kind
from bot.language.replies.taken_back import blanked
from bot.language.replies.wishes import Asked, Wishes, read_wishes
from bot.language.text.message_parts import parts_of, sentences_of
from bot.language.text.question_start import is_question

OF_ANOTHER_DAY = ("days_asked", "same_tomorrow")  # kinds of questions about the plan
BY_NAME = ("out", "back_in")
ASKED_AS: dict[str, Asked] = {
    **dict.fromkeys(OF_PAIN, "pain"),
    "sit_hours": "sitting",
    "duration_days": "time",
    slots.CHECK_ANSWER: "check",
    slots.TOGETHER: "doing",
    slots.EXERCISE_FEEDBACK: "doing",
}


def _tells_of_a_spread(draft: Draft) -> bool:
    """Whether it is asked if the pain spread, and told where it is ("only in the buttock")."""
    said = draft.turn.text.casefold()
    return bool(draft.values.get(slots.HURT_ASKED)) and (
        spoken("not_spread").search(said) is not None
        or says_where_it_went(draft.situation.turns[-1])
    )


def take_wishes(draft: Draft) -> bool:
    """Take the wishes of the message and say them back; True where there were any."""
    turn = draft.turn
    if turn.pressed or _tells_of_a_spread(draft):
        return False
    plain = without_plan_question(turn)
    no_more = read_wishes(turn.reply).no_more_questions  # "just tell me what to do"
    draft.turn = turn if plain is turn or no_more or _wishes_by_name(draft) else plain
    draft.turn = wishing(draft, _without_what_stays(draft.turn))
    wishes = wishes_of(draft)
    if minds_the_text(draft.situation.turn.text):
        wishes = replace(wishes, shorter=False)  # of the text, and not of the minutes
    if list_is_back(draft):  # what was noted since went with it: its words wish for nothing
        wishes = Wishes(minutes=wishes.minutes, protests=wishes.protests)
    named = named_wishes(draft, draft.turn.text)
    apart = [*_apart_from_positions(draft)]
    today = length_of_today(draft, wishes)
    cut = today is not None and is_cut_of_today(draft, today)
    if today is not None:
        wishes = replace(wishes, minutes=today.today, shorter=False, longer=False)
    placed = [*setting_changed(draft, wishes)]
    both = bool(placed) and draft.asked == slots.TOGETHER and is_for_less_time(draft, wishes)
    if both:  # made for the place first, then cut for today
        made_anew(draft)
        make_routine(draft)
    shortened = (today is None or cut) and shorten_the_rest(draft, wishes)
    if shortened:
        draft.acknowledge(other_days(draft, today))
    length = length_changed(draft, wishes) if today is None else keep_length(draft, today)
    changed = [*placed, *(() if shortened else length)]
    if changed:
        for words in changed:
            draft.acknowledge(words)
        if draft.values.get(slots.ROUTINE) and not both:
            _make_anew(draft)
            draft.renewed |= bool(placed) and draft.asked in OF_ROUTINE
    if placed:
        _fit_checks(draft)
    if placed and wishes.no_positions:  # what is made anew is done otherwise, or not at all
        named = [one for one in named if one[0] != "swap" or one in apart]
    swap = None if placed else wishes.swap
    in_part = did_a_part(draft) and swap is None
    swapped = not in_part and take_move_wishes(draft, swap, named)
    swapped |= _shown(draft) or _kept_after_all(draft)
    swapped |= draft.asked not in OPEN and keep_to_one_move(draft)
    short = cut_short(draft, wishes)
    swapped |= _start_at(draft, wishes.start_at)
    floor = wishes.floor_too and wish_words("floor_too") not in changed
    draft.acknowledge(wish_words("floor_too") if floor else "")
    of_routine = draft.asked in OF_ROUTINE or as_long_as_now(draft, wishes)
    again = not (changed or shortened) and of_routine and _told_again(draft, wishes)
    draft.protested = wishes.protests
    now = not short and wishes.just_something and _something_now(draft)
    harder = wishes.gentle is False and not placed
    draft.acknowledge(wish_words("harder_later") if harder else "")
    no_mat = spoken("has_no_mat").search(draft.turn.text) is not None
    draft.acknowledge(wish_words("no_mat") if no_mat else "")
    nearest = not changed and is_nearest_already(draft, wishes)
    others = (shortened, swapped, short, now, again, no_mat, floor, nearest, harder)
    draft.wished = bool(changed) or any(others)
    draft.turn = turn
    return draft.wished


def _without_what_stays(turn: UserTurn) -> UserTurn:
    """Return the turn without a wish that its own last words take back ("actually, leave it")."""
    stays = spoken("keeps_it_after_all").search(turn.text)
    if stays is None:
        return turn
    begin = max((last for _, last in sentences_of(turn.text) if last <= stays.start()), default=0)
    return replace(turn, text=blanked(turn.text, [(begin, stays.end())]))


def _kept_after_all(draft: Draft) -> bool:
    """Whether what is to go is to stay after all, in the same message; it is said that it does."""
    stays = spoken("keeps_it_after_all").search(draft.situation.turn.text) is not None
    if not stays or routine_of(draft.values) is None or draft.of_moves:
        return False
    draft.acknowledge(wish_words("stays_after_all"))
    return True


def _apart_from_positions(draft: Draft) -> Iterator[tuple[str, Meant]]:
    """What is wished of moves in pieces without a position ("no kneeling, and swap the last")."""
    text = draft.turn.text
    for piece in (text[slice(*one)] for one in pieces_of(text)):
        if not read_wishes(piece, asked="doing").no_positions:
            yield from named_wishes(draft, piece)


def _wishes_by_name(draft: Draft) -> bool:
    """Whether a move is to go or to come that is named beside what is asked of the plan.

    "May I leave out the march today?" wishes for no day off; "why'd you drop the bridge? put it
    back" wishes for the bridge.
    """
    named = named_wishes(draft, wishing(draft, draft.turn).text)
    return any(deed in BY_NAME and (meant.moves or meant.absent) for deed, meant in named)


def _make_anew(draft: Draft) -> None:
    """Make the routine once more; while the session waits it is shown, and nothing begins."""
    waits = draft.asked == slots.EXERCISE_FEEDBACK and draft.before.get(slots.PAUSED)
    made_anew(draft)
    draft.set(**{slots.REPROMPT: None})
    if waits:
        make_routine(draft)
        draft.set(**{slots.PAUSED: True})
        draft.say("action_show_routine")


def _shown(draft: Draft) -> bool:
    """Show the routine or the move that is up again, asked or wished; True where that is meant."""
    if not draft.values.get(slots.ROUTINE) or draft.asked not in (None, *OF_ROUTINE):
        return False
    if draft.asked != slots.EXERCISE_FEEDBACK and minds_the_text(draft.situation.turn.text):
        draft.acknowledge(wish_words("told_shorter"))
        draft.renewed = draft.shown = True
        return True
    wishes = read_wishes(draft.situation.turns[-1].text, asked="doing")
    asked = draft.situation.turn.read_once(plan_asked)
    if asked is not None and asked.id in OF_ANOTHER_DAY:
        return False  # "the plan for Sunday": its answer has that list
    of_all = wishes.shows_routine and draft.asked != slots.EXERCISE_FEEDBACK
    if not (of_all or wishes.shows_exercise):
        return False
    draft.set(**{slots.REPROMPT: None})
    draft.renewed = draft.shown = True
    return True


def keep_setting(draft: Draft) -> bool:
    """Keep place, kit and minutes of the message and say nothing of them; True where any came."""
    wishes = wishes_of(draft)
    return bool([*setting_changed(draft, wishes), *length_changed(draft, wishes)])


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
    return with_minutes_meant(draft, wishes)


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
    of_facts = told.place or draft.facts != draft.facts_before
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


def _told_again(draft: Draft, wishes: Wishes) -> bool:
    """A place that is known is told once more: the routine is shown for it, and it is said."""
    if wishes.upright:
        draft.acknowledge(wish_words("upright"))
    for place in sorted(wishes.place):
        draft.acknowledge(wish_words(place))
    for place in sorted(wishes.not_places - draft.setting.place):
        if wishes.floor_too:
            break  # "not only standing": said of the floor
        draft.acknowledge(wish_words(f"not_{place}"))
    same = wishes.minutes is not None and minutes_offered(wishes.minutes) == wishes.minutes
    if same:
        draft.acknowledge(wish_words("minutes", str(wishes.minutes)))
    if same and draft.asked not in OF_ROUTINE:
        return True
    again = wishes.upright or bool(wishes.place or wishes.not_places)
    draft.renewed |= again
    stays = bool(wishes.no_positions) and wishes.no_positions <= draft.setting.no_positions
    if stays and not again:
        draft.acknowledge(wish_words("positions_stay_out", position_names(wishes.no_positions)))
    return again or stays


def _start_at(draft: Draft, number: int | None) -> bool:
    """Begin with an exercise by its number; one that is not there changes nothing."""
    routine = routine_of(draft.values)
    if number is None or routine is None or not 1 <= number <= len(items_today(routine)):
        return False
    if draft.asked == slots.TOGETHER:
        draft.set(**begin_session())
    draft.set(**{slots.EXERCISE: number - 1, slots.REPROMPT: None})
    draft.acknowledge(wish_words("start_at", str(number)))
    draft.renewed = True
    return True


def _fit_checks(draft: Draft) -> None:
    """Another place or kit: checks that cannot be done there make room for others."""
    before = open_check(draft.values)
    if before is None:
        return
    draft.set(**{slots.CHECKS: refitted(draft.facts, draft.values)})
    now = open_check(draft.values)
    if draft.asked == slots.CHECK_ANSWER and (now is None or now.key != before.key):
        draft.renewed = True


def _something_now(draft: Draft) -> bool:
    """Somebody who wants a movement at once gets one after the short screen."""
    if routine_of(draft.values) is not None or draft.values.get(slots.QUICK):
        return False
    draft.set(**{slots.QUICK: "asked"})
    draft.acknowledge(wish_words("first_move"))
    return True
