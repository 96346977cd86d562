"""The answer to an open question: numbers, rows, places, yes and no."""
