"""The pieces of the page, one file a panel."""
