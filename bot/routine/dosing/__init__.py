"""How much of one move: its dose, its sizes, how long it takes, what a report changes."""
