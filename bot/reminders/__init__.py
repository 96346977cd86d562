"""Reminders at the person's own hour: at most one a day, never late, never twice."""
