"""The picture of an exercise or a check: at rest, as steps, and moving."""
