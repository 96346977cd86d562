"""Harmless talk before a plain sign of danger does not silence it."""

from __future__ import annotations

import pytest

from bench.signs_in_company import harmless_talk, in_company
from tests.examples import sampled

TALK = 150  # sentences that are tried where not all are
CALLED, CAUGHT = 0.98, 0.99


@pytest.mark.slow
@pytest.mark.sampled
def test_signs_in_company_are_called() -> None:
    talk = harmless_talk()
    read = [one for sentence in talk[: sampled(len(talk), TALK)] for one in in_company(sentence)]
    assert sum(one.called for one in read) / len(read) >= CALLED
    assert sum(one.caught for one in read) / len(read) >= CAUGHT, [
        one.text for one in read if not one.caught
    ]
