"""Home checks that were not done after all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.checks import ALL, asked_of, evidence_of, steps_of
from bot.knowledge.checks.home_checks import HomeCheck, load_home_checks
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import is_question

_TELLING = counted("check_named_undone")
_WORD = re.compile(r"[a-z]+")


def named_check(values: Mapping[str, Any], words: str) -> HomeCheck | None:
    """Return the check of this talk that the words name, None where they name none of them."""
    said = set(_WORD.findall(words.casefold()))
    chosen = [one["id"] for one in values.get(slots.CHECKS) or []]
    known = [load_home_checks()[one] for one in dict.fromkeys((*chosen, *asked_of(values)))]
    return next((check for check in known if said & _names(check)), None)


def undone_check(values: Mapping[str, Any], text: str, words: str) -> HomeCheck | None:
    """Return the check that a message takes back, None where it takes none back.

    `words` say that one was not done, by its name or by what is asked in it ("I never did that
    test, my thigh did not stay up"); a finding may be protested alone. Bare words mean the check
    that was answered last.
    """
    if spoken("only_supposes").search(text.casefold()):
        return None
    named = named_check(values, words)
    if named is not None:
        return named
    protests = spoken("protests_a_finding").search(text.casefold()) is not None
    if not (words or protests):
        return None
    if values.get(slots.ROUTINE) and not spoken("says_check").search(text):
        return None
    done = [load_home_checks()[one] for one in reversed(tuple(asked_of(values)))]
    said = set(_WORD.findall((text if words else _protested(text)).casefold()))
    by_question = next((one for one in done if said & _asked_words(one)), None)
    bare = words and spoken("means_a_check").search(words.casefold()) is not None
    return by_question or (done[0] if bare and done else None)


def _protested(text: str) -> str:
    """The sentence that protests and the one behind it, where that asks nothing.

    "It's wrong. My thigh did not stay up" is of a check, "it's wrong. The same moves?" is not.
    """
    parts = [text[first:last] for first, last in parts_of(text)]
    protests = [spoken("protests_a_finding").search(one.casefold()) is not None for one in parts]
    behind = [False, *protests[:-1]]
    told = zip(parts, protests, behind, strict=True)
    return " ".join(
        one for one, here, next_to in told if here or (next_to and not is_question(one))
    )


def _asked_words(check: HomeCheck) -> set[str]:
    """The longer words of what is asked in a check that its own answers do not use alone."""
    asked = " ".join(question.text for question in check.questions)
    return {word for word in _WORD.findall(asked.casefold()) if len(word) >= _TELLING}


def _names(check: HomeCheck) -> set[str]:
    return {word for word in _WORD.findall(check.name.casefold()) if len(word) >= _TELLING}


def without_check(values: Mapping[str, Any], check_id: str) -> dict[str, Any]:
    """Return the slot `check_results` with one check left out and what it showed taken away."""
    steps, found = steps_of(values), evidence_of(values)
    places = [at for at, step in enumerate(steps) if step["check"] == check_id]
    for at in places:
        after = steps[at + 1]["evidence"] if at + 1 < len(steps) else evidence_of(values)
        shown = {key for key in after if after[key] != steps[at]["evidence"].get(key)}
        found = {key: value for key, value in found.items() if key not in shown}
    asked = {check: list(keys) for check, keys in asked_of(values).items()}
    kept = [step for step in steps if step["check"] != check_id]
    return {"evidence": found, "asked": {**asked, check_id: [ALL]}, "steps": kept}
