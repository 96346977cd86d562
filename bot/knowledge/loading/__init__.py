"""How knowledge files are read into closed models, and what is said of one that does not fit."""
