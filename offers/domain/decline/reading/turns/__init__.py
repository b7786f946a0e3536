"""What a verb needs beside it to be kind, by the sort of kindness: patterns that a writer can extend."""
