/** Days as numbers: days since 1970-01-01 UTC, as the API's columns count them. */

const DAY_MS = 86_400_000;

/** Returns the number of a day given as year-month-day. */
export const dayNumber = (iso: string) => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);

/** Returns the day of a number as year-month-day. */
export const isoOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
