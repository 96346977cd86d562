"""Learns what a whole message means for urgency."""
