"""The moves of a session fitted to the minutes and the days."""
