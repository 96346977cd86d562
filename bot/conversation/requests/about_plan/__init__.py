"""Questions about one's own plan: what is in it and why, what changed, whether it may go on."""
