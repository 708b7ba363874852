"""The rooms of the tracker, in the order data walks through them."""
