"""Home checks that were not done after all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.checks import ALL, asked_of, evidence_of, steps_of
from bot.knowledge.checks.home_checks import HomeCheck, load_home_checks
from bot.knowledge.conversation.reply_limits import counted, is_within
from bot.knowledge.conversation.taking_back import load_taking_back
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.replies.wished.wish_reading import moves_in
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import is_question

_TELLING = counted("check_named_undone")
_WORD = re.compile(r"[a-z]+")
OUT = "out"  # what was taken out, in the slot `check_results`


def named_check(values: Mapping[str, Any], words: str) -> HomeCheck | None:
    """Return the check of this talk that the words name best, None where they name none."""
    said = set(_WORD.findall(words.casefold()))
    chosen = [one["id"] for one in values.get(slots.CHECKS) or []]
    known = [load_home_checks()[one] for one in dict.fromkeys((*chosen, *asked_of(values)))]
    best = max(known, key=lambda check: len(said & _names(check)), default=None)
    return best if best is not None and said & _names(best) else None


def _described_check(values: Mapping[str, Any], text: str) -> HomeCheck | None:
    """Return the check told apart from others by a word, however short ("the bed one")."""
    hits = [
        *(one["named"] for one in spoken("names_an_earlier_check").finditer(text.casefold())),
        *(one["told"] for one in spoken("check_told_apart").finditer(text.casefold())),
    ]
    said = set(_WORD.findall(" ".join(hits))) - word_list("without_sense")
    known = [load_home_checks()[one] for one in reversed(tuple(asked_of(values)))]
    shared = [len(said & {*_WORD.findall(one.name.casefold())}) for one in known]
    most = max(shared, default=0)
    best = [one for one, so_many in zip(known, shared, strict=True) if so_many == most]
    return best[0] if most and len(best) == 1 else None


def undone_check(values: Mapping[str, Any], text: str, words: str) -> HomeCheck | None:
    """Return the check that a message takes back, None where it takes none back.

    `words` say that one was not done, by its name or by what is asked in it ("I never did that
    test, my thigh did not stay up"); a finding may be protested alone. Bare words mean the check
    that was answered last.
    """
    if spoken("only_supposes").search(text.casefold()) or spoken("keeps_a_check").search(text):
        return None
    named = named_check(values, words) or (_described_check(values, text) if words else None)
    if named is not None:
        return named
    protests = spoken("protests_a_finding").search(text.casefold()) is not None
    if not (words or protests) or _of_a_move(words):
        return None
    away = values.get(slots.ROUTINE) or _is_told_beside_minutes(values, text)
    if away and not spoken("says_check").search(text):
        return None
    done = [load_home_checks()[one] for one in reversed(tuple(asked_of(values)))]
    said = set(_WORD.findall((_around(text) if words else _protested(text)).casefold()))
    by_question = next((one for one in done if said & _asked_words(one)), None)
    bare = words and spoken("means_a_check").search(words.casefold()) is not None
    return by_question or (done[0] if bare and done else None)


def _is_told_beside_minutes(values: Mapping[str, Any], text: str) -> bool:
    """Whether more than a few words answer how many minutes ("8; the last list I never did")."""
    return values.get(slots.ASKED) == slots.MINUTES and not is_within(text, "answer_piece")


def kept_check(values: Mapping[str, Any], text: str) -> HomeCheck | None:
    """Return the check that a message says is to stand as it was answered; None where none is.

    Without a name it is the one that was taken out last ("keep that").
    """
    kept = [text[a:b] for a, b in parts_of(text) if spoken("keeps_a_check").search(text[a:b])]
    if not kept or not asked_of(values):
        return None
    if _of_a_move(text) and not spoken("says_check").search(text):
        return None  # "put the bridge back" is of a move
    named = named_check(values, " ".join(kept))
    if named is not None:
        return named
    out = list(_taken_out(values))
    return load_home_checks()[out[-1]] if out and spoken("keeps_just_that").search(text) else None


def _taken_out(values: Mapping[str, Any]) -> dict[str, Any]:
    """What the checks had shown that were taken out, by check, the last one last."""
    return dict((values.get(slots.CHECK_RESULTS) or {}).get(OUT) or {})


def _of_a_move(words: str) -> bool:
    """Whether the words name a move of the library, which no home check is."""
    return any(moves_in(Message.read(words)))


def _around(text: str) -> str:
    """The sentences in which a check is said not to have been done, and the one behind each."""
    parts = [text[first:last] for first, last in parts_of(text)]
    here = [bool(load_taking_back()["done_check"].dropped(one)) for one in parts]
    behind = [False, *here[:-1]]
    return " ".join(one for one, a, b in zip(parts, here, behind, strict=True) if a or b)


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
    """Return the slot `check_results` with one check left out and what it showed taken away.

    What is taken away is kept aside, for who wants it back.
    """
    steps, found = steps_of(values), evidence_of(values)
    places = [at for at, step in enumerate(steps) if step["check"] == check_id]
    gone: dict[str, str] = {}
    for at in places:
        after = steps[at + 1]["evidence"] if at + 1 < len(steps) else evidence_of(values)
        gone |= {key: after[key] for key in after if after[key] != steps[at]["evidence"].get(key)}
    found = {key: value for key, value in found.items() if key not in gone}
    asked = {check: list(keys) for check, keys in asked_of(values).items()}
    kept = [step for step in steps if step["check"] != check_id]
    results = {"evidence": found, "asked": {**asked, check_id: [ALL]}, "steps": kept}
    if not places:
        return results
    aside = {"asked": asked.get(check_id, []), "steps": [steps[at] for at in places], "shows": gone}
    out = {one: was for one, was in _taken_out(values).items() if one != check_id}
    return {**results, OUT: {**out, check_id: aside}}


def with_check_back(values: Mapping[str, Any], check_id: str) -> dict[str, Any] | None:
    """Return the slot `check_results` with a check as it was before it was taken out, else None."""
    out = _taken_out(values)
    was = out.pop(check_id, None)
    if was is None:
        return None
    asked = {check: list(keys) for check, keys in asked_of(values).items()}
    return {
        "evidence": {**evidence_of(values), **was["shows"]},
        "asked": {**asked, check_id: list(was["asked"])},
        "steps": [*was["steps"], *steps_of(values)],
        OUT: out,
    }
