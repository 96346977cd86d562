"""What a message takes back: "7 no 6", "it's 5 years, not 5 out of 10", "take the neck away".

What counts no longer is blanked, so that every character stays where it was, and what it told is
denied; what stands instead is read again where the whole sentence hid it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.knowledge.conversation.taking_back import load_taking_back
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.answers import read_answer

INSTEAD, OTHER_TIMES, REMOVES, CHECK = "instead", "other_times", "removes", "done_check"
MOVES, ADDS, AGAIN = "moves", "adds", "again"
PLACE_WITHIN = limit("moved_place")
RULE = "taken back"
_READ_AGAIN = (("side", Kind.SIDE), ("region", Kind.REGION))
_NOT_FACTS = (Kind.FLAG, Kind.SIGN)


@dataclass(frozen=True)
class TakenBack:
    """What is left of a message: `text` with blanks for what counts no longer, and its findings.

    `corrects` says that something told was put right or taken away, `check` holds the words that
    take back a home check.
    """

    text: str
    findings: Findings
    corrects: bool = False
    check: str = ""


def without_taken_back(text: str, findings: Findings) -> TakenBack:
    """Return the message without what it takes back."""
    known = load_taking_back()
    instead, removes = known[INSTEAD].dropped(text), known[REMOVES].dropped(text)
    checks, beside = known[CHECK].dropped(text), _beside_another(text)
    gone = [*instead, *removes]
    if not (gone or checks or beside):
        return TakenBack(text, findings)
    left = _blanked(text, [*gone, *beside])
    mentions = [
        one for mention in findings.mentions for one in _meant(mention, gone, [*checks, *beside])
    ]
    for first, last in instead:
        mentions = list(_read_again(mentions, text[first:last], left))
    mentions += _numbers(text, instead)
    mentions += _hours(mentions, left)
    check = " ".join(text[first:last] for first, last in checks)
    return TakenBack(left, Findings(tuple(mentions)), bool(gone), check)


def moves_the_pain(text: str, findings: Findings) -> bool:
    """Return whether a place is told instead of the one before ("actually it's more my neck")."""
    known = load_taking_back()
    if known[ADDS].dropped(text):
        return False
    places = [one.start for one in findings.present(Kind.REGION)]
    ends = [last for _, last in known[MOVES].dropped(text)]
    return any(
        last <= place and len(text[last:place].split()) <= PLACE_WITHIN
        for last in ends
        for place in places
    )


def said_again(text: str) -> str:
    """Return the words that put right the answer before ("actually 6"), "" for others."""
    left = _blanked(text, load_taking_back()[AGAIN].dropped(text))
    return left.strip(" .!,") if left != text else ""


def _beside_another(text: str) -> list[tuple[int, int]]:
    """A number of another time, where another number is told of now ("5, at night 8")."""
    spans = list(load_taking_back()[OTHER_TIMES].dropped(text))
    rest = _blanked(text, spans)
    return spans if any(char.isdigit() for char in rest) else []


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for first, last in spans:
        text = text[:first] + " " * (last - first) + text[last:]
    return text


def _meant(
    mention: Mention, gone: Sequence[tuple[int, int]], unsaid: Sequence[tuple[int, int]]
) -> Iterator[Mention]:
    """A fact in words that are taken back is denied, a number in them is none."""
    if mention.kind in _NOT_FACTS:
        yield mention
        return
    if any(first < mention.end and mention.start < last for first, last in unsaid):
        return
    if not any(first < mention.end and mention.start < last for first, last in gone):
        yield mention
    elif mention.kind not in (Kind.NUMBER, Kind.YES_NO):
        yield replace(mention, status=Status.DENIED, cues=(RULE,))


def _read_again(mentions: list[Mention], dropped: str, left: str) -> Iterator[Mention]:
    """Read the side and the place that stand in place of those that were dropped."""
    told = {}
    for name, kind in _READ_AGAIN:
        out = read_answer(name, Findings(), dropped)
        now = read_answer(name, Findings(), left)
        if out is not None and out.value and now is not None and now.value != out.value:
            told[kind] = (out.value, now.value)
    yield from (one for one in mentions if one.kind not in told)
    for kind, (out_value, now_value) in told.items():
        yield _mention(kind, out_value, left, Status.DENIED)
        if now_value:
            yield _mention(kind, now_value, left, Status.PRESENT)


def _numbers(text: str, instead: Sequence[tuple[int, int]]) -> Iterator[Mention]:
    """A rating that is dropped ("not 5 out of 10") is denied."""
    for first, last in instead:
        dropped = text[first:last]
        if "10" in dropped and ("/" in dropped or "out of" in dropped.lower()):
            rated = read_answer("nrs", Findings(), dropped)
            if rated is not None and rated.number is not None:
                one = _mention(Kind.NRS, f"{rated.number:g}", text, Status.DENIED)
                yield replace(one, number=rated.number)


def _hours(mentions: Sequence[Mention], left: str) -> list[Mention]:
    """Hours that are told in place of dropped ones ("i dont sit 8 hours, i sit 4")."""
    out = [one for one in mentions if one.kind == Kind.HOURS and one.status is Status.DENIED]
    told = any(one.kind == Kind.HOURS and one.status is Status.PRESENT for one in mentions)
    if not out or told or not any(char.isdigit() for char in left):
        return []
    hours = read_answer("sit_hours", Findings(), left)
    if hours is None or hours.number is None:
        return []
    return [replace(_mention(Kind.HOURS, out[0].value, left, Status.PRESENT), number=hours.number)]


def _mention(kind: str, value: str, text: str, status: Status) -> Mention:
    return Mention(kind, value, 0, len(text), text, RULE, status)
