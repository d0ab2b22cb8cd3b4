"""Checks a housing complaint against the Complaint Handling Code."""
