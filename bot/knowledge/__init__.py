"""Clinical content as YAML with a closed schema, and the typed loader."""
