"""Questions about the guide itself: its words, what it noted, how the programme goes."""
