"""What stands beside a plan or a list when it is shown."""
