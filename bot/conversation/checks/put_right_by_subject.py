"""An earlier answer put right in words of its check, whichever question is open.

"Scratch that about the hanging leg, it was the right that stayed up": the words say which check is
meant, and what is told says which of its questions.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.checks.check_replies import best_phrase
from bot.conversation.checks.check_subject import check_spoken_of
from bot.conversation.checks.check_telling import pieces_told
from bot.conversation.checks.checks import OpenCheck
from bot.conversation.checks.checks_answered import Answered, PutRight
from bot.knowledge.checks.home_checks import CheckAnswer
from bot.knowledge.vocabulary.spoken_patterns import spoken


def put_right_by_subject(
    answered: Sequence[Answered], opened: OpenCheck | None, said: str, start: int
) -> list[PutRight]:
    """What a sentence tells anew of the check that it speaks of; nothing where the open one fits.

    It must say that something was otherwise. Of several questions the one that its words answer
    most of all is meant.
    """
    if spoken("puts_a_named_check_right").search(said) is None:
        return []
    now = [Answered(opened.check, opened.question, None)] if opened is not None else []
    check = check_spoken_of([one.check for one in (*answered, *now)], said)
    of_it = [one for one in (*answered, *now) if check is not None and one.check.id == check.id]
    told = [(one, *_told(one, said)) for one in of_it]
    most = max((weight for _, _, weight in told), default=0)
    best = [(one, answer) for one, answer, weight in told if most and weight == most]
    if len(best) != 1 or best[0][0] in now:
        return []
    one, answer = best[0]
    if answer is None or answer.rescreen:
        return []
    return [PutRight(one.check, one.question, one.given, answer, start, start + len(said))]


def _told(one: Answered, said: str) -> tuple[CheckAnswer | None, int]:
    """What the pieces of a sentence answer to a question most of all, and how much they say."""
    read = [best_phrase(one.check, one.question, piece) for piece in pieces_told(said.casefold())]
    return max(read, key=lambda found: found[1], default=(None, 0))
