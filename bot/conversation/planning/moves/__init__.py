"""In a session: what is told or wished of the move that is up, and of the others."""
