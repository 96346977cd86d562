"""Facts, findings and checks of a spell of pain; never the words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention, Status
from bot.records import PersonRecords
from bot.records.models import Episode, Finding
from bot.routine import Setting
from tests.records import story
from tests.records.clock import SetClock


def mention(status: Status = Status.PRESENT, kind: str = Kind.FLAG) -> Mention:
    return Mention(kind, "fever", 0, 20, "burning up since sun", "fever.hot", status, ("since",))


def test_episodes_keep_the_newest_facts(agreed: PersonRecords) -> None:
    agreed.save_episode(Facts(regions=("neck",)), left_off="intake")
    agreed.save_episode(story.FACTS)
    assert agreed.facts() == story.FACTS
    (episode,) = agreed.export()["tables"]["episode"]
    assert episode["left_off"] == "intake"


def test_episodes_keep_no_words_of_what_began_it(agreed: PersonRecords) -> None:
    agreed.save_episode(Facts(trigger="housework", trigger_words="digging the allotment"))
    assert agreed.facts() == Facts(trigger="housework")


def test_episodes_closed_begin_anew(agreed: PersonRecords) -> None:
    agreed.save_episode(story.FACTS)
    agreed.save_check("ST03", "loose")
    agreed.close_episode()
    assert agreed.facts() == story.FACTS
    agreed.save_episode(Facts(regions=("neck",)))
    assert agreed.facts() == Facts(regions=("neck",))
    assert dict(agreed.check_answers()) == {}
    assert len(agreed.export()["tables"]["episode"]) == 2


def test_episodes_keep_place_kit_and_positions_as_ids(agreed: PersonRecords) -> None:
    assert agreed.setting() is None
    told = Setting(place=frozenset({"desk"}), no_positions=frozenset({"prone"})).as_dict()
    agreed.save_setting(told)
    assert agreed.setting() == told
    with pytest.raises(ValueError, match="ids"):
        agreed.save_setting({"place": ["my desk by the window"]})


@pytest.mark.parametrize(
    ("hours", "kept", "reason"),
    [(1, [3], "a correction"), (11, [3], "still the same day"), (48, [6, 3], "the course")],
)
def test_episodes_keep_the_rating_that_a_newer_one_replaces(
    hours: int, kept: list[int], reason: str, agreed: PersonRecords, clock: SetClock
) -> None:
    agreed.save_episode(Facts(regions=("neck",), nrs=6))
    clock.pass_time(hours=hours)
    agreed.save_episode(Facts(regions=("neck",), nrs=3))
    assert [rating.nrs for rating in agreed.pain_ratings()] == kept, reason
    assert agreed.told_at() == clock.now
    assert agreed.last_check_in_day() is None


def test_episodes_keep_the_same_number_told_again_after_a_long_break(
    agreed: PersonRecords, clock: SetClock
) -> None:
    agreed.save_episode(Facts(regions=("neck",), nrs=3))
    clock.pass_time(hours=40 * 24)
    agreed.put_rating_away()
    assert [rating.nrs for rating in agreed.pain_ratings()] == [3]
    agreed.save_episode(Facts(regions=("neck",), nrs=3))
    assert [rating.nrs for rating in agreed.pain_ratings()] == [3, 3]
    assert agreed.pain_ratings()[-1].at == clock.now


def test_episodes_keep_findings_without_words(agreed: PersonRecords, clock: SetClock) -> None:
    agreed.save_findings(story.FINDINGS)
    kept = agreed.export()["tables"]["finding"]
    assert [(row["kind"], row["value"], row["status"], row["number"]) for row in kept] == [
        ("region", "low_back", "present", None),
        ("nrs", "nrs", "present", 6.0),
        ("flag", "fever", "denied", None),
    ]
    said = {part.text for part in story.FINDINGS.mentions} - {"fever"}
    assert not any(words in json.dumps(kept) for words in said)


@pytest.mark.parametrize(
    ("found", "kept"),
    [
        (mention(Status.PRESENT), True),
        (mention(Status.DENIED), True),
        (mention(Status.PAST), True),
        (mention(Status.UNCERTAIN), True),
        (mention(Status.OTHER_PERSON), False),  # somebody else's health is not ours to keep
        (mention(Status.HYPOTHETICAL), False),  # says nothing about the person
        (mention(Status.IDIOM), False),
        (mention(Status.INFO_QUESTION), False),
        (mention(kind=Kind.YES_NO), False),  # means nothing without the question
        (mention(kind=Kind.NUMBER), False),
    ],
)
def test_episodes_keep_only_findings_about_the_person(
    agreed: PersonRecords, found: Mention, kept: bool
) -> None:
    agreed.save_findings(Findings((found,)))
    assert bool(agreed.export()["tables"]["finding"]) == kept


def test_episodes_check_answers_are_the_last_ones(agreed: PersonRecords) -> None:
    agreed.save_check("ST03", "loose")
    agreed.save_check("ST08", "gave_up", number=22.5)
    agreed.save_check("ST03", "snug")
    assert dict(agreed.check_answers()) == {"ST03": "snug", "ST08": "gave_up"}


@pytest.mark.parametrize(
    ("value", "rule", "kept"),
    [
        ("fever", "confirm question", [("fever", "")]),  # our wording, but no id
        ("fever", "x" * 81, [("fever", "")]),
        ("burning up since sunday", "fever.hot", []),  # text in place of an id
        ("", "duration.weeks", [("", "duration.weeks")]),  # the number says it all
    ],
)
def test_episodes_leave_out_what_is_no_id(
    agreed: PersonRecords, value: str, rule: str, kept: list[tuple[str, str]]
) -> None:
    agreed.save_findings(Findings((Mention(Kind.FLAG, value, 0, 5, "hot", rule),)))
    rows = agreed.export()["tables"]["finding"]
    assert [(row["value"], row["rule"]) for row in rows] == kept


@given(words=st.text(min_size=1).filter(lambda text: any(sign.isspace() for sign in text)))
def test_episodes_refuse_text(words: str) -> None:
    for column in ("kind", "value", "status", "rule"):
        with pytest.raises(ValueError, match="never text"):
            Finding(**{column: words})
    for facts in ({"regions": [words]}, {"quality": {"how": words}}, {words: 1}):
        with pytest.raises(ValueError, match="never text"):
            Episode(facts=facts)
