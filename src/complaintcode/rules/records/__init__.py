"""Records that the Code asks to be kept."""
