"""A wish for a reminder is read whole: its days and its hour, and what stands beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.session_talk import Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.time_wished.reminder_beside import changes_reminder
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import weeks

AT_THE_END = {"stage": "session", "at": 6, "done": [1, 2, 3, 4, 5], "then": {}}
OVER = {"stage": "finished", "then": {}}
EVERY_MORNING = {"hour": 8, "minute": 0, "days_off": []}
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


@pytest.mark.parametrize(
    ("text", "hour", "off", "pain", "reason"),
    [
        ("2. a note every Wednesday, remind me 5pm", 17, {0, 1, 3, 4, 5, 6}, 2, "a bare number"),
        ("pain's 3. reminder thursday 19:15 weekly", 19, {0, 1, 2, 4, 5, 6}, 3, "none is taken"),
        ("a 2, and remind me at 7 in the morning, weekends off", 7, {SAT, SUN}, 2, "free days"),
        ("4. remind me in the evening, about 8, after the news", 20, set(), 4, "in three pieces"),
        ("remind me, I'm up late. 11 in the morning before work", 11, set(), None, "behind it"),
        ("remind me at 7pm. it is a 1", 19, set(), 1, "the rating behind it"),
    ],
)
def test_reminder_beside_a_rating_takes_its_time_and_the_rating_stays(
    played: Sessions, text: str, hour: int, off: set[int], pain: int | None, reason: str
) -> None:
    values = {**played.at(AT_THE_END), slots.ASKED: slots.RATING}
    after = played.plan(values, text).values
    told = after[slots.REMINDER]  # the yes to it is asked, where notes can be sent
    assert (told["hour"], set(told["days_off"])) == (hour, off), reason
    assert after.get(slots.RATING) == pain, reason


@pytest.mark.parametrize(
    ("text", "hour", "off", "reason"),
    [
        ("No, 9 o'clock, not 8", 9, set(), "the same half of the day"),
        ("rather half past six in the evening", 18, set(), "another half is told"),
        ("only Tuesdays and Fridays", 8, {0, 2, 3, 5, 6}, "days alone"),
        ("and not on Sunday the reminder", 8, {SUN}, "one day less"),
        ("sorry, Tuesday to Saturday, at 7am", 7, {SUN, MON}, "both"),
        ("weekly please, on mondays", 8, {1, 2, 3, 4, 5, 6}, "once a week"),
    ],
)
def test_reminder_that_is_on_is_changed_by_days_and_times_alone(
    played: Sessions, text: str, hour: int, off: set[int], reason: str
) -> None:
    values = {**played.at(OVER), slots.REMINDER_TIME: EVERY_MORNING}
    told = played.plan(values, text).values[slots.REMINDER]
    assert (told["hour"], set(told["days_off"])) == (hour, off), reason


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("move my reminder to 8", 20),
        ("change my reminder to half 7", 19),
        ("move my reminder to 8 in the morning", 8),
    ],
)
def test_reminder_that_is_moved_stays_in_its_half_of_the_day(
    played: Sessions, text: str, hour: int
) -> None:
    evening = {**EVERY_MORNING, "hour": 19}
    told = played.plan({**played.at(OVER), slots.REMINDER_TIME: evening}, text).values
    assert (told[slots.REMINDER]["hour"], told[slots.REMINDER]["sure"]) == (hour, True)


@pytest.mark.parametrize(
    ("at", "text", "reason"),
    [
        (OVER, "my shift is at 9 on Monday", "tells of work"),
        (OVER, "8", "a number alone"),
        (OVER, "0", "not even that of midnight"),
        (AT_THE_END, "0", "how strong the pain is now"),
        (OVER, "not today", "no weekday"),
        (AT_THE_END, "3 now, it was worst on Sunday", "a day of the pain"),
        (AT_THE_END, "it's a 3, I take a tablet morning and night", "of a medicine"),
    ],
)
def test_reminder_that_is_on_is_left_by_other_words(
    played: Sessions, at: Mapping[str, Any], text: str, reason: str
) -> None:
    values = {**played.at(at), slots.REMINDER_TIME: EVERY_MORNING}
    assert played.plan(values, text).values[slots.REMINDER_TIME] == EVERY_MORNING, reason


@pytest.mark.parametrize(
    ("text", "once", "reason"),
    [
        ("remind me tomorrow at 5pm", True, "of one day"),
        ("can you remind me just once at 8 in the morning", True, "in so many words"),
        ("remind me every day from tomorrow at 5pm", False, "of all days"),
        ("remind me at 7 in the evening", False, "no day"),
    ],
)
def test_reminder_of_one_day_is_said_to_come_every_day(
    played: Sessions, text: str, once: bool, reason: str
) -> None:
    values = {**played.at(AT_THE_END), slots.ASKED: slots.RATING}
    draft = played.plan(values, text)
    said = str(draft.values.get(slots.ACKNOWLEDGED))
    assert ("only remind you every day" in said) is once, reason


@pytest.mark.parametrize(
    ("text", "hour", "sure"),
    [
        ("I'll do them tonight. Remind me about 7", 19, True),
        ("not now, tonight. could you nudge me about 7", 19, True),
        ("this evening suits me. remind me at 8", 20, True),
        ("I get up early. remind me at 6", 6, True),
        ("I do them first thing. Remind me at 7", 7, True),
        ("after tea is best. remind me at 6", 18, True),
        ("I'm going to do it when I'm home from work. remind me around 6", 18, True),
        ("once the kids are in bed. remind me at 9", 21, True),
        ("the evenings are bad. remind me at 7", 7, False),
        ("it went fine. remind me at 7", 7, False),
    ],
)
def test_reminder_takes_the_half_of_the_day_that_is_told_beside_it(
    played: Sessions, text: str, hour: int, sure: bool
) -> None:
    told = played.plan(played.at(OVER), text).values[slots.REMINDER]
    assert (told["hour"], told["sure"]) == (hour, sure)


@pytest.mark.parametrize(
    ("topics", "text", "changes", "reason"),
    [
        (["pain", "done"], "weekends off please", True, "no day rates the pain"),
        (["done"], "only Tuesdays and Fridays", False, "the days on which it was done"),
        (["pain", "done"], "4", False, "the pain"),
    ],
)
def test_reminder_days_told_at_a_check_in(
    topics: list[str], text: str, changes: bool, reason: str
) -> None:
    due = {"day": 14, "open": topics, "days": 7, "before": [], "answers": {}}
    values = {slots.WEEKS: weeks().as_dict(), slots.ASKED: slots.DUE, slots.DUE: due}
    assert changes_reminder(Draft.of(situation(text, values, "inform")), text) is changes, reason


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("remind me at 7 in the evening too", True, "a second time"),
        ("remind me at 7 in the evening as well please", True, "the same"),
        ("remind me at 7 in the evening, 8 is too early", False, "another time"),
        ("remind me at 7 in the evening", False, "the same"),
    ],
)
def test_second_time_of_day_is_told_to_take_the_place_of_the_first(
    played: Sessions, text: str, said: bool, reason: str
) -> None:
    draft = played.plan({**played.at(OVER), slots.REMINDER_TIME: EVERY_MORNING}, text)
    assert ("one note a day" in " ".join(draft.acknowledged)) == said, reason
