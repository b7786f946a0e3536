"""The mechanics of text: written English, long patterns, gaps and markup. Nothing here knows of offers or people."""
