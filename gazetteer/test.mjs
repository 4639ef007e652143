import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { COLUMNS, gazetteerBytes, gazetteerRows } from './gazetteer.mjs';
import { fold, join } from './join.mjs';
import { distance, medianPoint, quantile } from './sphere.mjs';

const rows = gazetteerRows();
const UNIT = /^(PCLI|ADM1|ADM2)$/;

/** The best-populated row that has this name or variant, accents and article aside. */
function find(country, ...names) {
  const wanted = new Set(names.map(fold));
  const found = rows.filter(
    (row) =>
      row.country === country &&
      !UNIT.test(row.feature) &&
      [row.name, ...row.variants.split('|')].some((name) => wanted.has(fold(name))),
  );
  return found.sort((a, b) => (b.population ?? 0) - (a.population ?? 0))[0];
}

const KNOWN = [
  ['SYR', 'Idlib', 35.93, 36.63],
  ['SYR', 'Aleppo', 36.2, 37.16],
  ['UKR', 'Kharkiv', 49.98, 36.25],
  ['SDN', 'El Fasher', 13.63, 25.35],
  ['COD', 'Goma', -1.67, 29.23],
  ['PSE', 'Khan Yunis|Khan Yūnis|Khān Yūnis', 31.34, 34.3],
  ['MMR', 'Lashio', 22.94, 97.75],
  ['MLI', 'Kidal', 18.44, 1.41],
  ['COL', 'Buenaventura', 3.88, -77.03],
];
for (const [country, names, latitude, longitude] of KNOWN) {
  test(`knows ${names.split('|')[0]} within 5 km, with its identifier`, () => {
    const row = find(country, ...names.split('|'));
    assert.ok(row, 'not in the gazetteer');
    assert.ok(distance(row, { latitude, longitude }) < 5000, JSON.stringify(row));
    assert.ok(row.geonames_id > 0);
  });
}

test('holds the number of places and units that the packages of package.json give', () => {
  const count = (feature) => rows.filter((row) => row.feature === feature).length;
  assert.equal(rows.filter((row) => !UNIT.test(row.feature)).length, 172492);
  assert.deepEqual([count('PCLI'), count('ADM1'), count('ADM2')], [250, 3775, 33211]);
  assert.equal(rows.filter((row) => row.geonames_id !== null).length, 135233);
});

test('gives every row a three-letter country, a point on the globe and a radius', () => {
  for (const row of rows) {
    assert.match(row.country, /^[A-Z]{3}$/);
    assert.ok(Math.abs(row.latitude) <= 90 && Math.abs(row.longitude) <= 180, JSON.stringify(row));
    assert.ok(row.radius_m >= 1000, JSON.stringify(row));
    assert.ok(row.name.length > 0, JSON.stringify(row));
  }
});

test('never gives one GeoNames identifier to two rows', () => {
  const ids = rows.map((row) => row.geonames_id).filter((id) => id !== null);
  assert.equal(new Set(ids).size, ids.length);
});

test('makes a first-level unit from its places: larger than a town, smaller than its country', () => {
  const unit = (name, feature) => rows.find((row) => row.name === name && row.feature === feature);
  const province = unit('Idlib', 'ADM1');
  assert.equal(province.country, 'SYR');
  assert.ok(distance(province, { latitude: 35.9, longitude: 36.65 }) < 25_000);
  assert.ok(province.radius_m >= 10_000 && province.radius_m < unit('Syria', 'PCLI').radius_m);
});

test('writes the same bytes each time, with no time stamp and no operating system', () => {
  const bytes = gazetteerBytes(rows);
  assert.deepEqual(gazetteerBytes(gazetteerRows()), bytes);
  assert.deepEqual([...bytes.subarray(4, 8), bytes[9]], [0, 0, 0, 0, 255]);
  assert.ok(bytes.length < 8_000_000);
});

test('writes as many fields in every line as the header has', () => {
  const lines = gunzipSync(gazetteerBytes(rows)).toString('utf8').trimEnd().split('\n');
  assert.equal(lines[0], COLUMNS.join('\t'));
  assert.equal(lines.length, rows.length + 1);
  assert.deepEqual(lines.filter((line) => line.split('\t').length !== COLUMNS.length), []);
});

test('keeps the former name of a renamed place and both of two near towns', () => {
  const place = (name, latitude) => ({ name, country: 'SY', first: '1', second: '', latitude, longitude: 10 });
  const entry = (id, name, latitude) => ({ id, feature: 'PPL', population: 5, ...place(name, latitude) });
  const joined = join([place('Newton', 50), place('Other', 50.02)], [entry(1, 'Oldton', 50.001), entry(2, 'Öther', 50.03)]);
  assert.deepEqual(joined.map(({ id, variants }) => ({ id, variants })), [
    { id: 1, variants: ['Oldton'] },
    { id: 2, variants: ['Öther'] },
  ]);
});

test('adds a place that only the registered table has', () => {
  const entry = { id: 3, name: 'Lost', country: 'SY', first: '1', second: '', feature: 'PPL', population: 0 };
  const [added] = join([], [{ ...entry, latitude: 1, longitude: 1 }]);
  assert.deepEqual([added.id, added.population, added.variants], [3, null, []]);
});

test('finds the middle of points on both sides of the 180th meridian', () => {
  const points = [179, -179, 178, -178, 180].map((longitude) => ({ latitude: 0, longitude }));
  assert.equal(Math.abs(medianPoint(points).longitude), 180);
});

test('takes the median as the half quantile and measures a degree as 111 km', () => {
  assert.equal(quantile([3, 1, 2], 0.5), 2);
  assert.equal(quantile([4, 1, 2, 3], 0.5), 2.5);
  const metres = distance({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 });
  assert.ok(Math.abs(metres - 111_195) < 1);
});
