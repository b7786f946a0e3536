"""Which Chromium the browser tests and the screenshots drive, and how it is started."""

import os
import shutil
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")

# Chromium heeds the last such list only, so this one holds what Playwright switches off as well.
OFF_FOR_PLAYWRIGHT = (
    *("AimEnabled", "AvoidCorsURLLoaderRestartOnRedirect", "AvoidUnnecessaryBeforeUnloadCheckSync"),
    *("DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades", "LensOverlay"),
    *("MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints", "PaintHolding", "PreconnectToSearch"),
    "ThirdPartyStoragePartitioning",
)
# The list under an address bar that nobody sees: two pages more for each window, loaded before ours.
ADDRESS_LISTS = ("WebUIOmniboxPopup", "WebUIOmniboxAimPopup")


def find_on_path() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def launch_options() -> dict[str, Any]:
    """For Playwright's `launch`. With no Chromium on PATH, Playwright takes the one that it downloaded itself."""
    arguments = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"]
    arguments.append(f"--disable-features={','.join((*OFF_FOR_PLAYWRIGHT, *ADDRESS_LISTS))}")
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    path = find_on_path()
    return {"args": arguments, **({"executable_path": path} if path else {})}
