"""From a hastily typed note to what a person did for the user, in words that may be said to them."""
