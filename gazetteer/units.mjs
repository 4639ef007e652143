// Makes first- and second-level units from the places that lie in them (no package gives their outline), and takes
// countries from the codebook.
import { distance, medianPoint, quantile } from './sphere.mjs';

/** A unit's radius covers this share of its known places; the rest are outliers and entries with a wrong code. */
const COVERED = 0.9;
const LEAST_RADIUS_M = { ADM1: 10_000, ADM2: 5_000 };

/**
 * Returns all countries, and the named units that have at least one known place. A unit's centre is the median of its
 * places, its radius covers 90 % of them, its population is the sum of those known: it ranks units, but does not count
 * people.
 */
export function units(places, countries, names) {
  return [
    ...[...countries].map(([code, country]) => whole(code, country)),
    ...made(places, 'ADM1', firstCode, (code) => names.first.get(code)),
    ...made(places, 'ADM2', secondCode, (code) => names.second.get(code)),
  ];
}

/** The key of a place's first-level unit, as the table of names spells it. */
export function firstCode(place) {
  return `${place.country}.${place.first}`;
}

/** The key of a place's second-level unit, as the table of names spells it. */
export function secondCode(place) {
  return `${place.country}.${place.first}.${place.second}`;
}

function made(places, feature, codeOf, nameOf) {
  const members = new Map();
  for (const place of places) {
    const code = codeOf(place);
    if (nameOf(code) === undefined) {
      continue;
    }
    if (!members.has(code)) {
      members.set(code, []);
    }
    members.get(code).push(place);
  }
  return [...members].map(([code, within]) => unit(nameOf(code), feature, within));
}

function whole(code, { name, latitude, longitude, radius }) {
  const place = { id: null, name, variants: [], country: code, first: '', second: '', feature: 'PCLI', population: null };
  return { ...place, latitude, longitude, radius };
}

function unit(name, feature, within) {
  const centre = medianPoint(within);
  const reach = quantile(within.map((place) => distance(centre, place)), COVERED);
  return {
    id: null,
    name,
    variants: [],
    country: within[0].country,
    first: within[0].first,
    second: feature === 'ADM2' ? within[0].second : '',
    ...centre,
    feature,
    population: within.reduce((sum, place) => sum + (place.population ?? 0), 0) || null,
    radius: Math.max(LEAST_RADIUS_M[feature], Math.ceil(reach / 1000) * 1000),
  };
}
