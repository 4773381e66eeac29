// meeting.js shows the page in five steps that fill the screen, for a table with a customer on its other side. The
// steps are the page's own parts, so they say what it says; the style sheet beside this file picks them out. Both are
// asked for when they are first used.
(function () {
  "use strict";
  const root = document.documentElement;
  const bar = document.getElementById("meeting");
  const buttons = [...bar.querySelectorAll("[name=meeting-step]")];
  const [back, next, record] = ["back", "next", "record"].map((name) => bar.querySelector(`[name=meeting-${name}]`));
  // what a step begins with, and what is unfolded for it
  const heads = ["s1-h", "s2-h", "s3-h", "s6-h", "s7-h"];
  const unfolded = { 4: "#s6 > details, #s8 > details" };

  let before = null; // where the page was: nothing while the steps are not shown

  const now = () => Number(root.dataset.meeting);

  function show(step) {
    root.dataset.meeting = step;
    for (const one of document.querySelectorAll(unfolded[step] || "nothing")) one.open = true;
    buttons.forEach((button, i) => {
      if (i + 1 === step) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
    });
    back.disabled = step === 1;
    next.hidden = step === heads.length;
    record.hidden = !next.hidden;
    scrollTo({ top: 0, behavior: "instant" });
    document.getElementById(heads[step - 1]).focus({ preventScroll: true });
  }

  function begin(button) {
    if (before) return; // pressed twice while this came
    before = { top: scrollY, focus: button, open: new Map([...document.querySelectorAll("details")].map((one) => [one, one.open])) };
    bar.hidden = false;
    show(1);
    // a phone that cannot fills its window instead
    root.requestFullscreen?.({ navigationUI: "hide" }).catch(() => {});
  }

  /** Back to the page: to where it was, or to this place of it. */
  function end(place) {
    const { top, focus, open } = before;
    before = null;
    bar.hidden = true;
    delete root.dataset.meeting;
    for (const [one, was] of open) one.open = was;
    const restore = () => (place ? place.scrollIntoView({ behavior: "instant" }) : scrollTo({ top, behavior: "instant" }));
    if (place) place.open = true;
    restore();
    focus.focus({ preventScroll: true });
    // the window is another size by then
    if (document.fullscreenElement) document.exitFullscreen().then(() => requestAnimationFrame(restore), () => {});
  }

  /** The record of the meeting, in its place on the page. */
  function toRecord() {
    const place = document.getElementById("record");
    end(place);
    place.querySelector("summary").focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[name]");
    switch (before && button?.name) {
      case "meeting-step": return show(Number(button.value));
      case "meeting-back": return show(now() - 1);
      case "meeting-next": return show(now() + 1);
      case "meeting-record": return toRecord();
      case "meeting-end": return end();
      case "next-client": // begins at the first question, and leaves to a page that is folded
        before.open.forEach((_, one) => before.open.set(one, false));
        before.top = 0;
        return show(1);
    }
  }, true);

  // The arrows of a keyboard, and what a remote sends. In a field they stay the field's; of radios, up and down do.
  document.addEventListener("keydown", (event) => {
    if (!before || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || document.querySelector(":popover-open")) return;
    const writes = event.target.matches?.("input:not([type=radio], [type=checkbox], [type=file]), textarea, select");
    const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (event.key === "Escape" && !event.isComposing) return end();
    if (!by || writes) return;
    event.preventDefault();
    if (heads[now() + by - 1]) show(now() + by);
  });

  document.addEventListener("fullscreenchange", () => {
    if (before && !document.fullscreenElement) end();
  });

  window.cybercostMeeting = begin;
})();
