"""A web endpoint that answers a posted case with its findings: WSGI, standard library only.

    python examples/web/findings_endpoint.py --port 8000
    curl --data-binary @examples/answered-late.json 'http://127.0.0.1:8000/?as_of=2025-02-01'

``POST /`` with one case file as its body. 200: the outcome and the findings; 422: what is wrong
with it, each problem with its path; 400: no JSON, or no day of looking; 405, 411 and 413: another
method, no length, too long a body.
Nothing of a body is kept or logged, and the answer leaves out what letters say. Put it behind your
own server, with its sign-in and its encryption: ``application`` is what that server needs.
"""

from __future__ import annotations

import argparse
import json
from datetime import date, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs
from wsgiref.simple_server import WSGIRequestHandler, make_server
from zoneinfo import ZoneInfo

from complaintcode import CaseFileError, Outcome, case_from_dict, check

if TYPE_CHECKING:
    from collections.abc import Iterable
    from wsgiref.types import StartResponse, WSGIEnvironment

MOST_BYTES = 1_000_000
FIELDS = (
    "id",
    "rule",
    "provision",
    "strength",
    "outcome",
    "headline",
    "because",
    "due_on",
    "done_on",
    "days_late",
    "missing",
    "advice",
)


class RefusedError(Exception):
    """A request that is not answered with a report: the status, and the problems of the case."""

    def __init__(self, status: HTTPStatus, *problems: tuple[str, str]) -> None:
        self.status = status
        self.problems = [{"path": path, "message": message} for path, message in problems]


def application(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Answer one request."""
    headers = [("Content-Type", "application/json"), ("Cache-Control", "no-store")]
    try:
        status, answer = HTTPStatus.OK, findings(environ)
    except RefusedError as refused:
        status, answer = refused.status, {"problems": refused.problems}
    if status is HTTPStatus.METHOD_NOT_ALLOWED:
        headers.append(("Allow", "POST"))
    body = json.dumps(answer, default=plain).encode()
    headers.append(("Content-Length", str(len(body))))
    start_response(f"{status.value} {status.phrase}", headers)
    return [body]


def findings(environ: WSGIEnvironment) -> dict[str, Any]:
    """The report on the posted case; raises ``RefusedError``."""
    if environ["REQUEST_METHOD"] != "POST":
        raise RefusedError(HTTPStatus.METHOD_NOT_ALLOWED, ("$", "expected POST"))
    as_of = day_of_looking(environ.get("QUERY_STRING", ""))
    try:
        complaint = case_from_dict(json.loads(body_of(environ)))
    except (ValueError, RecursionError):  # neither text nor JSON: its words are not repeated
        raise RefusedError(HTTPStatus.BAD_REQUEST, ("$", "expected JSON")) from None
    except CaseFileError as error:
        raise RefusedError(HTTPStatus.UNPROCESSABLE_ENTITY, *error.problems) from None
    report = check(complaint, as_of=as_of)
    return {
        "reference": report.reference,
        "edition": report.edition,
        "as_of": as_of,
        "outcome": report.outcome,
        "notes": report.notes,
        "findings": [
            {field: getattr(finding, field) for field in FIELDS} for finding in report.findings
        ],
    }


def plain(value: date | Outcome) -> str:
    """A day or an outcome as JSON has it."""
    return value.value if isinstance(value, Outcome) else value.isoformat()


def body_of(environ: WSGIEnvironment) -> bytes:
    """The body of a request, of a stated length within the limit; raises ``RefusedError``."""
    stated = environ.get("CONTENT_LENGTH") or ""
    if not (stated.isascii() and stated.isdigit()):
        raise RefusedError(HTTPStatus.LENGTH_REQUIRED, ("$", "expected a Content-Length"))
    if len(stated) > len(str(MOST_BYTES)) or int(stated) > MOST_BYTES:
        said = f"expected {MOST_BYTES} bytes at most"
        raise RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, ("$", said))
    body: bytes = environ["wsgi.input"].read(int(stated))
    return body


def day_of_looking(query: str) -> date:
    """The day named by ``as_of``, or today in London; raises ``RefusedError``."""
    given = parse_qs(query).get("as_of")
    if given is None:
        return datetime.now(ZoneInfo("Europe/London")).date()
    try:
        return date.fromisoformat(given[0])
    except ValueError:
        raise RefusedError(HTTPStatus.BAD_REQUEST, ("as_of", "expected YYYY-MM-DD")) from None


class Silent(WSGIRequestHandler):
    """A handler that logs nothing: neither who asked nor what."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
        """Say nothing."""


def main() -> None:
    """Serve on this machine alone, for trying it."""
    arguments = argparse.ArgumentParser(description="Answers a posted case with its findings.")
    arguments.add_argument("--port", type=int, default=8000)
    port = arguments.parse_args().port
    with make_server("127.0.0.1", port, application, handler_class=Silent) as server:
        server.serve_forever()


if __name__ == "__main__":
    main()
