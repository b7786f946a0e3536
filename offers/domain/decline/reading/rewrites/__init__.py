"""What the words of a note become before they may stand in a message: tables of rules, read top to bottom."""
