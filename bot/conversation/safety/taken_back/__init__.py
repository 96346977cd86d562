"""An alarm that is taken back, explained or given to somebody else."""
