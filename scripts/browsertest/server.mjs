// Servers that are programs of their own, on a port of this machine.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";

export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts a program and waits until it is there, what it wrote into its log beside it where it is not; resolves to what ends it and waits for that. */
export async function running(command, args, there, log, env = {}) {
  // in a group of its own: Apache with PHP ends its whole group when it is told to end
  const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], detached: true, env: { ...process.env, ...env } });
  let gone = null;
  process.once("exit", () => { if (gone === null) process.kill(-child.pid, "SIGTERM"); }); // where a test ends without an end
  const ended = new Promise((done) => {
    child.once("error", (error) => done((gone = error.message)));
    child.once("exit", (code) => done((gone = `it ended with ${code}`)));
  });
  for (let i = 0; !(await there()); i++) {
    if (gone === null && i < 300) await new Promise((done) => setTimeout(done, 100));
    else {
      if (gone === null) process.kill(-child.pid, "SIGTERM");
      throw new Error(`${command}: ${gone ?? "not there after 30 s"}\n${existsSync(log) ? readFileSync(log, "utf8").slice(-3000) : ""}`);
    }
  }
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
}
