"""What several letters say: thanks for what somebody did."""

from __future__ import annotations

from offers.domain.decline.letters.phrases import InRegisters
from offers.domain.decline.people.registers import Register

THANKS: InRegisters = {
    Register.FORMAL: (
        "I would like to thank you for {acts}.",
        "I am grateful to you for {acts}.",
        "Let me thank you for {acts}.",
        "I want to thank you for {acts}.",
        "My sincere thanks for {acts}.",
    ),
    Register.WARM: (
        "Thank you so much for {acts}.",
        "I wanted to thank you for {acts}.",
        "Thank you, truly, for {acts}.",
        "I'm so grateful to you for {acts}.",
        "A warm thank-you for {acts}.",
    ),
    Register.BRIEF: (
        "Thank you for {acts}.",
        "Many thanks for {acts}.",
        "My thanks for {acts}.",
        "Thanks so much for {acts}.",
        "A quick thank-you for {acts}.",
    ),
}
# To somebody the notes are cool about: no warmer than the log (rule 38).
THANKS_PLAIN = ("Thank you for {acts}.", "I thank you for {acts}.", "My thanks for {acts}.")
# Beside another matter, thanks come second.
THANKS_TOO: InRegisters = {
    Register.FORMAL: (
        "I would also like to thank you for {acts}.",
        "I remain grateful to you for {acts}.",
        "I must also thank you for {acts}.",
        "My thanks, too, for {acts}.",
    ),
    Register.WARM: (
        "And thank you, again, for {acts}.",
        "I'm still grateful to you for {acts}.",
        "I also want to thank you for {acts}.",
        "Thank you, too, for {acts}.",
    ),
    Register.BRIEF: (
        "Thank you, too, for {acts}.",
        "And thanks for {acts}.",
        "Thanks again for {acts}.",
    ),
}
