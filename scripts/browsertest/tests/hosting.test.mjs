import assert from "node:assert/strict";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { calculator, site } from "../folder.mjs";
import { freePort, running } from "../server.mjs";
import { dist, ready, root, stage, test } from "../stage.mjs";

const { scene } = stage();
const folder = "/cyber-cost/";

/** Copies of the built folder where a server that runs as somebody else can read them. */
function workplace(...places) {
  const work = mkdtempSync(path.join(tmpdir(), "cybercost-host-"));
  chmodSync(work, 0o755);
  mkdirSync(path.join(work, "www"));
  for (const place of places) cpSync(dist, path.join(work, "www", place), { recursive: true });
  return work;
}

/** Runs a server until its port answers; resolves to origin and stop. */
async function serving(work, command, args, port, env) {
  const origin = `http://127.0.0.1:${port}`;
  const end = await running(command, args, () => fetch(origin + "/").then(() => true, () => false), path.join(work, "error.log"), env);
  return {
    origin,
    async stop() {
      await end();
      rmSync(work, { recursive: true });
    },
  };
}

const own = process.getuid() === 0 ? "User www-data\nGroup www-data\n" : "";

async function apache(modules) {
  const [work, port] = [workplace(folder), await freePort()];
  const at = "/usr/lib/apache2/modules/";
  writeFileSync(path.join(work, "apache.conf"), [
    `ServerRoot "${work}"`, `ServerName 127.0.0.1`, `Listen 127.0.0.1:${port}`, `PidFile "${work}/pid"`, `ErrorLog "${work}/error.log"`, own,
    ...["mpm_event", ...modules].map((name) => `LoadModule ${name}_module ${at}mod_${name}.so`),
    modules.includes("mime") ? `TypesConfig "${existsSync("/etc/mime.types") ? "/etc/mime.types" : "/dev/null"}"` : "",
    `DocumentRoot "${work}/www"`, `<Directory "${work}/www">`, "AllowOverride All", "Options SymLinksIfOwnerMatch", "</Directory>",
    '<FilesMatch "^\\.ht">', "Require all denied", "</FilesMatch>", // as every Debian server has it
  ].join("\n") + "\n");
  return serving(work, "/usr/sbin/apache2", ["-D", "FOREGROUND", "-f", path.join(work, "apache.conf")], port);
}

