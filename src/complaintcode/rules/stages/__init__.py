"""Chapter "complaint stages": acknowledging and answering in time."""
