/** The events shown, as a file: the lines of the contract, made on this machine from what the page already holds. */
import type { SitrepEvent } from "./contract";

/** Returns JSON Lines in the order given. */
export function jsonLines(events: SitrepEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

/** Saves a text under a name. */
export function save(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
