"""What a relative had, and what was once and is gone: no sign today, and what would be one.

"Dad had a heart attack at 60, and I had pins and needles once last year. Does it matter?" is
answered and left out of the message, so that it stops no check and is no fact of today. What counts
though it is long over (cancer, thin bones, an operation) and what the danger screen reads as there
now are never answered so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Status
from bot.language.text.question_start import begins_as_question

_NOW = (Status.PRESENT, Status.UNCERTAIN)


@dataclass(frozen=True)
class NoSignHere:
    """A stretch of a message, as characters, and what is said of it."""

    start: int
    end: int
    says: str


def hear_what_counts_not(draft: Draft) -> None:
    """Note the answer to what is asked of such a thing; what it is about is left out.

    At a safety list it is answered where it is only told beside the reply, too.
    """
    turn = draft.turn
    if turn.pressed or any(one.status in _NOW for one in turn.findings.of(Kind.FLAG)):
        return
    if spoken("the_writer_too").search(turn.text):
        return  # "my mum had cancer and so did I"
    told, asked = list(_told_in(turn.text)), list(_asked_in(turn.text))
    missed = None if told or not asked else _put_again(turn.text)
    if missed is not None:
        told = [
            NoSignHere(0, 0, one.says) for text in _texts_before(draft) for one in _told_in(text)
        ]
        asked = [(missed, asked[-1][1])]
    if not told or not (asked or draft.asked in PARTS):
        return
    sorry = [acknowledgement("passed_over")] if missed is not None else []
    draft.counts_not = " ".join(dict.fromkeys([*sorry, *(one.says for one in told)]))
    if not asked:
        return  # beside a reply to a list: "dad had cancer, me no" is the reply
    for start, end in [*((one.start, one.end) for one in told), *asked]:
        draft.leave_words(start, _with_its_mark(turn.text, end))


def say_what_counts_not(draft: Draft) -> bool:
    """Say that answer; True where the message holds nothing else."""
    draft.acknowledge(draft.counts_not)
    return bool(draft.counts_not) and not any(char.isalnum() for char in draft.turn.text)


def _told_in(text: str) -> Iterator[NoSignHere]:
    """Yield what is told of a relative, and of the writer's own what is long over."""
    pieces = list(_pieces(text))
    for at, (start, end) in enumerate(pieces):
        piece = text[start:end]
        if begins_as_question(piece):
            continue
        if (relative := spoken("illness_of_a_relative").search(piece)) is not None:
            heart = spoken("of_heart_or_vessels").search(piece) is not None
            key = "theirs_no_sign_heart" if heart else "theirs_no_sign"
            yield NoSignHere(start, end, acknowledgement(key, who=_named(relative["who"])))
        elif spoken("had_it_once").search(piece) is not None:
            last = _end_of(text, pieces[at + 1 :], end)
            if _is_over(text[start:last], text[last:]):
                nerve = spoken("numb_or_tingling").search(piece) is not None
                says = acknowledgement("gone_no_sign_nerve" if nerve else "gone_no_sign")
                yield NoSignHere(start, last, says)


def _end_of(text: str, behind: list[tuple[int, int]], end: int) -> int:
    """Return where what is told ends: "gone by morning" behind a comma belongs to it."""
    for start, last in behind:
        piece = text[start:last]
        goes_on = spoken("gone_again").search(piece) or spoken("long_ago_or_once").search(piece)
        if not goes_on or begins_as_question(piece) or _begins_anew(piece):
            break
        end = last
    return end


def _begins_anew(piece: str) -> bool:
    told = spoken("had_it_once").search(piece) or spoken("illness_of_a_relative").search(piece)
    return told is not None


def _is_over(said: str, behind: str) -> bool:
    """Whether it was long ago and has gone, does not always count, and nothing tells of now."""
    gone = spoken("over_since")
    now = spoken("over_but").search(f"{gone.sub(' ', said)} {behind}")
    if now is not None or spoken("always_counts").search(said):
        return False
    long_ago = spoken("long_ago_or_once").search(said) is not None
    return long_ago and spoken("gone_again").search(said) is not None


def _asked_in(text: str) -> Iterator[tuple[int, int]]:
    for start, end in _pieces(text):
        if spoken("asks_if_it_counts").search(text, start, min(len(text), end + 1)):
            yield start, end


def _put_again(text: str) -> int | None:
    """Where it is said that something was passed over ("you said nothing about my dad")."""
    found = spoken("asked_again_about").search(text.casefold())
    return found.start() if found else None


def _texts_before(draft: Draft) -> list[str]:
    most = counted("turns_to_a_missed_question")
    return [one.text for one in draft.situation.turns[:-1][-most:] if not one.button]


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for joint in spoken("ends_a_telling").finditer(text):
        if joint.start() > start:
            yield start, joint.start()
        start = joint.end()
    if start < len(text):
        yield start, len(text)


def _with_its_mark(text: str, end: int) -> int:
    """Return the end of a stretch with the marks behind it: a "?" left alone would ask."""
    return end + len(text[end:]) - len(text[end:].lstrip(" ?!.,;"))


def _named(who: str | None) -> str:
    return (who or "family").casefold()
