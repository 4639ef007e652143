import { describe, expect, it } from "vitest";
import type { Relations } from "../src/contract";
import { actorsOf, keyOf, labelOf } from "../src/dealings";

const party = (name: string, code: string | null) => ({ name, code });

describe("actors of the network", () => {
  it("keeps the army of one country apart from that of another", () => {
    const edges = ["SDN", "COD"].map((country) => ({ actor: party("army", `${country}MIL`), recipient: party("Gunmen", `${country}UAF`), events: 1, types: { ASSAULT: 1 }, killed_low: 0, killed_high: 0 }));
    expect(actorsOf({ edges, stated: [] } as unknown as Relations).map(labelOf)).toEqual(["army (SDN)", "army (COD)", "Gunmen (SDN)", "Gunmen (COD)"]);
  });

  it("knows a group under its name whatever its code says", () => {
    expect(keyOf(party("Rapid Support Forces", "SDNREB"))).toBe(keyOf(party("Rapid Support Forces", null)));
    expect(labelOf(party("Israel", "ISRGOV"))).toBe("Israel");
    expect(labelOf(party("M23", "CODREB"))).toBe("M23");
  });

  it("names no country for those who have none", () => {
    expect(labelOf(party("aid workers", "NGOMED"))).toBe("aid workers");
    expect(labelOf(party("people", null))).toBe("people");
  });
});
