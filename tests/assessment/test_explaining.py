from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from bot.assessment import MusclesWorked, explain, infer
from bot.knowledge.wording.banned_phrases import copy_lint
from bot.language.facts import Facts
from tests.assessment.people import CARRIER, DESK, INACTIVE, LAPTOP, UNTESTED, answers, people
from tests.examples import examples

FOUND = {"hipflex_tight": "both", "glute_weak": "yes"}
WORKED = MusclesWorked(frozenset({"hip_flexors"}), frozenset({"glute_max"}))


def test_explaining_goes_from_what_was_told_to_what_we_try() -> None:
    said = explain(infer(DESK, FOUND), DESK, WORKED)

    assert said.over_line == "Likely pattern"
    assert said.title == "The front of your hips is tight"  # no check saw the belt line
    assert said.told == (
        "You told me that it hurts in your low back, you sit about 8 hours a day and standing makes"
        " it worse."
    )
    assert said.found == (
        "Your checks showed that your thighs stayed up off the edge of the bed and the bridge was"
        " hard to hold."
    )
    assert said.also == "Also: your trunk may tire early."
    assert said.paragraphs == (  # what was told and found is one question away
        said.picture,
        "How sure: likely, not certain. Home checks are rough.",
        "Most people without any pain have some forward tilt too, about 8 in 10. Exercise helps"
        " either way.",
        said.plan,
    )
    assert "tug of war" in said.picture
    assert "lengthen the front of your hips (hip flexors)" in said.plan
    assert "We build your buttocks (gluteus maximus)." in said.plan, "no move builds the belly"
    assert [line.muscle for line in said.build] == ["glute_max", "abs_deep"]


def test_explaining_why_puts_the_weightiest_first() -> None:
    said = explain(infer(DESK, FOUND), DESK)

    assert said.why[0] == (
        "Your thighs stayed up off the edge of the bed: that speaks strongly for it."
    )
    assert said.why[-1] == "It hurts in your low back: that speaks for it a little."


def test_explaining_untested_says_may_and_asks_for_a_check() -> None:
    said = explain(infer(UNTESTED, {}), UNTESTED)

    assert said.over_line == "Possible pattern"
    assert said.title == "The front of your hips may be tight"
    assert said.found == ""
    assert "From your words alone" in said.how_sure
    assert said.why[-1] == "No home check has tested it yet."


def test_explaining_sets_the_two_views_against_each_other() -> None:
    said = explain(infer(DESK, FOUND), DESK)

    assert said.contrast.startswith("The material this programme comes from says long sitting")
    assert ". Research says forward tilt was found in 85 % of men" in said.contrast


def test_explaining_merged_patterns_have_one_name() -> None:
    said = explain(infer(LAPTOP, {"obs_fhp": "yes", "wall_head_big": "yes"}), LAPTOP)

    assert said.title == "Your head and shoulders lean forward"
    assert said.also == ""


def test_explaining_merged_patterns_nobody_saw_are_named_by_what_holds_on() -> None:
    tight = {"pec_tight": "yes", "upper_trap_tight": "yes"}

    assert explain(infer(LAPTOP, {}), LAPTOP).title == "Your neck and chest muscles may be tight"
    assert explain(infer(LAPTOP, tight), LAPTOP).title == "Your neck and chest muscles are tight"


def test_explaining_says_what_came_closest_even_with_one_point() -> None:
    facts = Facts(regions=("low_back",))

    assert explain(infer(facts, {}), facts).why[:2] == (
        "What came closest: your belt line may tip forward. Too little speaks for it to name it.",
        "It hurts in your low back: that speaks for it a little.",
    )


def test_explaining_nothing_found_says_so_plainly() -> None:
    said = explain(infer(INACTIVE, {"glute_ok": "yes", "abs_ok": "yes"}), INACTIVE)

    assert said.title == "No pattern to name"
    assert said.paragraphs[0] == (
        "What you checked came out fine: you held the bridge for a minute and you held the plank"
        " for a minute. So I won't name a muscle pattern; naming one would be a guess."
    )
    assert said.paragraphs[1].startswith("What helps backs like yours is simple and well tested")
    assert said.contrast == ""


