"""One plan a turn: what a message holds, what is said and kept, and what is asked next."""
