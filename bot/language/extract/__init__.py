"""What the grammars extract: places, times, habits, and the candidate spans of every slot."""
