/** The image of a cluster: a ring cut by type, as the legend has the colours, around room for the number. */
import { TYPES } from "./acts";
import { colourOf } from "./sign";

const DENSITY = 2;

/** Returns the image that a name of `pieName` asks for, null where it asks for none. */
export function pieImage(name: string, ground: string): ImageData | null {
  const [kind, shares, size] = name.split("|");
  if (kind !== "pie" || !shares || !size) return null;
  const radius = Number(size) * DENSITY;
  const width = 2 * radius + 4;
  const canvas = new OffscreenCanvas(width, width);
  const pen = canvas.getContext("2d")!;
  pen.translate(width / 2, width / 2);
  ring(pen, shares.split(",").map(Number), radius);
  disc(pen, radius * 0.68, ground);
  return pen.getImageData(0, 0, width, width);
}

function ring(pen: OffscreenCanvasRenderingContext2D, shares: number[], radius: number): void {
  const all = shares.reduce((x, y) => x + y, 0);
  let at = -Math.PI / 2;
  shares.forEach((share, type) => {
    if (share === 0) return;
    const end = at + (share / all) * 2 * Math.PI;
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.arc(0, 0, radius, at, end);
    pen.closePath();
    pen.fillStyle = colourOf(TYPES[type]!);
    pen.fill();
    at = end;
  });
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  outline(pen);
}

function disc(pen: OffscreenCanvasRenderingContext2D, radius: number, ground: string): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fillStyle = ground;
  pen.fill();
  outline(pen);
}

function outline(pen: OffscreenCanvasRenderingContext2D): void {
  pen.lineWidth = DENSITY;
  pen.strokeStyle = "#1a1a1a";
  pen.stroke();
}
