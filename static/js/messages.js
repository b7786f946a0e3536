// Messages can be dismissed; a plain one leaves by itself, one with an Undo or a problem waits to be read.

const STAYS_MS = 7000;

function addDismiss(message) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-sm btn-icon";
  button.setAttribute("aria-label", document.body.dataset.textDismiss);
  button.textContent = "✕";
  button.addEventListener("click", () => message.remove());
  message.append(button);
}

function leaveLater(message) {
  let timer = 0;
  const start = () => { timer = setTimeout(() => message.remove(), STAYS_MS); };
  const stop = () => clearTimeout(timer);
  message.addEventListener("pointerenter", stop);
  message.addEventListener("pointerleave", start);
  message.addEventListener("focusin", stop);
  start();
}

export function enhanceMessages(root) {
  const found = root.matches?.("[data-message]") ? [root] : root.querySelectorAll("[data-message]");
  for (const message of found) {
    if (message.dataset.message === "ready") continue;
    message.dataset.message = "ready";
    addDismiss(message);
    if (!message.querySelector("form") && !message.matches(".message-error, .message-warning")) leaveLater(message);
  }
}

/** Show a message that did not come with the page. */
export function say(text, level = "info") {
  const message = document.createElement("div");
  message.className = `message message-${level}`;
  message.dataset.message = "";
  const paragraph = document.createElement("p");
  paragraph.className = "message-text";
  paragraph.textContent = text;
  message.append(paragraph);
  document.querySelector("#messages")?.append(message);
  enhanceMessages(message);
}
