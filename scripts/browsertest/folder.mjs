// Servers for the tests that need more than one: the built folder as some host
// would serve it, and pages of other sites.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { dist } from "./stage.mjs";

export const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png",
  ".json": "application/json", ".webmanifest": "application/manifest+json", ".txt": "text/plain; charset=utf-8",
};

/** Answers with a function (url, request) => {status, headers, body}; resolves to origin and stop. */
export async function answering(name, answer) {
  const server = createServer((request, response) => {
    const { status = 200, headers = {}, body = "" } = answer(new URL(request.url, "http://x"), request) ?? { status: 404 };
    response.writeHead(status, headers).end(body);
  });
  await new Promise((done) => server.listen(0, name, done));
  return {
    origin: `http://${name}:${server.address().port}`,
    port: server.address().port,
    stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

/** A file of the built folder, as a plain server gives it. */
export function file(url, folder = dist) {
  const name = path.join(folder, decodeURIComponent(url.pathname).replace(/\/$/, "/index.html"));
  if (!existsSync(name) || !statSync(name).isFile()) return null;
  return { headers: { "Content-Type": types[path.extname(name)] ?? "application/octet-stream", "Cache-Control": "no-cache" }, body: readFileSync(name) };
}

/** The built folder under the name localhost, with settings of an agency. */
export function calculator(agency = { embedOrigins: [] }, change = (url, answer) => answer) {
  const settings = () => JSON.stringify(typeof agency === "function" ? agency() : agency);
  return answering("localhost", (url, request) => {
    if (url.pathname === "/agency.json") return { headers: { "Content-Type": types[".json"] }, body: settings() };
    return change(url, file(url), request);
  });
}

/** A page of another site, 127.0.0.1, under the policy given. */
export function site(html, policy) {
  return answering("127.0.0.1", (url) => {
    if (url.pathname !== "/") return url.pathname === "/favicon.ico" ? { status: 204 } : null;
    const headers = { "Content-Type": types[".html"] };
    if (policy) headers["Content-Security-Policy"] = policy;
    return { headers, body: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>host</title>${html}` };
  });
}
