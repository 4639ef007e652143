import { expect, test } from "vitest";
import { countryName } from "../src/countries";
import { windowWords } from "../src/dating";
import { placePrecision, tollWords, whenOf, whoDidWhat } from "../src/words";
import { event } from "./examples";

test("says who did what to whom as far as it is told", () => {
  expect(whoDidWhat(event("x", { recipients: [{ name: "traders", code: null }] }))).toBe("Velland army: armed clash against traders");
  expect(whoDidWhat(event("x", { actors: [] }))).toBe("Armed clash");
  expect(whoDidWhat(event("x", { event_type: "CONSULT", acled_sub_event_type: null, mode: "meet", recipients: [{ name: "traders", code: null }] }))).toBe("Velland army: consult: meet with traders");
});

test("says days no finer than they are known", () => {
  expect(whenOf(event("x"))).toBe("3 Mar 2031");
  expect(whenOf(event("x", { date_precision: "month" }))).toBe("March 2031");
  expect(whenOf(event("x", { date_precision: "year" }))).toBe("2031");
  expect(whenOf(event("x", { date_to: "2031-03-05", date_precision: "range" }))).toBe("3 Mar 2031 to 5 Mar 2031");
  expect(whenOf(event("x", { date_from: null, date_to: null }))).toBe("date not known");
});

test("says how precisely a place is known", () => {
  expect(placePrecision(event("x").place)).toBe("town, within 4 km");
  expect(placePrecision({ ...event("x").place!, geo_precision: 3, radius_m: 90_000 })).toBe("area, within 90 km");
  expect(placePrecision(null)).toBe("not located");
});

test("never chooses one number of a span", () => {
  expect(tollWords({ low: 5, high: 6 })).toBe("5 to 6");
  expect(tollWords({ low: 5, high: 5 })).toBe("5");
  expect(tollWords({ low: 5, high: null })).toBe("5 or more");
});

test("names countries, and leaves codes it does not know as they are", () => {
  expect(countryName("SYR")).toBe("Syria");
  expect(countryName("XVL")).toBe("XVL");
});

test("says the window in which a report was written, open or closed", () => {
  const dating = { printed: null, verdict: "undated" as const, because: [] };
  expect(windowWords({ ...dating, window_from: "2031-01-01", window_to: "2031-02-01" })).toBe("written between 1 Jan 2031 and 1 Feb 2031");
  expect(windowWords({ ...dating, window_from: null, window_to: "2031-02-01" })).toBe("written on or before 1 Feb 2031");
  expect(windowWords({ ...dating, window_from: null, window_to: null })).toBeNull();
});
