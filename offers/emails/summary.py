"""The weekly summary in words: counts and the nearest deadline, nothing else."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How the search stands."""

    undecided: int = 0
    interviewing: int = 0
    applied: int = 0
    leads: int = 0
    goodbyes: int = 0
    deadline_on: date | None = None
    deadline_of: str = ""

    @property
    def lines(self) -> list[str]:
        """One sentence for each thing there is, what waits for the user first."""
        counted = [
            (
                self.undecided,
                ngettext("%s offer waits for your word.", "%s offers wait for your word.", self.undecided),
            ),
            (self.goodbyes, ngettext("%s goodbye is still open.", "%s goodbyes are still open.", self.goodbyes)),
            (
                self.interviewing,
                ngettext("You interview at %s place.", "You interview at %s places.", self.interviewing),
            ),
            (self.applied, ngettext("%s application is out.", "%s applications are out.", self.applied)),
            (self.leads, ngettext("%s lead is noted.", "%s leads are noted.", self.leads)),
        ]
        lines = [sentence % number for number, sentence in counted if number]
        if self.deadline_on:
            told = {"organization": self.deadline_of, "day": date_format(self.deadline_on, "WEEKDAY_FORMAT")}
            lines.insert(1, _("The next to want an answer is %(organization)s, by %(day)s.") % told)
        return lines
