"""The routine on the way through it: pattern, moves, what a report changes, the end."""
