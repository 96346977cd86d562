"""Ratings of the pain: of now, of then, and in a session."""
