"""The migrations, oldest first. Each is a file of its own and is never changed again."""
