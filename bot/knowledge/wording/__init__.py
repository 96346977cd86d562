"""What holds for every text: its sources, what is never said, how hard it is to read."""
