"""One block, one file, one shape: what the editor fills in, what the document holds, and the way between them."""
