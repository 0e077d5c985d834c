"""Citations of the library in published documents of every domain: found, resolved, and checked against the law."""
