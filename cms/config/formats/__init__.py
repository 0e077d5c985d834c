"""How dates are read in forms, where Django's own ways of a language do not know how this school writes them."""
