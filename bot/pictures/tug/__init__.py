"""The tug of war of a pattern: which muscles pull, which give way, each with its number."""