async function nginx() {
  const [work, port] = [workplace(folder), await freePort()];
  const shipped = readFileSync(path.join(dist, "nginx.conf.txt"), "utf8");
  const map = shipped.match(/^# (map .*)$/m)[1];
  const user = process.getuid() === 0 ? "user www-data;\n" : "";
  for (const name of ["body", "proxy", "fastcgi", "uwsgi", "scgi"]) mkdirSync(path.join(work, name));
  const temporary = ["client_body_temp_path body", "proxy_temp_path proxy", "fastcgi_temp_path fastcgi", "uwsgi_temp_path uwsgi", "scgi_temp_path scgi"]
    .map((line) => line.replace(/ (\w+)$/, ` ${work}/$1;`)).join("\n");
  writeFileSync(path.join(work, "nginx.conf"),
    `${user}daemon off;\npid ${work}/pid;\nerror_log ${work}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${map}\nserver {\nlisten 127.0.0.1:${port};\nroot ${work}/www;\n${shipped}\n}\n}\n`);
  return serving(work, "/usr/sbin/nginx", ["-c", path.join(work, "nginx.conf"), "-e", path.join(work, "error.log")], port);
}

// servers as Debian sets them up: its own file, with another place, another port, and for this machine only

const deep = "/tools/2026/cyber-cost";

/** Replaces what must be there, so that another file of Debian's is noticed. */
function changed(theirs, changes) {
  return changes.reduce((text, [from, to]) => {
    assert.match(text, from);
    return text.replace(from, to);
  }, theirs);
}

async function lighttpd() {
  const [work, port] = [workplace("/", deep), await freePort()];
  mkdirSync(path.join(work, "up"));
  writeFileSync(path.join(work, "lighttpd.conf"), changed(readFileSync("/etc/lighttpd/lighttpd.conf", "utf8"), [
    [/^server\.document-root .*$/m, `server.document-root = "${work}/www"\nserver.bind = "127.0.0.1"`],
    [/^server\.upload-dirs .*$/m, `server.upload-dirs = ( "${work}/up" )`],
    [/^server\.errorlog .*$/m, ""],
    [/^server\.pid-file .*$/m, `server.pid-file = "${work}/pid"`],
    [/^server\.(username|groupname) .*$/gm, process.getuid() === 0 ? "$&" : ""],
    [/^server\.port .*$/m, `server.port = ${port}`],
    [/^include_shell .*use-ipv6.*$/m, ""],
    [/^include "\/etc\/lighttpd\/conf-enabled.*$/m, ""], // what somebody may have switched on
  ]));
  return serving(work, "/usr/sbin/lighttpd", ["-D", "-f", path.join(work, "lighttpd.conf")], port);
}

async function caddy() {
  const [work, port] = [workplace("/", deep), await freePort()];
  writeFileSync(path.join(work, "Caddyfile"), "{\nadmin off\n}\n" + changed(readFileSync("/etc/caddy/Caddyfile", "utf8"), [
    [/^:80 \{$/m, `http://127.0.0.1:${port} {\nbind 127.0.0.1`],
    [/root \* .*/, `root * ${work}/www`],
  ]));
  return serving(work, "/usr/bin/caddy", ["run", "--config", path.join(work, "Caddyfile"), "--adapter", "caddyfile"], port, { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work });
}

async function busybox() {
  const [work, port] = [workplace("/", deep), await freePort()];
  return serving(work, "busybox", ["httpd", "-f", "-p", `127.0.0.1:${port}`, "-h", path.join(work, "www"), ...(process.getuid() === 0 ? ["-u", "www-data"] : [])], port);
}

/** What a server really sent: fetch would unpack it. */
function raw(url, headers = {}) {
  return new Promise((resolve, reject) => {
    http.get(url, { headers }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    }).on("error", reject);
  });
}

const hashed = (ext) => {
  const name = readFileSync(path.join(dist, "sw.js"), "utf8").match(new RegExp(`"(assets/(?!small)[a-z_]+\\.[0-9a-f]{12}\\.${ext})"`))[1];
  return { name, content: readFileSync(path.join(dist, name)) };
};

const unpack = { br: brotliDecompressSync, gzip: gunzipSync, undefined: (body) => body };

/** What must hold wherever headers can be sent. */
async function headersHold(origin) {
  const base = origin + folder;
  for (const accept of ["br, gzip", "gzip", "identity"]) {
    for (const ext of ["js", "css"]) {
      const { name, content } = hashed(ext);
      const got = await raw(base + name, { "Accept-Encoding": accept });
      assert.equal(got.status, 200);
      const coding = got.headers["content-encoding"];
      assert.ok(coding === undefined || accept.includes(coding), `${coding} for ${accept}`);
      assert.deepEqual(unpack[coding](got.body), content, `${name} by ${coding}`);
      assert.equal(got.headers["cache-control"], "public, max-age=31536000, immutable");
      assert.match(got.headers["content-type"], ext === "js" ? /^text\/javascript/ : /^text\/css/);
    }
  }
  const page = await raw(base, { "Accept-Encoding": "gzip" });
  assert.equal(page.headers["cache-control"], "no-cache");
  assert.match(page.headers["content-security-policy"], /^default-src 'none'; .*; frame-ancestors 'self'$/);
  assert.match(page.headers["permissions-policy"], /camera=\(\)/);
  assert.equal(page.headers["x-content-type-options"], "nosniff");
  assert.equal(page.headers["content-encoding"], "gzip");
  assert.deepEqual(gunzipSync(page.body), readFileSync(path.join(dist, "index.html")));
  for (const name of ["sw.js", "manifest.webmanifest", "agency.json", "embed.html"]) {
    const got = await raw(base + name);
    assert.equal(got.headers["cache-control"], "no-cache", name);
  }
  assert.equal((await raw(base + "embed.js")).headers["access-control-allow-origin"], "*");
  for (const [name, type] of [["figures.json", "application/json"], ["figures.csv", "text/csv"]]) {
    for (const accept of ["br, gzip", "gzip", "identity"]) {
      const got = await raw(base + name, { "Accept-Encoding": accept });
      assert.ok(got.headers["content-type"].startsWith(type), `${name}: ${got.headers["content-type"]}`);
      assert.deepEqual([got.headers["access-control-allow-origin"], got.headers["cache-control"]], ["*", "no-cache"], name);
      assert.deepEqual(unpack[got.headers["content-encoding"]](got.body), readFileSync(path.join(dist, name)), `${name} for ${accept}`);
    }
  }
  assert.equal((await raw(base + "agency.json")).headers["access-control-allow-origin"], undefined, "an agency's settings are nobody else's");
  assert.equal((await raw(base + "boot.js")).status, 404);
  assert.equal((await raw(base + ".htaccess")).status, 403, "settings of the server are not for visitors");
}

async function works(origin, at = folder + "index.html") {
  await scene({ origin }, async (page) => {
    await page.goto(origin + at);
    await ready(page);
    await page.locator("button[name=sample][value=otsu]").click();
    await page.waitForSelector('data[data-key="breakdown.total"][value="34750000"]', { state: "attached" });
    await page.waitForSelector("#offline", { state: "visible" });
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).marginTop), "0px", "it has its style");
  });
}

