"""Words and rules of the dialogue itself: the intake, reading back, commands, papers."""
