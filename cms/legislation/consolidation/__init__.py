"""From the live editions of an act to its provisions in time: what is the same, what is new, and from when on."""
