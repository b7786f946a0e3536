from offers.domain.decline.bundle import CallScript, ScriptBlock
from offers.domain.decline.calls.script_text import read_blocks

BLOCKS = (
    ScriptBlock("open", "Open", ("Dr. Hodges, this is Priya.",), ("Ask for him in person.",)),
    ScriptBlock("silence", "If they say nothing", (), ("Let the silence be.",)),
)


def test_a_script_that_was_written_out_is_read_back() -> None:
    found = read_blocks(CallScript("c1", BLOCKS).text)
    assert [(block.heading, block.lines, block.directions) for block in found] == [
        (block.heading, block.lines, block.directions) for block in BLOCKS
    ]


def test_free_text_is_what_is_said() -> None:
    (block,) = read_blocks("Hello Walt.\r\nI wanted to call you myself.")
    assert (block.heading, block.lines) == ("", ("Hello Walt.", "I wanted to call you myself."))


def test_nothing_gives_no_blocks() -> None:
    assert read_blocks(" \n\n ") == ()
