"""The plain text of a document: text files, e-mails, Word documents, PDFs."""

from complaintcode.documents.reading import text_from_bytes, text_of

__all__ = ["text_from_bytes", "text_of"]
