import { expect, test } from "vitest";
import { voices } from "../src/folding";
import { claim, copy } from "./examples";

test("folds copies under their original, through reports outside the event", () => {
  const pairs = [copy("wire", "mirror"), copy("unseen", "blog"), copy("wire", "unseen"), copy("other", "wire", { kind: "quotation" })];
  const found = voices([claim("mirror#0"), claim("wire#0"), claim("blog#0"), claim("other#0"), claim("wire#4", ["the army"])], pairs);
  expect(found.map((v) => [v.claimants, v.texts.map((t) => [t.claim.report_id, t.copies.map((c) => c.report_id)])])).toEqual([
    [[], [["wire", ["mirror", "blog"]], ["other", []]]],
    [["the army"], [["wire", []]]],
  ]);
});