const full = ["authz_core", "dir", "mime", "rewrite", "headers", "env", "filter", "deflate", "brotli", "negotiation", "setenvif", "expires", "autoindex"];

test("Apache with its usual modules serves the folder as it should, packed and cached", async () => {
  const server = await apache(full);
  try {
    await headersHold(server.origin);
    const { name } = hashed("pack");
    const program = await raw(server.origin + folder + name, { "Accept-Encoding": "br" });
    assert.equal(program.headers["content-encoding"], "br");
    assert.deepEqual(brotliDecompressSync(program.body), gunzipSync(readFileSync(path.join(dist, name))), "the program by brotli");
    assert.equal(program.headers["content-type"], "application/octet-stream");
    await works(server.origin);
  } finally {
    await server.stop();
  }
});

test("Apache with nothing but directories, types and files serves the folder", async () => {
  const server = await apache(["authz_core", "dir", "mime"]);
  try {
    assert.equal((await raw(server.origin + folder)).status, 200);
    await works(server.origin);
  } finally {
    await server.stop();
  }
});

test("Apache without any module that the settings mention serves the folder", async () => {
  const server = await apache(["authz_core"]);
  try {
    await scene({ origin: server.origin, expects: [/MIME|stylesheet/i] }, async (page) => {
      await page.goto(server.origin + folder + "index.html");
      await ready(page);
    }).catch((error) => { if (!/expected a fault/.test(error.message)) throw error; });
  } finally {
    await server.stop();
  }
});

test("nginx with the shipped lines serves the folder as it should", async () => {
  const server = await nginx();
  try {
    await headersHold(server.origin);
    await works(server.origin);
  } finally {
    await server.stop();
  }
});

/** What a server does with the folder by itself, as docs/hosting.md has it. */
async function asItDoes(name, origin) {
  const asked = (file) => raw(`${origin}${deep}/${file}`, { "Accept-Encoding": "br, gzip" });
  const [page, script, embed, settings] = await Promise.all(["", hashed("js").name, "embed.js", ".htaccess"].map(asked));
  const ours = ["cache-control", "content-security-policy", "permissions-policy", "referrer-policy", "x-content-type-options", "access-control-allow-origin"];
  const sent = ours.filter((header) => [page, script, embed].some((one) => header in one.headers));
  return `| ${[
    name,
    [...new Set([page, script].map((one) => one.headers["content-encoding"] ?? "no"))].join(", "),
    sent.join(", ") || "none",
    settings.status === 200 ? "yes" : "no",
  ].join(" | ")} |`;
}

for (const [name, start] of Object.entries({ lighttpd, Caddy: caddy, "BusyBox httpd": busybox })) {
  test(`${name} as Debian sets it up serves the folder, as the root and in a folder of a folder`, async () => {
    const server = await start();
    try {
      const row = await asItDoes(name, server.origin);
      assert.ok(readFileSync(path.join(root, "docs", "hosting.md"), "utf8").split("\n").includes(row), `docs/hosting.md does not have the row\n${row}`);
      await works(server.origin, "/");
      await works(server.origin, deep); // without the stroke at its end, as people type it
    } finally {
      await server.stop();
    }
  });
}

