"""Which moves are meant, and what is wished of them: left out, swapped, put back, made easier."""
