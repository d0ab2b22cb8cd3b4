"""How Sphinx builds the documentation; the pages made from the code are in ``_ext``."""

import sys
from pathlib import Path

from complaintcode import __version__

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "complaintcode"
author = "The complaintcode maintainers"
project_copyright = f"2026 {author}"
release = version = __version__
language = "en-GB"

extensions = ["myst_parser", "sphinx.ext.autodoc", "from_the_code", "provision_pages"]
exclude_patterns = ["_build"]

myst_enable_extensions = ["attrs_block", "deflist"]
myst_heading_anchors = 3

autodoc_typehints = "signature"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True
autodoc_member_order = "bysource"
toc_object_entries = False

html_theme = "furo"
html_title = f"complaintcode {release}"
html_static_path = ["_static"]
html_search_scorer = str(Path(__file__).parent / "search_scorer.js")
html_css_files = ["pages.css"]
html_copy_source = False
