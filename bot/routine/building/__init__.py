"""One routine built from what holds for a person."""
