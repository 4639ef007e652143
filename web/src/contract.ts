/** The shapes that the API gives: one interface for each object of the contract, keys as they are written there. */

/** Words of a report: offsets count Unicode code points, end exclusive. */
export interface Quote {
  text: string;
  start: number;
  end: number;
}

export type Status = "reported" | "corroborated" | "claimed" | "disputed" | "denied" | "planned" | "retracted";

export interface Place {
  name: string;
  country: string | null;
  admin1: string | null;
  admin2?: string | null;
  latitude: number | null;
  longitude: number | null;
  radius_m: number | null;
  geo_precision: number | null;
}

export interface Party {
  name: string;
  code: string | null;
}

export interface Told {
  low: number;
  high: number | null;
  claimant: string | null;
  report_id: string;
}

export interface Toll {
  low: number;
  best: number | null;
  high: number;
  by: Told[];
}

export interface EventClaim {
  claim_id: string;
  report_id: string;
  quote: string;
  source: string | null;
  url: string | null;
  claimants: string[];
}

export interface SitrepEvent {
  event_id: string;
  event_type: string;
  mode: string | null;
  acled_event_type: string | null;
  acled_sub_event_type: string | null;
  date_from: string | null;
  date_to: string | null;
  date_precision: string;
  place: Place | null;
  actors: Party[];
  recipients: Party[];
  killed: Toll | null;
  injured: Toll | null;
  status: Status;
  reports: number;
  copies: number;
  origins: number;
  claims: EventClaim[];
}

export interface Proof extends Quote {
  rule: string;
  says: string;
}

export type Verdict = "consistent" | "stale" | "undated" | "unknown";

export interface Dating {
  printed: string | null;
  window_from: string | null;
  window_to: string | null;
  verdict: Verdict;
  because: Proof[];
}

export interface Sentence {
  index: number;
  start: number;
  end: number;
}

export interface PlaceMention extends Quote {
  name: string | null;
  country: string | null;
}

export interface DateMention extends Quote {
  from: string | null;
  to: string | null;
  precision: string;
  anchor: string;
}

export interface ActorMention extends Quote {
  name: string | null;
  code: string | null;
}

export interface Attribution {
  claimant: (Quote & { code: string | null }) | null;
  cue: Quote | null;
  via: Quote | null;
  content: Quote;
  quoted: boolean;
}

export interface Count extends Quote {
  low: number;
  best: number | null;
  high: number | null;
}

export interface Claim {
  claim_id: string;
  sentence: number;
  trigger: Quote;
  event_type: string;
  mode: string | null;
  acled_sub_event_type: string | null;
  factuality: string;
  actors: number[];
  recipients: number[];
  places: number[];
  date: number | null;
  killed: Count | null;
  injured: Count | null;
  attributions: number[];
  rule: string;
  confidence: number;
}

export interface CodedReport {
  report_id: string;
  title: string | null;
  source: string | null;
  language: string | null;
  /** Where the text is there; null where it is not known. */
  url?: string | null;
  /** Whether of the text only the quoted sentences are given. */
  excerpt?: boolean;
  text: string;
  dating: Dating;
  sentences: Sentence[];
  places: PlaceMention[];
  dates: DateMention[];
  actors: ActorMention[];
  attributions: Attribution[];
  claims: Claim[];
}

export interface ReportLine {
  report_id: string;
  title: string | null;
  source: string | null;
  published: string | null;
  dating: Dating;
  claims: number;
  withdrawn?: boolean;
}

export interface Change {
  field: "date" | "place" | "actor" | "count" | "attribution";
  a: string | null;
  b: string | null;
  /** Where the words stand, in code points of the original and of the copy; null where the date or the like is printed outside the text. */
  a_start: number | null;
  a_end: number | null;
  b_start: number | null;
  b_end: number | null;
}

