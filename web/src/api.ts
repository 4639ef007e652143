/** Asks the server: one function for each route, each answer asked for once and then kept. */
import type { CodedReport, Comparison, ControlPeriod, Copy, Explanation, ReportLine, SitrepEvent, StoreStatus, TempoDay } from "./contract";

/** What the server said is wrong, in its own words (RFC 9457). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = "ApiProblem";
  }
}

const kept = new Map<string, Promise<unknown>>();

async function fetched(path: string): Promise<unknown> {
  const answer = await fetch(path, { headers: { accept: "application/json" } });
  if (answer.ok) return answer.json();
  const problem = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string };
  throw new ApiProblem(answer.status, problem.detail ?? problem.title ?? `The server answered ${answer.status}.`);
}

function get<T>(path: string): Promise<T> {
  let answer = kept.get(path);
  if (!answer) {
    answer = fetched(path);
    kept.set(path, answer);
    answer.catch(() => kept.delete(path));
  }
  return answer as Promise<T>;
}

export const events = () => get<SitrepEvent[]>("api/events");
export const event = (id: string) => get<SitrepEvent>(`api/events/${encodeURIComponent(id)}`);
export const reports = () => get<ReportLine[]>("api/reports");
export const report = (id: string) => get<CodedReport>(`api/reports/${encodeURIComponent(id)}`);
export const copies = () => get<Copy[]>("api/copies");
export const explanation = (eventId: string) => get<Explanation>(`api/explain/${encodeURIComponent(eventId)}`);
export const control = () => get<ControlPeriod[]>("api/control");
export const tempo = () => get<TempoDay[]>("api/tempo");
export const status = () => get<StoreStatus>("api/status");
export const comparison = (a: string, b: string) =>
  get<Comparison>(`api/compare?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`);
