"""How sure the danger classifier must be: a short message says less than a whole one."""

from __future__ import annotations

from bot.knowledge.safety.danger_net import DangerNetSettings
from bot.language.danger.danger_classifier import DangerReading


class Margins:
    """What is added to the thresholds of `danger_net.yml` for the words a message lacks."""

    def __init__(self, numbers: DangerNetSettings) -> None:
        """Take the thresholds."""
        self.numbers = numbers

    def less_sure(self, reading: DangerReading) -> float:
        """How much surer than its thresholds it must be to doubt a short message."""
        return self.missing(reading) * self.numbers.for_each_word_less

    def more_sure(self, reading: DangerReading) -> float:
        """How much surer than its thresholds it must be to call from a short message."""
        return self.missing(reading) * self.numbers.calls_for_each_word_less

    def missing(self, reading: DangerReading) -> int:
        """How many words what is told lacks to a message that says enough."""
        return max(0, self.numbers.full_words - reading.size)

    def unlikely(self, reading: DangerReading, flag: str) -> bool:
        """Whether the wording finds no trace of a flag that words of the message may tell."""
        odds = reading.flag_odds.get(flag)
        return odds is not None and odds < self.numbers.unlikely_below - self.less_sure(reading)

    def emergency(self, reading: DangerReading) -> float:
        """Return the odds of an emergency, less so what is surely for today.

        What is for today moves both odds; how far one is above the other tells them apart. Of a
        short message the odds must be higher anyway.
        """
        less = 0.0 if self.missing(reading) else self.numbers.less_for_today
        return reading.emergency - less * max(reading.today, 0.0)
