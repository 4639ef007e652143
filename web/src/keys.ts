/** The keys of the page: arrows step through the events, / searches, Esc closes. */

export interface KeyActions {
  step: (by: 1 | -1) => void;
  search: () => void;
  close: () => void;
}

/** Listens on the document. Keys that belong to a field, or come with Ctrl, Alt or Meta, are left alone. */
export function listen(actions: KeyActions): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const typing = (event.target as Element).matches("input:not([type=checkbox]), select, textarea");
    if (event.key === "Escape") {
      if (typing) (event.target as HTMLElement).blur();
      else actions.close();
    } else if (!typing && event.key === "/") {
      event.preventDefault();
      actions.search();
    } else if (!typing && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      event.preventDefault();
      actions.step(event.key === "ArrowRight" ? 1 : -1);
    }
  });
}
