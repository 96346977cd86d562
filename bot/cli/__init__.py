"""The commands of `plumbline`, one file each."""
