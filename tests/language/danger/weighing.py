"""A message weighed by a net that says what a test needs."""

from __future__ import annotations

import numpy as np

from bot.language.danger.danger_classifier import DangerClassifier, DangerWeights
from bot.language.danger.danger_features import NAMING
from bot.language.danger.fusion import EvidenceFusion
from bot.language.findings import Findings
from bot.language.pipeline import engine
from bot.language.text.known_features import KnownFeatures


def net_that_says(
    odds: float,
    flag: str,
    anything: float | None = None,
    theirs: float = -9.0,
    today: float | None = None,
    named: float = 0.0,
) -> DangerClassifier:
    """Return a net that finds every message an emergency of one flag with these odds.

    `anything` and `today` are the odds of anything dangerous and of something for today, the same
    when not given; `theirs` those of an emergency of somebody else, `named` those of the flag.
    """
    for_today = odds if today is None else today
    names = ("w:bladder", "w:foot", "w:my", "w:the", "w:back")
    learned = DangerWeights(
        features=KnownFeatures(names, NAMING),
        weights=np.zeros((len(names), 1), dtype=np.float16),
        intercepts=np.zeros(1, np.float32),
        heads=np.zeros((1, 6), np.float32),
        shares=np.array(
            [odds if anything is None else anything, for_today, odds, theirs, named, named],
            np.float32,
        ),
        flags=(flag,),
        urgent=(flag,),
    )
    return DangerClassifier(learned)


def weighed(text: str, net: DangerClassifier) -> Findings:
    parsed, heard = engine().hear(text)
    return Findings.of_mentions(EvidenceFusion(net).weigh(parsed, heard))
