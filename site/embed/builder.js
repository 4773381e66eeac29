// builder.js writes the lines that embed the calculator, and shows what they
// make. All words stand in the page.
(function () {
  "use strict";
  const form = document.getElementById("builder");
  const lines = document.getElementById("lines");
  const live = document.createElement("cyber-cost-calculator");
  const quote = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  const attributes = (list) => list.filter(([, value]) => value).map(([key, value]) => ` ${key}="${quote(value)}"`).join("");
  const copies = [...document.querySelectorAll("[data-copy]")];
  const boxes = [...document.querySelectorAll("textarea")];
  const put = (id, text) => { document.getElementById(id).value = text; };

  // the folder that an address means: what has a dot at its end is a file in it
  function home() {
    try {
      const url = new URL(form.elements.src.value);
      if (!/^https?:$/.test(url.protocol)) return "";
      return url.origin + url.pathname.replace(/[^/]*\.[^/]*$/, "").replace(/\/?$/, "/");
    } catch {
      return "";
    }
  }

  // what is wrong is said when the typing rests, and taken back at once
  const pauses = {};
  function say(field, right) {
    const error = document.getElementById(field.id + "-error");
    field.setAttribute("aria-invalid", String(!right));
    clearTimeout(pauses[field.id]);
    if (right) error.textContent = "";
    else pauses[field.id] = setTimeout(() => { error.textContent = error.dataset.form; }, 600);
  }
  function judge(right) {
    say(form.elements.src, Boolean(right));
    for (const button of copies) button.disabled = !right;
    live.hidden = !right;
  }

  // as tall as their content, so that no line is cut off
  function fit() {
    for (const box of boxes) {
      box.style.height = "auto";
      box.style.height = box.scrollHeight + box.offsetHeight - box.clientHeight + "px";
    }
  }

  function write() {
    const at = home();
    judge(at);
    if (!at) {
      for (const button of copies) put(button.dataset.copy, "");
      return fit();
    }
    const { label, view, theme, scenario, lang, pin, brand } = form.elements;
    const colour = /^(#[0-9a-f]{6})?$/i.test(brand.value) ? brand.value : "";
    say(brand, colour === brand.value);
    const looks = [["brand", colour], ...["font", "size", "corner", "density"].map((key) => [key, form.elements[key].value])];
    const wanted = [["label", label.value], ["theme", theme.value === "auto" ? "" : theme.value], ["lang", lang.value === "ja" ? "" : lang.value], ["scenario", scenario.value], ["view", view.value], ...looks];
    const tag = [["src", at + (pin.value ? lines.dataset.pinned : "embed.js")]];
    if (pin.value) tag.push(["integrity", lines.dataset.integrity], ["crossorigin", "anonymous"]);
    const page = at + (lang.value === "en" ? "en.html" : "");
    const link = `<a href="${quote(page)}">${quote(lines.dataset[lang.value === "en" ? "linkEn" : "linkJa"])}</a>`;
    put("o-element", `<script${attributes(tag)} defer></script>\n<cyber-cost-calculator${attributes([["src", at], ...wanted])}>\n  ${link}\n</cyber-cost-calculator>`);
    put("o-script", `<script${attributes([...tag, ["data-auto", "1"], ...wanted.map(([key, value]) => ["data-" + key, value])])} defer></script>`);
    const query = new URLSearchParams([["embed", view.value === "full" ? "full" : "1"], ...wanted.filter(([key, value]) => value && ["theme", "lang", "scenario"].includes(key))]);
    const [framed, height] = view.value === "teaser" ? [at + (lang.value === "en" ? "teaser-en.html" : "teaser.html"), "420px"] : [page, view.value ? "900px" : "1200px"];
    put("o-frame", `<iframe${attributes([["src", framed + "?" + query], ["title", label.value], ["loading", "lazy"], ["referrerpolicy", "no-referrer"], ["allow", "clipboard-write"], ["style", `display:block;width:100%;height:${height};border:0`]])}></iframe>`);
    put("o-link", link);
    for (const [key, value] of wanted) {
      if (value) live.setAttribute(key, value);
      else live.removeAttribute(key);
    }
    fit();
  }

  async function origins() {
    const box = document.getElementById("origins");
    let list = [];
    try {
      const agency = await (await fetch("agency.json", { cache: "no-cache" })).json();
      list = agency.embedOrigins.filter((one) => /^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(one));
    } catch {
      // no settings: nobody else is listed
    }
    box.querySelector("[data-part=text]").textContent = list.length ? box.dataset.some : box.dataset.none;
    put("o-header", ["frame-ancestors 'self'", ...list].join(" "));
    fit();
  }

  for (const button of copies) {
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      const said = document.getElementById("copied");
      try {
        await navigator.clipboard.writeText(source.value);
        said.textContent = lines.dataset.copied;
      } catch {
        source.select();
        said.textContent = lines.dataset.uncopied;
      }
    });
  }
  form.elements.src.value = new URL("./", location.href).href;
  form.elements.lang.addEventListener("change", () => {
    const { label, lang } = form.elements;
    const names = { ja: label.defaultValue, en: label.dataset.en };
    if (Object.values(names).includes(label.value)) label.value = names[lang.value];
    write();
  });
  form.addEventListener("input", write);
  addEventListener("resize", fit);
  form.addEventListener("submit", (event) => event.preventDefault());
  write();
  document.getElementById("live").append(live);
  origins();
})();
