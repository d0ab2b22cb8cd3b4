"""The complaint and its parts, as typed, frozen, keyword-only classes."""
