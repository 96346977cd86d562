"""What kind of reply to an urgent answer the words are."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.conversation.safety.follow_up import (
    kinds_in,
    read_follow_up,
    read_reply,
    says_not_me,
)
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Findings
from tests.yaml_file import read_yaml

ROWS: dict[str, list[str]] = read_yaml(Path(__file__).parents[1] / "replies_in_emergencies.yml")
CASES = [(kind, text) for kind, texts in ROWS.items() for text in texts]


def heard(text: str, talk: str = "emergency") -> str:
    return read_follow_up(Turn(Findings(), text=text), talk) or ""  # type: ignore[arg-type]


@pytest.mark.parametrize(("kind", "text"), CASES)
def test_follow_up_hears_what_the_reply_is(kind: str, text: str) -> None:
    assert heard(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'm in France", "here"),  # a country is no hospital
        ("I'm not going", "going"),
        ("I'm not calling an ambulance", "going"),
        ("nobody is coming", "coming"),
        ("is the ambulance coming?", "coming"),
        ("my sister works in A&E", "here"),
        ("the feeling in my leg has gone", "stopped_now"),
        ("my left leg is numb", "leaves"),
        ("you must be joking", "joking"),
        ("I'm leaving now for the hospital", "leaves"),
        ("my husband is driving me", "not_me"),
        ("it would be worse if I fell", "refuses"),
        ("should I call an ambulance?", "going"),
        ("I don't want to die", "refuses"),
        ("if it gets worse I'll go", "worse"),
        ("no, I mean it's worse now", "misread"),  # tells, and takes nothing back
        ("what I mean is my leg is numb", "misread"),
        ("no, just tired feet after work", "waits"),  # when it is there
        ("no, only after standing ten minutes", "no_phone"),
    ],
)
def test_follow_up_is_not_taken_for(text: str, kind: str) -> None:
    assert heard(text) != kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my sister is a nurse and she had a look", "relative"),
        ("my husband's a paramedic", "relative"),
        ("I'm a retired nurse myself", "oneself"),
        ("chatgpt says it's muscular", "program"),
        ("the midwife said on the phone it's nothing", "by_phone"),
        ("they cleared me but it has got worse since", "worse_since"),
        ("the consultant just had a look", "just_now"),
    ],
)
def test_follow_up_knows_what_is_no_look_of_a_clinician(text: str, kind: str) -> None:
    assert kind in kinds_in(Turn(Findings(), text=text), "release")


@pytest.mark.parametrize(
    "text",
    [
        "I saw the nurse at the hospital and she checked my reflexes",
        "my wife took me to A&E and the doctor examined me",
        "the consultant looked at it, nothing is pressed",
    ],
)
def test_follow_up_lets_a_clinicians_look_count(text: str) -> None:
    ends_nothing = {"relative", "oneself", "program", "by_phone", "worse_since"}

    assert not ends_nothing & kinds_in(Turn(Findings(), text=text), "release")


@pytest.mark.parametrize("text", ["remind me at 7 in the evening", "show my progress"])
@pytest.mark.parametrize("talk", ["emergency", "today"])
def test_follow_up_a_wish_for_the_days_to_come_is_no_help_nearby(text: str, talk: str) -> None:
    read = read_reply(Turn(Findings(), text=text), talk)  # type: ignore[arg-type]

    assert read not in ("here", "going", "coming")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("it'll be the curry", "own_reason"),  # a reason of one's own, whatever it is
        ("I think it's just my piles", "own_reason"),
        ("had too much coffee", "own_reason"),
        ("must have been that mattress", "own_reason"),
        ("that's from the gym", "own_reason"),
        ("the surgery's shut", "cannot_go"),  # no way to be seen
        ("I don't have a doctor", "cannot_go"),
        ("can't get an appointment", "cannot_go"),
        ("my GP is on holiday", "cannot_go"),
        ("111 never answers", "cannot_go"),
        ("no insurance", "cost"),
        ("it'll be the morning before I can go", "waits"),
        # what was meant instead of the sign: asked about, once
        ("What? No! I meant the stool I sit on at work. My bowels are fine.", "misread"),
        ("No no, I mean tired feet! No numbness, no weakness at all.", "misread"),
        ("nope, I meant heartburn", "misread"),
        ("I mean the muscle at the side, it hurts when I press on it", "misread"),
        ("wait, sexual? I'm talking about my hands and my head!", "misread"),
        ("I have a client in 20 minutes, I'll ring after her", "waits"),
    ],
)
def test_follow_up_a_reason_and_a_shut_door_are_heard_today(text: str, kind: str) -> None:
    assert read_reply(Turn(Findings(), text=text), "today") == kind


@pytest.mark.parametrize(
    "text", ["no police", "I don't want the police", "please don't tell anyone"]
)
def test_follow_up_who_wants_nobody_told_is_not_unsafe_by_that_no(text: str) -> None:
    assert heard(text, "violence") == "nobody_told"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("What? No. I mean my husband, he's a paramedic. He can look at me at 7", False),
        ("it's about my husband", True),
        ("I mean my husband, not me", True),
    ],
)
def test_follow_up_who_looks_at_me_is_not_the_one_meant(text: str, kind: bool) -> None:
    assert (heard(text) == "not_me") is kind


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("not me! him! what do I do with him, he's 60", True),
        ("not me, I just want to know where to go", False),
        ("what do I do with him", False),
    ],
)
def test_follow_up_not_me_counts_beside_a_question(text: str, another: bool) -> None:
    assert says_not_me(Turn(Findings(), text=text)) is another


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("I've rung them, the appointment is on Thursday", "booked_later", "rung, and a day"),
        ("ok I rang my GP, they see me tomorrow at 9", "booked_later", "who sees them, and when"),
        ("called the surgery, they can fit me in on monday", "booked_later", "fitted in"),
        ("i rang, got an appointment friday", "booked_later", "a slot of that call"),
        ("I'll ring them tomorrow", "waits", "not yet rung"),
        ("can i wait for my appointment on thursday", "waits", "one from before"),
        ("I have an appointment on Thursday anyway", "waits", "of something else"),
    ],
)
def test_follow_up_tells_a_call_made_from_one_put_off(text: str, kind: str, reason: str) -> None:
    assert read_reply(Turn(understand(text), text=text), "today") == kind, reason
