"""What grows, waits, rests or is made smaller from week to week."""
