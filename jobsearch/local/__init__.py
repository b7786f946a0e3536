"""The servers of `make run` and of the tests: PostgreSQL, Valkey, a mail catcher, and what starts them all.

For one person on one machine. Production never imports this package.
"""
