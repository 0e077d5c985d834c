"""The gate for uploaded bytes: they are let in checked and cleaned, or refused with words for whoever sent them."""
