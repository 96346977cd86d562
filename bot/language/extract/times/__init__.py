"""When: every time told, whose it is, and the stage that follows."""
