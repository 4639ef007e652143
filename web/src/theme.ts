/** Dark or light: what the system asks for, unless the reader chose otherwise on this page. */
import { h } from "./dom";

const SYSTEM = window.matchMedia("(prefers-color-scheme: dark)");
const KEY = "sitrep-theme";
type Choice = "auto" | "light" | "dark";
const NEXT: Record<Choice, Choice> = { auto: "dark", dark: "light", light: "auto" };
const WORDS: Record<Choice, string> = { auto: "as the system", dark: "dark", light: "light" };
const listeners: (() => void)[] = [];

const chosen = () => (document.documentElement.dataset.theme as Choice | undefined) ?? "auto";

/** Returns whether the page is dark now. */
export const isDark = () => chosen() === "dark" || (chosen() === "auto" && SYSTEM.matches);

/** Calls back whenever the page turns dark or light. */
export function onTheme(listener: () => void): void {
  listeners.push(listener);
}

/** Style sheets cannot ask for the choice of now where a filter hangs on it. */
function tell(): void {
  document.documentElement.toggleAttribute("data-dark", isDark());
  listeners.forEach((listener) => listener());
}

SYSTEM.addEventListener("change", tell);

/** Browsers may forbid a page to keep anything: then the choice lasts until the page is left. */
function keep(choice: Choice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    return;
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function choose(choice: Choice): void {
  if (choice === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  keep(choice);
  tell();
}

/** Returns the button that goes round the three choices, and takes up the one made last time. */
export function themeButton(): HTMLElement {
  const before = kept();
  if (before === "dark" || before === "light") choose(before);
  else tell();
  const button = h("button", { type: "button", class: "quiet" });
  const label = () => {
    button.textContent = isDark() ? "☾" : "☀";
    button.setAttribute("aria-label", `Colours: ${WORDS[chosen()]}; change to ${WORDS[NEXT[chosen()]]}`);
    button.title = `Colours: ${WORDS[chosen()]}`;
  };
  button.addEventListener("click", () => choose(NEXT[chosen()]));
  onTheme(label);
  label();
  return button;
}

/** Returns whether the reader asked the system for less motion. */
export const stillness = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
