/** Lays a network out so that who has to do with each other stand near. The same network always gives the same picture. */

export interface Body {
  /** Room that the node and its name take. */
  width: number;
  height: number;
  x: number;
  y: number;
}

export interface Spring {
  from: number;
  to: number;
  /** How strongly the two belong together, 0 to 1. */
  pull: number;
}

const STEPS = 320;
/** Few bodies do not drift apart only because there is room. */
const FARTHEST = 150;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Places the bodies inside a box, in place. Bodies come most important first: they begin in the middle. */
export function layOut(bodies: Body[], springs: Spring[], width: number, height: number): void {
  const distance = Math.min(FARTHEST, Math.sqrt((width * height) / Math.max(1, bodies.length)) * 0.8);
  bodies.forEach((body, i) => {
    const out = distance * 0.6 * Math.sqrt(i + 0.5);
    body.x = width / 2 + out * Math.cos(i * GOLDEN) * 1.2;
    body.y = height / 2 + out * Math.sin(i * GOLDEN);
  });
  for (let step = 0; step < STEPS; step++) {
    const heat = distance * 0.5 * (1 - step / STEPS) ** 1.5;
    move(bodies, forces(bodies, springs, distance, width, height), heat, width, height);
  }
  for (let step = 0; step < 80; step++) if (!part(bodies, width, height)) return;
}

/** Pushes all bodies apart, draws linked ones together, and all a little to the middle (Fruchterman and Reingold 1991). */
function forces(bodies: Body[], springs: Spring[], distance: number, width: number, height: number): [number, number][] {
  const force = bodies.map((b): [number, number] => [(width / 2 - b.x) * 2.2, (height / 2 - b.y) * 5]);
  const along = (i: number, j: number, of: (d: number) => number) => {
    const [dx, dy] = [bodies[j]!.x - bodies[i]!.x, bodies[j]!.y - bodies[i]!.y];
    const d = Math.max(1, Math.hypot(dx, dy));
    const pull = of(d) / d;
    force[i]![0] += dx * pull;
    force[i]![1] += dy * pull;
    force[j]![0] -= dx * pull;
    force[j]![1] -= dy * pull;
  };
  for (let i = 0; i < bodies.length; i++) for (let j = i + 1; j < bodies.length; j++) along(i, j, (d) => -(distance * distance) / d);
  for (const { from, to, pull } of springs) if (from !== to) along(from, to, (d) => ((d * d) / distance) * (0.5 + 2 * pull));
  return force;
}

function move(bodies: Body[], force: [number, number][], heat: number, width: number, height: number): void {
  bodies.forEach((body, i) => {
    const [fx, fy] = force[i]!;
    const size = Math.max(1e-6, Math.hypot(fx, fy));
    const by = Math.min(size, heat) / size;
    body.x += fx * by;
    body.y += fy * by;
    hold(body, width, height);
  });
}

function hold(body: Body, width: number, height: number): void {
  body.x = Math.min(width - body.width / 2, Math.max(body.width / 2, body.x));
  body.y = Math.min(height - body.height / 2, Math.max(body.height / 2, body.y));
}

/** Moves bodies that lie on each other apart along the shorter way; returns whether any did. */
function part(bodies: Body[], width: number, height: number): boolean {
  let touched = false;
  for (let i = 0; i < bodies.length; i++) {
    for (let j = i + 1; j < bodies.length; j++) {
      const [a, b] = [bodies[i]!, bodies[j]!];
      const [overX, overY] = [(a.width + b.width) / 2 - Math.abs(a.x - b.x), (a.height + b.height) / 2 - Math.abs(a.y - b.y)];
      if (overX <= 0 || overY <= 0) continue;
      touched = true;
      if (overY <= overX) shift(a, b, "y", overY);
      else shift(a, b, "x", overX);
      hold(a, width, height);
      hold(b, width, height);
    }
  }
  return touched;
}

function shift(a: Body, b: Body, axis: "x" | "y", by: number): void {
  const way = a[axis] <= b[axis] ? -1 : 1;
  a[axis] += (way * by) / 2 + way * 0.5;
  b[axis] -= (way * by) / 2 + way * 0.5;
}
