"""What is asked beside a danger page is answered from content, and releases nothing."""

from __future__ import annotations

import dataclasses
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.safety.asked_in_danger import answer_text, topics_asked
from bot.conversation.turn import Turn
from bot.knowledge.safety.danger_answers import Place, load_danger_answers, load_danger_topics
from bot.knowledge.safety.red_flags import load_red_flags
from bot.language import understand
from bot.language.danger.agreement import SET_ASIDE
from bot.language.findings import Findings, Status
from tests.conversation.danger_questions import ASKED, NOT_ASKED
from tests.conversation.red_flag_turns import SADDLE, play, said

PLACES = {"number": "112", "advice": "your GP", "them": "him", "tell": "back pain"}


def asked(text: str, place: Place, slug: str) -> list[str]:
    return topics_asked(Turn(Findings(), text=text), place, slug)


def answer(text: str, place: Place, slug: str) -> str:
    return answer_text(asked(text, place, slug), place, slug, text, PLACES)


# what is written, place, sign, words of the answer, why
@pytest.mark.parametrize(("text", "place", "slug", "words", "why"), ASKED)
def test_asked_in_danger_is_answered_from_content(
    text: str, place: Place, slug: str, words: str, why: str
) -> None:
    assert words.casefold() in answer(text, place, slug).casefold(), why


# what asks none of it, and why
@pytest.mark.parametrize(("text", "why"), NOT_ASKED)
def test_asked_in_danger_hears_no_question_where_none_is(text: str, why: str) -> None:
    assert asked(text, "now", SADDLE) == [], why


def test_asked_in_danger_two_questions_have_two_answers() -> None:
    both = answer("I'm only 29, and can I take paracetamol?", "now", "cad_stroke_sah")
    assert "neck vessel" in both
    assert "packet" in both


@pytest.mark.parametrize("slug", ["suicide_distress", "violence"])
def test_asked_in_danger_talks_answer_in_their_own_way(slug: str) -> None:
    assert asked("can I take paracetamol, and can it wait till Monday?", "now", slug) == []
    assert asked("may I drive, with my apixaban?", "now", slug) == []


def test_asked_in_danger_every_topic_has_words_that_can_be_filled() -> None:
    for topic in load_danger_topics():
        for place in get_args(Place):
            for slug in load_red_flags():
                if load_danger_answers()[topic].words(place, slug) is not None:
                    assert "{" not in answer_text([topic], place, slug, "", PLACES)


NEUTRAL = [text for text, *_ in ASKED] + [text for text, _ in NOT_ASKED]


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(NEUTRAL), min_size=1, max_size=4))
def test_asked_in_danger_nothing_of_it_releases_an_emergency(texts: list[str]) -> None:
    moves = play([said(SADDLE), *(said(text=text) for text in texts)])
    assert [move.state.locked for move in moves] == [SADDLE] * len(moves)


def test_asked_in_danger_whose_mother_is_far_off_is_still_the_patient() -> None:
    told = "I'm in town. It's my mum who's an hour off. Who has the twins?"
    moves = play([said(SADDLE), said(text=told)])
    assert (moves[-1].state.locked, moves[-1].answers) == (SADDLE, ["who_minds"])


def test_asked_in_danger_one_denied_sign_leaves_the_other() -> None:

    bladder = "ces_bladder"
    moves = play([said(SADDLE), said(bladder), said(bladder, Status.DENIED, text="I pee fine")])
    assert moves[1].state.locked == bladder
    assert moves[2].state.locked == SADDLE
    assert moves[2].denied == (bladder,)
    assert bladder not in moves[2].state.flags


def test_asked_in_danger_a_no_to_whether_a_known_sign_has_changed_ends_the_question() -> None:
    settled = said("leg_motor", Status.PAST).findings.mentions[0]
    aside = Findings((dataclasses.replace(settled, cues=(SET_ASIDE,)),))
    old = Turn(aside, text="foot weak since 2019, as ever, checked every year")
    asked_of = said("leg_motor", text="are the exercises ok for a drop foot?")
    moves = play([old, asked_of, said(yes_no="no", text="no")])
    assert [move.response for move in moves[1:]] == ["utter_confirm_changed", None]
    assert moves[-1].resume
    assert moves[-1].state.locked is None


@pytest.mark.parametrize(
    "said",
    [
        "she isn't on a blood thinner",
        "take that blood thinner bit out",
        "I never said warfarin",
        "delete the blood thinner",
        "the blood thinner is wrong",
    ],
)
def test_a_blood_thinner_that_is_disputed_is_no_topic(said: str) -> None:
    latest = Turn(understand(said), text=said)
    assert "blood_thinner" not in topics_asked(latest, "today", "worsening")
