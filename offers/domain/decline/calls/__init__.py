"""What to say on the phone, with a line for each turn that the talk may take."""
