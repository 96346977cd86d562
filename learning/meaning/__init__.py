"""Learns which answer a question is after from what it means, not from its words alone."""
