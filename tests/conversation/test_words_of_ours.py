"""Words that the guide itself used: what one means, where it comes from, whether it counts."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.no_sign.only_spoken_of import without_words_asked
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import Turn
from bot.knowledge.conversation.own_words import load_own_words, own_word_asked
from bot.language import understand
from bot.language.findings import Kind
from tests.conversation.planning.situations import situation

LIST = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left"},
    **{"readback": "confirmed", "nrs": 5, slots.ASKED: slots.SCREEN_NERVES},
}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("what is a throbbing belly?", "throbbing_belly"),
        ("What is mean 'throbbing'?", "throbbing_belly"),
        ("whats a rash in a band", "rash_in_a_band"),
        ("i don't know what chills are", "chills"),
        ("what are chills exactly", "chills"),
        ("fragile bones means what", "fragile_bones"),
        ("where does the flat back come from? I never said that", "flat_back"),
        ("what can i do about a flat back", None),  # asks for more than the word
        ("what is a set", "reps"),
        ("what set this off I can't say", None),  # no round
        ("that's what set my back off", None),
        ("i have a throbbing belly", None),  # told
        ("my glutes hurt, what now", None),
        ("what does it mean for my core", "core"),
    ],
)
def test_own_word_asked_is_the_word_whose_meaning_is_asked(text: str, word: str | None) -> None:
    found = own_word_asked(text)
    assert (found and found.id) == word


def test_own_words_are_each_found_by_a_plain_question() -> None:
    plain = {
        "tearing_pain": "tearing pain",
        "weak_immunity": "weak immunity",
        "no_position_eases": "pain that no position eases",
        "hinge": "a hip hinge",
        "anti_inflammatory": "an nsaid",
    }
    for name, said in plain.items():
        found = own_word_asked(f"what is {said}?")
        assert found is not None
        assert found.id == name
    assert len(load_own_words()) >= 35


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("what is a throbbing belly?", False),
        ("what is a throbbing belly? i think i have that", True),
        ("i feel a throbbing in my belly", True),
    ],
)
def test_without_words_asked_a_sign_that_is_only_asked_about_is_none(text: str, kept: bool) -> None:
    turn = without_words_asked(Turn(understand(text), text=text))
    assert bool(turn.findings.of(Kind.FLAG)) == kept


@pytest.mark.parametrize(
    ("text", "words", "taken"),
    [
        ("none, but what is a throbbing belly?", "like a strong pulse", True),
        (
            "none, what are fragile bones, my mother has them, does that count?",
            "only your own",
            True,
        ),
        ("none, but what is number 10, the band rash?", "spots in a stripe", True),
        ("what is a rash in a band?", "as shingles makes them", False),
        ("none, i only wonder, does my hand asleep from lying on it count?", "no such sign", True),
    ],
)
def test_lists_explain_a_word_and_take_the_none_beside_it(
    text: str, words: str, taken: bool
) -> None:
    draft = plan_turn(situation(text, LIST, "ask_education", 0.7))
    assert words in " ".join(draft.acknowledged)
    assert bool(draft.values.get(slots.SCREEN_NERVES)) == taken
