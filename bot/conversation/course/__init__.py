"""The weeks: what is kept, check-ins, goals, what somebody who comes back is met with."""
