"""How the models are learned: the data and its manifest, the trainers, what they are worth.

Nothing of the guide imports this package; what runs reads the weights alone.
"""
