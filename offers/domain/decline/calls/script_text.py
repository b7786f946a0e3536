"""A call script as plain text, which the user may edit, read back into blocks."""

from __future__ import annotations

import re

from offers.domain.decline.bundle import ScriptBlock


def read_blocks(text: str) -> tuple[ScriptBlock, ...]:
    """The inverse of `CallScript.text`, forgiving: blank lines part the blocks, `Heading:` opens one,
    `(in brackets)` is a direction, everything else is said aloud.
    """
    blocks = []
    for place, chunk in enumerate(re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip())):
        lines = [line.strip() for line in chunk.split("\n") if line.strip()]
        if not lines:
            continue
        heading = lines.pop(0)[:-1] if lines[0].endswith(":") and len(lines[0]) <= 80 else ""
        directions = tuple(line[1:-1] for line in lines if line.startswith("(") and line.endswith(")"))
        said = tuple(line.strip('"“”') for line in lines if not (line.startswith("(") and line.endswith(")")))
        blocks.append(ScriptBlock(f"block-{place}", heading, said, directions))
    return tuple(blocks)
