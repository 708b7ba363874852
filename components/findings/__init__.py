"""What rows say together: titles, changes, alternative texts."""
