"""Learns which words tell of a flare."""
