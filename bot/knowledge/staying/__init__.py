"""Check-ins, what counts as a change, and reminders."""
