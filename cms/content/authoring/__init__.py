"""Drafts as JSON: what editors' tools read and send back, in the words of the published documents.

A domain registers for each of its document types which fields an author may see (``types.register``). Reading and
writing then follow from the model and its blocks: nothing is described twice.
"""
