"""The editions of the Code, as data: provisions, requirements and time limits, with sources."""

from complaintcode.catalogue.entries import (
    OWN,
    Edition,
    PolicyRequirement,
    Provision,
    Requirement,
    once_an_edition,
)
from complaintcode.catalogue.loader import (
    as_edition,
    edition,
    edition_for,
    edition_id,
    edition_ids,
    known_provision,
)

__all__ = [
    "OWN",
    "Edition",
    "PolicyRequirement",
    "Provision",
    "Requirement",
    "as_edition",
    "edition",
    "edition_for",
    "edition_id",
    "edition_ids",
    "known_provision",
    "once_an_edition",
]
