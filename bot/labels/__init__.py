"""Messages in the label schema: what was read of one, what was labelled, how the two compare."""
