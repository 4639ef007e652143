/** Steps through days, by hand or by itself; readers who asked their system for less motion step by hand. */
import { h } from "./dom";
import { stillness } from "./theme";
import { dayWords } from "./words";

const PACE_MS = 900;

/** Returns the controls; `show` is called with each day that is come to. */
export function playback(days: string[], begin: string | null, show: (day: string) => void): HTMLElement {
  let at = Math.max(0, begin ? days.findLastIndex((day) => day <= begin) : days.length - 1);
  let timer = 0;
  const still = stillness();
  const slider = h("input", { type: "range", min: 0, max: days.length - 1, step: 1, "aria-label": "Day" });
  const day = h("output", { class: "day", "aria-live": "polite" });
  const play = h("button", { type: "button", class: "play", click: () => (timer ? stop() : start()) });
  const bar = h("div", { class: "controlbar", role: "group", "aria-label": "Days" },
    step("⇤", "First change", () => 0), step("←", "Change before", () => at - 1),
    !still && play,
    step("→", "Next change", () => at + 1), step("⇥", "Last change", () => days.length - 1), slider, day,
    still && h("span", { class: "small" }, "Your system asks for less motion, so it does not play by itself: step by hand."));

  function step(sign: string, name: string, to: () => number): HTMLElement {
    return h("button", { type: "button", "aria-label": name, title: name, click: () => { stop(); go(to()); } }, sign);
  }
  function go(to: number): void {
    at = Math.max(0, Math.min(days.length - 1, to));
    slider.value = String(at);
    slider.setAttribute("aria-valuetext", dayWords(days[at]!));
    day.textContent = `${dayWords(days[at]!)} (change day ${at + 1} of ${days.length})`;
    show(days[at]!);
  }
  function start(): void {
    if (at === days.length - 1) go(0);
    timer = window.setInterval(() => {
      if (!bar.isConnected || at === days.length - 1) return stop();
      go(at + 1);
    }, PACE_MS);
    label();
  }
  function stop(): void {
    window.clearInterval(timer);
    timer = 0;
    label();
  }
  function label(): void {
    play.textContent = timer ? "❚❚ Pause" : "▶ Play";
    play.setAttribute("aria-pressed", String(timer !== 0));
    day.setAttribute("aria-live", timer ? "off" : "polite");
  }
  slider.addEventListener("input", () => {
    stop();
    go(Number(slider.value));
  });
  label();
  go(at);
  return bar;
}
