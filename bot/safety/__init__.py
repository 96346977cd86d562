"""From findings to the level of urgency; pure functions, no spaCy."""
