"""One message at a time, whatever it is for: `desk` is where it is written, `texts` keeps what the user makes of it.

`letters` are the messages of their own beside the goodbye, `sending` says when one of them went out.
"""
