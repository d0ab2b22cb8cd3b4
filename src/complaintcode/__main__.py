"""``python -m complaintcode`` is the command ``complaintcode``."""

import sys

from complaintcode.cli import main

sys.exit(main())
