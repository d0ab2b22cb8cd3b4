"""On what grounds something is refused."""
