"""An e-mail as text: subject and date, as they are part of a letter, and what it says."""

from __future__ import annotations

import re
from email import policy
from email.parser import BytesParser
from itertools import chain
from typing import TYPE_CHECKING, Any

from complaintcode.documents.decoding import decoded, decoded_as
from complaintcode.documents.hypertext import plain
from complaintcode.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage, MIMEPart

_STUB = re.compile(r"\bhtml\b|view (?:it|this|the) .{0,40}\b(?:browser|online)\b", re.IGNORECASE)
_LONGEST_STUB = 60  # words
_MUCH_SHORTER = 2


def mail_text(data: bytes) -> str:
    """Subject, date and every part that is shown as text; of a message sent on, where it is alone.

    Of two forms of the same words the plain one is read, unless it only stands for the other.
    """
    if b"\0" in data:  # no mail has one as it is sent, but one that was saved anew may
        data = decoded(data).encode()
    try:
        message: EmailMessage = BytesParser(policy=policy.default).parsebytes(data)
        text = _text(message)
    except DocumentError:
        raise
    except Exception as error:  # the parser raises whatever its parts do on broken headers
        raise DocumentError("not an e-mail that can be read") from error
    if text is None:
        attached = ", ".join(filter(None, (one.get_filename() for one in message.walk())))
        raise DocumentError(f"the e-mail has no text{f' (but {attached})' if attached else ''}")
    return text


def _text(message: EmailMessage) -> str | None:
    """What a message says; of one that says nothing, what the first message within it does."""
    text = "\n\n".join(_parts(message))
    if not text:
        within: Iterator[Any] = (one.get_payload(0) for one in message.walk() if _is_sent_on(one))
        return next(filter(None, map(_text, within)), None)
    heads = [f"{name}: {message[name]}" for name in ("Subject", "Date") if message[name]]
    return "\n".join([*heads, "", text]) if heads else text


def _is_sent_on(part: MIMEPart) -> bool:
    return part.get_content_type() == "message/rfc822" and part.is_multipart()


def _parts(part: MIMEPart) -> Iterator[str]:
    """The texts of a part, in order; of several forms of one text, that which says it."""
    kind = part.get_content_type()
    if part.is_attachment() or kind == "message/rfc822":
        return
    if kind == "multipart/alternative":
        forms = {one.get_content_type(): "\n\n".join(_parts(one)) for one in part.iter_parts()}
        text = _chosen(forms.pop("text/plain", ""), max(forms.values(), key=len, default=""))
        yield from filter(None, [text])
    elif part.is_multipart():
        yield from chain.from_iterable(map(_parts, part.iter_parts()))
    elif kind in {"text/plain", "text/html"}:
        data: Any = part.get_payload(decode=True)
        text = decoded_as(data, part.get_content_charset())
        yield from filter(str.strip, [plain(text) if kind == "text/html" else text])


def _chosen(text: str, other: str) -> str:
    """The plain form, unless it is only there for programs that cannot show the other."""
    words = len(text.split())
    stub = words < _LONGEST_STUB and _STUB.search(text)
    return other if other and (stub or words * _MUCH_SHORTER < len(other.split())) else text
