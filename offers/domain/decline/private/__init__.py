"""What must not be repeated, to anybody or to some: private reasons, confidences, money, troubles (rules 41-49)."""
