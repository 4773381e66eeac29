// teaser.js answers the three questions of the small version from the table in
// the page. It asks for no program and sends nothing anywhere; the link takes
// what was chosen along. frame.js, before it, talks to the page that frames it.
(function () {
  "use strict";
  const root = document.documentElement;
  const [ask, out, go] = ["ask", "out", "go"].map((id) => document.getElementById(id));
  const { employees, revenue, scenario } = ask.elements;
  const answers = new Map([...document.querySelectorAll("#answers [data-of]")].map((one) => [one.dataset.of, one]));
  const notes = [...document.querySelectorAll("#notes [data-of]")];
  const places = ["low", "high", "typical"].map((key) => out.querySelector(`[data-key="estimate.${key}"]`));
  const disk = location.protocol === "file:"; // where a folder opens as a list of files, and nothing can be fetched
  const home = disk ? go.getAttribute("href").replace("./", "index.html") : go.getAttribute("href");

  function answer() {
    const found = answers.get([scenario.value, employees.value, revenue.value].join(" "));
    places.forEach((place, i) => {
      place.value = found.children[i].value;
      place.textContent = found.children[i].textContent;
    });
    for (const note of notes) note.hidden = note.dataset.of !== scenario.value;
    go.href = home + "#" + found.dataset.link;
  }

  // where it starts: as most sites that ask have it, and an incident that the host names
  [employees.value, revenue.value] = ["30", "300000000"];
  const wanted = new URLSearchParams(location.search).get("scenario");
  scenario.value = [...scenario.options].some((one) => one.value === wanted) ? wanted : "ransomware";
  ask.addEventListener("input", answer);
  answer();
  go.textContent = go.dataset.go;
  document.getElementById("without").hidden = true;
  ask.hidden = out.hidden = false;
  root.dataset.load = "ready";
  performance.mark("live");

  // the agency's name and colour, which come from its file and never from the address
  if (!disk) fetch("agency.json", { cache: "no-cache", mode: "same-origin", redirect: "error" }).then((response) => response.text()).then((text) => {
    const { settings, problems } = cybercostAgency.read(text, [...scenario.options].map((one) => one.value));
    if (problems.length > 0) return;
    document.getElementById("agency-name").textContent = settings.name || "";
    if (settings.colour && !root.style.getPropertyValue("--cc-brand")) root.style.setProperty("--cc-brand", settings.colour);
  }).catch(() => {}); // without settings it is complete
})();
