"""Plain lines of danger are heard and what only sounds like it is not called, family by family."""

from __future__ import annotations

import pytest

from bench.plain_signs import CALLED, CAUGHT, HEARD, LOOK_ALIKES, SIGNS, TODAY, scored, share

pytestmark = pytest.mark.slow

# A family, and the share that is called, caught (called, for today, asked about), and heard at all.
FLOORS = (
    ("one half of the body", 0.8, 0.99, 0.99),
    ("between the legs", 1.0, 1.0, 1.0),
    ("both legs", 0.98, 0.99, 0.99),
    ("a leg that fails", 0.98, 1.0, 1.0),
    ("passing water", 0.98, 0.98, 0.98),
    ("not holding, not feeling", 1.0, 1.0, 1.0),
    ("the chest", 1.0, 1.0, 1.0),
    ("accidents", 0.97, 1.0, 1.0),
    ("infection", 0.21, 1.0, 1.0),
    ("cancer", 0.1, 0.7, 1.0),
    ("the great vessel", 0.88, 1.0, 1.0),
    ("a wish to die", 0.1, 1.0, 1.0),
    ("the lungs", 0.75, 1.0, 1.0),
    ("pregnancy", 1.0, 1.0, 1.0),
    ("clumsy hands", 0.33, 0.83, 1.0),
    ("other emergencies", 0.86, 1.0, 1.0),
    ("a small child", 0.15, 0.75, 0.93),
    ("a weak arm", 0.2, 0.96, 0.96),
    ("shingles", 0.0, 0.93, 0.93),
    ("arteries of the head", 0.16, 0.83, 0.96),
    ("after an operation", 0.4, 0.96, 0.96),
    ("pain nobody can bear", 0.06, 0.83, 0.83),
    ("a band round the body", 0.06, 0.86, 0.93),
    ("a lump or a new shape", 0.03, 0.23, 0.83),
    ("bones that break", 0.0, 0.83, 0.83),
    ("nights without rest", 0.0, 0.16, 0.8),
    ("a leg without blood", 0.33, 0.96, 1.0),
    ("the kidneys", 0.06, 0.93, 0.93),
    ("a testicle", 0.86, 0.96, 1.0),
    ("somebody who hurts", 0.26, 0.9, 0.9),
    ("medicine that harms", 0.7, 0.96, 0.96),
    ("the womb and before birth", 0.63, 0.83, 0.96),
    ("a stiff morning", 0.0, 0.1, 0.1),
    ("coughing and straining", 0.0, 0.0, 0.9),
    ("a swelling on the back, told short", 0.0, 0.36, 1.0),
    ("nights, sweats and weight", 0.03, 0.54, 1.0),
    ("bones under steroids, age and small falls", 0.0, 0.96, 1.0),
    ("pain past bearing", 0.06, 0.96, 0.96),
    ("mornings that take hours", 0.0, 0.15, 0.84),
    ("germs from a needle or a wound", 0.15, 1.0, 1.0),
    ("a clot after an operation, a flight or a cast", 0.62, 1.0, 1.0),
    ("left over from the rounds", 0.37, 1.0, 1.0),
)
# A class of look-alikes, and the most that is called, called or sent, and alarmed about at all.
CEILINGS = (
    ("an accident seen and scanned", 0.05, 0.08, 0.13),
    ("a fall of long ago", 0.03, 0.03, 0.05),
    ("pictures of pain", 0.0, 0.0, 0.03),
    ("no violence", 0.0, 0.03, 0.03),
    ("toilet as a figure", 0.03, 0.03, 0.05),
    ("restless with pain", 0.0, 0.0, 0.05),
    ("short of breath from pain or fun", 0.0, 0.03, 0.2),
    ("rides and lovers", 0.0, 0.0, 0.0),
    ("lumps that are none", 0.0, 0.0, 0.0),
    ("nights and weight that are harmless", 0.0, 0.0, 0.08),
    ("bones that are fine", 0.0, 0.0, 0.0),
    ("pain that is borne", 0.0, 0.0, 0.0),
    ("mornings of everybody", 0.0, 0.0, 0.0),
    ("needles and wounds that are harmless", 0.0, 0.0, 0.0),
    ("calves and breath that are harmless", 0.0, 0.0, 0.09),
)


@pytest.mark.parametrize(("family", "called", "caught", "heard"), FLOORS)
def test_plain_signs_are_heard(family: str, called: float, caught: float, heard: float) -> None:
    counted = scored(SIGNS)[family]
    assert share(counted, (CALLED,)) >= called
    assert share(counted, CAUGHT) >= caught
    assert share(counted, HEARD) >= heard


@pytest.mark.parametrize(("family", "called", "sent", "alarmed"), CEILINGS)
def test_plain_signs_spare_what_only_sounds_like_them(
    family: str, called: float, sent: float, alarmed: float
) -> None:
    counted = scored(LOOK_ALIKES)[family]
    assert share(counted, (CALLED,)) <= called
    assert share(counted, (CALLED, TODAY)) <= sent
    assert share(counted, CAUGHT) <= alarmed


def test_plain_signs_have_a_bound_for_every_family() -> None:
    assert [row[0] for row in FLOORS] == list(scored(SIGNS))
    assert [row[0] for row in CEILINGS] == list(scored(LOOK_ALIKES))
