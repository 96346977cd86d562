"""Learns what a story as a whole says of the candidates that the grammars find in it."""
