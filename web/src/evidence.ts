/** One event: who says what happened, word for word, and how far that carries. */
import * as api from "./api";
import type { Copy, EventClaim, KeptEvent, SitrepEvent } from "./contract";
import { typeIndexOf, TYPES } from "./acts";
import { h, fill } from "./dom";
import { type Folded, voices } from "./folding";
import { markedText, marksOfClaim } from "./marks";
import { Offsets } from "./offsets";
import { reviewedBy } from "./review";
import { sign } from "./sign";
import { tollTable } from "./toll";
import { datePrecision, placePrecision, plural, STATUS_MEANS, typeOf, whenOf, whereOf, whoDidWhat } from "./words";

/** Marks are set in the first quotes at once; an event of a hundred reports would ask for a hundred texts. */
const MARKED_AT_ONCE = 12;

/** Returns the facts and the claims of an event. */
export function evidence(event: KeptEvent, copies: Copy[]): Node[] {
  let marked = 0;
  return [
    h("h2", { tabindex: -1 }, sign(typeOf(event), event.status, 16), " ", h("span", { dir: "auto" }, `${whoDidWhat(event)}, ${whereOf(event.place)}, ${whenOf(event)}`)),
    badges(event),
    reviewedBy(event),
    facts(event),
    ...tollTable("Killed", event.killed),
    ...tollTable("Injured", event.injured),
    h("h3", null, "Who says so"),
    h("p", { class: "small" }, `${plural(event.reports, "report")}, of which ${plural(event.copies, "copy", "copies")}; ${plural(event.origins, "independent origin")}.`),
    ...voices(event.claims, copies).map((voice) =>
      h("section", { class: "voice" },
        h("h4", { dir: "auto" }, voice.claimants.length > 0 ? voice.claimants.join("; ") : "The report itself, citing nobody"),
        voice.texts.map((text) => quote(text, marked++ < MARKED_AT_ONCE)))),
  ];
}

function badges(event: SitrepEvent): HTMLElement {
  return h("p", { class: "badges" },
    h("span", { class: "badge" }, TYPES[typeIndexOf(event.acled_sub_event_type)]),
    h("span", { class: "badge strong", title: STATUS_MEANS[event.status] }, event.status),
    h("span", { class: "badge", title: "How precisely the place is known" }, `place: ${placePrecision(event.place)}`),
    h("span", { class: "badge", title: "How precisely the date is known" }, `date: ${datePrecision(event.date_precision)}`));
}

function facts(event: SitrepEvent): HTMLElement {
  const party = (p: { name: string; code: string | null }) => h("li", null, h("bdi", null, p.name), p.code && h("code", { title: "actor code" }, ` ${p.code}`));
  const list = (parties: SitrepEvent["actors"]) => (parties.length > 0 ? h("ul", null, parties.map(party)) : "not told");
  const { place } = event;
  const area = [place?.admin2, place?.admin1, place?.country].filter((x) => x && x !== place?.name).join(", ");
  const kind = `${event.event_type}${event.mode ? `, ${event.mode}` : ""}`;
  return h("dl", { class: "facts" },
    h("dt", null, "Who"), h("dd", null, list(event.actors)),
    h("dt", null, "What"), h("dd", null, event.acled_sub_event_type ?? kind, event.acled_sub_event_type && h("span", { class: "small", title: "PLOVER type and mode" }, ` ${kind}`)),
    h("dt", null, "To whom"), h("dd", null, list(event.recipients)),
    h("dt", null, "Where"), h("dd", null, h("bdi", null, whereOf(place)), area && h("span", { class: "small" }, ` ${area}`)),
    h("dt", null, "When"), h("dd", null, whenOf(event), event.date_from && h("span", { class: "small" }, " local days as reported")),
    h("dt", null, "Status"), h("dd", null, `${event.status}: ${STATUS_MEANS[event.status]}`));
}

const reportLink = (claim: EventClaim) => `#/report/${encodeURIComponent(claim.report_id)}?claim=${encodeURIComponent(claim.claim_id)}`;

function quote({ claim, copies }: Folded, marked: boolean): HTMLElement {
  const words = h("blockquote", { dir: "auto" }, claim.quote);
  if (marked) void markQuote(words, claim);
  return h("div", { class: "quote" },
    words,
    h("p", { class: "small" }, h("bdi", null, claim.source ?? "source not told"), " · ", h("a", { href: reportLink(claim) }, "Read it in the report"),
      claim.url && /^https?:/.test(claim.url) && [" · ", h("a", { href: claim.url, rel: "noreferrer noopener", target: "_blank" }, "as published")]),
    copies.length > 0 && h("details", { class: "folded" },
      h("summary", null, `+${plural(copies.length, "republication")}`),
      h("ul", null, copies.map((copy) => h("li", null, h("bdi", null, copy.source ?? copy.report_id), " · ", h("a", { href: reportLink(copy) }, "report"), " · ",
        h("a", { href: `#/compare?a=${encodeURIComponent(claim.report_id)}&b=${encodeURIComponent(copy.report_id)}` }, "compare side by side"))))));
}

/** Marks the words in the quote. Where the report cannot be had the quote stays as it is: it is whole without the marks. */
async function markQuote(words: HTMLElement, { report_id, claim_id }: EventClaim): Promise<void> {
  const report = await api.report(report_id).catch(() => null);
  const claim = report?.claims.find((c) => c.claim_id === claim_id);
  const sentence = claim && report?.sentences.find((s) => s.index === claim.sentence);
  if (!report || !claim || !sentence) return;
  fill(words, markedText(new Offsets(report.text), marksOfClaim(report, claim), sentence.start, sentence.end));
}
