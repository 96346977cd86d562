"""Bad balance: asked about where told alone, seen to where it is new or has company (RF07)."""

from __future__ import annotations

import pytest

from bot.labels.reading import triage
from bot.language import understand


@pytest.mark.parametrize(
    ("text", "level", "asked", "reason"),
    [
        ("my balance is bad", "none", True, "how it stands with somebody"),
        ("my balance is terrible", "none", True, "the same"),
        ("67, low back pain for 2 years, diabetic and my balance is bad", "none", True, "diabetes"),
        ("bad balance", "none", False, "a standing condition"),
        ("my balance is bad since last week", "D", False, "new"),
        ("my balance has been bad for the last two weeks", "D", False, "new"),
        ("my balance is suddenly terrible", "D", False, "new"),
        ("lately my balance is awful", "D", False, "new"),
        ("my balance is getting worse", "D", False, "it grows worse"),
        ("my balance is bad, it is getting worse", "D", False, "it grows worse"),
        ("my balance is bad and I keep bumping into things", "D", False, "the gait shows it"),
        ("balance has gone, holding walls", "D", False, "gone, not bad"),
        ("my balance is bad and my neck hurts", "S", False, "the cord in the neck"),
        ("my neck hurts. my balance is bad", "S", False, "the cord in the neck, said before"),
        ("my balance is bad and my hands are clumsy", "S", False, "two signs"),
    ],
)
def test_balance_that_is_new_is_never_only_a_condition(
    text: str, level: str, asked: bool, reason: str
) -> None:
    verdict = triage([understand(text)])
    assert verdict.level.value == level, reason
    assert ("myelopathy" in verdict.ask) is asked, reason


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("my walking has changed", True, "how is not told"),
        ("low back pain 3 weeks. The way I walk has changed", True, "beside a pain"),
        ("lately there is a change in my gait", True, "a clinician's word"),
        ("I walk differently now and nobody knows why", False, "a manner, asked in the list"),
        ("my walking has changed for the better since the new shoes", False, "for the better"),
        ("the way I walk has changed because I limp", False, "a limp, of the pain"),
        ("my walking route has changed", False, "where, not how"),
        ("my walking pace hasn't changed", False, "no change"),
        ("my dog's walking has changed", False, "of a dog"),
    ],
)
def test_walking_that_has_changed_is_asked_about(text: str, asked: bool, reason: str) -> None:
    assert ("myelopathy" in triage([understand(text)]).ask) is asked, reason
