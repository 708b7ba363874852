"""The state of the page: its data, its view and its size."""
