"""A limb that only tingles is asked about: its overall wording alone calls for no ambulance.

"Since yesterday there's pins and needles in my right foot" tells of no lost strength.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.turn import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import ASKS, agreed, told_in_words
from bot.language.findings import Findings, Kind, Mention, Status

LOST_STRENGTH = ("leg_motor", "arm_motor")
MORE = ("more_limbs", "of_lost_strength")  # beside these it may be more than a tingle


def with_tingle_asked_about(turn: Turn) -> Turn:
    """Let the sign that the wording alone calls be asked about, where one limb only tingles."""
    called = [one for one in turn.findings.of(Kind.FLAG) if _called_by_wording(one, turn.findings)]
    if not called or turn.button or not tingles_alone(turn.text):
        return turn
    mentions = tuple(
        replace(one, rule=ASKS, status=Status.UNCERTAIN) if one in called else one
        for one in turn.findings.mentions
    )
    return replace(turn, findings=Findings(mentions))


def tingles_alone(text: str) -> bool:
    """Whether it tells that one limb tingles, and nothing more of it."""
    said = text.casefold()
    felt = spoken("tingles").search(said) and spoken("one_limb").search(said)
    return bool(felt) and not any(spoken(one).search(said) for one in MORE)


def _called_by_wording(one: Mention, told: Findings) -> bool:
    return one.value in LOST_STRENGTH and agreed(one) and not told_in_words(told, one.value)
