// settings.js lets the logo be chosen from the media library, and the colour from
// a well. Words stand in the page; without this script the rest of it works.
(function () {
  "use strict";
  const by = (name) => document.querySelector(`[data-cybercost=${name}]`);
  const logo = document.getElementById("cybercost-logo");
  const colour = document.getElementById("cybercost-colour");
  const picture = document.querySelector(".cybercost-logo");

  function show(id, url) {
    logo.value = id;
    picture.hidden = by("remove").hidden = !id;
    if (url) picture.src = url;
    else picture.removeAttribute("src");
  }

  by("choose").addEventListener("click", () => {
    const frame = window.wp.media({ multiple: false, library: { type: logo.dataset.kinds.split(" ") } });
    frame.on("select", () => {
      const chosen = frame.state().get("selection").first().toJSON();
      show(String(chosen.id), chosen.sizes?.medium?.url ?? chosen.url);
    });
    frame.open();
  });
  by("remove").addEventListener("click", () => {
    show("", "");
    by("choose").focus();
  });
  by("well").addEventListener("input", () => { colour.value = by("well").value; });
  colour.addEventListener("input", () => {
    if (/^#[0-9a-f]{6}$/i.test(colour.value)) by("well").value = colour.value.toLowerCase();
  });
})();
