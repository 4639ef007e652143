/** Small events and reports of an invented country. */
import type { CodedReport, Copy, EventClaim, SitrepEvent } from "../src/contract";

export function event(id: string, parts: Partial<SitrepEvent> = {}): SitrepEvent {
  return {
    event_id: id, event_type: "ASSAULT", mode: null, acled_event_type: "Battles", acled_sub_event_type: "Armed clash",
    date_from: "2031-03-03", date_to: "2031-03-03", date_precision: "day",
    place: { name: "Karsin", country: "XVL", admin1: null, latitude: 20, longitude: 12, radius_m: 4000, geo_precision: 1 },
    actors: [{ name: "Velland army", code: "XVLMIL" }], recipients: [], killed: null, injured: null, status: "reported", reports: 1, copies: 0, origins: 1,
    claims: [claim(`${id}-report#0`)], ...parts,
  };
}

export function claim(id: string, claimants: string[] = []): EventClaim {
  return { claim_id: id, report_id: id.split("#")[0]!, quote: "Shots fell at the bridge.", source: "Delm Courier", url: null, claimants };
}

export function report(id: string, sentences: string[]): CodedReport {
  let at = 0;
  const spans = sentences.map((words, index) => {
    const span = { index, start: at, end: at + [...words].length };
    at = span.end + 1;
    return span;
  });
  return {
    report_id: id, title: null, source: null, language: "en", text: sentences.join(" "), sentences: spans, places: [], dates: [], actors: [], attributions: [], claims: [],
    dating: { printed: null, window_from: null, window_to: null, verdict: "unknown", because: [] },
  };
}

export function copy(original: string, of: string, parts: Partial<Copy> = {}): Copy {
  return { report_id: of, copy_of: original, kind: "rewrite", score: 0.9, direction: "unknown", why_direction: null, shared: 0.8, aligned: [], changed: [], added: [], omitted: [], ...parts };
}
