"""What the card of a sign for today names as an emergency makes one of it when it is told."""

from __future__ import annotations

import pytest

from bot.conversation.safety.after_red_flag import safety_move
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.follow_ups import load_follow_ups
from bot.knowledge.safety.red_flags import load_red_flags
from bot.language import understand
from bot.language.findings import Findings, Kind, Mention, Status
from bot.safety.levels import Level
from bot.safety.triage import Profile


def reply_to_card(slug: str, text: str) -> str | None:
    """Answer a card for today with these words; what they tell stands in the words alone."""
    at = ((slug, Level.S.value),)
    state = SafetyState(confirmed=(slug,), confirmed_at=at).show(slug, Level.S, "")
    turn = Turn(Findings(), text=text)
    return safety_move(state, [Turn(Findings(), text="card"), turn], Profile()).state.locked


@pytest.mark.parametrize(
    ("slug", "text"),
    [
        ("lung_pe", "bit puffed on the stairs but thats me being unfit"),
        ("lung_pe", "I'm out of puff"),
        ("lung_pe", "winded after ten steps"),
        ("lung_pe", "my left calf is sore too, probably from the seat"),
        ("lung_pe", "I coughed up something with blood in it"),
        ("lung_pe", "felt faint in the shower"),
        ("fever", "this night I was shaking with cold, teeth clap clap"),
        ("fever", "my wife says I am talking nonsense"),
        ("post_procedure", "I'm a bit hot and my neck is stiff"),
        ("post_procedure", "my left leg feels heavy since noon, legs feel weak"),
        ("post_procedure", "temperature of 38.3 tonight"),
        ("cancer_history", "hardly able, I can hardly walk since today"),
        ("fever", "and my feet are numb"),
        ("renal_uti", "couldn't stop shaking last night"),
        ("renal_uti", "I can't pee at all since noon"),
        ("gca_pmr", "my left eye went dark for a minute"),
        ("testicular", "the pain is suddenly unbearable"),
        ("myelopathy", "I fell twice this week because of my legs"),
        ("myelopathy", "it gets worse every day"),
    ],
)
def test_raised_today_what_the_card_names_makes_it_an_emergency(slug: str, text: str) -> None:
    assert reply_to_card(slug, text) == slug


@pytest.mark.parametrize(
    ("text", "waters"),
    [
        ("my belly go hard and soft, and some water in my pants", True),
        ("not bladder it is the water of baby", True),
        ("I think my waters broke", True),
        ("the baby has stopped moving since noon", True),
        ("no waters, no contractions", False),
        ("it burns to pass water", False),
        ("can I drink water", False),
    ],
)
def test_raised_today_waters_in_pregnancy_are_no_bladder(text: str, waters: bool) -> None:
    pregnant = Mention(Kind.FLAG, "pregnancy", 0, 4, "word", "rule", Status.PRESENT)
    wet = Mention(Kind.FLAG, "ces_bladder", 0, 4, "word", "rule", Status.PRESENT)
    turns = [Turn(Findings((pregnant,))), Turn(Findings((wet,)), text=text)]

    state = safety_move(SafetyState(), turns, Profile()).state
    assert state.locked == ("pregnancy" if waters else "ces_bladder")


@pytest.mark.parametrize(
    ("slug", "text"),
    [
        ("lung_pe", "I'm not short of breath and there's no blood"),
        ("lung_pe", "what if I get out of breath?"),
        ("lung_pe", "I used to be winded after stairs"),
        ("lung_pe", "my calf is fine"),
        ("fever", "a bit shivery, that's all"),  # the card says violent shivering
        ("fever", "no shivering, I shook my head"),
        ("post_procedure", "can I have a hot bath"),
        ("post_procedure", "no fever, no stiff neck"),
        ("post_procedure", "what if I get a fever"),
        ("cancer_history", "I can't walk far, too sore"),
        ("renal_uti", "I can pee fine"),
        ("gca_pmr", "I can't see my doctor before Monday"),
        ("myelopathy", "I walk like a drunk man but I'm not falling"),
        ("myelopathy", "I can't fall asleep"),
        ("shingles", "out of puff"),  # no card of the lungs was shown
    ],
)
def test_raised_today_what_is_denied_or_another_matter_raises_nothing(slug: str, text: str) -> None:
    assert reply_to_card(slug, text) is None


def test_raised_today_a_clot_of_the_leg_becomes_one_of_the_lung() -> None:
    assert reply_to_card("vascular_leg", "and it stabs when I breathe in") == "lung_pe"


def test_raised_today_counts_in_the_message_that_brings_the_card() -> None:
    text = "low back pain and a fever of 39, my teeth were chattering all night"
    move = safety_move(SafetyState(), [Turn(understand(text), text=text)], Profile())

    assert move.state.locked == "fever"


def test_raised_today_every_kind_is_a_flag_for_today_that_can_be_an_emergency() -> None:
    known = load_red_flags()
    kinds = [kind for kind, one in load_follow_ups().items() if "raises" in one.talk]

    assert kinds
    becomes = {load_follow_ups()[kind].becomes or kind for kind in kinds}
    assert all("E" in {known[one].level, *known[one].at} for one in becomes)
    for kind in kinds:
        levels = {known[kind].level, *known[kind].at}
        assert {"S", "E"} <= levels or kind == "pregnancy", kind  # it counts beside any
