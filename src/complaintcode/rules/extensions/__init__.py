"""Extensions of a time limit: told in time, why, until when, for how long."""
