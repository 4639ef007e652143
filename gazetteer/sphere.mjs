// Distances and centres on a sphere. Good to 0.5 %, which is far below the radius of any place here.

const EARTH_RADIUS_M = 6_371_000;
const radians = (degrees) => (degrees * Math.PI) / 180;

/** The great-circle distance of two points in metres (haversine). */
export function distance(a, b) {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord = north ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * The point whose latitude and longitude are the medians of the given points'. Median, not mean: one mislocated member
 * must not move a province. Longitudes are taken relative to the first point, so that a unit may lie on both sides of
 * the 180th meridian.
 */
export function medianPoint(points) {
  const origin = points[0].longitude;
  const east = points.map((point) => wrap(point.longitude - origin));
  return {
    latitude: quantile(points.map((point) => point.latitude), 0.5),
    longitude: wrap(origin + quantile(east, 0.5)),
  };
}

/** The value below which the given share of the values lies; between two values their mean. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  return (sorted[Math.floor(at)] + sorted[Math.ceil(at)]) / 2;
}

function wrap(longitude) {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
