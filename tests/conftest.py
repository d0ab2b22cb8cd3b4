"""What counts for coverage: the tests of what is known beforehand, and no line by chance.

Properties go through the same lines a hundred times, at twice the cost while they are measured, and
through others at each run. So they are not, nor is any test that is marked ``no_cover``.

The same code gives the same result: what Hypothesis tries is drawn anew only with
``--hypothesis-profile=searching``, as CONTRIBUTING.md says under the long tests.
"""

from __future__ import annotations

import coverage
import pytest
from hypothesis import settings

settings.register_profile("steady", derandomize=True)
settings.register_profile("searching", settings.get_profile("default"), derandomize=False)
settings.load_profile("steady")


@pytest.hookimpl(trylast=True)  # Hypothesis marks its own before
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("hypothesis"):
            item.add_marker("no_cover")
    # What is kept once it was asked for, a test that counts has to have asked for.
    items.sort(key=lambda item: item.get_closest_marker("no_cover") is not None)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """In a worker, pytest-cov measures twice: while the second pauses, the first would go on."""
    measuring = coverage.Coverage.current()
    if measuring is not None and hasattr(session.config, "workerinput"):
        measuring.stop()
