"""The editions of the Code, as data: provisions, requirements and time limits, with sources."""

from complaintcode.catalogue.entries import Edition, Provision, Requirement
from complaintcode.catalogue.loader import (
    edition,
    edition_for,
    edition_id,
    edition_ids,
    known_provision,
)

__all__ = [
    "Edition",
    "Provision",
    "Requirement",
    "edition",
    "edition_for",
    "edition_id",
    "edition_ids",
    "known_provision",
]
