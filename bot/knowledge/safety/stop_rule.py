"""When to stop because of pain and how much is fine, in the words that stand wherever it is told.

Who begins above what is fine is told it by that own start (clinical 8.3, TLIGHT).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import load_texts
from bot.knowledge.safety.safety_limits import safety_limit

STOP_RULE = SHOWN / "safety" / "stop_rule.yml"
_FINE_FORMS = ("fine", "fine_for_a_day", "fine_and_more")
_STOP_FORMS = ("stop", "briefly")
_SHORT_FORMS = ("at_most", "over")


def stop_rule(began: int | None = None) -> str:
    """Return what goes on after "Stop if", for the pain somebody begins with (clinical 5)."""
    return limit_words(began)["stop"]


@lru_cache
def limit_words(began: int | None = None) -> Mapping[str, str]:
    """Return the limit of pain in all its forms, by the names that texts hold in braces."""
    fine, most = safety_limit("fine_up_to"), safety_limit("stop_at_pain")
    places = {"now": began, "fine": fine, "most": most, "rise": safety_limit("stop_at_rise")}
    above = began is not None and began > fine
    own = _own_start(began) if began is not None and above else ""
    high = own if own in ("high", "severe") else ""
    ids = {form: f"fine_{own}" if own else form for form in _FINE_FORMS}
    ids |= {form: f"{form}_{high}" if high else form for form in _STOP_FORMS}
    ids |= {form: f"{form}_own" if own else form for form in _SHORT_FORMS}
    texts = load_texts(STOP_RULE)
    return {form: texts[one].text.format(**places) for form, one in ids.items()}


def _own_start(began: int) -> str:
    """How the words are called for somebody who begins above what is fine."""
    if began + 1 >= safety_limit("stop_at_severe"):
        return "severe"
    return "high" if began >= safety_limit("stop_at_pain") else "above"
