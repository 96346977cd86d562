"""What each part of the message does at the open question, by what was learned from many turns.

One place says it, before anything is taken from the words: a remark, a feeling, a complaint or a
question tells no fact and answers nothing, and what surely asks nothing is no question beside an
answer. Only sure readings count (`part_reading.yml`); the danger screen reads every word all the
same.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, topic_now
from bot.conversation.course.days_done import days_told
from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.interruptions import asks_anywhere, states_without_it
from bot.knowledge.conversation.part_reading import load_part_reading
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Mention
from bot.language.replies.learned.part_reader import PartReading, load_part_reader
from bot.language.text.question_start import ends_with_mark

COMPLAINT = "complaint"
WISH = "wish"
FEELING, REMARK = "feeling", "remark"
FELT = (FEELING, REMARK)
REPORT = "report"
_ENDS = (".", "!", "?")  # of a sentence
# They hold wherever they are said: "does my blood thinner matter?"
OF_THE_PERSON = (Kind.AGE, Kind.SEX, Kind.CONDITION)


def read_parts(draft: Draft) -> None:
    """Read the parts once, at the questions that were learned, and where a routine is known."""
    turn, known = draft.turn, load_part_reading().questions
    greets = draft.asked is None and _comes_back(draft)
    asked = slots.CHECK_IN if greets else draft.asked
    begun = asked in known if asked else bool(draft.values.get(slots.ROUTINE))
    if turn.pressed or not turn.text or not begun:
        return
    if len(turn.text.split()) > load_part_reading().most_words or states_without_it(turn.text):
        return
    whole, reader = draft.situation.turn.text, load_part_reader()
    parts = [(one.text, one.start, one.end) for one in turn.parts]
    found: dict[str, PartReading] = {}
    for text, start, end in parts or [(turn.text, 0, len(whole))]:
        reading = reader.of_stretch(whole, asked, start, end)
        asks_a_row = reading is not None and _asks_much(reading) and _may_be_a_row(draft, text)
        if reading is not None and not (asks_a_row or _feels_a_part(draft, start, end)):
            found[text] = reading
    draft.parts_read = found


def _comes_back(draft: Draft) -> bool:
    return bool(draft.values.get(slots.RETURNING)) and not draft.values.get(slots.CHECK_IN)


def surely_asks(draft: Draft, part: MessagePart) -> bool | None:
    """Whether a part asks something of its own; None where what was learned is not sure."""
    reading = draft.parts_read.get(part.text)
    if reading is None:
        return None
    if _asks(draft, reading):
        return True
    settings = load_part_reading()
    tells = not _is_silent(draft, reading) and reading.of(*settings.asks) < reading.tells
    least = settings.tells_asks_not_below if tells else settings.asks_not_below
    marked = ends_with_mark(part.text)
    return False if not marked and reading.asks < least else None


def only_asks(draft: Draft) -> bool:
    """Whether the message tells nothing and asks something."""
    return tells_nothing(draft) and any(_asks(draft, one) for one in draft.parts_read.values())


def reads_as_question(draft: Draft, text: str) -> bool:
    """Whether a part, or the whole message, surely asks, with a mark or without."""
    reading = draft.parts_read.get(text)
    return reading is not None and reading.asks >= load_part_reading().asks_from


def asks_nothing(draft: Draft, text: str) -> bool:
    """Whether a part, or the whole message, surely does not ask; False where it is unread."""
    reading = draft.parts_read.get(text)
    return reading is not None and reading.asks < load_part_reading().silent_asks_from


def reads_as_wish(draft: Draft, text: str) -> bool:
    """Whether words surely wish something and nothing in them asks, though they look asked."""
    inside = [reading for said, reading in draft.parts_read.items() if said in text]
    sure = any(one.of(WISH) >= load_part_reading().does_from for one in inside)
    return sure and not any(_asks(draft, one) for one in inside)


def of_guide(draft: Draft, text: str) -> bool:
    """Whether a part asks about the guide or a move, and hardly about backs."""
    reading = draft.parts_read.get(text)
    most = load_part_reading().of_backs_below
    return reading is not None and _asks(draft, reading) and reading.of_backs < most * reading.asks


def tells_nothing(draft: Draft) -> bool:
    """Whether no part of the message tells or answers anything."""
    read = draft.parts_read.values()
    silent = bool(read) and all(_is_silent(draft, one) for one in read)
    return silent and not _corrects(draft) and not _counts_days(draft)


def _counts_days(draft: Draft) -> bool:
    """Whether days are asked for and counted, whatever else is said ("I told you, twice")."""
    if draft.asked != slots.DUE or topic_now(draft.values) != DONE:
        return False
    most = int(draft.values[slots.DUE]["days"])
    return days_told(draft.turn.text, draft.turn.findings, most) is not None


def without_silent(draft: Draft, turn: UserTurn) -> UserTurn:
    """Return the turn without what was found of the pain in parts that tell nothing.

    Before anything of the pain is known a question tells it too ("can I run with my low back?").
    """
    if not draft.facts_before.regions:
        return turn
    ranges = [
        (part.start, part.end)
        for part in turn.parts
        if _silent(draft, part) and not _complains(draft.parts_read[part.text])
    ]
    if tells_nothing(draft):
        ranges = [(0, len(turn.text))]

    def goes(one: Mention) -> bool:
        inside = any(start <= one.start and one.end <= end for start, end in ranges)
        return inside and one.kind not in OF_THE_PERSON

    left = turn.findings.without(goes)
    return turn if left is turn.findings else replace(turn, findings=left)


def telling(draft: Draft, turn: UserTurn) -> UserTurn:
    """Return the turn without the parts that surely neither tell nor ask, if others are left.

    A complaint that puts a question again asks it ("you never told me why you want a number").
    """
    idle = {p for p in turn.parts if _silent(draft, p) and surely_asks(draft, p) is False}
    idle = {p for p in idle if not spoken("asked_again_about").search(p.text.casefold())}
    rest = [part for part in turn.parts if part not in idle]
    return turn.only(rest) if rest and idle else turn


def idles(draft: Draft) -> bool:
    """Whether all that was read is surely a remark, a feeling or a complaint, and nothing told."""
    least, read = load_part_reading().idles_from, draft.parts_read.values()
    return bool(read) and all(one.of(COMPLAINT, *FELT) >= least for one in read)


def reports(draft: Draft) -> bool:
    """Whether a part rather tells how a move went than anything else."""
    least = load_part_reading().reports_from
    return any(one.of(REPORT) >= least for one in draft.parts_read.values())


def only_remarks(draft: Draft) -> bool:
    """Whether all that was read is surely a remark beside the matter, and nothing of the pain."""
    least, read = load_part_reading().idles_from, draft.parts_read.values()
    told = (one.of(*FELT) >= least and one.of(REMARK) >= one.of(FEELING) for one in read)
    return bool(read) and all(told)


def only_wishes(draft: Draft) -> bool:
    """Whether all that was read is rather a wish than anything that is told."""
    read = draft.parts_read.values()
    return bool(read) and all(one.of(WISH) >= load_part_reading().asks_from for one in read)


def hardly(draft: Draft, act: str) -> bool:
    """Whether the parts were read and none of them does this act ("you forgot the night")."""
    most = load_part_reading().hardly_below
    return bool(draft.parts_read) and all(one.of(act) < most for one in draft.parts_read.values())


def parts_in_passing(draft: Draft) -> frozenset[str]:
    """Return the words of the parts that report, idle or ask, and set nothing for the moves.

    What leads to a wish in its sentence belongs to it ("I'm in bed, can we do it here?").
    """
    settings, read = load_part_reading(), [*draft.parts_read.items()]
    leads = {
        said
        for (said, _), (_, behind) in pairwise(read)
        if behind.of(WISH) >= settings.does_from and not said.rstrip().endswith(_ENDS)
    }
    return frozenset(
        said
        for said, reading in read
        if reading.of(*settings.sets) < settings.sets_from and said not in leads
    )


def does(draft: Draft, *acts: str) -> str | None:
    """Return the words of the part that surely does one of these acts; None without one."""
    least = load_part_reading().does_from
    sure = (text for text, one in draft.parts_read.items() if one.of(*acts) >= least)
    return next(sure, None)


def _asks(draft: Draft, reading: PartReading) -> bool:
    settings = load_part_reading()
    least = settings.silent_asks_from if _is_silent(draft, reading) else settings.asks_from
    return reading.asks >= least


def _silent(draft: Draft, part: MessagePart) -> bool:
    reading = draft.parts_read.get(part.text)
    return reading is not None and _is_silent(draft, reading)


def _is_silent(draft: Draft, reading: PartReading) -> bool:
    """Whether nothing is told; what is felt in a move or a check is told of it."""
    of_a_move = draft.asked in slots.OF_A_MOVE
    told = reading.tells + (reading.of(*FELT) if of_a_move else 0)
    return told < load_part_reading().tells_nothing_below


def _complains(reading: PartReading) -> bool:
    return reading.of(COMPLAINT) >= load_part_reading().asks_from


def _corrects(draft: Draft) -> bool:
    """Whether a complaint names what was not heard ("you forgot the night")."""
    if not any(map(_complains, draft.parts_read.values())):
        return False
    return any(one.kind not in OF_THE_PERSON for one in draft.turn.findings.mentions)


def _asks_much(reading: PartReading) -> bool:
    return reading.asks >= load_part_reading().asks_not_below


def _feels_a_part(draft: Draft, start: int, end: int) -> bool:
    """Whether a part of the body is told of at a list of signs ("chest feels a bit funny")."""
    places = draft.turn.findings.of(Kind.REGION) if draft.asked in PARTS else ()
    return any(start <= one.start < end for one in places)


def _may_be_a_row(draft: Draft, text: str) -> bool:
    """Whether words at a list of signs may be one of its rows, which nobody labelled as told."""
    return draft.asked in PARTS and not asks_anywhere(text)
