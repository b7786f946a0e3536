"""Hours of the clock as the user types them: whoever writes "5.45" reads "5.45" again."""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.reading.acts import Act

# Within a note a stop would end a sentence, so hours are read with a colon.
_STOPPED = re.compile(r"\b(\d{1,2})\.(\d\d)\b")


def with_hours_as_typed(act: Act, note: str) -> Act:
    """The act with a stop in every hour that the note writes with one."""
    for hour, past in _STOPPED.findall(note) if ":" in act.for_form else ():
        colon, stop = f"{hour}:{past}", f"{hour}.{past}"
        act = replace(
            act,
            for_form=act.for_form.replace(colon, stop),
            that_form=act.that_form.replace(colon, stop),
            told=act.told.replace(colon, stop),
        )
    return act
