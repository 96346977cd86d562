"""An accident that a clinic looked at, with nothing broken, is no emergency until it is worse."""

from __future__ import annotations

import pytest

from bot.safety.levels import Level
from tests.safety.reading import judged

FOUND_WHOLE = (
    ("had a ct after the crash, all clear, back still aches", "a scan that is clear"),
    ("fell off a ladder last week, x-ray clear, discharged, still sore", "an x-ray"),
    ("came off my bike on saturday, a&e checked me over, nothing broken", "looked over"),
    ("they scanned my neck after the tackle and cleared me to play", "cleared"),
    ("gp checked me after i fell off the trampoline, soft tissue only", "a doctor"),
    ("hit by a van in spring, ct showed nothing, still stiff mornings", "nothing was shown"),
    ("since the crash, which was all checked, i get a stiff neck at night", "all of it"),
)
STILL_CALLED = (
    ("crashed the car this morning, the doctor is closed, back hurts", "nobody looked"),
    ("fell off a ladder, nothing broken i think, back hurts", "one's own belief"),
    ("i fell from the roof, my wife checked me, nothing broken", "a relative"),
    ("rear ended at speed, waiting for an x-ray, neck hurts", "a look that is to come"),
    ("came off my motorbike, paramedics want to take me in, neck hurts", "taken in"),
    ("fell off the roof, x-ray not clear, back pain", "not clear"),
    ("x-ray showed a fracture after the fall from the roof", "broken"),
    ("car crash yesterday, xray was clear but now my neck is worse", "worse since"),
    ("fell off a ladder, x-ray clear, but new pain in my neck", "new since"),
    ("crash last week, scan fine, now my legs are numb", "a sign of the nerves"),
)


@pytest.mark.parametrize(("text", "reason"), FOUND_WHOLE)
def test_looked_at_accident_is_for_the_next_days(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level is Level.D, reason
    assert verdict.flags == ("major_trauma",), reason


@pytest.mark.parametrize(("text", "reason"), STILL_CALLED)
def test_looked_at_accident_is_called_where_nothing_was_found_out(text: str, reason: str) -> None:
    assert judged(text).level is Level.E, reason
