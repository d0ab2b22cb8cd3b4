"""A document as plain text, or as the rows of its tables: text files, e-mails, Word, PDF, HTML."""

from complaintcode.documents.reading import bytes_of, text_from_bytes, text_of
from complaintcode.documents.rows import STRUCK, Row, tidy
from complaintcode.documents.tables import rows_from_bytes

__all__ = [
    "STRUCK",
    "Row",
    "bytes_of",
    "rows_from_bytes",
    "text_from_bytes",
    "text_of",
    "tidy",
]