def test_explaining_nothing_named_is_not_called_fine_when_a_check_was_not() -> None:
    evidence = {"calf_tight": "left", "rf_ok": "yes"}
    said = explain(infer(Facts(), evidence), Facts(), MusclesWorked(frozenset({"calves"})))

    assert "came out fine" not in said.found
    assert "your left knee reached the wall only from close up" in said.found
    assert "lengthen your calves" in said.plan


def test_explaining_nothing_checked_claims_nothing() -> None:
    neck = Facts(regions=("neck",))
    said = explain(infer(neck, {}), neck)

    assert said.found.startswith("What you told me is not enough")
    assert "necks and upper backs like yours" in said.honest


def test_explaining_mixed_shows_both_sides() -> None:
    facts = Facts(regions=("low_back",), lifestyle=("sitting", "driving", "footwear"))
    said = explain(infer(facts, {}), facts)

    assert said.title == "Signs that point both ways"
    assert said.picture.startswith("Some signs speak for a belt line that tips forward")
    assert "Your belt line tips forward?" in said.why
    assert "Your belt line tips back?" in said.why


def test_explaining_puts_a_clinician_before_exercise() -> None:
    big = explain(infer(CARRIER, {"hip_high": "right", "lld_over_2cm": "yes"}), CARRIER)
    rounded = {"obs_kyph": "yes"}
    older = replace(LAPTOP, age=50)
    younger = replace(LAPTOP, age=49)

    assert "physiotherapist or a doctor" in big.first[0]
    assert "your doctor about your bones" in explain(infer(older, rounded), older).first[0]
    assert explain(infer(younger, rounded), younger).first == ()


def test_explaining_gives_the_reason_for_the_nerve() -> None:
    told = Facts(regions=("low_back", "below_knee"), quality=("shooting",))

    by_words = explain(infer(told, {}), told).first
    by_check = explain(infer(UNTESTED, {"slr_nerve": "yes"}), UNTESTED).first

    assert by_words[0].startswith("Because it reaches into a leg or arm")
    assert by_check[0].startswith("Because raising the straight leg sent a shooting")


def test_explaining_sends_nobody_who_can_only_sit_for_a_walk() -> None:
    seated = replace(DESK, conditions=("sits_only",))

    assert "with walking" in explain(infer(DESK, FOUND), DESK, WORKED).plan
    assert "walk" not in explain(infer(seated, FOUND), seated).plan
    assert "walk" not in explain(infer(seated, {}), Facts(conditions=("sits_only",))).plan


@examples(150)
@given(people, answers)
def test_explaining_never_says_what_must_not_be_said(
    facts: Facts, evidence: dict[str, str]
) -> None:
    said = explain(infer(facts, evidence), facts)
    texts = (said.over_line, said.title, *said.paragraphs, *said.why, said.contrast)

    for text in texts:
        assert copy_lint(text) == []
        assert "{" not in text
        assert "!" not in text
    assert ("First come quiet days" if (facts.nrs or 0) >= 7 else "or 2 weeks") in said.plan
    assert bool(said.over_line) == bool(infer(facts, evidence).patterns)


def test_explaining_says_nothing_of_how_common_a_posture_is_against_a_check() -> None:
    """ "A flat low back is common" stood below "the gap behind your waist was as usual"."""
    seen = {"ham_tight": "both", "wall_flat": "yes"}
    against = explain(
        infer(DESK, {"ham_tight": "both", "waist_ok": "yes", "belt_ppt": "yes"}), DESK
    )
    alone = explain(infer(DESK, seen), DESK)

    assert "usual range" in against.against
    assert "is common" not in against.honest
    assert "A flat low back is common" in alone.honest
