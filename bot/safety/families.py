"""Flags that belong together."""

from __future__ import annotations

CAUDA_EQUINA = ("ces_bladder", "ces_bowel", "ces_saddle", "ces_sexual", "ces_bilateral_legs")
NERVES = (*CAUDA_EQUINA, "leg_motor", "myelopathy", "arm_motor")
