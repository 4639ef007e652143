/** Looks a text up: at once in the names that the page holds, then at the server in the quotes as well. */
import { ids } from "./api";
import type { Columns } from "./overview";
import { namesHolding, type TextHits } from "./selection";

const PAUSE_MS = 250;

/** Remembers what was found for the text of now. */
export class TextSearch {
  private text = "";
  private hits: TextHits = null;
  private pause = 0;
  private asked: AbortController | null = null;

  /** `found` is called when the server has answered; `say` with how far the search is. */
  constructor(
    private readonly asOf: () => string | null,
    private readonly found: () => void,
    private readonly say: (words: string) => void,
  ) {}

  /** Forgets what was found, when the record has changed. */
  forget(): void {
    this.text = "";
    this.hits = null;
  }

  /** Returns what is known to hold the text by now. */
  in(columns: Columns, text: string): TextHits {
    const wanted = text.trim();
    if (wanted === this.text) return this.hits;
    this.text = wanted;
    this.hits = namesHolding(columns, wanted);
    this.asked?.abort();
    window.clearTimeout(this.pause);
    if (this.hits === null) this.say("");
    else this.pause = window.setTimeout(() => void this.ask(columns, wanted), PAUSE_MS);
    return this.hits;
  }

  private async ask(columns: Columns, text: string): Promise<void> {
    this.asked = new AbortController();
    this.say("Searching the quotes…");
    try {
      const rows = (await ids(text, this.asOf(), this.asked.signal)).map((id) => columns.rowOf(id));
      if (text !== this.text) return;
      const hits = new Uint8Array(columns.n);
      for (const row of rows) if (row >= 0) hits[row] = 1;
      this.hits = hits;
      this.say("");
      this.found();
    } catch {
      if (text === this.text) this.say("The quotes could not be searched; these are found by name.");
    }
  }
}
