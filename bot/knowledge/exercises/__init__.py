"""The exercise library, and what rules an exercise out."""
