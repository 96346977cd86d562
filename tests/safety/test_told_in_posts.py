"""Signs whose parts are sure together are called amid talk; what only shares them is not."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message

BEFORE = (
    "Evening all, long time reader. We had the neighbours round at the weekend, my wife made her "
    "lemon cake and the kids were in the paddling pool until late."
)
BEHIND = (
    "I have a sofa that is too low and my low back is stiff when I get out of it. Which cushion "
    "do you use, and is a firm one any better than a soft one?"
)
CALLED = [
    ("33 weeks with my third, the bump went hard as wood at dinner and stays so.", "lets not go"),
    ("I'm 36 weeks, bump is rock hard and there's some blood when I wiped.", "hard, and blood"),
    ("I did a header into the shallow end and my arms have been on fire since.", "the cord"),
    ("Dived into the pool on Saturday and both arms have burned since.", "both arms since"),
    ("There is simply nobody home in the thighs, either one, since Saturday.", "no strength"),
    ("The right heel simply refuses to leave the floor, the left goes up as ever.", "a heel"),
    ("I take two paracetamol every two hours, day and night, with an alarm.", "far too much"),
    ("I had never had a headache like that before and now my neck is stiff.", "a bleed"),
    (
        "There's a railway line behind us. I went to look at the gap in the fence. I'll do it "
        "after the weekend.",
        "a place and a day",
    ),
    ("I take the paracetamol round the clock, sixteen of them in a day.", "twice a day's most"),
]
ORDINARY = [
    ("34 weeks, the bump gets hard and soft again, no bleeding.", "it practises"),
    ("33 weeks, the bump is rock hard on one side where the bum is, all normal.", "a child"),
    ("Dived into the pool, swam twenty lengths and my arms burn.", "swum"),
    ("I rang the bell, nobody was home and my thighs ached from the hill.", "a house"),
    ("My heel hurts when I rise onto my toes, plantar fasciitis.", "it hurts only"),
    ("I take paracetamol and walk every two hours.", "a walk"),
    (
        "There's a railway line behind us, the kids found a gap in the fence, and I'll do it up "
        "after the weekend.",
        "a fence",
    ),
    ("I bought a pack of sixteen of the paracetamol, it lasts me two weeks.", "a pack"),
    ("Paracetamol every six hours, as it says on the box.", "as told"),
    ("I've never had a headache like that before but it was the wine, gone now.", "wine"),
]


def _amid_talk(text: str) -> str:
    return f"{BEFORE} {text} {BEHIND}"


@pytest.mark.parametrize(("text", "reason"), CALLED)
def test_sign_is_called_alone_and_amid_talk(text: str, reason: str) -> None:
    assert read_message(text)["level"] == "E", reason
    assert read_message(_amid_talk(text))["level"] == "E", reason


@pytest.mark.parametrize(("text", "reason"), ORDINARY)
def test_what_shares_its_words_is_not_called(text: str, reason: str) -> None:
    assert read_message(text)["level"] not in "ES", reason
    assert read_message(_amid_talk(text))["level"] not in "ES", reason


@pytest.mark.parametrize(
    ("text", "silent", "reason"),
    [
        ("I've counted my own tablets as well, 112 in the drawer", False, "for nothing else"),
        ("I counted my pills, there are 112 in the drawer", False, "the same"),
        ("I counted my tablets, 26 instead of 28, the pharmacy was short", True, "a box"),
        ("I counted my tablets for the holiday, enough in the drawer", True, "a suitcase"),
    ],
)
def test_own_tablets_counted_are_never_passed_over(text: str, silent: bool, reason: str) -> None:
    read = read_message(_amid_talk(text + "."))
    heard = "suicide_distress" in (*read["flags"], *(read["ask"] or ()))
    assert heard is not silent, reason
