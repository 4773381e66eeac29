// What comes out of the printer, read back with the tools for PDF.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Spaces, the width of characters and which of its like a stroke or a dot is are the printer's affair. */
export const plain = (text) => text.normalize("NFKC").replace(/[\u2044\u2215]/g, "/").replace(/[\u00b7\u2027]/g, "・").replace(/\s/g, "");

/** Prints the page; gives the width and height of each sheet of paper in points, and its text. */
export async function sheetsOfPaper(page) {
  const work = mkdtempSync(path.join(tmpdir(), "cybercost-print-"));
  try {
    const file = path.join(work, "sheet.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const facts = execFileSync("pdfinfo", ["-f", "1", "-l", "9999", file], { encoding: "utf8" });
    const texts = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }).split("\f");
    return [...facts.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(([, width, height], at) => ({ width: Number(width), height: Number(height), text: plain(texts[at]) }));
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Prints the page; gives the facts about the file, as pdfinfo lists them, and its text. */
export async function onPaper(page) {
  const work = mkdtempSync(path.join(tmpdir(), "cybercost-print-"));
  try {
    const file = path.join(work, "sheet.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const facts = execFileSync("pdfinfo", [file], { encoding: "utf8" });
    // In the order in which it was drawn: columns of a table stay together.
    const text = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" });
    return { facts, text: plain(text) };
  } finally {
    rmSync(work, { recursive: true });
  }
}
