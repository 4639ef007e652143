/** The evidence of one event: what is said, by whom, in which words, and why it was put together. */
import * as api from "./api";
import type { Copy, EventClaim, SitrepEvent, Toll } from "./contract";
import { fill, h } from "./dom";
import { type Folded, voices } from "./folding";
import { markedText, marksOfClaim } from "./marks";
import { Offsets } from "./offsets";
import { sign } from "./sign";
import { placePrecision, plural, STATUS_MEANS, tollWords, typeOf, whenOf, whereOf, whoDidWhat } from "./words";

/** Beyond so many reports the quotes stay unmarked until the report is opened: one request each. */
const MARKED_AT_ONCE = 30;

export interface Around {
  at: number;
  of: number;
  step: (by: 1 | -1) => void;
  close: () => void;
}

/** Returns the panel; quotes are marked as their reports arrive. */
export function evidence(event: SitrepEvent, copies: Copy[], around: Around): HTMLElement {
  const pairs = copies.filter((c) => c.kind !== "quotation");
  return h("article", { class: "evidence", "aria-label": "Evidence of one event", "data-event": event.event_id },
    bar(around),
    h("h2", { tabindex: -1 }, sign(typeOf(event), event.status, 18), ` ${whoDidWhat(event)}, ${whereOf(event.place)}, ${whenOf(event)}`),
    badges(event),
    facts(event),
    toll("Killed", event.killed),
    toll("Injured", event.injured),
    h("h3", null, "Who says so"),
    h("p", { class: "small" }, `${plural(event.reports, "report")}, of which ${plural(event.copies, "copy", "copies")}; ${plural(event.origins, "independent origin")}.`),
    voices(event.claims, pairs).map((voice) =>
      h("section", { class: "voice" },
        h("h4", null, voice.claimants.length > 0 ? voice.claimants.join("; ") : "The report itself, citing nobody"),
        voice.texts.map((text, i) => quote(text, i < MARKED_AT_ONCE)))),
    why(event),
    h("p", { class: "small permalink" }, h("a", { href: `?event=${encodeURIComponent(event.event_id)}` }, "Permalink"), " ",
      h("code", null, event.event_id), " · ", h("a", { href: `api/events/${encodeURIComponent(event.event_id)}` }, "JSON"),
      " · coded automatically; check the quotes before you rely on it."));
}

function bar({ at, of, step, close }: Around): HTMLElement {
  return h("div", { class: "panelbar" },
    h("button", { type: "button", click: close }, "× All events"),
    h("span", { class: "small" }, at >= 0 ? `${at + 1} of ${of}` : "outside the filters"),
    h("button", { type: "button", "aria-label": "Previous event", title: "Previous event (←)", click: () => step(-1) }, "←"),
    h("button", { type: "button", "aria-label": "Next event", title: "Next event (→)", click: () => step(1) }, "→"));
}

function badges(event: SitrepEvent): HTMLElement {
  return h("p", { class: "badges" },
    h("span", { class: "badge" }, typeOf(event)),
    h("span", { class: "badge strong", title: STATUS_MEANS[event.status] }, event.status),
    h("span", { class: "badge", title: "How precisely the place is known" }, `place: ${placePrecision(event.place)}`),
    h("span", { class: "badge", title: "How precisely the date is known" }, `date: ${event.date_precision}`));
}

function facts(event: SitrepEvent): HTMLElement {
  const party = (p: { name: string; code: string | null }) => [p.name, p.code && h("code", null, ` ${p.code}`)];
  const list = (parties: SitrepEvent["actors"]) => (parties.length > 0 ? h("ul", null, parties.map((p) => h("li", null, party(p)))) : "not told");
  const place = event.place;
  const area = [place?.admin2, place?.admin1, place?.country].filter((x) => x && x !== place?.name).join(", ");
  return h("dl", { class: "facts" },
    h("dt", null, "Who"), h("dd", null, list(event.actors)),
    h("dt", null, "What"), h("dd", null, event.acled_sub_event_type ?? event.event_type, h("span", { class: "small" }, ` ${event.event_type}${event.mode ? `, ${event.mode}` : ""}`)),
    h("dt", null, "To whom"), h("dd", null, list(event.recipients)),
    h("dt", null, "Where"), h("dd", null, whereOf(place), area && h("span", { class: "small" }, ` ${area}`)),
    h("dt", null, "When"), h("dd", null, whenOf(event), event.date_from && h("span", { class: "small" }, " local days as reported")),
    h("dt", null, "Status"), h("dd", null, `${event.status}: ${STATUS_MEANS[event.status]}`));
}

function toll(name: string, told: Toll | null): HTMLElement | null {
  if (!told) return null;
  return h("section", { class: "toll" },
    h("h3", null, name),
    h("p", { class: "figures" },
      h("span", null, "low ", h("b", null, told.low)), " ", h("span", null, "best ", h("b", null, told.best ?? "not settled")), " ", h("span", null, "high ", h("b", null, told.high))),
    h("ul", { class: "small" }, told.by.map((t) => h("li", null, h("b", null, tollWords(t)), ` ${t.claimant ?? "the report itself"}, in `,
      h("a", { href: `#/report/${encodeURIComponent(t.report_id)}` }, t.report_id)))));
}

const reportLink = (claim: EventClaim) => `#/report/${encodeURIComponent(claim.report_id)}?claim=${encodeURIComponent(claim.claim_id)}`;

function quote({ claim, copies }: Folded, marked: boolean): HTMLElement {
  const words = h("blockquote", null, claim.quote);
  if (marked) void markQuote(words, claim);
  return h("div", { class: "quote" },
    words,
    h("p", { class: "small" }, claim.source ?? "source not told", " · ", h("a", { href: reportLink(claim) }, "Read it in the report"),
      claim.url && /^https?:/.test(claim.url) && [" · ", h("a", { href: claim.url, rel: "noreferrer noopener", target: "_blank" }, "as published")]),
    copies.length > 0 && h("details", { class: "folded" },
      h("summary", null, `+${plural(copies.length, "copy", "copies")}`),
      h("ul", null, copies.map((copy) => h("li", null, `${copy.source ?? copy.report_id} · `, h("a", { href: reportLink(copy) }, "report"), " · ",
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

function why(event: SitrepEvent): HTMLElement {
  const body = h("div", { class: "small" });
  const box = h("details", { class: "why" }, h("summary", null, "Why merged"), body);
  box.addEventListener("toggle", () => {
    if (box.open && body.childElementCount === 0) void explain(event.event_id, body);
  });
  return box;
}

async function explain(eventId: string, body: HTMLElement): Promise<void> {
  try {
    const { joined, rules } = await api.explanation(eventId);
    fill(body, h("p", null, joined ? "These claims were put together because:" : "These claims were kept apart because:"),
      h("ul", { class: "rules" }, rules.map((r) => h("li", null, h("span", { class: r.holds ? "holds" : "fails" }, r.holds ? "for" : "against"), ` ${r.rule}: ${r.says}`))));
  } catch (problem) {
    fill(body, h("p", null, (problem as Error).message));
  }
}
