"""What the user chose to share, reasons and feedback, made ready to be said, and said again in other words."""
