"""Quality, course, what makes it worse, what eases it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.knowledge.pain.times import load_time_units
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.history.factor_marks import (
    MADE,
    MARKERS,
    TOUCHES,
    WEAK,
    FactorMarks,
    description_readings,
)
from bot.language.extract.history.habits import HOW_OFTEN
from bot.language.extract.history.named_descriptions import (
    NamedDescription,
    named_descriptions,
)
from bot.language.extract.history.named_descriptions import told as named
from bot.language.extract.history.no_factor import changes_nothing, denied_behind, is_no_factor
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.time_amounts import unit_at
from bot.language.extract.triggers_told import began_in_clause
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message

_MADE_WITHIN = limit("description_made_gap")
_OF_OTHERS = "goes_for_others"
_GOES_WITH = "what_it_goes_with"
_NO_COURSE = "no_course"
_WHEN_BEFORE = "when_before"
_STAYED_AWAY = "stayed_away"
_GOES_WITHIN = limit("course_goes_with")
_BY = reader_words("pain_descriptions", "goes_by")
_BEFORE_IT = limit("beginning_named")
_BEGUN = reader_words("pain_descriptions", "begun")
_SINCE = reader_words("pain_descriptions", "since")
_JOINS = reader_words("pain_descriptions", "joins")


def description_vocabulary() -> set[str]:
    """Return the words that descriptions are read from."""
    return named.vocabulary | description_readings.vocabulary


def descriptions(message: Message) -> Iterator[Mention]:
    """Yield quality, course, aggravating and easing factors, each value once."""
    hits = named_descriptions(message)
    marks = FactorMarks.of(message, hits)
    told: dict[tuple[str, str], Mention] = {}
    for hit in hits:
        if not _belongs(message, hit, marks):
            continue
        status, cues = assertion_of(message, hit.first, hit.last)
        if hit.kind == Kind.QUALITY and _stayed_away(message, hit):
            status = Status.DENIED
        if hit.kind in MARKERS and status is Status.DENIED:
            continue
        for value in hit.values:
            said = message.mention(
                hit.kind, value, hit.first, hit.last, hit.pattern, None, status, cues
            )
            first = told.setdefault((hit.kind, value), said)
            finer = [one for one in _movements(hit, hits) if one not in first.detail]
            if finer and status is first.status:
                told[hit.kind, value] = replace(first, detail=(*first.detail, *finer))
    yield from told.values()


def _stayed_away(message: Message, hit: NamedDescription) -> bool:
    """Tell whether its clause says that the feeling did not come ("the tingle never came")."""
    _, end = message.clause_range(hit.first)
    return bool(description_readings.within(message, _STAYED_AWAY, hit.last, end))


def _movements(hit: NamedDescription, hits: Sequence[NamedDescription]) -> Iterator[str]:
    """Yield what was told, as finely as it was named; of what eases that is a movement as well."""
    if hit.movement:
        yield hit.movement
    elif hit.kind == Kind.EASED_BY:
        for one in hits:
            if one.movement and one.first < hit.last and hit.first < one.last:
                yield one.movement


def _belongs(message: Message, hit: NamedDescription, marks: FactorMarks) -> bool:
    """Tell whether a factor stands beside a word of worse or better, a course beside no other."""
    kind = hit.kind
    if kind == Kind.COURSE:
        other = _of_another(message, hit) or _goes_with(message, hit, marks)
        return not (other or description_readings.ending(message, _NO_COURSE, hit.first))
    if kind not in MARKERS:
        return True
    if marks.painless.issuperset(range(hit.first, hit.last)):
        return False
    denied = denied_behind(message, hit, marks) or changes_nothing(message, hit)
    if kind == Kind.AGGRAVATED_BY and denied:
        return False
    leading, place = marks.leading(message, hit.first)
    if leading == Kind.AGGRAVATED_BY and _began_it(message, hit):
        return False
    if leading == Kind.AGGRAVATED_BY and is_no_factor(message, hit, marks):
        return False
    if leading and _is_of_the_days(message, hit, place):
        leading = ""
    if leading == Kind.AGGRAVATED_BY and place in marks.harmless:
        return kind == Kind.EASED_BY
    if leading:
        opposite = turned(message, hit, leading, marks)
        return opposite != (leading == kind)
    return _leads(message, hit, kind, marks)


def _leads(message: Message, hit: NamedDescription, kind: str, marks: FactorMarks) -> bool:
    """Tell whether a word of worse or better follows; more of a list may stand between."""
    clause = message.clause_of
    if any(
        place in marks.starts[MARKERS[kind][1]] and clause[place] == clause[hit.first]
        for place in range(hit.last, hit.last + TOUCHES + 1)
        if place < len(clause)
    ):
        return True
    words, place = message.words, hit.last
    while place < len(words) and words[place].norm in phrase_words("list_links"):
        place += 1
    fillers = phrase_words("list_fillers") if place > hit.last else ()
    while place < len(words) and (kind, place) not in marks.nexts and words[place].norm in fillers:
        place += 1
    following = marks.nexts.get((kind, place)) if place > hit.last else None
    listed = following is not None and _leads(message, following, kind, marks)
    return listed or _is_made_so(message, hit, marks)


def _is_made_so(message: Message, hit: NamedDescription, marks: FactorMarks) -> bool:
    """Tell whether a factor with where it is done makes it so ("bending at work brings it on")."""
    _, end = message.clause_range(hit.first)
    made = marks.starts[MADE if hit.kind == Kind.AGGRAVATED_BY else MARKERS[Kind.EASED_BY][1]]
    for place in range(hit.last, min(end, hit.last + _MADE_WITHIN + 1)):
        word, other = message.words[place], (hit.kind, place) in marks.nexts
        if place in made or word.is_sign or word.norm in _JOINS or other:
            return place in made
    return False


def _of_another(message: Message, hit: NamedDescription) -> bool:
    """Tell whether it is something else that goes so ("the bladder is no worse")."""
    begin, _ = message.clause_range(hit.first)
    said = description_readings.says(message, _OF_OTHERS, begin, hit.first)
    return said and not message.has(message.words[begin : hit.first], phrase_words("pain"))


def _goes_with(message: Message, hit: NamedDescription, marks: FactorMarks) -> bool:
    """Tell whether it goes so with what is done ("it gets worse when I sit", "when I sit it ...").

    "Worse with time" and "comes and goes when it likes" are how the pain goes.
    """
    begin, end = message.sentence_range(hit.first)
    near = range(hit.last, min(end, hit.last + _GOES_WITHIN))
    factors = {place for _, place in marks.nexts}
    if description_readings.says_from(message, _GOES_WITH, hit.last):
        return True
    if description_readings.ending(message, _WHEN_BEFORE, hit.first):
        return True
    if hit.last < end and message.words[hit.last].norm in _BY:
        return any(place in factors for place in near)
    return any(hit.last > at and at in marks.ends[WEAK] for at in range(begin, hit.first)) and any(
        begin <= place < hit.first for place in factors
    )


def _is_of_the_days(message: Message, hit: NamedDescription, marked: int) -> bool:
    """Tell whether a factor that is joined to its marker is what the days are like.

    It has hours or a subject of its own: "standing worse, sit 4 hours", "pain, I drive a van".
    """
    words = message.words
    joints = [
        at for at in range(marked, hit.first) if words[at].is_sign or words[at].norm in _JOINS
    ]
    if not joints:
        return False
    own = phrase_words("own_subjects")
    if any(word.norm in own for word in words[joints[-1] : hit.first]):
        return True
    low = joints[-1] + 1
    high = next((at for at in range(hit.last, len(words)) if words[at].is_sign), len(words))
    if description_readings.says(message, "worse_behind", hit.last, high):
        return False
    if HOW_OFTEN.says(message, "often", low, high):
        return True
    hour = load_time_units()["hour"].days
    return any(
        low <= place < high and unit_at(words, told.last) == hour
        for place, told in message.quantities.items()
    )


def _began_it(message: Message, hit: NamedDescription) -> bool:
    """Tell whether a factor is what pain once began with ("it went when I bent on Sunday").

    Its clause tells of a beginning, in the past, with its day or as what came first ("since
    squats", "after raking leaves"), and of nothing that lasts.
    """
    own = phrase_words("own_subjects")
    begin, end = message.clause_range(hit.first)
    before = message.words[max(begin, hit.first - _BEFORE_IT) : hit.first]
    since = any(word.norm in _SINCE for word in before)
    begun = any(word.norm in _BEGUN for word in before)
    begun = begun and not any(word.norm in own for word in before)  # "after I squat": every time
    lasts = description_readings.says(message, "lasts", begin, end)
    if not began_in_clause(message, hit.first):
        return begun and not lasts
    if since or lasts:
        return since
    if begun or any(word.is_past for word in message.words[begin:end]):
        return True
    return any(
        begin <= told.first < end and told.says_when
        for told in times_told(message, message.context.day)
    )


def turned(message: Message, hit: NamedDescription, kind: str, marks: FactorMarks) -> bool:
    """Tell whether the words behind say the opposite ("when i walk its better"), unjoined.

    A list that begins behind a comma is told as one ("standing hurts, sitting and lying ease it"),
    with commas inside where a link comes before its end ("sitting, lying and bending ease it").
    """
    (other,) = (ends for one, (_, ends) in MARKERS.items() if one != kind)
    words, links, clause = message.words, phrase_words("list_links"), message.clause_of
    lists = hit.first > 0 and words[hit.first - 1].is_sign
    place, end = hit.last, hit.last + _MADE_WITHIN
    here, linked, item_ends = clause[hit.first], True, hit.last
    while place < min(end, len(words)):
        joins = words[place].norm in _JOINS
        if joins or (lists and words[place].is_sign and place == item_ends):
            behind = (marks.nexts.get((one, place + 1)) for one in MARKERS)
            following = next((one for one in behind if one is not None), None)
            if joins and (following is None or not lists or words[place].norm not in links):
                return False
            if following is not None:
                place, end = following.last, following.last + _MADE_WITHIN
                here, linked, item_ends = clause[following.first], joins, following.last
                continue
        if place in marks.starts[other] and clause[place] == here:
            return linked
        place += 1
    return False
