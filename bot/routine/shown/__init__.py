"""What is said beside a plan and of its changes, so that it is true and said once."""
