"""The blocks that only lessons have; each file holds what the editor fills in, the shape, and the way between."""
