"""A sign of danger in the middle of a talk, and what becomes of the rest of the message."""
