"""What was noted, changed or answered is put right, denied or taken back."""
