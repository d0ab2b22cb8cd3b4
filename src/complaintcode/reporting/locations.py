"""Where in which file a finding points: at the value concerned, as near as can be told."""

from __future__ import annotations

import os
import re
from functools import cached_property
from typing import TYPE_CHECKING

from complaintcode.casefile.positions import Positions, Region
from complaintcode.files import text_from

if TYPE_CHECKING:
    from complaintcode.findings import Finding
    from complaintcode.reporting.printing import Checked

_LINE = re.compile(r"(.+):([1-9]\d*)")


class Located:
    """A case in its file, whose path has forward slashes; ``None`` where it came from no file."""

    def __init__(self, checked: Checked) -> None:
        found = _LINE.fullmatch(checked.report.source or "")
        source = found[1] if found else checked.report.source
        self.file = None if source in {None, "", "-"} else str(source).replace(os.sep, "/")
        self._line = int(found[2]) if found else 1
        self._data = checked.data

    @cached_property
    def _positions(self) -> Positions | None:
        if self._data is None:
            return None
        return Positions(text_from(self._data, self.file or "-"), first_line=self._line)

    def region(self, finding: Finding) -> Region:
        """Where the value stands that a finding is about.

        The first of the days that would settle it, if the case file has it; else the day on which
        the thing was done; else the stage, remedy or other thing that was judged; where the case
        is no JSON, the line on which it begins.
        """
        positions = self._positions
        if positions is None:
            return Region(self._line, 1)
        for path in finding.missing:
            if positions.holds(path):
                return positions.region(path)
        done = finding.done_on and positions.below(finding.about, finding.done_on.isoformat())
        return done or positions.region(finding.about)
