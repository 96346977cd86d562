"""What hurts less makes nothing worse; what the better of two is measured by does."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.findings import Kind

WORSE, EASES = Kind.AGGRAVATED_BY, Kind.EASED_BY


@pytest.mark.parametrize(
    ("text", "worse", "eases"),
    [
        ("sitting hurts less", (), ("sitting",)),
        ("lying down hurts a lot less", (), ("lying",)),
        ("turning left hurts less", (), ()),
        ("walking aches less", (), ("walking",)),
        ("standing is less painful", (), ("standing",)),
        ("bending is easier than standing", ("ext_agg",), ("bending",)),
        ("walking is better than sitting", ("flex_agg",), ("walking",)),
        ("standing hurts less than sitting", ("flex_agg",), ("standing",)),
        ("turning left hurts less than right", ("rot_agg",), ()),
        ("sitting hurts, less when I walk", ("flex_agg",), ("walking",)),
        ("lifting hurts more or less all day", ("load_agg",), ()),
        ("lifting hurts", ("load_agg",), ()),
    ],
)
def test_hurts_less_is_no_worse(text: str, worse: tuple[str, ...], eases: tuple[str, ...]) -> None:
    found = understand(text)
    assert tuple(found.values(WORSE)) == worse
    assert tuple(found.values(EASES)) == eases
