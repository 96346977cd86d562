"""Pictures drawn from numbers: exercise figures, the body map, the progress chart.

Importing this package draws nothing and loads nothing: most processes never draw.
"""
