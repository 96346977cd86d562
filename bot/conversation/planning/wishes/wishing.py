"""What is wished for at any time: minutes, place, kit, a shorter one, another move, at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.checks.checks import open_check
from bot.conversation.checks.checks_chosen import refitted
from bot.conversation.course.limits import position_names
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.leaving_taken_back import OF_ROUTINE
from bot.conversation.drafting.made_anew import made_anew
from bot.conversation.drafting.move_choice.moves_meant import Meant
from bot.conversation.drafting.move_choice.moves_wished import OPEN, named_wishes
from bot.conversation.drafting.move_choice.part_of_a_move import did_a_part
from bot.conversation.drafting.move_choice.swapping import take_move_wishes
from bot.conversation.drafting.next_plan import make_routine
from bot.conversation.drafting.parts_wishing import wishing
from bot.conversation.planning.time_wished.length_of_today import (
    is_cut_of_today,
    keep_length,
    length_of_today,
    other_days,
)
from bot.conversation.planning.time_wished.length_wished import (
    as_long_as_now,
    is_nearest_already,
    length_changed,
)
from bot.conversation.planning.time_wished.shorter_rest import is_for_less_time, shorten_the_rest
from bot.conversation.planning.wishes.cutting_short import cut_short
from bot.conversation.planning.wishes.only_for_one import keep_to_one_move
from bot.conversation.planning.wishes.plans_taken_back import list_is_back
from bot.conversation.planning.wishes.told_in_short import minds_the_text
from bot.conversation.planning.wishes.wished_setting import setting_changed
from bot.conversation.planning.wishes.wishes_told import wishes_of
from bot.conversation.questions.minutes import minutes_offered
from bot.conversation.requests.about_plan.plan_asked import plan_asked, without_plan_question
from bot.conversation.session.session import begin_session, items_today, routine_of
from bot.conversation.session.session_log import is_done_today
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.warnings import says_where_it_went
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.wishes import Wishes, read_wishes

OF_ANOTHER_DAY = ("days_asked", "same_tomorrow")  # kinds of questions about the plan
BY_NAME = ("out", "back_in")


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
    draft.turn = wishing(draft, draft.turn)
    wishes = wishes_of(draft)
    if minds_the_text(draft.situation.turn.text):
        wishes = replace(wishes, shorter=False)  # of the text, and not of the minutes
    if list_is_back(draft):  # what was noted since went with it: its words wish for nothing
        wishes = Wishes(minutes=wishes.minutes, protests=wishes.protests)
    named = named_wishes(draft, draft.turn.text)
    apart = [*_apart_from_positions(draft)]
    today = length_of_today(draft, wishes)
    done = draft.asked is None and is_done_today(draft.values, draft.situation.now)
    over = today is not None and done
    if over:
        wishes = replace(wishes, minutes=None, shorter=False, longer=False)
        draft.acknowledge(wish_words("today_is_done"))
        today = None
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
    swapped |= _shown(draft)
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
    others = (over, shortened, swapped, short, now, again, no_mat, floor, nearest, harder)
    draft.wished = bool(changed) or any(others)
    draft.turn = turn
    return draft.wished


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
        draft.set(**{slots.PAUSED: draft.before[slots.PAUSED]})
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
