/** A box over the page. Esc and its button close it, and the focus goes back to where it was. */
import { type Child, h } from "./dom";

/** Opens a dialog; it is gone from the page when it is closed. */
export function openDialog(title: string, ...children: Child[]): HTMLDialogElement {
  const dialog = h("dialog", { "aria-label": title },
    h("div", { class: "dialogbar" }, h("h2", null, title), h("button", { type: "button", "aria-label": "Close", click: () => dialog.close() }, "×")), children);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Returns a button that copies words, and says so. */
export function copyButton(words: () => string, name: string): HTMLElement {
  const said = h("span", { class: "small", role: "status" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words());
      said.textContent = " Copied.";
    } catch {
      said.textContent = " The browser does not let the page copy: mark the words and copy them yourself.";
    }
  };
  return h("span", null, h("button", { type: "button", click: () => void copy() }, name), said);
}
