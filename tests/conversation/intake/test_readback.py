"""Reading facts back."""

import pytest

from bot.conversation.intake.readback import news, parts, sentence
from bot.language.facts import Facts


def test_readback_says_the_facts_in_one_line() -> None:
    facts = Facts(
        regions=("low_back",), side="right", duration_days=21, onset="gradual", sit_hours=8
    )

    said = sentence(facts)

    assert said == "Low back, right side, 3 weeks, came on slowly, about 8 hours of sitting."


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        pytest.param(
            Facts(side="left"), Facts(side="right"), "Right side.", id="a corrected side only"
        ),
        pytest.param(Facts(side="left"), Facts(side="left"), "", id="nothing new"),
        pytest.param(
            Facts(),
            Facts(regions=("neck",), nrs=4),
            "Neck, 4 out of 10 today.",
            id="two new facts in reading order",
        ),
    ],
)
def test_readback_news_are_what_changed(before: Facts, after: Facts, said: str) -> None:
    assert news(before, after) == said


def test_readback_does_not_say_sitting_twice() -> None:
    names = [name for name, _ in parts(Facts(lifestyle=("sitting", "stress"), sit_hours=9))]
    words = dict(parts(Facts(lifestyle=("sitting", "stress"), sit_hours=9)))

    assert "sit_hours" in names
    assert words["lifestyle"] == "stress"


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            Facts(
                aggravated_by=("flex_agg", "rot_agg", "neck_screen"),
                worse_with=("sitting", "turning", "screens"),
            ),
            "Sitting, turning and working at a screen make it worse.",
        ),
        (
            Facts(aggravated_by=("rot_agg",)),
            "Something like turning or twisting makes it worse.",
        ),
        (
            Facts(trigger="pregnancy_birth", lifestyle=("pregnancy",)),
            "Around pregnancy or birth.",
        ),
        (Facts(trigger="stress", lifestyle=("stress", "smoking")), "With stress, smoking."),
        (
            Facts(trigger="phone_laptop", lifestyle=("screen_phone",)),
            "Much screen time.",
        ),
    ],
)
def test_readback_says_nothing_twice(facts: Facts, said: str) -> None:
    assert sentence(facts) == said


def test_readback_two_places_are_joined() -> None:
    assert sentence(Facts(regions=("neck", "upper_back"))) == "Neck and upper back."


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (8, "about 8 hours of sitting"),
        (7.25, "about 7.2 hours of sitting"),
        (1, "about 1 hour of sitting"),
        (20 / 60, "about 20 minutes of sitting"),
        (0, "about 0 hours of sitting"),
    ],
)
def test_readback_says_hours_as_people_do(hours: float, said: str) -> None:
    assert dict(parts(Facts(sit_hours=hours)))["sit_hours"] == said


@pytest.mark.parametrize(
    ("facts", "said", "reason"),
    [
        (
            Facts(regions=("low_back",), trigger="bend", aggravated_by=("flex_agg",),
                  worse_with=("bending",)),
            "Low back, bending makes it worse.",
            "what brings it on is no beginning",
        ),
        (
            Facts(
                regions=("low_back",), trigger="sneeze_cough", aggravated_by=("flex_agg",),
                worse_with=("sitting", "coughing"),
            ),
            "Low back, sitting and coughing make it worse.",
            "a cough of a list that makes it worse is no beginning",
        ),
        (
            Facts(
                regions=("low_back",), trigger="bend", onset="sudden",
                aggravated_by=("flex_agg",), worse_with=("bending",),
            ),
            "Low back, came on suddenly, after bending, bending makes it worse.",
            "a moment is",
        ),
    ],
)  # fmt: skip
def test_readback_says_a_movement_that_brings_it_on_once(
    facts: Facts, said: str, reason: str
) -> None:
    assert sentence(facts) == said, reason


@pytest.mark.parametrize(
    ("moves", "kinds", "said", "reason"),
    [
        (("gardening", "sitting"), ("flex_agg",), "Sitting makes it worse.", "of the same kind"),
        (
            ("gardening", "twisting"),
            ("flex_agg", "rot_agg"),
            "Twisting makes it worse.",
            "of another",
        ),
        (
            ("gardening",),
            ("flex_agg", "rot_agg"),
            "Something like turning or twisting makes it worse.",
            "a kind alone",
        ),
        (("twisting",), ("rot_agg",), "Twisting makes it worse.", "put in its place"),
        (("gardening",), ("flex_agg",), "", "nothing new"),
    ],
)
def test_news_of_a_list_says_only_what_is_new(
    moves: tuple[str, ...], kinds: tuple[str, ...], said: str, reason: str
) -> None:
    before = Facts(aggravated_by=("flex_agg",), worse_with=("gardening",))
    assert news(before, Facts(aggravated_by=kinds, worse_with=moves)) == said, reason
