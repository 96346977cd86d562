import logging

import pytest

from bot.channels.message.card_kinds import CARD_LABELS, CARD_PARTS, label_of
from bot.channels.message.guide_message import (
    ends_session,
    guide_entry,
    is_emergency,
    is_shown,
    offered_payloads,
    read_message,
)


def test_guide_message_keeps_one_response_in_one_entry() -> None:
    entry = guide_entry(
        {
            "text": " Which side? ",
            "buttons": [{"title": "Left", "payload": "/left"}, {"title": "Words only"}],
            "image": "/chat/pictures/R01.svg",
            "custom": {"lead": "One thing.", "card": {"kind": "check"}, "numeric": True},
        }
    )
    assert entry == {
        "who": "guide",
        "text": "Which side?",
        "buttons": [{"title": "Left", "payload": "/left"}, {"title": "Words only"}],
        "lead": "One thing.",
        "card": {"kind": "check"},
        "numeric": True,
    }


def test_guide_message_names_what_it_does_not_know(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        entry = guide_entry({"custom": {"leed": "x", "card": {"kind": "kard", "title": "T"}}})
    assert "leed" in caplog.text
    assert "kard" in caplog.text
    assert entry["card"]["title"] == "T"
    assert "leed" not in entry


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ({}, False),
        ({"text": "  "}, False),
        ({"custom": {"release_emergency": True}}, False),
        ({"custom": "not an object"}, False),
        ({"text": "Hello"}, True),
        ({"custom": {"card": {"kind": "check"}}}, True),
        ({"buttons": [{"title": "Yes", "payload": "/affirm"}]}, True),
    ],
)
def test_guide_message_knows_whether_there_is_anything_to_see(
    message: dict[str, object], shown: bool
) -> None:
    assert is_shown(guide_entry(message)) is shown


def test_guide_message_finds_payloads_wherever_a_card_offers_them() -> None:
    entry = guide_entry(
        {
            "buttons": [{"title": "A", "payload": "/a"}],
            "custom": {
                "card": {
                    "kind": "readback",
                    "facts": [{"label": "right", "payload": "/side"}, "plain"],
                    "agree": {"title": "B", "payload": "/b"},
                    "rows": [{"links": [{"title": "C", "payload": "/c"}]}],
                }
            },
        }
    )
    assert set(offered_payloads(entry)) == {"/a", "/side", "/b", "/c"}


def test_guide_message_recognises_control_messages() -> None:
    assert is_emergency(guide_entry({"custom": {"card": {"kind": "emergency"}}}))
    assert not is_emergency(guide_entry({"custom": {"card": {"kind": "check"}}}))
    assert ends_session({"custom": {"session": "end"}})
    assert not ends_session({"custom": {"session": "start"}})
    assert not ends_session({"text": "end"})


def test_guide_message_names_parts_a_card_does_not_have(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        entry = guide_entry({"custom": {"card": {"kind": "check", "tihgt": ["x"], "steps": []}}})
    assert "tihgt" in caplog.text
    assert entry["card"] == {"kind": "check", "tihgt": ["x"]}


def test_guide_message_is_the_same_for_every_surface() -> None:
    said = read_message(
        {
            "text": "How bad is it?",
            "buttons": [{"title": str(n), "payload": f"/n{n}", "style": "odd"} for n in range(11)],
            "custom": {"numeric": True, "session": "end", "lead": "One number."},
        }
    )
    assert said.is_scale
    assert said.numeric
    assert said.ends_session
    assert said.lead == "One number."
    assert said.choices[3].payload == "/n3"
    assert said.choices[3].style == ""
    assert not said.is_emergency
    assert read_message({"custom": {"card": {"kind": "emergency"}}}).is_emergency


def test_guide_message_scale_may_have_quiet_ways_out() -> None:
    numbers = [{"title": str(n), "payload": f"/n{n}"} for n in range(11)]
    quiet = {"title": "Why this?", "payload": "/why_ask", "style": "aside"}
    assert read_message({"buttons": [*numbers, quiet]}).is_scale
    assert not read_message({"buttons": [quiet]}).is_scale


@pytest.mark.parametrize("kind", sorted(CARD_PARTS))
def test_guide_message_cards_have_a_known_reading_order(kind: str) -> None:
    parts = CARD_PARTS[kind]
    assert len(set(parts)) == len(parts)
    assert "title" in parts
    labelled = {part for part in parts if label_of(kind, part)}
    assert labelled <= set(CARD_LABELS)
