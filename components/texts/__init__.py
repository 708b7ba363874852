"""What a text says: its figures, and where a quote stands in it."""
