"""Evidence fusion: what the words say and what the overall wording says about danger.

The classifier reads the wording and what the frames heard together, and what it makes of both
decides how urgent a message is. An emergency that it finds is called in the words of a frame,
or without any; a sign for today likewise where it is quite sure. A frame's emergency is asked
about where the classifier finds none, its sign for today where the classifier finds nothing for
today, and what is unclear is set aside where it finds nothing dangerous; from an answer of a
word or two it only asks. An emergency of somebody else is called whatever was heard. What
speaks against a flag: `doubts.py`; numbers: `danger_net.yml`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.screen_items import is_ticks_only
from bot.knowledge.vocabulary.frames import load_frames
from bot.language.assertion.whose_back import back_of_another
from bot.language.danger.agreement import AGREED, ASKS, FOR_TODAY, is_of_old
from bot.language.danger.asked_words import (
    held_by,
    in_its_words,
    names_one_leg,
    of_the_course,
    told_as_new,
)
from bot.language.danger.cause_denied import denies_name
from bot.language.danger.danger_classifier import DangerClassifier, DangerReading
from bot.language.danger.danger_features import Range
from bot.language.danger.doubts import ASKED_ABOUT, TODAY, Doubts
from bot.language.danger.margins import Margins
from bot.language.danger.told_plainly import URGENT
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message

_SILENT_ON = (Status.PRESENT, Status.UNCERTAIN)
_YOUNG = "child_young"  # whose it is, and no sign of its own
_NOT_THEIRS = (Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.IDIOM)
_MILD = ("R", "none")  # levels of flags that are asked about only where it may be an emergency
_NONE_THERE = ("denied", "idiom")  # statuses that a frame has of itself
BOTH_LEGS, VIOLENCE, MEDICINE = "ces_bilateral_legs", "violence", "med_harm"


class EvidenceFusion:
    """Weighs what the frames heard against what the classifier makes of the message."""

    def __init__(self, net: DangerClassifier) -> None:
        """Take the classifier."""
        self._net = net
        self._numbers = load_danger_net_settings()
        self._margins = Margins(self._numbers)
        self._doubts = Doubts(self._margins)
        self._frames = load_frames()

    def reading(self, message: Message, heard: Sequence[Mention]) -> DangerReading | None:
        """Return what the classifier makes of a message; None where it knows no word of it."""
        return self._net.read(message, heard)

    def weigh(self, message: Message, heard: Sequence[Mention]) -> list[Mention]:
        """Return what holds of what was heard, with what the wording adds to it."""
        reading = self._net.read(message, heard)
        if reading is None:
            return list(heard)
        heard = self._doubts.of_old(message, heard)
        known = self._doubts.weigh(message, heard, reading)
        sure = list(self._agreed(message, heard, reading))
        # Something is wrong and nobody can say what ("locked since Friday, couldn't tell you why"):
        # it is asked about, and not sent to be seen today instead of called.
        first = self._sure(reading) and not self._names_a_flag(reading)
        ways = (self._for_today(message, known, reading), self._asked(message, heard, reading))
        for way in reversed(ways) if first else ways:
            sure = sure or list(way)
        return [*known, *sure, *self._theirs(message, known, reading.with_talk)]

    def _names_a_flag(self, reading: DangerReading) -> bool:
        """Whether of some flag it is likely to be the emergency."""
        return max(reading.emergency_of.values()) >= self._numbers.wordless_names_from

    def _sure(self, reading: DangerReading) -> bool:
        """Whether the wording alone may call."""
        least = self._numbers.wordless_calls_from + self._margins.more_sure(reading)
        return self._margins.emergency(reading) >= least

    def _agreed(
        self, message: Message, heard: Sequence[Mention], reading: DangerReading
    ) -> Iterator[Mention]:
        """Yield the emergencies that the wording finds, in the words of a frame where it can.

        Those that were heard as somebody else's or only supposed are asked about. Where no words
        of a likely flag were heard the likeliest is called, except from a short answer, and except
        where no flag is likely.
        """
        more = self._margins.more_sure(reading)
        if self._margins.emergency(reading) < self._numbers.calls_from + more:
            return
        words, undoubted = self._words(heard), self._numbers.undoubted
        spans = reading.telling
        cues = _texts(message, spans)
        of_old = {one.value for one in heard if is_of_old(one)}
        likely = [flag for flag in self._likely(reading) if flag not in of_old]
        if not likely:
            return
        told = [words[flag] for flag in likely if flag in words]
        where = self._told_at(message, spans)
        if where is None:
            told = [one for one in told if one.status is Status.PRESENT]
        for mention in told:
            unlikely = self._margins.unlikely(reading, mention.value)
            if mention.status is Status.UNCERTAIN:
                unlikely |= reading.flag_odds[mention.value] < self._numbers.unclear_calls_from
            if mention.status in _NOT_THEIRS or (unlikely and mention.value not in undoubted):
                yield replace(mention, rule=ASKS, status=Status.UNCERTAIN, cues=cues)
            else:
                rule = AGREED + mention.value
                yield replace(mention, rule=rule, status=Status.PRESENT, cues=cues)
        theirs = any(one.status in _NOT_THEIRS for one in words.values())
        sure = self._sure(reading) and self._names_a_flag(reading)
        if not told and not theirs and sure and where is not None:
            yield message.mention_of_tokens(
                Kind.FLAG, likely[0], *where, AGREED + likely[0], Status.PRESENT, cues
            )

    def _told_at(self, message: Message, spans: Iterable[Range]) -> Range | None:
        """Return the first of some words whose sentence is more than a short answer."""
        for span in spans:
            start, end = message.tokens.sentence_around(span[0])
            if end - start >= self._numbers.told_in:
                return span
        return None

    def _theirs(
        self, message: Message, known: Sequence[Mention], reading: DangerReading
    ) -> Iterator[Mention]:
        """Yield the emergency of somebody else that the wording finds and no words told."""
        flags, theirs, numbers = load_red_flags(), Status.OTHER_PERSON, self._numbers
        more = numbers.theirs_for_each_word_less * self._margins.missing(reading)
        signs = any(one.kind == Kind.SIGN and one.status is theirs for one in known)
        place = any(one.kind == Kind.REGION for one in known)
        more += signs * numbers.theirs_beside_a_sign + place * numbers.theirs_beside_a_place
        if reading.theirs < numbers.theirs_calls_from + more:
            return
        heard = [one for one in known if one.kind == Kind.FLAG]
        told = [one for one in heard if one.status is theirs]
        if any(self._tells_emergency(one) for one in told):
            return
        if heard and all(one.status in (*ASKED_ABOUT, Status.IDIOM) for one in heard):
            return  # "what is foot drop" is about nobody, nor is somebody in a film
        urgent = [
            slug
            for slug, flag in flags.items()
            if URGENT in (flag.level, *flag.at) and slug != VIOLENCE  # done to the writer
        ]
        odds, spans = reading.flag_odds, reading.telling
        likely = sorted((one for one in urgent if one in odds), key=lambda one: -odds[one])
        least = odds[likely[0]] - numbers.theirs_flag_within
        named = (one for one in likely if odds[one] >= least and in_its_words(message, one))
        slug = next(named, None)
        if slug is None:
            return  # "my brother's has flared up and he asks for my exercises"
        if any(_is_own_age(one) and held_by(one, message, spans[0]) for one in known):
            return  # how old the writer is tells of nobody else
        mild = [one for one in told if one.value not in (*urgent, _YOUNG)]
        if any(held_by(one, message, spans[0]) for one in mild):
            return  # what the words tell is never an emergency: a rash in a band
        if denies_name(slug, message.text, _texts(message, spans)):
            return  # "she didn't fall from a height, she slid onto the carpet"
        yield message.mention_of_tokens(
            Kind.FLAG, slug, *spans[0], AGREED + slug, theirs, _texts(message, spans)
        )

    def _tells_emergency(self, mention: Mention) -> bool:
        """Whether its words tell an emergency; a frame that only asks tells none."""
        frame = self._frames.get(mention.rule)
        asks = frame is not None and frame.status == Status.UNCERTAIN.value
        return not asks and load_red_flags()[mention.value].level == URGENT

    def _for_today(
        self, message: Message, known: Iterable[Mention], reading: DangerReading
    ) -> Iterator[Mention]:
        """Yield what is surely for today where no words hold; told as new, it is asked about."""
        numbers, flags = self._numbers, load_red_flags()
        more = self._margins.more_sure(reading)
        if reading.today < numbers.sure_today_from + more:
            return
        spoken_of = {one.value: one for one in known if one.kind == Kind.FLAG}
        if any(one.status is Status.PRESENT or is_of_old(one) for one in spoken_of.values()):
            return
        spans = reading.telling
        at = self._told_at(message, spans)
        for slug in reading.likeliest(1, 1.0):
            told = spoken_of.get(slug)
            named = told is None or told.status is Status.UNCERTAIN
            worded = flags[slug].level == TODAY or TODAY in flags[slug].at
            meant = MEDICINE not in spoken_of or in_its_words(message, slug)  # tablets by mistake
            if named and worded and meant and at is not None:
                new = flags[slug].level == URGENT and told_as_new(message)
                doubted = slug not in numbers.undoubted
                least = numbers.today_names_from if doubted else numbers.undoubted_names_from
                unnamed = told is None and reading.flag_odds[slug] < least
                if unnamed and not in_its_words(message, slug):
                    continue
                asks = new or unnamed
                rule = ASKS if asks else FOR_TODAY + slug
                status = Status.UNCERTAIN if asks else Status.PRESENT
                where = message.tokens.sentence_around(at[0])
                yield message.mention_of_tokens(
                    Kind.FLAG, slug, *where, rule, status, _texts(message, spans)
                )

    def _likely(self, reading: DangerReading) -> list[str]:
        """Return the flags of which it is an emergency, likeliest first."""
        odds = reading.emergency_of
        least = max(odds.values()) - self._numbers.same_flag_within
        return sorted((flag for flag in odds if odds[flag] >= least), key=lambda flag: -odds[flag])

    def _says_none(self, mention: Mention) -> bool:
        """Whether a frame says by itself that a sign is not there ("toilet as usual")."""
        frame = self._frames.get(mention.rule)
        return frame is not None and frame.status in _NONE_THERE

    def _words(self, heard: Iterable[Mention]) -> Mapping[str, Mention]:
        """Return for each flag the mention of it that speaks most for the writer's own now."""
        found: dict[str, Mention] = {}
        for one in heard:
            if one.kind == Kind.FLAG and not self._says_none(one):
                known = found.get(one.value)
                if known is None or (known.status not in _SILENT_ON and one.status in _SILENT_ON):
                    found[one.value] = one
        return found

    def _asked(
        self, message: Message, heard: Sequence[Mention], reading: DangerReading
    ) -> Iterator[Mention]:
        """Yield an uncertain flag for each question worth asking.

        Nothing where the frames heard a red flag themselves; never one that they heard denied,
        past, or somebody else's.
        """
        flags = [mention for mention in heard if mention.kind == Kind.FLAG]
        numbers = self._numbers
        more = self._margins.more_sure(reading)
        urgent = self._margins.emergency(reading) >= numbers.asks_emergency_from + more
        enough = urgent or reading.anything >= numbers.asks_from
        if not enough or any(one.status in _SILENT_ON for one in flags):
            return
        if is_ticks_only(message.text):  # they have their own questions
            return
        if back_of_another(heard) is not None:  # the writer is not the one to be asked
            return
        spoken_of = {mention.value for mention in flags}
        spans = reading.telling
        words = _texts(message, spans)
        told = self._told_at(message, spans)
        if told is None and reading.anything < numbers.asks_short_from:
            return
        if of_the_course(heard, message, spans):
            return
        start, end = message.tokens.sentence_around((told or spans[0])[0])  # it is said back
        known = load_red_flags()
        for place, flag in enumerate(
            reading.likeliest(numbers.most_questions, numbers.second_from)
        ):
            if place and flag in numbers.undoubted:
                continue  # a wish to die is asked about for its own sake, not beside a weak leg
            mild = known[flag].level in _MILD and not urgent
            one_leg = flag == BOTH_LEGS and names_one_leg(message, heard)
            wordless = not in_its_words(message, flag)
            if flag not in spoken_of and not (mild or one_leg or wordless):
                yield message.mention_of_tokens(
                    Kind.FLAG, flag, start, end, ASKS, Status.UNCERTAIN, words
                )


def _is_own_age(mention: Mention) -> bool:
    return mention.kind == Kind.AGE and mention.status is Status.PRESENT


def _texts(message: Message, spans: Iterable[Range]) -> tuple[str, ...]:
    """Return the words that stand there, each once."""
    return tuple(dict.fromkeys(" ".join(message.tokens.norms[a:b]) for a, b in spans))
