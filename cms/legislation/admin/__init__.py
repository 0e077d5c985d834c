"""The library of law as editors see it."""
