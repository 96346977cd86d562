"""Questions about the home checks: what one is for, how it is done, what it showed."""
