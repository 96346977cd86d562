"""What is told at a return: how it went, a flare, days practised, something new."""
