"""What only sounds like danger is left out of a message before the screen judges it."""
