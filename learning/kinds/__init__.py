"""Learns which kind of question of the guide, the plan or a move is asked."""
