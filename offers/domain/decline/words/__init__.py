"""One message per reader, put together from moves."""
