"""What rows say together: titles, agreement, origins, changes, search, alternative texts."""
