"""The rules by which nothing is added though the plan goes on, as `plan_changes.yml` names them."""

from __future__ import annotations

FLAG_HOLDS = "flag_holds"  # a sign is open
FEELING_HOLDS = "feeling_holds"  # a limb feels odd anew
SEEN_FIRST = "seen_first"  # the course itself sends on
TOO_SORE = "too_sore"  # the pain is high
NEAR_BIRTH = "near_birth"  # a pregnancy is near its end
MINUTES_WAIT = "minutes_wait"  # more minutes were asked for meanwhile
HOLD_RULES = (FLAG_HOLDS, FEELING_HOLDS, SEEN_FIRST, TOO_SORE, NEAR_BIRTH, MINUTES_WAIT)
SENDS_ON = frozenset((FLAG_HOLDS, SEEN_FIRST))  # somebody is to look, and for what is said
