/** The record as the page holds it: the columns of all events, and what the server says of itself. */
import * as api from "./api";
import type { StoreStatus } from "./contract";
import { Columns } from "./overview";

export class PageRecord {
  private listeners: (() => void)[] = [];

  private constructor(
    public columns: Columns,
    public status: StoreStatus,
  ) {}

  /** Reads the record; throws what the server said where it cannot. */
  static async read(): Promise<PageRecord> {
    const [overview, status] = await Promise.all([api.overview(), api.status()]);
    return new PageRecord(new Columns(overview), status);
  }

  /** Reads it anew, and tells everybody who shows it. */
  async refresh(): Promise<void> {
    api.forget();
    const [overview, status] = await Promise.all([api.overview(), api.status()]);
    this.columns = new Columns(overview);
    this.status = status;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }
}
