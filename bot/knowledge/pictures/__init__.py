"""Poses, the places of the body map, and what a tug of war shows."""
