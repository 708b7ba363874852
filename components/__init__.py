"""A tracker of disputed estimates; the packages stand in the order in which data goes through them."""
