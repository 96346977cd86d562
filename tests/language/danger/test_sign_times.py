"""When a sign of danger began and how it stands, read from what stands around its words."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.findings import Kind, Mention, SignTime, Stands, Status


def sign(text: str, flag: str) -> Mention:
    told = [one for one in understand(text).of(Kind.FLAG) if one.value == flag]
    return next((one for one in told if one.time is not None), told[0])


@pytest.mark.parametrize(
    ("text", "flag", "days", "why"),
    [
        ("numb between my legs for 6 weeks", "ces_saddle", 42, "it follows the sign"),
        ("for six weeks numb between my legs", "ces_saddle", 42, "the clause begins with it"),
        ("numb between my legs. It's been so for 6 weeks", "ces_saddle", 42, "the next sentence"),
        ("numb between my legs, that numbness came 6 weeks ago", "ces_saddle", 42, "named again"),
        ("numb between my legs. The GP saw it 6 weeks ago", "ces_saddle", 42, "looked at then"),
        ("numb between my legs. We moved 6 weeks ago", "ces_saddle", None, "what others did"),
        ("numb between my legs. Planted beans 6 weeks ago", "ces_saddle", None, "another matter"),
        ("numb between my legs and we moved 6 weeks ago", "ces_saddle", None, "in one breath"),
        (
            "numb between my legs. My toes are numb for 6 weeks",
            "ces_saddle",
            None,
            "of another part",
        ),
        ("can't pee. The numbness came 6 weeks ago", "ces_bladder", None, "another sign is named"),
        ("can't pee since yesterday", "ces_bladder", 1, "a point in time"),
        ("numb between my legs. 8 weeks of back pain", "ces_saddle", None, "the pain claims it"),
        ("back pain for 3 months and now I can't pee", "ces_bladder", None, "a new thing begins"),
    ],
)
def test_sign_times_a_sign_has_the_time_that_is_its_own(
    text: str, flag: str, days: float | None, why: str
) -> None:
    time = sign(text, flag).time
    assert (time.days if time else None) == days, why


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("I have foot drop for five weeks, no worse", {Stands.STEADY}),
        (
            "I have foot drop. It's unchanged and the neurologist knows",
            {Stands.STEADY, Stands.CHECKED},
        ),
        ("I have foot drop since May and it's getting worse", {Stands.WORSE}),
        ("I have foot drop since May, it was well for a bit and is there again", {Stands.WORSE}),
        (
            "I have foot drop for five weeks, no worse, I sit down and then I'm fine again",
            {Stands.STEADY},
        ),
    ],
)
def test_sign_times_how_it_stands_is_read_near_it(text: str, stands: set[Stands]) -> None:
    time = sign(text, "leg_motor").time
    assert time is not None
    assert time.stands == stands


@pytest.mark.parametrize(
    ("text", "status", "why"),
    [
        ("Back then my foot dropped, all came back. Now my neck is stiff", Status.PAST, "over"),
        ("Back then my back hurt. Since Monday my foot drops", Status.PRESENT, "today's sentence"),
    ],
)
def test_sign_times_a_story_of_once_is_past_where_it_is_over(
    text: str, status: Status, why: str
) -> None:
    told = {one.status for one in understand(text).of(Kind.FLAG) if one.value == "leg_motor"}
    assert (Status.PRESENT in told) is (status is Status.PRESENT), why


def test_sign_times_travel_with_the_mention() -> None:
    time = SignTime(42.0, frozenset((Stands.STEADY, Stands.CHECKED)), ("6 weeks", "no worse"))
    mention = Mention(Kind.FLAG, "ces_saddle", 0, 4, "numb", "rule", time=time)
    assert Mention.from_dict(mention.as_dict()) == mention
    assert "time" not in Mention(Kind.FLAG, "ces_saddle", 0, 4, "numb", "rule").as_dict()


@pytest.mark.parametrize(
    ("text", "past", "why"),
    [
        (
            "It was 1989. Night after night it woke me, I walked the kitchen. The doctor shook "
            "his head.",
            True,
            "a whole story of once",
        ),
        ("Night after night it woke me, I walked the kitchen.", False, "no story"),
        (
            "It was 1989. Night after night it woke me. Now it wakes me again every night.",
            False,
            "back at today",
        ),
    ],
)
def test_sign_times_a_sign_that_can_wait_is_of_its_whole_story(
    text: str, past: bool, why: str
) -> None:
    told = {one.status for one in understand(text).of(Kind.FLAG) if one.value == "night_pain"}
    assert (Status.PRESENT not in told) is past, why
