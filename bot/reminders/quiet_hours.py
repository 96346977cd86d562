"""The hours in which nothing is sent where nobody has set others."""

from __future__ import annotations

from bot.knowledge.staying.reminders import load_reminder_rules


def usual_quiet() -> tuple[int, int]:
    """Return from which hour to which it is quiet as long as the person sets no others."""
    rules = load_reminder_rules()
    return rules.quiet_from, rules.quiet_to
