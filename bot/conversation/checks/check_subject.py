"""Which home check some words speak of, by its name and by what is done and asked in it.

"The hanging leg" is of the leg over the edge of the bed, whichever check is open now.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge.checks.home_checks import HomeCheck
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.text.message import Message

_ENOUGH, _LETTERS = counted("check_spoken_of"), counted("check_word_spoken_of")


def check_spoken_of(checks: Iterable[HomeCheck], said: str) -> HomeCheck | None:
    """Return the one check that the words speak of, None where they speak of none or of two.

    What two of the checks share tells nothing.
    """
    known = list({check.id: check for check in checks}.values())
    spoken_forms = [word.forms for word in Message.read(said).words if not word.is_sign]
    weights = [_weight(check, known, spoken_forms) for check in known]
    best = max(weights, default=0)
    if best < _ENOUGH or weights.count(best) > 1:
        return None
    return known[weights.index(best)]


def _weight(check: HomeCheck, known: list[HomeCheck], said: list[frozenset[str]]) -> int:
    others = [one for one in known if one.id != check.id]
    names = _words(check.name).difference(*(_words(one.name) for one in others))
    done = _words(_described(check)).difference(*(_words(_described(one)) for one in others))
    of_name = sum(bool(forms & names) for forms in said)
    of_deed = sum(bool(forms & done) and not forms & names for forms in said)
    return _ENOUGH * of_name + of_deed  # a word of the name is enough


def _described(check: HomeCheck) -> str:
    return " ".join((check.name, *check.steps, *(one.text for one in check.questions)))


def _words(text: str) -> frozenset[str]:
    """The words that may tell one check from another, in all their forms."""
    small = word_list("without_sense") | word_list("beside_a_fact")
    kept = [
        word.forms
        for word in Message.read(text).words
        if not word.is_sign and len(word.norm) >= _LETTERS and not word.forms & small
    ]
    return frozenset().union(*kept)
