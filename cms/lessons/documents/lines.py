"""Fields in which every line is an item."""


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text that are not empty, without white space around them."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
