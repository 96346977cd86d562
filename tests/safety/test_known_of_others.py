"""An illness of somebody else that is known and treated is nobody's alarm."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a friend was in hospital with a clot in his calf, my back is only stiff", "known of his"),
        ("my boss has been off with a DVT in her leg", "hers is looked after"),
    ],
)
def test_known_of_others_a_clot_that_is_treated_is_nobodys_alarm(text: str, why: str) -> None:
    verdict = judged(text)
    assert verdict.level.rank == verdict.level_other.rank == 0, why
