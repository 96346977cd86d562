"""The facts of a person: which are missing, what was understood, how they are read back."""
