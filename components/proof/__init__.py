"""Whether the entries and the texts agree."""
