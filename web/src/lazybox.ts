/** A box that opens, and asks for what is in it only then. */
import { fill, h } from "./dom";

/** Returns the box; where asking fails, it says why, and asks anew when it is opened again. */
export function lazyBox(name: string, kind: string, load: (body: HTMLElement) => Promise<void>): HTMLDetailsElement {
  const body = h("div", { class: "small" });
  const box = h("details", { class: `folded ${kind}` }, h("summary", null, name), body);
  let asked = false;
  box.addEventListener("toggle", () => {
    if (!box.open || asked) return;
    asked = true;
    fill(body, h("p", null, "Reading…"));
    load(body).catch((problem: Error) => {
      asked = false;
      fill(body, h("p", { role: "alert" }, problem.message));
    });
  });
  return box;
}
