"""Evidence weights, the rules that decide by them, and the words of the explanation."""
