"""What a reply to a question or an answer of safety does, by what was learned."""

from __future__ import annotations

import numpy as np
import pytest

from bot.knowledge.safety.follow_ups import load_follow_ups
from bot.knowledge.safety.reply_acts import QUESTION, load_reply_acts
from bot.language import understand
from bot.language.findings import Findings
from bot.language.replies.learned.act_features import act_features
from bot.language.replies.learned.follow_up_kinds import says_kind
from bot.language.replies.learned.reply_act_model import (
    NOTHING,
    ReplyActModel,
    ReplyActWeights,
    load_reply_act_model,
)
from bot.language.text.known_marks import marks_of

SIGN, NONE = "no_with_sign", Findings()


def test_reply_act_model_every_act_has_kinds_that_there_are() -> None:
    """A kind of a talk that is read belongs to one act."""
    settings = load_reply_acts()
    kinds = [kind for kinds in settings.acts.values() for kind in kinds]

    assert len(kinds) == len(set(kinds))
    assert set(kinds) | set(settings.kept) <= set(load_follow_ups())
    read = {k for k, one in load_follow_ups().items() if {"emergency", "today"} & set(one.talk)}
    assert read - set(kinds) <= {"police"}
    assert {*settings.unanswered, *settings.help_is_near} <= set(settings.acts)
    assert set(settings.acts) == set(load_reply_act_model().acts)


def test_reply_act_model_are_the_likeliest_of_what_was_learned() -> None:
    settings = load_reply_acts()
    mark = int(marks_of(["w:grand"])[0])
    learned = ReplyActWeights(
        acts=("no", "worse", "yes"),
        marks=np.array([mark], np.uint32),
        weights=np.array([[4.0, 0.0, 2.0]], np.float16),
        intercepts=np.array([0.0, 0.0, 0.0], np.float32),
    )
    read = ReplyActModel(learned, settings).read("grand", QUESTION, NONE)

    odds = np.exp([4.0, 0.0, 2.0]) / np.exp([4.0, 0.0, 2.0]).sum()
    assert read.act == "no"
    assert read.odds == pytest.approx(odds[0], abs=1e-3)
    assert read.signs == pytest.approx(odds[1] + odds[2], abs=1e-3)


@pytest.mark.parametrize("text", ["", "!!", "word " * 25])
def test_reply_act_model_read_nothing_in_a_story_or_in_no_words(text: str) -> None:
    assert load_reply_act_model().read(text, "emergency", NONE) == NOTHING


def test_reply_act_model_see_words_in_their_talk_and_what_patterns_found() -> None:
    seen = act_features("No, I can't feel it", QUESTION, NONE, load_reply_acts())

    assert {"w:no i", "question w:no i", f"k:{SIGN}", "t:question", "c:<no>"} <= set(seen)
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize(
    ("text", "talk", "act"),
    [
        ("my housemate is bringing me over there now", "emergency", "coming"),
        ("in the queue at casualty with a ticket", "emergency", "there"),
        ("I'd prefer to leave it until the morning", "emergency", "puts_off"),
        ("oh god am I going to die of this", "emergency", "afraid"),
        ("which words do I use on the phone", "emergency", "how"),
        ("it's got much worse, my other foot as well", "emergency", "worse"),
        ("that was all checked by my consultant on friday, he is happy", QUESTION, "checked"),
        ("had that for thirty years, it never changes", QUESTION, "old"),
        ("why do you want to know that", QUESTION, "why"),
        ("yeah I've noticed that", QUESTION, "yes"),
    ],
)
def test_reply_act_model_read_what_a_reply_does(text: str, talk: str, act: str) -> None:
    read = load_reply_act_model().read(text, talk, understand(text))

    assert read.act == act
    assert read.odds >= load_reply_acts().sure[talk]


@pytest.mark.parametrize(
    "text",
    [
        "no feeling when I pee",
        "no, there's hardly any sensation left",
        "nope, can't lift the foot",
        "no strength in my grip since Monday",
        "nothing, it's completely dead",
        "no but both feet are tingling",
        "no longer feel it when I need to go",
        "not normal, it dribbles",
        "no, well, only at night",
        "no, I mean I can't",
        "no, not fine, it's numb",
        "none, I've lost it",
    ],
)
def test_no_with_sign_is_heard_where_the_no_is_the_sign(text: str) -> None:
    assert says_kind(text, SIGN)


@pytest.mark.parametrize(
    "text",
    [
        "no, nothing like that",
        "no, I can feel everything",
        "no numbness and no tingling",
        "no weakness, no",
        "nope, full control",
        "no loss of feeling anywhere",
        "no, my back is just stiff",
        "no fever",
        "not numb, not weak",
        "no, same strength as always",
        "can't say I have",
        "no I haven't lost any weight",
        "no trouble peeing",
        "nothing is numb",
    ],
)
def test_no_with_sign_leaves_a_plain_no_alone(text: str) -> None:
    assert not says_kind(text, SIGN)
