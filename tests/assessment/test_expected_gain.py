from __future__ import annotations

from dataclasses import replace

from bot.assessment.candidates import Candidate, candidates, measured_by
from bot.assessment.expected_gain import Standing, standing, worth
from bot.assessment.scoring import score
from bot.assessment.told_evidence import told_evidence
from bot.language.facts import Facts
from tests.assessment.people import UNTESTED


def now(facts: Facts) -> Standing:
    return standing(score(told_evidence(facts)), facts, {})


def candidate(facts: Facts, check_id: str) -> Candidate:
    return next(one for one in candidates(facts, (), {}, ()) if one.check.id == check_id)


def test_worth_a_second_look_at_the_same_thing_is_worth_less() -> None:
    photo = candidate(UNTESTED, "ST02")

    first = worth(photo, now(UNTESTED), set())
    second = worth(photo, now(UNTESTED), measured_by({"waist_ok": "yes"}))

    assert second < first


def test_worth_grows_with_what_an_answer_could_change() -> None:
    bed = candidate(UNTESTED, "ST04")
    early = replace(UNTESTED, sit_hours=None, aggravated_by=())

    assert worth(bed, now(UNTESTED), set()) > worth(bed, now(early), set())


def test_worth_knowing_the_direction_takes_it_from_the_check_that_asks() -> None:
    unknown = Facts(regions=("low_back",))
    known = replace(unknown, eased_by=("walking",))
    bends = candidate(unknown, "ST16")

    assert worth(bends, now(unknown), set()) > 0 > worth(bends, now(known), set())


def test_worth_leading_patterns_are_those_of_the_painful_half() -> None:
    assert "D4" not in now(UNTESTED).ranks
    assert max(now(UNTESTED).ranks, key=lambda key: now(UNTESTED).ranks[key]) == "D1"
