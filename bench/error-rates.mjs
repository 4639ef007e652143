// The error rates of a release, with their sets and intervals, from the measured figures in a folder of bench/results.
//   node bench/error-rates.mjs [FOLDER]              prints the table (Markdown)
//   node bench/error-rates.mjs [FOLDER] --in FILE    writes it into FILE, between the two comments that name this program
//   node bench/error-rates.mjs [FOLDER] --check FILE ends with 1 where the table there is another
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const RESULTS = join(dirname(fileURLToPath(import.meta.url)), "results");
const BEGIN = "<!-- bench/error-rates.mjs: begin -->";
const END = "<!-- bench/error-rates.mjs: end -->";

// What is told, the file and metric it stands in, and whether the figure is the error itself. All else is 1 - figure.
const ROWS = [
  ["a told event type is not found", "Zero-Shot-PLOVER", "types", "type_recall"],
  ["a type that is given is not told", "Zero-Shot-PLOVER", "types", "type_precision"],
  ["type or one of the parties is wrong or missed", "Zero-Shot-PLOVER", "types", "directed_recall"],
  ["type or one of the countries is wrong or missed", "PLOVER records", "records", "directed_recall"],
  ["sub-event type wrong (1 - weighted F1)", "CASE 2021", "acled", "weighted_f1"],
  ["an event where none is told", "CASE 2021", "acled", "false_alarm_rate", true],
  ["words of the event's place (1 - F1)", "event_location", "event_places", "token_f1"],
  ["place names found (1 - F1)", "LGL, GeoVirus", "places", "span_f1"],
  ["a found place stands more than 161 km off", "LGL, GeoVirus", "places", "accuracy_161km"],
  ["days of dates (1 - F1)", "WikiWars", "dates", "value_f1"],
  ["who said it (1 - F1)", "PolNeAR", "attributions", "source_f1"],
  ["slots of an incident (1 - F1)", "reports of 1988 to 1990", "incidents", "slots_f1"],
  ["a copy is missed where one in a hundred given is none", "407 reports", "copies", "recall_at_p99"],
  ["the date that a copy changed (1 - F1)", "407 reports", "copies", "changed_date_f1"],
  ["reports of one happening merged (1 - B-cubed F1)", "Airwars", "merging", "bcubed_f1"],
  ["an event stands more than 25 km off", "Airwars", "airwars", "within_25_km"],
  ["text of a web page (1 - F1)", "98 articles", "pages", "body_f1"],
];

/** Returns figure, interval and number of a metric, or throws where the file does not tell it. */
function measured(folder, file, metric) {
  const text = readFileSync(join(folder, `${file}.txt`), "utf8");
  const line = text.split("\n").find((each) => each.startsWith(`${metric} `));
  const told = line?.match(/^\S+\s+([\d.]+)\s+([\d.]+) \.\. ([\d.]+)\s+([\d.]+)/);
  if (!told) throw new Error(`${file}.txt does not tell ${metric}`);
  return told.slice(1).map(Number);
}

const percent = (share) => (100 * share).toFixed(1);

function row(folder, [what, set, file, metric, isError]) {
  const [value, low, high, n] = measured(folder, file, metric);
  const [error, from, to] = isError ? [value, low, high] : [1 - value, 1 - high, 1 - low];
  return `| ${what} | ${set}, ${Math.round(n).toLocaleString("en-GB")} | ${percent(error)} % | ${percent(from)} to ${percent(to)} % |`;
}

/** Returns the table of a folder of results. */
export function table(folder) {
  const name = folder.split("/").filter(Boolean).at(-1);
  return [
    BEGIN,
    `Error rates as they stand in bench/results/${name}, with 95 % intervals, on sets that were looked at while the rules were written:`,
    "",
    "| error | set, number | rate | interval |",
    "|---|---|---|---|",
    ...ROWS.map((each) => row(folder, each)),
    END,
  ].join("\n");
}

/** Returns the text with its table replaced. */
export function replaced(text, made) {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`no place for the table: ${BEGIN} and ${END} are missing`);
  return text.slice(0, from) + made + text.slice(to + END.length);
}

function main(words) {
  const flag = words.find((word) => word.startsWith("--"));
  const given = words.filter((word) => !word.startsWith("--"));
  const file = flag ? given.pop() : null;
  const newest = readdirSync(RESULTS).filter((name) => /^\d{4}-\d\d$/.test(name)).sort().at(-1);
  const folder = given[0] ?? join(RESULTS, newest);
  if (!existsSync(folder)) throw new Error(`no folder ${folder}`);
  const made = table(folder);
  if (!file) return console.log(made);
  const text = readFileSync(file, "utf8");
  if (flag === "--in") return writeFileSync(file, replaced(text, made));
  if (replaced(text, made) !== text) throw new Error(`${file} shows other error rates; run: node bench/error-rates.mjs --in ${file}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (wrong) {
    console.error(`error-rates: ${wrong.message}`);
    process.exitCode = 1;
  }
}
