import { defineConfig } from "vite";

// Relative addresses, so that the page works under any path; assets carry their hash and may be kept for ever.
export default defineConfig({
  base: "./",
  build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } },
  server: { proxy: { "/api": process.env.SITREP_URL ?? "http://127.0.0.1:8080" } },
  test: { include: ["test/**/*.test.ts"] },
} as Parameters<typeof defineConfig>[0]);
