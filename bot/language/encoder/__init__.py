"""What words mean where they stand, by a small transformer that was learned elsewhere."""
