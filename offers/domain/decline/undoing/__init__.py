"""What a yes, or the hope of one, has set going, and how it is stopped, given back or let go (rules 74 and 76)."""
