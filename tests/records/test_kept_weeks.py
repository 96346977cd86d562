"""Activities, check-ins, adverse events, flares and progression are kept and come back."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.records import (
    AnsweredCheckIn,
    ConsentMissing,
    KeptAdverseEvent,
    KeptRoutine,
    LoggedSession,
    PersonRecords,
    Records,
)
from bot.records.kept_weeks import kept_history
from bot.reminders.local_time import zone_of
from bot.routine import PlanInputs
from bot.routine.returns.next_routine import next_from
from bot.routine.shown.plan_changes import told
from bot.routine.weeks.kept_history import KeptHistory
from tests.records import story
from tests.records.clock import SetClock

WORDS = "carry the shopping up the stairs"


def test_activities_come_back_with_their_scores(agreed: PersonRecords, clock: SetClock) -> None:
    first = agreed.set_activity(f"  {WORDS} ")
    agreed.set_activity("play on the floor with my girl")
    agreed.score_activity(first, 3)
    clock.pass_time(days=7)
    agreed.score_activity(first, 5)
    kept = agreed.activities()
    assert [one.words for one in kept] == [WORDS, "play on the floor with my girl"]
    assert [score for _, score in kept[0].scores] == [3, 5]
    agreed.end_activity(first)
    assert [one.number for one in agreed.activities()] == [kept[1].number]


@pytest.mark.parametrize("words", ["", "   ", "two\nlines", "x" * 601])
def test_activities_refuse_what_is_no_line(agreed: PersonRecords, words: str) -> None:
    with pytest.raises(ValueError, match=r"words|line"):
        agreed.set_activity(words)


def test_activities_are_three_at_most(agreed: PersonRecords) -> None:
    for number in range(3):
        agreed.set_activity(f"thing {number}")
    with pytest.raises(ValueError, match="three"):
        agreed.set_activity("one more")


def test_activities_cannot_be_read_in_the_file(agreed: PersonRecords, data_dir: Path) -> None:
    agreed.set_activity(WORDS)
    written = b"".join(path.read_bytes() for path in data_dir.iterdir())
    assert WORDS.encode() not in written


def test_activities_move_to_an_installation_with_another_key(
    agreed: PersonRecords, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.tell_everything(agreed, agreed._clock())
    exported = agreed.export()
    assert exported["tables"]["activity"][0]["words"] == WORDS
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "the key of another server")
    elsewhere = Records(f"sqlite:///{tmp_path}/elsewhere.sqlite")
    elsewhere.restore(exported)
    there = elsewhere.by_id(agreed.id)
    assert [one.words for one in there.activities()] == [WORDS]
    assert there.export()["tables"]["activity"] == exported["tables"]["activity"]


def test_export_of_an_earlier_version_is_read(agreed: PersonRecords, records: Records) -> None:
    story.tell_everything(agreed, agreed._clock())
    exported = agreed.export()
    for row in exported["tables"]["session_log"]:
        del row["effort"]
    for table in (
        *("activity", "activity_score", "flare", "flare_plan", "own_question"),
        *("reminder", "progression"),
    ):
        del exported["tables"][table]
    agreed.delete()
    records.restore(exported)
    assert agreed.sessions()[0].effort is None
    assert agreed.activities() == ()


def test_check_ins_are_kept_with_the_scores(agreed: PersonRecords) -> None:
    number = agreed.set_activity(WORDS)
    assert agreed.last_check_in_day() is None
    agreed.keep_check_in(AnsweredCheckIn(7, 4, {number: 6}, "no", 5))
    assert agreed.last_check_in_day() == 7
    assert [one.nrs for one in agreed.pain_ratings()] == [4]
    assert [score for _, score in agreed.activities()[0].scores] == [6]


def test_check_ins_are_kept_whole_or_not_at_all(agreed: PersonRecords) -> None:
    with pytest.raises(ValueError, match="no such activity"):
        agreed.keep_check_in(AnsweredCheckIn(7, 4, {99: 6}))
    assert agreed.last_check_in_day() is None


def test_score_of_somebody_elses_activity_is_refused(
    agreed: PersonRecords, records: Records
) -> None:
    number = agreed.set_activity(WORDS)
    other = records.for_person("web", "other")
    other.give_consent("1")
    with pytest.raises(ValueError, match="no such activity"):
        other.score_activity(number, 5)


def test_flares_begin_and_end_once(agreed: PersonRecords, clock: SetClock) -> None:
    agreed.begin_flare()
    agreed.begin_flare("numbers")
    clock.pass_time(days=3)
    agreed.end_flare()
    agreed.end_flare()
    (flare,) = agreed.flares()
    assert (flare.by, flare.ended_at) == ("person", clock.now)


def test_progression_is_that_of_the_newest_episode(agreed: PersonRecords, clock: SetClock) -> None:
    plan = next_from(KeptHistory(agreed.id), PlanInputs(nrs=3), {}, clock.now.date())
    agreed.keep_progression(plan.progression, plan.changes)
    assert agreed.progression() == plan.progression
    agreed.close_episode()
    agreed.save_episode(story.FACTS)
    assert agreed.progression() is None


def test_staying_needs_consent(person: PersonRecords) -> None:
    for keep in (
        lambda: person.set_activity(WORDS),
        lambda: person.keep_check_in(AnsweredCheckIn(2)),
        lambda: person.begin_flare(),
        lambda: person.keep_adverse_event(KeptAdverseEvent(person._clock())),
    ):
        with pytest.raises(ConsentMissing):
            keep()
    assert person.activities() == ()
    assert person.flares() == ()
    assert person.adverse_events() == ()
    assert person.progression() is None
    assert person.last_check_in_day() is None


def test_kept_history_is_what_was_kept(agreed: PersonRecords, clock: SetClock) -> None:
    plan = next_from(
        KeptHistory(agreed.id, minutes=8), PlanInputs(nrs=3, minutes=8), {}, clock.now.date()
    )
    items = tuple(item.as_dict() for item in plan.routine.items)
    agreed.save_routine(KeptRoutine(plan.routine.name, items, 8, plan.routine.phase))
    agreed.keep_progression(plan.progression, (told("first"),))
    first = plan.routine.items[0].exercise_id
    agreed.log_session(
        LoggedSession(clock.now, None, (first,), {first: "done"}, 3, 4, effort="easy")
    )
    number = agreed.set_activity(WORDS)
    agreed.score_activity(number, 4)
    agreed.keep_adverse_event(KeptAdverseEvent(clock.now, first, 2, 30, "unsure"))
    agreed.begin_flare()
    history = kept_history(agreed)
    assert history.last_routine == plan.routine.items
    assert history.progression == plan.progression
    assert history.minutes == 8
    assert (history.sessions[0].effort, history.sessions[0].on) == ("easy", date(2026, 3, 1))
    assert [one.value for one in history.pain] == [3, 4]
    assert [one.value for one in history.activities[str(number)]] == [4]
    assert history.worse_after[0].spread, "not sure counts as yes"
    assert history.flares[0].ended is None


def test_kept_history_counts_days_on_the_persons_own_clock(
    agreed: PersonRecords, clock: SetClock
) -> None:
    agreed.log_session(LoggedSession(clock.now, None, ("P01",)))
    tokyo = kept_history(agreed, zone=zone_of("Asia/Tokyo"))
    assert tokyo.sessions[0].on == clock.now.date() + timedelta(days=1)


def test_kept_history_without_consent_knows_nothing(person: PersonRecords) -> None:
    assert kept_history(person) == KeptHistory(person.id)


def test_plan_for_a_bad_day_the_newest_counts_and_none_is_readable(
    agreed: PersonRecords, data_dir: Path
) -> None:
    assert agreed.flare_plan() == ""
    agreed.write_flare_plan("lie on the floor")
    agreed.write_flare_plan(f" {WORDS} ")
    assert agreed.flare_plan() == WORDS
    assert [one["words"] for one in agreed.export()["tables"]["flare_plan"]] == [WORDS]
    assert WORDS.encode() not in b"".join(path.read_bytes() for path in data_dir.iterdir())


def test_questions_for_a_clinician_are_kept_sealed_until_they_are_dropped(
    agreed: PersonRecords, data_dir: Path
) -> None:
    assert agreed.questions() == ()
    agreed.keep_question("can I swim?")
    agreed.keep_question(f" {WORDS} ")
    assert agreed.questions() == ("can I swim?", WORDS)
    told = agreed.export()["tables"]["own_question"]
    assert [one["words"] for one in told] == ["can I swim?", WORDS]
    assert WORDS.encode() not in b"".join(path.read_bytes() for path in data_dir.iterdir())
    agreed.drop_questions()
    assert agreed.questions() == ()


def test_staying_flare_that_was_none_is_kept_no_longer(agreed: PersonRecords) -> None:
    agreed.begin_flare()
    agreed.end_flare()
    agreed.begin_flare()
    agreed.drop_flare()
    assert [flare.ended_at is not None for flare in agreed.flares()] == [True]
