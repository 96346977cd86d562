"""The talk while an emergency is open."""
