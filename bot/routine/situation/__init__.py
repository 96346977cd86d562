"""What holds for a person before a move is chosen: inputs, codes, phase, what is allowed."""
