"""What a letter offers and promises: money, work, other steps, or that there is nothing."""
