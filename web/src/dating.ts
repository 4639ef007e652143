/** When a report was written, by its own words, beside the date printed above it. */
import type { CodedReport, Dating, Verdict } from "./contract";
import { h } from "./dom";
import { dayWords } from "./words";

const SAYS: Record<Verdict, string> = {
  consistent: "The printed date agrees with the words",
  stale: "The printed date does not agree with the words",
  undated: "No date is printed; the words bound one",
  unknown: "The words bound no date",
};

export const VERDICT_WORD: Record<Verdict, string> = { consistent: "date consistent", stale: "date does not fit", undated: "no printed date", unknown: "date not bounded" };

/** Returns the days between which a report was written, by its words. */
export function windowWords(dating: Dating): string | null {
  const { window_from: from, window_to: to } = dating;
  if (from && to) return from === to ? `written on ${dayWords(from)}` : `written between ${dayWords(from)} and ${dayWords(to)}`;
  if (from) return `written on or after ${dayWords(from)}`;
  return to ? `written on or before ${dayWords(to)}` : null;
}

/** Returns the verdict with its proof, each proof leading to its words. */
export function datingBox(report: CodedReport): HTMLElement {
  const { dating } = report;
  const printed = dating.printed ? `Printed ${dayWords(dating.printed)}` : "No printed date";
  const written = windowWords(dating);
  return h("section", { class: `dating ${dating.verdict}`, "aria-label": `When “${report.title ?? report.report_id}” was written` },
    h("h3", null, SAYS[dating.verdict]),
    h("p", null, printed, written && `; ${written}`, "."),
    dating.because.length > 0 && h("ul", null, dating.because.map((proof) =>
      h("li", null, "names ", h("a", { href: `#/report/${encodeURIComponent(report.report_id)}?mark=${proof.start}-${proof.end}` }, `“${proof.text}”`), `: ${proof.says}`))));
}

/** Returns the verdict as a badge. */
export function datingBadge(dating: Dating): HTMLElement {
  return h("span", { class: `badge ${dating.verdict}`, title: windowWords(dating) }, VERDICT_WORD[dating.verdict]);
}
