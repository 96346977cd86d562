"""What stands around the body and lies on it: furniture, packs, degrees at a joint."""
