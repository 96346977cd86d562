"""Where somebody wants to do it, and which positions they cannot be in."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.routine.places import load_places
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_readings import POSITIONS
from bot.language.match.pattern_set import PatternSpan
from bot.language.replies.wished.wish_reading import denied, meant, part_of, readings
from bot.language.replies.wished.wished_minutes import minutes_in
from bot.language.text.message import Message
from bot.language.text.question_start import ends_with_mark
from bot.language.text.sentence_ends import Range

_ALONE = limit("place_alone")
_ALONE_THERE = limit("there_alone")
_BAD_WITHIN = limit("wish_denied")
_NAMED_BESIDE = reader_words("wished_place", "named_beside")
CHAIR, DESK, STANDING, BED, NO_FLOOR = "chair", "desk", "standing", "bed", "no_floor"


def wished_places(
    message: Message, asked: bool, doing: bool = False, alone: bool = True
) -> frozenset[str]:
    """Return the places; "I sit at my desk all day" is none.

    `asked`: the message answers the question for room and kit, so a place may stand by itself.
    `doing`: a check or an exercise is done, so where somebody is counts ("hard here, im at work").
    `alone`: whether a place by itself is a wish; what makes it worse may be "at my desk" too.
    """
    if asks_of_place(message):
        return frozenset()  # "how do I get up from bed?"
    found = frozenset(
        place
        for place in load_places()
        if any(_told(message, f"place_{place}"))
        or any(_beside(message, f"at_{place}", asked, alone))
        or ((doing or asked) and any(_here(message, f"here_{place}")))
        or (asked and any(_named_alone(message, f"bare_{place}")))
    )
    if alone and any(_told(message, "again_standing")):
        found |= {STANDING}  # "standing, like I said"
    if (doing or asked) and any(_here(message, "here_chair_of")):
        found |= {CHAIR}
    if either_will_do(message, doing or asked):
        return found - {CHAIR, STANDING}
    if STANDING in found:
        found -= {CHAIR, DESK}  # standing at a desk is standing
    if BED in found and found & {CHAIR, DESK}:
        found = (found - {BED, CHAIR, DESK}) | {NO_FLOOR}  # "bed or chair": what each allows
    if readings.hits(message, "part_minds_floor"):
        found -= {NO_FLOOR}  # "my knee doesn't like the mat on the floor"
    return found - places_not_meant(message)


def places_not_meant(message: Message) -> frozenset[str]:
    """Return the places that are denied ("no desk!", "why in bed?")."""
    if spoken("done_without_it").search(message.text):
        return frozenset()  # "walked there without sitting down" is no wish without a chair
    return frozenset(place for place in load_places() if readings.hits(message, f"no_{place}"))


def either_will_do(message: Message, doing: bool) -> bool:
    """Return whether sitting and standing will do, and so nothing on the floor."""
    return doing and not asks_of_place(message) and any(_here(message, "position_upright"))


def asks_of_place(message: Message) -> bool:
    """Return whether a question names a place or a position; it wishes for none."""
    return readings.says(message, "asks_how", 0, len(message.words))


def impossible_positions(message: Message) -> frozenset[str]:
    """Return the positions that cannot be ("I can't lie on my front"); a question tells of none."""
    if not ends_with_mark(message.text) and meant(message, "knees_mind_the_floor"):
        return frozenset(POSITIONS["kneel"])  # "the floor is hard on my knees"
    if asks_of_place(message):
        return frozenset()  # "is bird dog not on all fours"
    if spoken("done_without_it").search(message.text):
        return frozenset()  # "walked there without sitting down"
    return frozenset(
        position
        for name, positions in POSITIONS.items()
        if name != "upright" and _cannot_be(message, f"position_{name}")
        for position in positions
    )


def _cannot_be(message: Message, name: str) -> bool:
    """Whether a position cannot be at all; "not kneeling for long" is one for a short time."""
    return any(
        not readings.within(
            message, "position_not_long", hit.first, message.clause_range(hit.first)[1]
        )
        for hit in meant(message, name)
    )


def _told(message: Message, name: str) -> Iterator[PatternSpan]:
    houses = readings.hits(message, "floor_of_a_house") + readings.hits(message, "kind_of_the_list")
    for hit in meant(message, name):
        begin, _ = part_of(message, hit.first)
        hurts = name != "place_no_floor" and (
            readings.says(message, "hurts", begin, hit.first) or _is_bad_there(message, hit)
        )
        if not hurts and not any(hit.overlaps(house) for house in houses):
            yield hit


def _is_bad_there(message: Message, hit: PatternSpan) -> bool:
    """Whether it is told that it goes badly so ("my leg is shaky standing on it"): no wish."""
    begin, end = part_of(message, hit.first)
    first, last = max(begin, hit.first - _BAD_WITHIN), min(end, hit.last + _BAD_WITHIN)
    return readings.says(message, "goes_badly", first, last)


def _here(message: Message, name: str) -> Iterator[PatternSpan]:
    kinds = readings.hits(message, "kind_of_the_list")
    for hit in meant(message, name):
        if any(hit.overlaps(kind) for kind in kinds):
            continue
        begin, end = message.clause_range(hit.first)
        story = readings.says(message, "story_behind", hit.last - 1, end)
        story = story or readings.says(message, "hurts", begin, hit.first)
        seated = readings.says(message, "seated", *message.sentence_range(hit.first))
        only_named = seated or _is_bad_there(message, hit) or not _is_there(message, hit)
        story = story or (name == "here_standing" and only_named)
        if not story and not readings.says(message, "not_here", begin, hit.first):
            yield hit


def _is_there(message: Message, hit: PatternSpan) -> bool:
    """Whether the writer is where one mostly stands; "in the shop they sell belts" says not so."""
    first, last = message.clause_range(hit.first)
    start, end = message.words[hit.first].start, message.words[hit.last - 1].end
    if spoken("of_a_stance").search(message.text, start, end):
        return True
    around = sum(message.words[at].norm.isalnum() for at in range(first, last)) - hit.length
    clause = message.text[message.words[first].start : message.words[last - 1].end]
    return around <= _ALONE_THERE or spoken("i_am_there").search(clause) is not None


def _beside(message: Message, name: str, asked: bool, may: bool) -> Iterator[PatternSpan]:
    """Yield the phrases for a place that stand beside a wish and in no story."""
    for hit in readings.hits(message, name):
        begin, end = message.clause_range(hit.first)
        first, last = message.sentence_range(hit.first)
        if denied(message, hit.first) or readings.says(message, "story_behind", hit.last, end):
            continue
        alone = may and _alone(message, hit, 0, len(message.words))
        part = (asked or readings.says(message, "wanting", first, last)) and _alone(
            message, hit, begin, end, timed=asked
        )
        wanted = readings.says(message, "wanting", begin, end)
        if alone or part or (wanted and not _story(message, begin, hit)):
            yield hit


def _named_alone(message: Message, name: str) -> Iterator[PatternSpan]:
    """Yield the names of a place that stand alone in their part ("5 minutes, desk", "bed is fine").

    Beside a floor, a mat or a wall a chair is one of the things that are there.
    """
    refused = readings.hits(message, "place_no_floor")
    there = readings.hits(message, "there_too")
    if any(not any(one.overlaps(floor) for floor in refused) for one in there):
        return
    for hit in meant(message, name):
        begin, end = message.sentence_range(hit.first)
        if readings.says(message, "hurts", begin, end):
            continue  # "20 minutes at my desk and it burns" is a story
        first, last = _named_part(message, hit)
        if _alone(message, hit, first, last, timed=True):
            yield hit


def _named_part(message: Message, hit: PatternSpan) -> Range:
    """Return the part around a name, between signs and words such as "and" and "or"."""
    ends = [
        at
        for at, word in enumerate(message.words)
        if word.is_sign or word.is_break or word.norm in _NAMED_BESIDE
    ]
    before = max((at + 1 for at in ends if at < hit.first), default=0)
    return before, min((at for at in ends if at >= hit.last), default=len(message.words))


def _story(message: Message, begin: int, hit: PatternSpan) -> bool:
    """Whether a story stands before a place; "sitting" may be of a place itself."""
    places = [one for key in load_places() for one in readings.hits(message, f"at_{key}")]
    return any(
        not any(story.overlaps(place) for place in places)
        for story in readings.within(message, "story", begin, hit.first)
    )


def _alone(message: Message, hit: PatternSpan, first: int, last: int, timed: bool = False) -> bool:
    """Whether a short reply, or a part of it, holds the place and nothing that makes a story.

    `timed`: minutes for it may stand beside it ("8 minutes at my desk. I have a band, too").
    """
    within = message.sentence_range(hit.first) if timed else (0, len(message.words))
    words = message.words[slice(*within)]
    if sum(not word.is_sign and not word.is_break for word in words) > _ALONE:
        return False
    said = {
        place
        for one in readings.within(message, "wanting_alone", first, last)
        for place in range(one.first, one.last)
    }
    if timed:
        numbers = [*message.numbers(articles=True)]
        times = ((one, minutes_in(message, one)) for one in numbers)
        said |= {at for one, time in times if time for at in range(one.first, time.last)}
        said |= {at for one in numbers for at in range(one.first, one.last)}  # "five, at my desk"
    return all(
        place in said or hit.first <= place < hit.last or word.is_sign or word.is_break
        for place, word in enumerate(message.words[first:last], first)
    )
