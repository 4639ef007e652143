/** Reports of which the reader is given no more than the quoted sentences: how the gaps are shown, and who is given the rest. */
import * as api from "./api";
import type { CodedReport } from "./contract";
import { h } from "./dom";

/** The server puts this for each letter that it leaves out, so that offsets hold. */
const LEFT_OUT = "\u2591";
const GAP = /[\s\u2591]*\u2591[\s\u2591]*/g;

/** Returns the words with each gap as an ellipsis. */
export const elided = (words: string) => (words.includes(LEFT_OUT) ? words.replace(GAP, " […] ") : words);

/** Returns whether anything of these words is left out. */
export const hasGap = (words: string) => words.includes(LEFT_OUT);

/** Says what is left out and why, and takes the token of whoever may read the rest; null where the text is whole. */
export function excerptNote(reports: CodedReport[], texts: string | undefined, again: () => void): HTMLElement | null {
  const cut = reports.filter((report) => report.excerpt);
  if (cut.length === 0) return null;
  const links = cut.flatMap((r) => (r.url && /^https?:/.test(r.url) ? [" ", h("a", { href: r.url, rel: "noreferrer noopener", target: "_blank" }, `Read it as published: ${r.source ?? r.url}`), "."] : []));
  const secret = h("input", { type: "password", autocomplete: "off", "aria-label": "Token of this server", placeholder: "Token" });
  const form = h("form", { class: "findreports" }, secret, h("button", { type: "submit" }, "Read the whole text"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    api.bear(secret.value.trim());
    again();
  });
  return h("div", { class: "banner excerpt" },
    h("p", null, "Only the sentences that claims quote are shown: the whole text is for whoever put it into the record.", links),
    texts === "token" && form);
}
