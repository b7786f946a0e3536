// Everything here makes a page nicer; no page needs it.
import { enhanceCopyButtons } from "./copy.js";
import { enhanceDialogs, enhanceMenus } from "./dialogs.js";
import { enhanceFields } from "./fields.js";
import { keepFocusAcrossSwaps, keepFoldsAcrossSwaps, reportFailures, swapQuietly } from "./htmx.js";
import { enhanceMessages } from "./messages.js";
import { tickAtOnce } from "./ticks.js";
import { askBeforeLeaving } from "./unsaved.js";

/** @param {Document | Element} root the page, or what htmx just swapped in */
function enhance(root) {
  enhanceCopyButtons(root);
  enhanceFields(root);
  enhanceMessages(root);
}

enhance(document);
enhanceDialogs();
enhanceMenus();
keepFocusAcrossSwaps();
keepFoldsAcrossSwaps();
swapQuietly();
reportFailures();
tickAtOnce();
askBeforeLeaving();
document.addEventListener("htmx:load", (event) => {
  if (event.detail.elt !== document.body) enhance(event.detail.elt);
});
