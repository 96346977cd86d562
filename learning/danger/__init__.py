"""Learns the classifier of danger: what the whole wording of a message says about it."""
