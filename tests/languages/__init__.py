"""What sentences of each language say: `python -m tests.languages` prints how many are read right."""
