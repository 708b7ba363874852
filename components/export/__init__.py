"""A chart as a file."""
