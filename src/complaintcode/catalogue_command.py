"""``complaintcode schema``, ``provisions`` and ``explain``: what the library holds, printed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from complaintcode.errors import ComplaintCodeError, UnknownProvision
from complaintcode.exit_codes import OK

if TYPE_CHECKING:
    import argparse


def schema(given: argparse.Namespace) -> int:
    """Print the JSON Schema of what a command reads or writes."""
    from complaintcode.casefile import case_schema
    from complaintcode.policies import policy_schema
    from complaintcode.reporting.schema import report_schema
    from complaintcode.self_assessment.schema import self_assessment_schema

    schemas = {
        "case": case_schema,
        "report": report_schema,
        "policy": policy_schema,
        "self-assessment": self_assessment_schema,
    }
    schema = schemas[given.which]()
    print(json.dumps(schema, indent=2, ensure_ascii=False))
    return OK


def provisions(given: argparse.Namespace) -> int:
    """Print every provision of an edition."""
    from complaintcode import catalogue
    from complaintcode.reporting import documents, provisions

    edition = catalogue.edition(given.edition or catalogue.newest())
    if given.format == "json":
        print(json.dumps(documents.provisions_document(edition), ensure_ascii=False))
    else:
        print(provisions.provisions_text(edition))
    return OK


def explain(given: argparse.Namespace) -> int:
    """Print all that is known of one provision."""
    from complaintcode import catalogue, policies, rules
    from complaintcode.reporting import provisions

    edition = catalogue.edition(given.edition or catalogue.newest())
    try:
        catalogue.known_provision(given.provision, edition.id)
    except UnknownProvision as error:
        raise ComplaintCodeError(
            f"PROVISION: {error}; complaintcode provisions --edition {edition.id} lists them"
        ) from error
    provision = edition.provision(given.provision)
    keys = edition.checked_by[provision.number]
    pages = {key: (rules if key in rules.load() else policies).manual(key) for key in keys}
    print(provisions.provision_text(edition, provision, pages))
    return OK
