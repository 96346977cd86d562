"""How many examples a property is tried with: all in the whole suite, a fifth in the fast one."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

WHOLE, FAST = "whole", "fast"
FAST_SHARE, FEWEST = 5, 10  # one of so many, and no fewer than that

# No example fails because the machine is busy; one that fails is printed, to be made again.
for _name, _most in ((WHOLE, 100), (FAST, 100 // FAST_SHARE)):
    settings.register_profile(
        _name,
        max_examples=_most,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        print_blob=True,
    )


def load_profile(marks: str) -> None:
    """Let the properties be tried as the marks of a run say (`-m "not slow"` is the fast suite)."""
    settings.load_profile(FAST if "not slow" in marks else WHOLE)


def examples(most: int) -> settings:
    """Return the settings of a property that is tried with so many examples in the whole suite."""
    fast = settings.get_current_profile_name() == FAST
    return settings(max_examples=max(FEWEST, most // FAST_SHARE) if fast else most)
