"""Minutes, days, the moment of the day and the reminder, as they are wished."""
