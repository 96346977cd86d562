"""The talk about what is to be seen today or in the next days."""
