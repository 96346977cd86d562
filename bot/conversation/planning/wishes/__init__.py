"""What is wished of the routine: place, kit, positions, rounds, an older list."""
