"""Two witnesses: what the words say and what the overall wording says about danger.

A frame that is right by itself calls alone, unless it stands amid other words and the overall
wording speaks strongly against it: then it is asked about; a weak frame needs there that the
wording agrees. What would only be asked about is set aside where the wording speaks of nothing
dangerous. A frame that only asks or is for today, and words of a flag that make no frame, become an
emergency where the wording says so clearly and of the same flag. Where no words of a flag were
heard the wording alone can only ask. Numbers: `danger_net.yml`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.knowledge.danger_net import load_danger_net_settings
from bot.knowledge.frames import WEAK, Frame, load_frames
from bot.knowledge.red_flags import load_red_flags
from bot.knowledge.screen import is_ticks_only
from bot.language.danger.agreement import AGREED, SET_ASIDE
from bot.language.danger.danger_net import DangerNet, DangerReading
from bot.language.danger.own_words import OwnWords
from bot.language.findings import Kind, Mention, Status
from bot.language.parsed import ParsedMessage

ASKS = "danger_net"  # rule of a flag that the wording alone asks about
DOUBTED = "the overall wording"  # cue of a flag that the wording speaks against
_SILENT_ON = (Status.PRESENT, Status.UNCERTAIN)
_READ_AS = (Status.DENIED, Status.PAST, Status.INFO_QUESTION)
_ASKED_ABOUT = (Status.UNCERTAIN, Status.PAST, Status.HYPOTHETICAL, Status.INFO_QUESTION)
_URGENT = "E"


class Witnesses:
    """Weighs what the frames heard against what the net makes of the message."""

    def __init__(self, net: DangerNet) -> None:
        """Take the net."""
        self._net = net
        self._numbers = load_danger_net_settings()
        self._frames = load_frames()
        self._own_words = OwnWords(self._frames.values())

    def weigh(self, parsed: ParsedMessage, heard: Sequence[Mention]) -> list[Mention]:
        """Return what holds of what was heard, with what the wording adds to it."""
        reading = self._net.read(parsed)
        if reading is None:
            return list(heard)
        agreed = list(self._agreed(parsed, heard, reading))
        asked = () if agreed else self._asked(parsed, heard, reading)
        return [*(self._doubted(parsed, one, heard, reading) for one in heard), *agreed, *asked]

    def _doubted(
        self,
        parsed: ParsedMessage,
        mention: Mention,
        heard: Sequence[Mention],
        reading: DangerReading,
    ) -> Mention:
        """Return the mention, asked about or set aside where the wording speaks against it.

        What is an emergency in its words, or was heard twice, is never set aside.
        """
        frame = self._frames.get(mention.rule)
        numbers = self._numbers
        able = mention.kind == Kind.FLAG and mention.value not in numbers.undoubted
        if frame is None or not able or len(parsed.norms) < numbers.doubts_words:
            return mention
        plain = reading.anything < numbers.plain_below
        if mention.status in _ASKED_ABOUT:
            return replace(mention, cues=(*mention.cues, SET_ASIDE)) if plain else mention
        if mention.status is not Status.PRESENT or not self._speaks_against(mention, reading):
            return mention
        if self._plainly_told(parsed, mention):
            return mention
        once = sum(other.value == mention.value for other in heard) == 1
        cue = SET_ASIDE if plain and once and not _urgent(frame) else DOUBTED
        return replace(mention, status=Status.UNCERTAIN, cues=(cue,))

    def _plainly_told(self, parsed: ParsedMessage, mention: Mention) -> bool:
        """Whether a sign has a sentence of its own."""
        first, last = parsed.tokens(mention.start, mention.end)
        begin, end = parsed.sentence_around(first)[0], parsed.sentence_around(last - 1)[1]
        before = parsed.layout.lean_before
        others = before[end] - before[begin] - (before[last] - before[first])
        return others < self._numbers.doubts_beside

    def _speaks_against(self, mention: Mention, reading: DangerReading) -> bool:
        numbers = self._numbers
        frame = self._frames[mention.rule]
        weak = frame.strength == WEAK
        if _urgent(frame):
            least = numbers.weak_emergency_from if weak else numbers.doubts_below
            return reading.emergency < least
        return reading.anything < (numbers.weak_from if weak else numbers.doubts_today_below)

    def _agreed(
        self, parsed: ParsedMessage, heard: Sequence[Mention], reading: DangerReading
    ) -> Iterator[Mention]:
        """Yield an emergency for each flag of which words and wording both speak."""
        numbers = self._numbers
        lowest = min(numbers.words_call_from, numbers.asked_calls_from, numbers.raised_from)
        if reading.emergency < lowest or len(parsed.norms) < numbers.agrees_words:
            return
        likely = self._likely(reading)
        late = _late_in_pregnancy(parsed.norms, range(*numbers.late_weeks))
        found: dict[str, Mention] = {}
        for mention, least in self._words(parsed, heard, reading):
            flag = mention.value
            enough = reading.emergency >= least and not (late and flag in numbers.early_only)
            if enough and reading.emergency_of.get(flag, likely - 1) >= likely:
                found.setdefault(flag, mention)
        spans = reading.telling()
        cues = tuple(dict.fromkeys(" ".join(parsed.norms[a:b]) for a, b in spans))
        for flag, mention in found.items():
            yield replace(mention, rule=AGREED + flag, status=Status.PRESENT, cues=cues)

    def _likely(self, reading: DangerReading) -> float:
        """Return the odds of an emergency from which a flag is the one that is meant."""
        best = max(reading.emergency_of.values()) - self._numbers.same_flag_within
        return max(best, self._numbers.flag_agrees_from)

    def _words(
        self, parsed: ParsedMessage, heard: Iterable[Mention], reading: DangerReading
    ) -> Iterator[tuple[Mention, float]]:
        """Yield what may be the witness of the words, with the odds that it needs beside it.

        How a flag is meant the frames know better: one that they heard as supposed or somebody
        else's is left to them, and most that are no emergency by themselves. In a longer message
        a denial or a question may be about something else; there the wording can outweigh it.
        """
        numbers = self._numbers
        flags = [mention for mention in heard if mention.kind == Kind.FLAG]
        asked = [one for one in flags if self._asks(one)]
        meant = {one.value for one in flags if one not in asked}
        for one in flags:
            urgent = load_red_flags()[one.value].level == _URGENT
            if one in asked and one.value not in meant:
                yield one, numbers.asked_calls_from
            elif one.status is Status.PRESENT and (urgent or one.value in numbers.raised_today):
                yield one, numbers.raised_from if urgent else numbers.raised_today_from
            elif one.status in _READ_AS and len(parsed.norms) >= numbers.doubts_words:
                yield one, numbers.misread_calls_from
        told = any(one.status is Status.PRESENT for one in flags)
        enough = numbers.misread_calls_from if told else numbers.words_call_from
        if reading.emergency >= enough and reading.anything >= 0:
            least = self._likely(reading)
            for flag, odds in reading.emergency_of.items():
                words = self._own_words.find(parsed, flag) if odds >= least else None
                if words is not None and flag not in meant:
                    yield words, enough

    def _asks(self, mention: Mention) -> bool:
        """Whether a mention is of a frame that asks by its nature."""
        frame = self._frames.get(mention.rule)
        asks = frame is not None and frame.status == Status.UNCERTAIN.value
        return asks and mention.status is Status.UNCERTAIN

    def _asked(
        self, parsed: ParsedMessage, heard: Iterable[Mention], reading: DangerReading
    ) -> Iterator[Mention]:
        """Yield an uncertain flag for each question worth asking.

        Nothing where the frames heard a red flag themselves; never one that they heard denied,
        past, or somebody else's.
        """
        flags = [mention for mention in heard if mention.kind == Kind.FLAG]
        numbers = self._numbers
        urgent = reading.emergency >= numbers.asks_emergency_from
        length = len(parsed.norms)
        least = numbers.asks_in_long if length >= numbers.long_from else 0.0
        enough = reading.anything >= least or (urgent and length >= numbers.agrees_words)
        if not enough or any(one.status in _SILENT_ON for one in flags):
            return
        if is_ticks_only(parsed.text):  # they have their own questions
            return
        spoken_of = {mention.value for mention in flags}
        spans = reading.telling()
        words = tuple(dict.fromkeys(" ".join(parsed.norms[a:b]) for a, b in spans))
        start, end = spans[0]
        for flag in reading.likeliest(numbers.most_questions, numbers.second_from):
            if flag not in spoken_of:
                yield parsed.mention(Kind.FLAG, flag, start, end, ASKS, Status.UNCERTAIN, words)


def _late_in_pregnancy(norms: Sequence[str], weeks: range) -> bool:
    """Whether a message counts so many weeks ("30 weeks", "at 34 wks")."""
    return any(
        norm.isdecimal() and int(norm) in weeks and after.startswith(("week", "wk"))
        for norm, after in pairwise(norms)
    )


def _urgent(frame: Frame) -> bool:
    """Whether a frame of a flag says an emergency by itself."""
    return (frame.level or load_red_flags()[frame.value].level) == _URGENT