export interface Copy {
  report_id: string;
  copy_of: string;
  kind: "verbatim" | "syndication" | "rewrite" | "quotation";
  score: number;
  direction: "known" | "unknown";
  why_direction: string | null;
  shared: number;
  aligned: { a: number; b: number; score: number }[];
  changed: Change[];
  added: number[];
  omitted: number[];
}

export interface Comparison {
  pair: Copy | null;
  a: CodedReport;
  b: CodedReport;
}

export interface Explanation {
  a: string;
  b: string;
  joined: boolean;
  rules: { rule: string; holds: boolean; says: string }[];
}

export type ControlState = "held" | "claimed" | "contested" | "left";

export interface ControlPeriod {
  place: Place;
  from: string;
  /** The day of the next change, or null. */
  to: string | null;
  holder: { name: string; code: string | null } | null;
  state: ControlState;
  claims: Testimony[];
  against: Testimony[];
}

/** What one claim tells of who holds a place. */
export interface Testimony {
  claim_id: string;
  report_id: string;
  day: string;
  side: Party;
  told: string;
  denied: boolean;
  quote: string;
  source: string | null;
  claimants: string[];
}

export interface TempoDay {
  side: string;
  area: string;
  day: string;
  actions: number;
  mean_7: number | null;
  mean_28: number | null;
}

export interface StoreStatus {
  version: string;
  reports: number;
  events: number;
  copies: number;
  cut_off: string | null;
  last_run?: string | null;
  codebook?: string | null;
  /** Whether the server takes decisions from those who bear its token. */
  review?: boolean;
  /** Whether the reader is given whole texts, could be with the token, or is given quoted sentences alone. */
  texts?: "whole" | "token" | "quotes";
}

/** What a person decided about an event. */
export interface Decision {
  number: number;
  at: string;
  by: string;
  kind: "accept" | "correct" | "merge" | "split" | "withdraw" | "comment";
  event_id: string;
  field: string | null;
  value: string | null;
  others: string[];
  note: string | null;
}

/** An event as the store keeps it: with what the machine made of it where people changed it, and what they decided. */
export interface KeptEvent extends SitrepEvent {
  first_seen?: string;
  revision?: number;
  machine?: SitrepEvent | null;
  decisions?: Decision[];
}

export interface Revision {
  revision: number;
  at: string;
  /** Null where the event was gone. */
  event: SitrepEvent | null;
}

export interface ReportPage {
  reports: ReportLine[];
  matched: number;
}

export interface Sources {
  sources: { source: string | null; reports: number; originals: number; copies_given: number; copies_taken: number }[];
  pairs: { from: string | null; to: string | null; copies: number }[];
}

export interface Relations {
  edges: Edge[];
  stated: StatedRelation[];
}

/** Who acted upon whom, with how many events of each PLOVER type. */
export interface Edge {
  actor: Party;
  recipient: Party;
  events: number;
  killed_low: number;
  killed_high: number;
  types: Record<string, number>;
}

/** What reports say of two actors in words. */
export interface StatedRelation {
  subject: Party;
  relation: string;
  object: Party;
  quotes: { report_id: string; source: string | null; start: number; end: number }[];
}

export interface SituationReport {
  title: string;
  country: string | null;
  country_name: string | null;
  from: string;
  to: string;
  program: string;
  codebook: string;
  as_of: string | null;
  sections: { id: string; title: string; note: string | null; points: { lead: string | null; statements: SituationStatement[] }[] }[];
  events: { number: number; group: string; text: string; references: number[]; event: SitrepEvent }[];
  references: SituationReference[];
}

/** A sentence with the events and references it stands on, by their numbers in the report. */
export interface SituationStatement {
  text: string;
  events: number[];
  references: number[];
}

export interface SituationReference {
  number: number;
  claim_ids: string[];
  report_id: string;
  source: string | null;
  published: string | null;
  title: string | null;
  url: string | null;
  quote: string;
  claimants: string[];
}
