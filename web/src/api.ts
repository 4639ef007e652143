/** Asks the server: one function for each route. Answers are kept until the record is told to have changed. */
import type {
  CodedReport, Comparison, ControlPeriod, Copy, Decision, Explanation, KeptEvent, Relations, ReportLine, ReportPage, Revision, SitrepEvent, SituationReport, Sources, StoreStatus, TempoDay,
} from "./contract";
import type { Overview } from "./overview";

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

const TOKEN = "sitrep-token";

/** Returns the token that the reader gave; it lives as long as the tab. */
export const token = () => sessionStorage.getItem(TOKEN) ?? "";

/** Keeps a token: from now on every question bears it, and what was answered without it is forgotten. */
export function bear(secret: string): void {
  sessionStorage.setItem(TOKEN, secret);
  forget();
}

const kept = new Map<string, Promise<unknown>>();

async function fetched(path: string, rest: RequestInit = {}): Promise<unknown> {
  const secret = token();
  const bearer: Record<string, string> = secret ? { authorization: `Bearer ${secret}` } : {};
  const answer = await fetch(path, { ...rest, headers: { accept: "application/json", ...bearer, ...rest.headers } }).catch((problem: Error) => {
    if (problem.name === "AbortError") throw problem;
    throw new ApiProblem(0, "The server cannot be reached.");
  });
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const problem = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string };
  throw new ApiProblem(answer.status, problem.detail ?? problem.title ?? `The server answered ${answer.status}.`);
}

/** Lets every answer be asked for anew. */
export function forget(): void {
  kept.clear();
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

const part = encodeURIComponent;

export const overview = (asOf: string | null = null) => get<Overview>(`api/overview${asOf ? `?as_of=${part(asOf)}` : ""}`);
export const status = () => get<StoreStatus>("api/status");
export const event = (id: string, asOf: string | null = null) => get<KeptEvent>(`api/events/${part(id)}${asOf ? `?as_of=${part(asOf)}` : ""}`);
export const history = (id: string) => get<Revision[]>(`api/events/${part(id)}/history`);
export const explanation = (eventId: string) => get<Explanation>(`api/explain/${part(eventId)}`);
export const report = (id: string) => get<CodedReport>(`api/reports/${part(id)}`);
export const copies = () => get<Copy[]>("api/copies");
export const comparison = (a: string, b: string) => get<Comparison>(`api/compare?a=${part(a)}&b=${part(b)}`);
export const control = () => get<ControlPeriod[]>("api/control");
export const tempo = () => get<TempoDay[]>("api/tempo");
export const sources = () => get<Sources>("api/sources");
export const relations = (query: string) => get<Relations>(`api/relations${query}`);
export const situation = (query: string) => get<SituationReport>(`api/situation${query}`);

/** Returns the reports from `offset` on that hold the words, and how many do. */
export async function reports(words: string, offset: number, limit: number): Promise<ReportPage> {
  const asked = new URLSearchParams({ ...(words ? { q: words } : {}), limit: String(limit), offset: String(offset) });
  const answer = await get<ReportPage | ReportLine[]>(`api/reports?${asked}`);
  return Array.isArray(answer) ? { reports: answer.slice(offset, offset + limit), matched: answer.length } : answer;
}

/** Returns the ids of the events in which the words are found, quotes and names alike. Not kept: it follows the reader's typing. */
export async function ids(words: string, asOf: string | null, signal: AbortSignal): Promise<string[]> {
  const found = (await fetched(`api/overview?q=${part(words)}${asOf ? `&as_of=${part(asOf)}` : ""}`, { signal })) as Overview;
  return found.events.id;
}

/** Returns how many events a query of the API holds. */
export async function matched(query: string): Promise<number> {
  const asked = new URLSearchParams(query);
  asked.set("limit", "1");
  return (await get<{ matched: number }>(`api/events?${asked}`)).matched;
}

/** Returns the first events that a query holds, whole, with how many there are. */
export async function events(query: string, offset: number, limit: number): Promise<{ events: SitrepEvent[]; matched: number }> {
  const asked = new URLSearchParams(query);
  asked.set("limit", String(limit));
  asked.set("offset", String(offset));
  return (await fetched(`api/events?${asked}`)) as { events: SitrepEvent[]; matched: number };
}

/** Sends what a person decided about an event. */
export async function decide(eventId: string, decision: Partial<Decision>, token: string): Promise<void> {
  await fetched(`api/events/${part(eventId)}/decisions`, {
    method: "POST", body: JSON.stringify(decision), headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
  });
  forget();
}
