"""The checks of a policy, one file each."""
