"""What a message takes back: "7 no 6", "it's 5 years, not 5 out of 10", "take the neck away".

What counts no longer is blanked, so that every character stays where it was, and what it told is
denied; what stands instead is read again where the whole sentence hid it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.knowledge.conversation.own_words import own_word_asked
from bot.knowledge.conversation.taking_back import load_taking_back
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import without_apostrophes
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.answering.number_roles import NumberRole, NumberTold, numbers_told
from bot.language.slots.put_right import in_one_breath
from bot.language.text.message import Message
from bot.language.text.question_start import begins_as_question

INSTEAD, OTHER_TIMES, REMOVES, CHECK = "instead", "other_times", "removes", "done_check"
NOT_WORSE, NOT_DONE, NOT_BEGUN = "not_worse", "not_done", "not_begun"
MOVES, ADDS, AGAIN = "moves", "adds", "again"
PLACE_WITHIN = limit("moved_place")
RULE = "taken back"
_STOPS = re.compile(r"[,.;:!?]")
_READ_AGAIN = (("side", Kind.SIDE), ("region", Kind.REGION))
_NOT_FACTS = (Kind.FLAG, Kind.SIGN)
# What does no harm may be a habit all the same; what is not done is no cause.
_OF_DAYS = (Kind.LIFESTYLE, Kind.EASED_BY)
# What somebody does; little exercise and poor sleep are what is not done.
DONE = ("sitting", "driving", "standing", "heavy_lifting", "screen_phone", "running", "sport")
_NOT_OF_DAYS = (Kind.TRIGGER, Kind.AGGRAVATED_BY, Kind.ONSET)


@dataclass(frozen=True)
class TakenBack:
    """What is left of a message: `text` with blanks for what counts no longer, and its findings.

    `corrects` says that something told was put right or taken away, `check` holds the words that
    take back a home check, `unsaid` those of facts that are taken out, `harmless` of what neither
    hurts nor makes it worse, `not_done` of what somebody does not do, `instead` of what has
    something else in its place, `not_begun` of what did not begin it.
    """

    text: str
    findings: Findings
    corrects: bool = False
    check: str = ""
    unsaid: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()
    not_done: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    not_begun: tuple[str, ...] = ()


@lru_cache  # several steps of a turn ask for the same
def without_taken_back(text: str, findings: Findings) -> TakenBack:
    """Return the message without what it takes back."""
    known = load_taking_back()
    text = in_one_breath(Message.read(text)).message.text
    said = [one for one in known[INSTEAD].dropped(text) if not _of_no_place(text, one)]
    instead = [one for one in said if not _is_asked(text, one)]
    dropped = known[REMOVES].dropped(text)
    # "where does the flat back come from" asks about a word of the guide
    removes = [one for one in dropped if own_word_asked(text[slice(*one)]) is None]
    removes = [one for one in removes if not (_denies(text, one) and _is_asked(text, one))]
    checks, beside = known[CHECK].dropped(text), _beside_another(text)
    harmless, not_done = known[NOT_WORSE].dropped(text), known[NOT_DONE].dropped(text)
    begun = known[NOT_BEGUN].dropped(text)
    gone = [*instead, *removes, *harmless, *begun]
    if not (gone or checks or beside or not_done):
        return TakenBack(text, findings)
    left = blanked(text, [*gone, *beside])
    told_of = [one for one in findings.mentions if not _unhurt(text, one)]
    kept = _of_what_is_denied(told_of, harmless, not_done)
    mentions = [one for mention in kept for one in _meant(mention, gone, [*checks, *beside])]
    for first, last in (*instead, *removes):
        mentions = list(_read_again(mentions, text[first:last], left))
    mentions += _numbers(text, instead)
    mentions += _hours(mentions, left)
    check = " ".join(text[first:last] for first, last in checks)
    told = (removes, harmless, not_done, instead, begun)
    named = (tuple(text[a:b] for a, b in spans) for spans in told)
    return TakenBack(left, Findings(tuple(mentions)), bool(gone), check, *named)


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
    meant = in_one_breath(Message.read(text)).message.text  # "7 no 6"
    left = blanked(meant, load_taking_back()[AGAIN].dropped(meant))
    return left.strip(" .!,") if left != text else ""


def _unhurt(text: str, told: Mention) -> bool:
    """Whether a place is only what something does not hurt ("stairs don't hurt my neck")."""
    if told.kind != Kind.REGION or told.status is not Status.DENIED:
        return False
    return spoken("of_no_place").search(text[: told.start].casefold()) is not None


def _of_no_place(text: str, span: tuple[int, int]) -> bool:
    """Whether what was said is only put right in its topic ("about my knee, not my neck")."""
    led = text[: span[0]].casefold() + text[span[0] : span[1]].casefold().rpartition(" ")[0] + " "
    return spoken("of_no_place").search(led) is not None


def _denies(text: str, span: tuple[int, int]) -> bool:
    """Whether something is said not to be so; "can you take the neck away?" asks for a deed."""
    said = without_apostrophes(text[slice(*span)].casefold())
    return not words("negators").isdisjoint(said.split())


def _is_asked(text: str, span: tuple[int, int]) -> bool:
    """Whether it is what a question is after ("how do I know it is not the heart?")."""
    lead = _STOPS.split(text[: span[0]])[-1]
    return bool(lead.strip()) and begins_as_question(lead)


def _beside_another(text: str) -> list[tuple[int, int]]:
    """A number of another time, where another number is told of now ("5, at night 8")."""
    days = [one.span() for one in spoken("so_many_days").finditer(text)]
    spans = [
        (first, last)
        for first, last in load_taking_back()[OTHER_TIMES].dropped(text)
        if not any(start < last and first < end for start, end in days)  # "did it four evenings"
    ]
    rest = numbers_told(Message.read(blanked(text, spans)))
    return spans if any(one.quantity.value >= 1 and not _counts(one) for one in rest) else []


def _counts(number: NumberTold) -> bool:
    """Whether it only says how many of something there are ("did all three")."""
    return number.quantity.article or number.role is NumberRole.THINGS


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return the text with spaces for some stretches, so that all else keeps its place."""
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
    if _within(mention, unsaid):
        return
    before = mention.kind == Kind.STAGE and all(mention.start < first for first, _ in gone)
    if before or not _within(mention, gone):  # "it's years, not 3 months"
        yield mention
    elif mention.kind not in (Kind.NUMBER, Kind.YES_NO):
        yield replace(mention, status=Status.DENIED, cues=(RULE,))


def _of_what_is_denied(
    mentions: Iterable[Mention],
    harmless: Sequence[tuple[int, int]],
    not_done: Sequence[tuple[int, int]],
) -> Iterator[Mention]:
    """Yield the mentions but habits in what does no harm, and causes in what is not done.

    A habit that is not done is denied.
    """
    for one in mentions:
        if one.kind in _OF_DAYS and _within(one, harmless):
            continue
        if not _within(one, not_done) or one.kind not in (*_OF_DAYS, *_NOT_OF_DAYS):
            yield one
        elif one.kind == Kind.LIFESTYLE and one.value not in DONE:
            yield one  # "I don't do any sport", "I never sleep": the denial tells it
        elif one.kind == Kind.LIFESTYLE:
            yield replace(one, status=Status.DENIED, cues=(RULE,))


def _within(mention: Mention, spans: Iterable[tuple[int, int]]) -> bool:
    return any(first < mention.end and mention.start < last for first, last in spans)


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
