/** The keys of the page: arrows step through the events, / searches, Esc closes, ? tells of the keys. */

export interface KeyActions {
  step: (by: 1 | -1) => void;
  search: () => void;
  close: () => void;
  help: () => void;
}

/** Listens on the document. Keys that belong to a field or a dialog, or come with Ctrl, Alt or Meta, are left alone. */
export function listen(actions: KeyActions): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || document.querySelector("dialog[open]")) return;
    const target = event.target as Element;
    const typing = target.matches("input:not([type=checkbox]), select, textarea");
    if (event.key === "Escape") {
      if (typing) (target as HTMLElement).blur();
      else actions.close();
      return;
    }
    const act = typing ? undefined : ({ "/": actions.search, "?": actions.help, ArrowRight: () => actions.step(1), ArrowLeft: () => actions.step(-1) } as Record<string, () => void>)[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
