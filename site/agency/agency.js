// agency.js puts the name, the colour and the contact of an agency on the
// page. They come from agency.json beside it and never from the address: else
// anyone could hand out a link to this page with a phone number of their own.
//
// Values become text and attributes, never markup.
(async function () {
  "use strict";
  const root = document.documentElement;
  const choices = [...document.querySelectorAll('#app input[name="scenario"]')];

  let text;
  try {
    const response = await fetch("agency.json", { cache: "no-cache", mode: "same-origin", redirect: "error" });
    if (!response.ok) return;
    text = await response.text();
  } catch {
    return; // without settings the page is complete
  }
  const { settings, problems } = cybercostAgency.read(text, choices.map((one) => one.value));
  if (problems.length > 0) {
    const list = problems.map(([field, why]) => JSON.stringify(field.slice(0, 40)) + " " + why);
    console.warn("cybercost: agency.json is not used; agency.html says why: " + list.join(", "));
    return;
  }

  // where the printed sheet reads them
  const left = document.createElement("div");
  left.id = "agency";
  left.hidden = true;
  for (const field of Object.keys(settings)) {
    if (field !== "embedOrigins" && settings[field]) left.dataset[field] = settings[field];
  }
  document.body.append(left);

  for (const place of document.querySelectorAll("[data-put]")) {
    const value = settings[place.dataset.put] || "";
    place.textContent = value;
    if (/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(value)) place.lang = "ja"; // on the English page too
    (place.closest("[data-with]") || place).hidden = !value;
  }

  for (const link of document.querySelectorAll("[data-link]")) {
    const to = settings[link.dataset.link];
    if (to) Object.assign(link, { href: to, target: "_blank", rel: "noopener" });
    link.closest("[data-with]").hidden = !to;
  }
  // what has to be told of an agency, for the printed record of a meeting
  left.dataset.declared = [...document.querySelectorAll("[data-declared]:not([hidden])")].map((one) => one.textContent + (one.querySelector("a") ? " " + one.querySelector("a").href : "")).join("\u3000");

  const brand = document.querySelector(".cc-header .cc-brand");
  if (settings.name) {
    brand.querySelector(".cc-brand__name").textContent = settings.name;
    document.title += "｜" + settings.name;
  }
  if (settings.logo) {
    const picture = document.createElement("img");
    picture.className = "cc-brand__logo";
    picture.alt = ""; // the name stands beside it
    picture.addEventListener("load", () => brand.querySelector(".cc-brand__logo").replaceWith(picture));
    picture.src = settings.logo;
  }
  // a host that may set a colour of its own was heard already
  if (settings.colour && !root.style.getPropertyValue("--cc-brand")) root.style.setProperty("--cc-brand", settings.colour);

  const contact = document.getElementById("contact");
  if (settings.phone) contact.querySelector(".cc-contact__link").href = cybercostAgency.call(settings.phone);
  contact.hidden = !["phone", "url", "address", "hours", "insurers", "authority", "solicitation", "privacy"].some((field) => settings[field]);

  // Who explains is known where somebody is about to. On an owner's own paper it would say what nobody did.
  const explains = () => {
    const who = document.querySelector('#app input[name="explained-by"]');
    if (!settings.person || !who || who.value) return;
    who.value = settings.person;
    who.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  document.addEventListener("click", (event) => { if (event.target.closest?.('button[name="meeting"], #record > summary')) explains(); });

  // Which incident comes first is a proposal: nothing that was typed, chosen
  // or sent in a link gives way to it.
  const other = (one) => (one.type === "radio" || one.type === "checkbox" ? one.checked !== one.defaultChecked : one.type === "text" && one.value !== one.defaultValue);
  const begun = "touched" in root.dataset || location.hash.length > 1
    || !document.querySelector('#app button[name="sample"][aria-pressed="true"]')
    || [...document.querySelectorAll("#app input[name]")].some(other);
  const first = choices.find((one) => one.value === settings.scenario);
  if (!first || first.checked || begun) return;
  // an example that had this incident fits it better than the page's own; it is there when the program is
  const example = document.querySelector(`#app button[name="sample"][data-scenario="${first.value}"]`);
  (example || first).click();
})();
