"""Learns which words of a question lead to which answer card."""
