"""Akoma Ntoso 3.0 (OASIS LegalDocML): an edition as an exchange document, and acts of other publishers as our tree."""
