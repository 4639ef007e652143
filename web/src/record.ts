/** The record as the page holds it: the columns of all events, and what the server says of itself. */
import * as api from "./api";
import type { StoreStatus } from "./contract";
import { Columns } from "./overview";

export class PageRecord {
  private listeners: (() => void)[] = [];

  private constructor(
    public columns: Columns,
    public status: StoreStatus,
    /** The moment as of which the columns are read; null is now. */
    public asOf: string | null,
  ) {}

  /** Reads the record; throws what the server said where it cannot. */
  static async read(asOf: string | null): Promise<PageRecord> {
    const [overview, status] = await Promise.all([api.overview(asOf), api.status()]);
    return new PageRecord(new Columns(overview), status, asOf);
  }

  /** Reads it anew, and tells everybody who shows it. */
  async refresh(): Promise<void> {
    api.forget();
    await this.turn(this.asOf);
  }

  /** Reads it as it was at a moment, null for now. */
  async turn(asOf: string | null): Promise<void> {
    const [overview, status] = await Promise.all([api.overview(asOf), api.status()]);
    this.columns = new Columns(overview);
    this.status = status;
    this.asOf = asOf;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }
}
