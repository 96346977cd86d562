"""What is asked of another illness, part, age or creature gets no card of backs."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.ask_backs import no_card
from bot.education import find_card, find_follow_up
from bot.knowledge.conversation.acknowledgements import acknowledgement
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        (
            "is this mole cancer",
            "that cancer is rare is said of backs",
        ),
        ("is my breast lump cancer", "the same of a lump that is seen the same week"),
        ("lump in my testicle, is it cancer", "the same"),
        ("how is breast cancer treated", "an illness itself"),
        ("is cancer contagious", "the same"),
        (
            "what are the first signs of dementia",
            "the card is for who does the moves with somebody",
        ),
        ("my mum keeps forgetting things, is it alzheimers", "the same"),
        ("what is epilepsy", "the card is on the moves with it"),
        ("what is the treatment for glaucoma", "the same"),
        ("is a heart murmur serious", "the same"),
        ("is depression inherited", "what runs in a family here is a back"),
        ("can my dog take paracetamol", "the tablets are those of people"),
        ("how much calpol for a two year old", "and of grown ones"),
        ("how much should a 3 year old sleep", "the sleep is of who hurts"),
        ("carpal tunnel when to operate", "the operations are those of the back"),
        ("should i have my gallbladder out", "the same"),
    ],
)
def test_no_card_of_other_matter_gets_no_card_of_backs(asked: str, reason: str) -> None:
    assert find_card(asked) is None, reason
    assert find_follow_up(asked, "E-29") is None, reason
    told = no_card(Draft.of(situation(asked, intent="ask_education")), asked)
    assert told.startswith(acknowledgement("no_card_of_medicine")), reason


@pytest.mark.parametrize(
    ("asked", "card", "reason"),
    [
        ("could my back pain be cancer", "E-29", "it is of the back"),
        ("could it be cancer", "E-29", "what hurts is meant"),
        (
            "i had breast cancer, could my back pain be that",
            "E-29",
            "an old illness and a new pain",
        ),
        ("can i exercise with epilepsy", "E-168", "a move with an illness"),
        ("is putting my head down safe with glaucoma", "E-178", "the same"),
        ("my husband has dementia, how do i get him to do it", "E-183", "somebody beside"),
        ("my knee was replaced is that a problem", "E-103", "whether it matters here"),
        ("can i take ibuprofen with my blood pressure tablets", "E-11", "a tablet for this"),
        ("how do i lift my toddler", "E-41", "a child that is carried"),
    ],
)
def test_no_card_of_other_matter_is_none_where_backs_or_moves_are_meant(
    asked: str, card: str, reason: str
) -> None:
    found = find_card(asked)
    assert found is not None, reason
    assert found.card.id == card, (found.card.id, reason)
