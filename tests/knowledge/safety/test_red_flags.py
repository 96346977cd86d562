"""The red flags and numbers as content: complete, well worded, without dangling ids."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.safety.emergency_numbers import find_country, load_emergency_numbers, numbers_for
from bot.knowledge.safety.red_flags import RedFlag, load_red_flags
from bot.knowledge.vocabulary.frames import load_frames
from tests.knowledge.safety.raised_levels import raised_levels
from tests.knowledge.safety.reading_grade import reading_grade

FLAGS = list(load_red_flags().values())
ELEVEN = 6.0  # years at school at the age of 11
ONE_HARD_SENTENCE = 10.5  # a list of signs in a single sentence counts as hard
FORBIDDEN = ("!", "unfortunately", "don't worry", "great", "cure", "diagnos")


def test_red_flags_are_the_43_of_the_spec_and_other_emergencies() -> None:
    assert [flag.rf for flag in FLAGS] == [f"RF{number:02d}" for number in range(1, 45)]


@pytest.mark.parametrize("flag", FLAGS, ids=lambda flag: flag.id)
def test_red_flags_speak_plainly(flag: RedFlag) -> None:
    for level in (flag.level, *flag.at):
        words = flag.words_at(level)
        asks = [question.ask for question in words.questions]
        said = (*asks, words.why, words.act, *words.meanwhile, words.tell_them)
        assert not [word for word in FORBIDDEN if word in " ".join(said).lower()]
        assert all(ask.rstrip().endswith("?") and ask.count("?") == 1 for ask in asks)
        assert words.why.endswith(".")
        assert len(re.findall(r"[.!?](?:\s|$)", words.why)) <= 2
        assert words.tell_them.endswith(".")
        assert all(item.endswith(".") for item in words.meanwhile)
        assert all(len(ask.split()) <= 50 for ask in asks)


@pytest.mark.parametrize("flag", FLAGS, ids=lambda flag: flag.id)
def test_red_flags_can_be_read_at_the_age_of_eleven(flag: RedFlag) -> None:
    for level in (flag.level, *flag.at):
        words = flag.words_at(level)
        answer = " ".join((words.act, words.why, *words.meanwhile, f"Tell: {words.tell_them}"))
        assert reading_grade(answer) <= ELEVEN
        assert reading_grade(words.why) <= ONE_HARD_SENTENCE
        assert all(reading_grade(one.ask) <= ONE_HARD_SENTENCE for one in words.questions)


def test_red_flags_a_yes_to_the_question_means_that_the_sign_is_there() -> None:
    """A question such as "can you lift it?" would turn an answer into its opposite."""
    turned = re.compile(r"^(can you|are you able|does (anything|it) (help|ease))", re.IGNORECASE)
    asks = [(flag.id, question.ask) for flag in FLAGS for question in flag.questions]
    assert [slug for slug, ask in asks if turned.match(ask)] == []


@pytest.mark.parametrize("flag", FLAGS, ids=lambda flag: flag.id)
def test_red_flags_have_words_for_every_level_they_can_get(flag: RedFlag) -> None:
    by_words = {f.level for f in load_frames().values() if f.kind == "flag" and f.value == flag.id}
    by_rules = {level for slug, level in raised_levels() if slug == flag.id}
    by_questions = {question.level for question in flag.questions}
    reached = (by_words | by_rules | by_questions) - {None, "none", flag.level}
    assert reached <= set(flag.at), f"{flag.id} can be {sorted(reached)}"


@pytest.mark.parametrize("flag", [f for f in FLAGS if f.level == "E"], ids=lambda flag: flag.id)
def test_red_flags_emergency_begins_with_the_deed(flag: RedFlag) -> None:
    assert flag.act.startswith("Call {emergency_number} now")


@pytest.mark.parametrize("flag", [f for f in FLAGS if f.level == "S"], ids=lambda flag: flag.id)
def test_red_flags_same_day_names_whom_to_call(flag: RedFlag) -> None:
    assert "{advice_line}" in flag.act or "{crisis_line}" in flag.act


def test_red_flags_distress_is_warm_then_asks_then_gives_numbers() -> None:
    act = load_red_flags()["suicide_distress"].act
    assert act.startswith("I'm glad you told me")
    assert act.index("?") < act.index("{crisis_line}") < act.index("{emergency_number}")


@pytest.mark.parametrize("slug", list(load_red_flags()))
def test_red_flags_each_can_be_said(slug: str) -> None:
    from_rules = {"fragility_fracture", "axspa", "age_onset", "not_improving"}
    said = {frame.value for frame in load_frames().values() if frame.kind == "flag"}
    assert slug in said | from_rules


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("gb", "999"),
        ("us", "911"),
        ("au", "000"),
        ("in", "112 or 108"),
        ("England", "999"),
        ("911", "911"),
        ("17", "112 (or your local emergency number)"),
        (None, "112 (or your local emergency number)"),
        ("atlantis", "112 (or your local emergency number)"),
    ],
)
def test_emergency_numbers_by_country(country: str | None, number: str) -> None:
    assert numbers_for(country).emergency == number


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("im in Northern Ireland", "gb"),
        ("I live in Ireland", "ie"),
        ("the US of A", "us"),
        ("can you tell us of a number", None),
        ("greetings from new zealand", "nz"),
        ("in pain", None),
        ("USA", "us"),
    ],
)
def test_emergency_numbers_finds_the_country_named(text: str, code: str | None) -> None:
    assert find_country(text) == code


def test_emergency_numbers_are_strings_with_an_advice_and_a_crisis_line() -> None:
    for entry in load_emergency_numbers().values():
        assert entry.emergency
        assert entry.advice_line
        assert entry.crisis_line
