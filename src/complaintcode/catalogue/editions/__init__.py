"""One TOML file an edition, and beside it the same as a literal, written by a script."""
