"""Questions about a move: how it is done, how much, whether it suits, which one is meant."""
