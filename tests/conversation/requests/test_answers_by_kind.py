"""What is found by its kind alone has an answer, also where no move is up and no plan is made."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.asked_kinds import answer_of_kind, known_answers
from bot.knowledge.conversation.about_moves import load_move_details
from bot.knowledge.conversation.plain_answers import load_plain_answers
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import CHECK, shown


@pytest.mark.parametrize(
    ("kind", "says", "reason"),
    [
        ("move_details/bouncing", "Go in slowly", "what holds for any move needs none that is up"),
        ("move_details/sides_in_turn", "Finish one side", "the same of its sides"),
        ("own_plan/day_of_plan", "this is day 1", "no plan is made yet"),
        ("own_words/psoas", "hip flexors", "a word of the guide is a kind, too"),
        ("plain_answers/low_b12", "Low B12", "a plain answer without a pattern"),
        ("about_guide/pause_timer", "Pause", "of the guide itself"),
    ],
)
def test_kinds_without_a_pattern_are_answered(kind: str, says: str, reason: str) -> None:
    answer = answer_of_kind(Draft.of(situation("so?")), kind, "so?")
    assert answer is not None, reason
    assert says in answer.words, reason


def test_details_of_a_move_alone_say_nothing_where_none_is_up() -> None:
    draft = Draft.of(situation("so?"))
    assert "else" not in load_move_details()["how_far"].texts
    assert answer_of_kind(draft, "move_details/how_far", "so?") is None


def test_plain_answers_without_a_pattern_fit_no_words() -> None:
    silent = [one for one in load_plain_answers().values() if not one.patterns]
    assert silent
    assert not any(one.is_in("is it bad that my b12 is low, can i vape?") for one in silent)


def test_every_word_of_the_guide_may_answer_a_kind() -> None:
    assert {"own_words/psoas", "own_words/glutes"} <= known_answers()


@pytest.mark.parametrize("kind", load_move_details())
@pytest.mark.parametrize("place", ["none", "check", "move"])
def test_details_by_kind_alone_leave_no_field_open(kind: str, place: str) -> None:
    values = {"none": {}, "check": CHECK, "move": shown("low", True)}[place]
    draft = Draft.of(situation("so?", values))
    answer = answer_of_kind(draft, f"move_details/{kind}", "so?")
    assert answer is None or not {"{", "}"} & set(answer.words)
