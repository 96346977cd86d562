"""The exclusion codes of clinical 7, which tags on a person keep what away from them."""

from __future__ import annotations

from typing import Literal

CautionCode = Literal[
    "EXT", "FLX", "PREG", "P16", "POST", "OST", "BAL", "BP", "SHO", "WRI", "KNE", "HIP",
    "NCK", "BT", "DIA", "SURG", "SENS", "RAD", "FLOOR",
]  # fmt: skip
