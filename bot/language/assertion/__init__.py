"""How and of whom something is said: denied, past, somebody else's, taken back."""
