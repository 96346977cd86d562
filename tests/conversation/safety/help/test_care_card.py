"""Who should look at a sign: the card for today, the next days and the next visit."""

from __future__ import annotations

import pytest

from bot.channels.message.guide_message import read_message
from bot.channels.message.plain_text import plain_text
from bot.conversation.safety.help.advice import advice_card, advice_text
from bot.knowledge.safety.emergency_numbers import load_emergency_numbers
from bot.knowledge.safety.red_flags import load_red_flags
from bot.rasa.domain_source import SAFETY_TALKS, safety_responses

RESPONSES = safety_responses()["responses"]
FLAGS = load_red_flags()
FOR_TODAY = [slug for slug in FLAGS if slug not in SAFETY_TALKS]


@pytest.mark.parametrize("slug", FOR_TODAY)
def test_care_card_for_today_says_all_that_its_words_say(slug: str) -> None:
    message = read_message(RESPONSES[f"utter_same_day_{slug}"][0])
    flag = load_red_flags()[slug].words_at("S")
    assert message.card is not None
    assert (message.kind, message.card["urgency"]) == ("care", "today")
    assert message.card["number"] == "{advice_tel}"
    shown = plain_text(message)
    assert shown.index(message.card["title"]) < shown.index(flag.why)
    for words in (flag.why, flag.tell_them, *flag.meanwhile, "{emergency_tel}", "{also_tell}"):
        assert words in shown


@pytest.mark.parametrize(
    ("slug", "number", "calls"),
    [
        ("suicide_distress", "{crisis_tel}", ["{emergency_tel}"]),
        ("violence", "{advice_tel}", ["{violence_tel}", "{emergency_tel}"]),
    ],
)
def test_care_card_begins_a_talk_calmly_with_numbers_to_dial(
    slug: str, number: str, calls: list[str]
) -> None:
    assert slug in SAFETY_TALKS
    message = read_message(RESPONSES[f"utter_same_day_{slug}"][0])
    assert message.card is not None
    assert (message.card["urgency"], message.card["number"]) == ("talk", number)
    assert message.card["calls"] == calls
    assert message.card["question"] == "Are you safe right now?"
    assert [one.title for one in message.choices[:2]] == ["I'm safe right now", "I'm not safe"]
    shown = plain_text(message)
    for words in (load_red_flags()[slug].words_at("S").why, *message.card["meanwhile"]):
        assert words in shown


@pytest.mark.parametrize("slug", load_red_flags())
def test_care_card_of_an_emergency_is_headed_by_the_deed_and_one_number(slug: str) -> None:
    """A heading of seven lines with a second number in brackets is not read in an emergency."""
    message = read_message(RESPONSES[f"utter_emergency_{slug}"][0])
    assert message.card is not None
    title = message.card["title"]
    assert title.startswith("Call ")
    assert title.endswith("{emergency_tel} now.")
    assert len(title) < 60
    words = load_red_flags()[slug].words_at("E")
    for sentence in (message.card["text"].split("\n\n")[-1][3:20], words.why):
        assert sentence in message.text
    assert message.card["elsewhere"].startswith("{elsewhere}")


@pytest.mark.parametrize(
    ("call", "said", "why"),
    [
        ({"number": "988"}, ["Call 988"], "one number"),
        ({"number": "", "calls": ["", "112"]}, ["Call 112"], "a country without such a line"),
        ({"number": "116 123", "calls": ["999"]}, ["Call 116 123", "Call 999"], "two"),
    ],
)
def test_care_card_leaves_out_a_number_that_there_is_not(
    call: dict[str, object], said: list[str], why: str
) -> None:
    message = read_message({"custom": {"card": {"kind": "care", **call}}})
    assert plain_text(message).split("\n\n") == said, why


@pytest.mark.parametrize("slug", [one for one in FOR_TODAY if not FLAGS[one].is_for_days])
def test_care_card_of_who_cannot_tell_names_number_and_emergency(slug: str) -> None:
    response = RESPONSES[f"utter_unsure_{slug}"][0]
    shown = plain_text(read_message(response))
    never = FLAGS[slug].is_no_emergency  # what is at most for today becomes no call by being clear
    assert ("becomes clear" in response["text"]) != never
    for words in ("{advice_line}", "{advice_tel}", "{emergency_tel}"):
        assert words in shown


@pytest.mark.parametrize("slug", [one for one in FOR_TODAY if FLAGS[one].is_for_days])
def test_care_card_of_who_cannot_tell_what_is_for_days_sends_nobody_today(slug: str) -> None:
    response = RESPONSES[f"utter_unsure_{slug}"][0]
    for shown in (plain_text(read_message(response)), response["text"]):
        assert "within the next few days" in shown
        assert "check it today" not in shown
        assert "{advice_line}" not in shown


@pytest.mark.parametrize(
    ("level", "urgency", "number", "why"),
    [
        ("D", "days", "111", "an appointment can be made by phone"),
        ("R", "routine", "", "a routine visit needs no call"),
    ],
)
def test_care_card_is_calmer_where_there_is_time(
    level: str, urgency: str, number: str, why: str
) -> None:
    flags = ("axspa", "deformity_lump")
    card = advice_card(flags, level, "111", "999")
    assert (card["urgency"], card["number"]) == (urgency, number), why
    assert "today" not in card["over"]
    assert load_red_flags()["deformity_lump"].name in card["tell"]
    assert "999" in card["then"]
    words = advice_text(flags, level, "NHS 111")
    assert all(part in words for part in (card["why"], card["tell"]))


def test_care_card_shows_nothing_that_is_for_another_level() -> None:
    """The words for an emergency ("keep still") are not those of a visit in the next days."""
    flag = load_red_flags()["cad_stroke_sah"]
    assert flag.level == "E"
    assert "D" not in flag.at
    card = advice_card(("cad_stroke_sah",), "D", "", "999")
    assert not set(flag.meanwhile) & set(card["meanwhile"])


def test_care_card_number_is_the_one_of_the_advice_line() -> None:
    table = load_emergency_numbers()
    assert table["gb"].advice_tel == "111"
    assert not table["us"].advice_tel
    for entry in table.values():
        assert entry.advice_tel in entry.advice_line
