"""The law in time: acts and provisions as they stood, stand or will stand on a day."""
