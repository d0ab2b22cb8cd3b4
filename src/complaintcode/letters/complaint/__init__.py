"""What a letter says of the complaint: the issues, the wishes, and whose words they are."""
