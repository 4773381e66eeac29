// agency-form.js fills in, checks, shows and saves the settings of an agency.
// Nothing is sent: the file is made here, and put on the server by hand. All
// words stand in the page.
(function () {
  "use strict";
  const by = (id) => document.getElementById(id);
  const form = by("form");
  const names = Object.keys(cybercostAgency.fields);
  const scenarios = [...form.elements.scenario.options].map((one) => one.value).filter(Boolean);
  const put = (text, ...values) => text.replace(/\{(\d)\}/g, (_, at) => values[at]);
  const errors = new Map();

  // the place of a field's error stands below it, empty until there is one
  for (const name of names) {
    const line = document.createElement("p");
    line.className = "cc-field__error";
    line.id = "a-" + name + "-error";
    line.hidden = true;
    form.elements[name].setAttribute("aria-invalid", "false");
    form.elements[name].closest(".cc-field").append(line);
    errors.set(name, line);
  }

  // fields and settings

  const narrow = (text) => text.normalize("NFKC").replace(/[‐‑‒–—―−ー]/g, "-");
  // the address of a site as a browser shows it may end in /
  function bare(text) {
    try {
      const url = new URL(narrow(text).trim());
      return url.href === url.origin + "/" ? url.origin : text;
    } catch {
      return text;
    }
  }
  function value(name) {
    const text = form.elements[name].value;
    if (name === "embedOrigins") return text.split("\n").map((one) => bare(one.trim())).filter(Boolean);
    return name === "note" ? text.replace(/\s*\n\s*/g, " ").trim() : text.trim();
  }
  function words(name, why) {
    const { dataset } = form.elements[name]?.closest(".cc-field") ?? form;
    // a name that is right but for its end
    if (why === "form" && name === "logo" && /^[a-z0-9][a-z0-9._-]*$/i.test(value(name))) return dataset.kind;
    if (why === "form") return dataset.form;
    return put(form.dataset[why], name in cybercostAgency.fields ? cybercostAgency.fields[name].most : "");
  }
  function say(name, why) {
    const line = errors.get(name);
    const icon = document.querySelector("#cc-i-warn") ? drawn("warn") : "";
    line.replaceChildren(...(why ? [icon, words(name, why)] : []));
    line.hidden = !why;
    form.elements[name].setAttribute("aria-invalid", String(Boolean(why)));
  }
  function drawn(icon) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "cc-icon");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS(svg.namespaceURI, "use");
    use.setAttribute("href", "#cc-i-" + icon);
    svg.append(use);
    return svg;
  }
  // why a field cannot be saved, and says so at the field
  function check(name) {
    const why = cybercostAgency.fault(name, value(name), scenarios);
    say(name, why);
    return why;
  }

  // what it will look like

  function rgb(colour) {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }
  // relative luminance and contrast as WCAG 2 defines them
  function light(colour) {
    const [r, g, b] = rgb(colour).map((one) => one / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(one, other) {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }
  // rounded down: 4.5 is never claimed for less
  const ratio = (number) => (Math.floor(number * 10) / 10).toFixed(1);

  // The lowest of what carries the colour: the button's words, and words of that colour.
  function worst(scheme) {
    const box = document.querySelector(`.cc-try__one[data-scheme="${scheme}"]`);
    const of = (part) => getComputedStyle(box.querySelector(part));
    const button = of(".cc-try__button");
    return Math.min(
      contrast(button.color, button.backgroundColor),
      contrast(of(".cc-try__accent").color, getComputedStyle(box).backgroundColor),
      contrast(of(".cc-try__panel").color, of(".cc-try__panel").backgroundColor),
      contrast(of(".cc-try__label").color, of(".cc-try__panel").backgroundColor),
    );
  }

  const able = CSS.supports("color", "light-dark(oklch(from red l c h), red)");
  const ours = getComputedStyle(document.documentElement).getPropertyValue("--cc-brand").trim();
  function show() {
    const colour = value("colour");
    const right = colour !== "" && cybercostAgency.fault("colour", colour, scenarios) === "";
    document.documentElement.style.setProperty("--cc-brand", right ? colour : ours);
    by("well").value = right ? colour.toLowerCase() : ours;
    const line = by("contrast");
    if (!able) {
      line.textContent = line.dataset.unable;
    } else {
      const said = put(line.dataset.said, ratio(worst("light")), ratio(worst("dark")));
      // unreadable as it is on white or on the dark page: one of them is always changed
      const own = right && contrast(colour, "#ffffff") < 4.5;
      line.textContent = own ? said + line.dataset.changed : said;
    }
    for (const name of document.querySelectorAll(".cc-try .cc-brand__name")) {
      name.textContent = value("name") || document.querySelector(".cc-header .cc-brand__name").textContent;
    }
  }

  const pictures = [...document.querySelectorAll(".cc-try .cc-brand__name")].map((name) => {
    const one = document.createElement("img");
    one.className = "cc-brand__logo";
    one.alt = ""; // the name stands beside it
    one.hidden = true;
    name.before(one);
    return one;
  });
  function picture() {
    const file = value("logo");
    const right = file !== "" && cybercostAgency.fault("logo", file, scenarios) === "";
    const read = by("a-logo-read");
    read.hidden = true;
    for (const one of pictures) {
      one.hidden = true;
      one.previousElementSibling.removeAttribute("hidden");
      one.removeAttribute("src");
      if (right) one.src = file;
    }
  }
  for (const one of pictures) {
    one.addEventListener("load", () => {
      one.hidden = false;
      one.previousElementSibling.setAttribute("hidden", "");
    });
    one.addEventListener("error", () => {
      by("a-logo-read").textContent = by("a-logo-read").dataset.away;
      by("a-logo-read").hidden = false;
    });
  }

  // opening

  function fill({ problems, found }) {
    for (const name of names) {
      const control = form.elements[name];
      const old = found[name];
      if (Array.isArray(old)) control.value = old.filter((one) => typeof one === "string").join("\n");
      else control.value = typeof old === "string" ? old : "";
      const why = problems.find(([field]) => field === name);
      say(name, why ? why[1] : "");
    }
    show();
    picture();
  }
  function list(place, problems) {
    place.replaceChildren(...problems.map(([name, why]) => {
      const line = document.createElement("li");
      const whole = { json: "json", type: "shape", long: "large" };
      line.textContent = name === "" ? form.dataset[whole[why]] : `「${name.slice(0, 40)}」 ${name in cybercostAgency.fields ? words(name, why) : form.dataset.unknown}`;
      return line;
    }));
  }
  function judged(text) {
    const result = cybercostAgency.read(text, scenarios);
    // a name that objects have by nature is still no field
    result.problems = result.problems.map(([name, why]) => [name, Object.hasOwn(cybercostAgency.fields, name) || name === "" ? why : "unknown"]);
    return result;
  }
  async function current() {
    const now = by("now");
    let text = null;
    try {
      const response = await fetch("agency.json", { cache: "no-cache", mode: "same-origin", redirect: "error" });
      if (response.ok) text = await response.text();
      now.dataset.kind = response.ok ? "used" : "none";
    } catch {
      now.dataset.kind = location.protocol === "file:" ? "disk" : "away"; // a browser lets a page from a disk fetch nothing
    }
    const result = text === null ? null : judged(text);
    if (result && result.problems.length > 0) now.dataset.kind = "refused";
    by("now-text").textContent = now.dataset[now.dataset.kind];
    list(by("now-list"), result ? result.problems : []);
    now.hidden = false;
    return result;
  }
  function opened(result) {
    if (!result) return;
    const told = by("opened");
    fill(result);
    told.textContent = result.problems.length > 0 ? told.dataset.partly : told.dataset.opened;
  }
  by("open-now").addEventListener("click", async () => opened(await current()));
  by("open-file").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    const result = judged(await file.slice(0, 100000).text());
    event.target.value = "";
    opened(result);
    const whole = result.problems.filter(([name]) => !Object.hasOwn(cybercostAgency.fields, name));
    if (whole.length > 0) {
      const more = document.createElement("ul");
      list(more, whole);
      by("opened").append(more);
    }
  });

  // typing and saving

  form.addEventListener("input", (event) => {
    if (event.target.getAttribute("aria-invalid") === "true") check(event.target.name);
    if (event.target.name === "logo") by("a-logo-read").hidden = true; // it was about another name
    by("saved").textContent = "";
    show();
  });
  form.addEventListener("change", (event) => {
    const { name } = event.target;
    if (!names.includes(name)) return;
    if (name === "phone" || name === "colour" || name === "logo") event.target.value = narrow(event.target.value).trim();
    if (name === "embedOrigins") event.target.value = value(name).join("\n");
    if (name === "colour" && /^[0-9a-f]{6}$/i.test(event.target.value)) event.target.value = "#" + event.target.value;
    check(name);
    show();
    if (name === "logo") picture();
  });
  by("well").addEventListener("input", () => {
    form.elements.colour.value = by("well").value;
    check("colour");
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = names.filter((name) => check(name) !== "");
    const told = by("saved");
    if (wrong.length > 0) {
      told.textContent = told.dataset.wrong;
      form.elements[wrong[0]].focus();
      return;
    }
    const settings = {};
    for (const name of names) {
      const one = value(name);
      if (one.length > 0 || name === "embedOrigins") settings[name] = one;
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(settings, null, 2) + "\n"], { type: "application/json" }));
    link.download = "agency.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    told.textContent = told.dataset.saved;
  });

  show();
  current();
})();
