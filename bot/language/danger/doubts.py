"""What was heard where the overall wording speaks against it: asked about, or set aside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.knowledge.vocabulary.frames import Frame, load_frames
from bot.language.danger.agreement import HARMLESS, OF_OLD, SET_ASIDE, set_aside
from bot.language.danger.danger_classifier import DangerReading
from bot.language.danger.long_known import lasts, settled
from bot.language.danger.margins import Margins
from bot.language.danger.spoken_for import as_owned, is_spoken_for
from bot.language.danger.told_plainly import URGENT, level_of, plainly_told
from bot.language.danger.treated_long_ago import is_back
from bot.language.findings import Kind, Mention, Status
from bot.language.match.lexicon import classes_in
from bot.language.text.message import Message

DOUBTED = "the overall wording"  # cue of a flag that the wording speaks against
ASKED_ABOUT = (Status.UNCERTAIN, Status.PAST, Status.HYPOTHETICAL, Status.INFO_QUESTION)
TODAY, _DAYS = "S", "D"
LONG_ILLNESS = "long_illness"  # the class of illnesses that bring signs of danger for years
LEARNED = "learned_for_an_exam"  # the class of words of somebody who learns about signs


class Doubts:
    """Weighs what a rule heard against the wording of the whole message."""

    def __init__(self, margins: Margins) -> None:
        """Take how sure the wording must be."""
        self._margins = margins
        self._numbers = margins.numbers
        self._frames = load_frames()

    def of_old(self, message: Message, heard: Sequence[Mention]) -> list[Mention]:
        """Return what was heard, the signs of a long illness set aside where they are no news.

        No wording calls them: they are told as ever, and somebody who knows has looked at them.
        """
        if LONG_ILLNESS not in classes_in(message).by_class:
            return list(heard)
        return [
            replace(one, status=Status.UNCERTAIN, cues=(SET_ASIDE, OF_OLD))
            if one.kind == Kind.FLAG and one.status is Status.PRESENT and settled(one)
            else one
            for one in heard
        ]

    def weigh(
        self, message: Message, heard: Sequence[Mention], reading: DangerReading
    ) -> list[Mention]:
        """Return what was heard, each with what the wording says against it."""
        heard = [as_owned(message, one) for one in heard]
        risky = self._tells_risk(heard)
        told = [self._doubted(message, one, reading, risky) for one in heard]
        if not self._quite_plain(reading):
            return told
        return [replace(one, cues=(*one.cues, HARMLESS)) if set_aside(one) else one for one in told]

    def _doubted(
        self, message: Message, mention: Mention, reading: DangerReading, risky: bool
    ) -> Mention:
        """Return the mention, asked about or set aside where the wording speaks against it.

        What is an emergency in its words is set aside only where the wording is quite sure.
        """
        if mention.kind == Kind.SIGN and self._quite_plain(reading):
            if mention.value in self._numbers.undoubted_signs:
                return mention
            return replace(mention, cues=(*mention.cues, SET_ASIDE))
        frame = self._frames.get(mention.rule) if mention.kind == Kind.FLAG else None
        numbers = self._numbers
        if frame is None:
            return mention
        if mention.value in numbers.undoubted:
            return self._of_undoubted(mention, frame, reading)
        if mention.rule in numbers.undoubted_frames:
            return mention
        less = self._margins.less_sure(reading)
        level = level_of(frame)
        if mention.status is Status.OTHER_PERSON and level == URGENT and not frame.others_count:
            whole = reading.with_talk
            least = numbers.theirs_doubts_below - self._margins.more_sure(whole)
            doubted = whole.theirs < least
            aside = replace(mention, status=Status.UNCERTAIN, cues=(SET_ASIDE,))
            return aside if doubted else mention
        plain = reading.anything < numbers.plain_below - less
        if mention.status in ASKED_ABOUT:
            aside = replace(mention, cues=(*mention.cues, SET_ASIDE))
            if mention.status is Status.INFO_QUESTION and LEARNED in classes_in(message).by_class:
                return aside  # who learns for an exam asks about nobody
            kept = self._asked_shortly(reading, mention)
            return aside if (plain and not kept) or settled(mention) else mention
        beside_risk = risky and mention.value in numbers.nerve_signs
        speaks_against = self._speaks_against(level, mention.value, reading, beside_risk)
        unlikely = level == URGENT and self._margins.unlikely(reading, mention.value)
        if mention.status is not Status.PRESENT or not (speaks_against or unlikely):
            return mention
        if plainly_told(message, mention, frame) or is_back(message, mention):
            return mention
        if is_spoken_for(message, mention):
            return mention
        surely = reading.anything < numbers.urgent_plain_below - less
        silent = speaks_against and plain and (level != URGENT or surely) and not lasts(mention)
        silent = silent or self._quite_plain(reading) or settled(mention)
        cue = SET_ASIDE if silent else DOUBTED
        return replace(mention, status=Status.UNCERTAIN, cues=(cue,))

    def _of_undoubted(self, mention: Mention, frame: Frame, reading: DangerReading) -> Mention:
        """Return a mention of a flag that no wording speaks against.

        A threat is asked about though it is supposed ("if I have one more night, I jump off"). One
        word that may mean it ("a slow death at this desk") is set aside where all else is plain.
        """
        numbers = self._numbers
        supposed = mention.status is Status.HYPOTHETICAL and level_of(frame) == URGENT
        if supposed and mention.value in numbers.asked_if_supposed:
            return replace(mention, status=Status.UNCERTAIN)
        unsure = frame.status == Status.UNCERTAIN.value
        if unsure and mention.rule not in numbers.undoubted_frames and self._quite_plain(reading):
            return replace(mention, cues=(*mention.cues, SET_ASIDE))
        return mention

    def _asked_shortly(self, reading: DangerReading, mention: Mention) -> bool:
        """Whether few words ask about a sign or suppose it ("what if I can't pee one day?").

        Who asks that of a guide for backs may have it; so little wording speaks against nothing.
        """
        numbers = self._numbers
        if mention.value not in numbers.asked_for or mention.rule in numbers.by_name:
            return False
        lacks = self._margins.missing(reading) > numbers.asked_shortly
        return lacks and mention.status in (Status.HYPOTHETICAL, Status.INFO_QUESTION)

    def _quite_plain(self, reading: DangerReading) -> bool:
        """Whether the wording is so harmless that not even what has lasted is asked about."""
        return reading.anything < self._numbers.lasting_plain_below - self._margins.less_sure(
            reading
        )

    def _tells_risk(self, heard: Iterable[Mention]) -> bool:
        """Whether the writer tells of what makes a sign of the nerves an emergency."""
        risks = self._numbers.nerve_risks
        return any(one.value in risks and one.status is Status.PRESENT for one in heard)

    def _speaks_against(
        self, level: str, flag: str, reading: DangerReading, beside_risk: bool
    ) -> bool:
        """Whether the wording speaks against a sign of a level. It knows no routine ones.

        Beside a risk (cancer, infection, fragile bones) a sign of the nerves is surely for today,
        and that is then no reason to doubt it; nor is what is for today of another sign where the
        wording finds an emergency of this one (weight lost, and a foot that drags).
        """
        numbers, less = self._numbers, self._margins.less_sure(reading)
        if level == URGENT:
            least = numbers.doubts_below - less
            of_this = reading.emergency_of.get(flag, least - 1) >= least
            if of_this and reading.emergency >= numbers.calls_from - less:
                return False
            odds = reading.emergency if beside_risk else self._margins.emergency(reading)
            return odds < least
        if level == TODAY:
            return reading.today < numbers.today_from - less
        return level == _DAYS and reading.anything < numbers.holds_from - less
