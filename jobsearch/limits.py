"""What the cache is called by. It counts attempts to sign in and the like, and nothing else is in it."""

from django.utils.crypto import salted_hmac


def hashed_key(key: str, key_prefix: str, version: int) -> str:
    """No address of a visitor stands in the database, nor in its backups: the name of a row is a keyed hash."""
    return salted_hmac("jobsearch.limits", f"{key_prefix}:{version}:{key}", algorithm="sha256").hexdigest()
