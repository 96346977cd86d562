"""A sign that was heard ends in anybody's plain words, and a real one in nobody's (denials.yml)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.safety.after_red_flag import SafetyMove, safety_move
from bot.conversation.safety.safety_move import SUICIDE
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.danger.agreement import AGREED
from bot.language.findings import Findings, Kind, Mention
from bot.safety.triage import Profile
from tests.conversation.after_danger.danger_moves import FOLDER
from tests.yaml_file import read_yaml

CLASSES = read_yaml(FOLDER / "denials.yml")
SIGNS = {
    "legs": "ces_bilateral_legs",
    "saddle": "ces_saddle",
    "weight": "weight_loss",
    "fracture": "fragility_fracture",
    "stroke": "cad_stroke_sah",
    "pinned": "severe_unmanageable",
    "suicide": SUICIDE,
}
LATER = "all three lots done, that was pleasant"
MISREAD, NOT_MEANT = "utter_misread_released", "that's not what I meant"
NOTHING_WRONG = "no, not what I meant, nothing is wrong with my head"
TOLD_PLAINLY = {
    "legs": "both my legs are numb since this morning",
    "saddle": "it is numb when I wipe",
}


def rows(name: str) -> list[tuple[str, str]]:
    return [(sign, row["said"]) for row in CLASSES[name] for sign in row["of"]]


def heard(text: str) -> Turn:
    return without_mistaken(Turn(understand(text), text=text))


def raised(sign: str, text: str = "I did the whole of that one") -> Turn:
    """A message in which the sign was found by what it sounds like."""
    slug = SIGNS[sign]
    told = Mention(Kind.FLAG, slug, 0, len(text), text, f"{AGREED}{slug}")
    return Turn(Findings((told,)), text=text)


def at_the_page(sign: str, *said: str, first: Turn | None = None) -> list[SafetyMove]:
    return played(SafetyState(), [first or raised(sign), *map(heard, said)])


def at_the_question(sign: str, *said: str) -> list[SafetyMove]:
    state = SafetyState().ask(SIGNS[sign])
    return played(state, [heard("good morning"), *map(heard, said)], asked=1)


def played(state: SafetyState, turns: Sequence[Turn], asked: int = 0) -> list[SafetyMove]:
    moves = []
    for count in range(1 + asked, len(turns) + 1):
        moves.append(safety_move(state, turns[:count], Profile(), ()))
        state = moves[-1].state
    return moves


def is_over(sign: str, state: SafetyState) -> bool:
    open_now = {state.asking, state.locked, *state.flags, *state.confirmed, *state.unsure}
    return SIGNS[sign] not in open_now and not state.talk


@pytest.mark.parametrize(("sign", "said"), rows("denied"))
def test_denials_answer_the_question_and_the_sign_stays_away(sign: str, said: str) -> None:
    for moves in (at_the_question(sign, said, LATER), _page_asks(sign, said, LATER)):
        assert is_over(sign, moves[-2].state)
        assert moves[-2].resume
        assert moves[-2].state.asking is None, "no chain of questions"
        assert moves[-1].response is None, "it is never raised again"


def _page_asks(sign: str, said: str, later: str) -> list[SafetyMove]:
    moves = at_the_page(sign, NOT_MEANT, said, later)
    assert sign == "weight" or moves[1].state.asking == SIGNS[sign]
    return moves


@pytest.mark.parametrize(("sign", "said"), rows("explained"))
def test_denials_that_explain_the_words_end_the_page_at_once(sign: str, said: str) -> None:
    moves = at_the_page(sign, said, LATER)
    assert moves[1].response == MISREAD
    assert is_over(sign, moves[1].state)
    assert moves[1].resume
    assert moves[2].response is None


@pytest.mark.parametrize(("sign", "said"), rows("explained"))
def test_denials_that_explain_the_words_answer_the_question(sign: str, said: str) -> None:
    assert is_over(sign, at_the_question(sign, said)[-1].state)


@pytest.mark.parametrize(("sign", "said"), rows("quoted"))
def test_denials_the_guides_words_said_back_tell_no_sign(sign: str, said: str) -> None:
    page, asked = at_the_page(sign, said)[-1], at_the_question(sign, said)[-1]
    assert SIGNS[sign] not in asked.state.confirmed
    assert not (asked.response or "").startswith(("utter_emergency", "utter_same_day"))
    assert page.response not in ("utter_stay_worse", "utter_today_worse")
    assert not (page.response or "").startswith("utter_emergency_")


@pytest.mark.parametrize(("sign", "said"), rows("neither"))
def test_denials_what_is_neither_is_asked_once_more(sign: str, said: str) -> None:
    moves = at_the_question(sign, said)
    assert moves[-1].state.asking == SIGNS[sign]
    assert (moves[-1].response, moves[-1].then) == (
        "utter_confirm_again",
        f"utter_confirm_{SIGNS[sign]}",
    )


@pytest.mark.parametrize(("sign", "said"), rows("stays"))
def test_denials_end_no_real_sign_and_no_real_doubt(sign: str, said: str) -> None:
    slug = SIGNS[sign]
    asked, page = at_the_question(sign, said)[-1], at_the_page(sign, NOT_MEANT, said)[-1]
    assert slug not in asked.state.cleared_slugs(), asked.response
    assert slug not in page.state.cleared_slugs(), page.response
    assert slug not in at_the_page(sign, said)[-1].state.cleared_slugs()


@pytest.mark.parametrize("sign", TOLD_PLAINLY)
@pytest.mark.parametrize("said", ["that's not what I meant, I'm fine, no numbness", "you misread"])
def test_denials_of_what_was_told_plainly_are_asked_about(sign: str, said: str) -> None:
    moves = at_the_page(sign, said, first=raised(sign, TOLD_PLAINLY[sign]))
    assert moves[-1].state.locked == SIGNS[sign]
    assert moves[-1].state.asking == SIGNS[sign]


def test_denials_take_what_was_read_into_the_same_words_with_them() -> None:
    text = "I lose my balance in this one"
    both = tuple(
        Mention(Kind.FLAG, slug, 0, len(text), text, f"{AGREED}{slug}")
        for slug in ("cad_stroke_sah", "myelopathy")
    )
    first = Turn(Findings(both), text=text)
    moves = at_the_page("stroke", NOTHING_WRONG, first=first)
    assert moves[-1].response == MISREAD
    assert not moves[-1].state.flags


def test_denials_leave_what_was_told_of_its_own() -> None:
    text = "I lose my balance, and I have a fever of 39"
    balance = Mention(Kind.FLAG, "cad_stroke_sah", 0, 18, text[:18], f"{AGREED}cad_stroke_sah")
    fever = Mention(Kind.FLAG, "fever", 31, 42, text[31:42], "fever.degrees")
    first = Turn(Findings((balance, fever)), text=text)
    moves = at_the_page("stroke", NOTHING_WRONG, first=first)
    assert moves[-1].state.flags == ("fever",)


@pytest.mark.parametrize(
    "said", ["no, nothing like that, nothing numb", "none", "no to all of them", "all fine"]
)
@pytest.mark.parametrize("sign", ["weight", "fracture", "pinned"])
def test_denials_at_another_question_take_no_sign_of_before_away(sign: str, said: str) -> None:
    slug = SIGNS[sign]
    assert slug not in at_the_page(sign, said)[-1].state.cleared_slugs()