test("every directive of the Apache settings stands inside a condition", () => {
  let depth = 0;
  for (const line of readFileSync(path.join(dist, ".htaccess"), "utf8").split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("<IfModule")) depth++;
    else if (line === "</IfModule>") depth--;
    else assert.ok(depth > 0, line);
    assert.doesNotMatch(line, /^Options/);
  }
  assert.equal(depth, 0);
});

// the hosting matrix: what hosts do to types and bytes, and what a visitor of another site gets

const kinds = {
  right: undefined,
  "text/plain": () => "text/plain",
  "octet-stream": () => "application/octet-stream",
  none: () => null,
};
const packed = (answer) => ({ ...answer, headers: { ...answer.headers, "Content-Encoding": "gzip" }, body: gzipSync(answer.body) });
const codings = {
  "as it is": (url, answer) => answer,
  "gzip for texts": (url, answer) => (/\.(js|css|html)$|\/$/.test(url.pathname) ? packed(answer) : answer),
  "gzip for all": (url, answer) => packed(answer),
  "pack labelled gzip": (url, answer) => (/app\.\w+\.pack$/.test(url.pathname) ? { ...answer, headers: { ...answer.headers, "Content-Encoding": "gzip" } } : answer),
  "pack labelled x-gzip": (url, answer) => (/app\.\w+\.pack$/.test(url.pathname) ? { ...answer, headers: { ...answer.headers, "Content-Encoding": "x-gzip" } } : answer),
};

test("every cell of the hosting matrix loads, or fails with words", async () => {
  const right = readFileSync(path.join(dist, "embed.html"), "utf8").match(/sha384-[A-Za-z0-9+/=]+/)[0];
  const sums = { "SRI right": right, "SRI wrong": "sha384-" + "A".repeat(64) };
  const rows = [];
  for (const [kind, type] of Object.entries(kinds)) {
    for (const [coding, code] of Object.entries(codings)) {
      const row = [kind, coding];
      for (const [sum, integrity] of Object.entries(sums)) {
        const calc = await calculator(undefined, (url, answer) => {
          if (!answer) return answer;
          const headers = { ...answer.headers };
          // a page that is sent as text is no page on any host
          if (type && !/\.html$|\/$/.test(url.pathname)) {
            delete headers["Content-Type"];
            if (type()) headers["Content-Type"] = type();
          }
          if (url.pathname === "/embed.js") headers["Access-Control-Allow-Origin"] = "*";
          return code(url, { ...answer, headers });
        });
        const host = await site(`<script src="${calc.origin}/embed.js" integrity="${integrity}" crossorigin="anonymous" defer></script>
          <cyber-cost-calculator src="${calc.origin}/"><a href="${calc.origin}/">words</a></cyber-cost-calculator>`);
        const wrong = sum === "SRI wrong";
        let cell = "";
        try {
          await scene({ origin: calc.origin, hosts: [host.origin], expects: [/.?/].slice(wrong || kind !== "right" ? 0 : 1) }, async (page) => {
            await page.goto(host.origin + "/");
            if (wrong) {
              assert.ok(await page.locator("a", { hasText: "words" }).isVisible());
              cell = "words: the link stands in its place";
              await page.evaluate(() => console.error("the browser refuses the script"));
              return;
            }
            const frame = page.frames()[1] ?? (await page.waitForEvent("frameattached"));
            await frame.waitForSelector("html[data-load=ready], html[data-load=failed]", { state: "attached" });
            const state = await frame.locator("html").getAttribute("data-load");
            const words = await frame.locator("#load-status").innerText();
            const styled = await frame.evaluate(() => getComputedStyle(document.body).marginTop === "0px");
            assert.ok(state === "ready" || words.length > 20, "it loads or says why not");
            cell = (state === "ready" ? "loads" : `words: ${await frame.locator("#load-status").getAttribute("data-failed")}`) + (styled ? "" : ", without style");
            await page.evaluate(() => console.error("noted"));
          }).catch((error) => { if (!/noted/.test(error.message) || /request to|policy:/.test(error.message)) throw error; });
        } finally {
          await calc.stop();
          await host.stop();
        }
        assert.notEqual(cell, "");
        row.push(cell);
      }
      rows.push(row);
    }
  }
  const heads = ["type of assets", "compression", ...Object.keys(sums)];
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i].length)));
  for (const row of [heads, ...rows]) console.log(row.map((cell, i) => cell.padEnd(widths[i])).join(" | "));
});
