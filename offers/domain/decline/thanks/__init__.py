"""What one reader is thanked for, and what each act is worth."""
