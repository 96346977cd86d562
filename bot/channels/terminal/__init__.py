"""The terminal as a surface. Import its modules by name."""
