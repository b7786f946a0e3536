"""A believable job search to look around in. Local mode only."""

from offers.services.sample.account import (
    AccountNotEmpty,
    SampleDataRefused,
    create_sample_account,
    fill_account,
)

__all__ = ["AccountNotEmpty", "SampleDataRefused", "create_sample_account", "fill_account"]
