"""The editions of the Code, as data: provisions, requirements and time limits, with sources."""

from complaintcode.catalogue.entries import (
    OWN,
    Edition,
    PolicyRequirement,
    Provision,
    Requirement,
    once_an_edition,
)
from complaintcode.catalogue.loader import edition, known_provision
from complaintcode.edition_names import edition_for, edition_id, edition_ids, newest, oldest

__all__ = [
    "OWN",
    "Edition",
    "PolicyRequirement",
    "Provision",
    "Requirement",
    "edition",
    "edition_for",
    "edition_id",
    "edition_ids",
    "known_provision",
    "newest",
    "oldest",
    "once_an_edition",
]
