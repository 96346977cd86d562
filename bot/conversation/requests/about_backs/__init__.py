"""Questions about backs: the education cards, what may be done, how heavy, how much."""
