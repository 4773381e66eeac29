// meeting.js shows the page in five steps that fill the screen, for a table with a customer on its other side. The
// steps are the page's own parts, so they say what it says; the style sheet beside this file picks them out. Both are
// asked for when they are first used.
(function () {
  "use strict";
  const root = document.documentElement;
  const bar = document.getElementById("meeting");
  const buttons = [...bar.querySelectorAll("[name=meeting-step]")];
  const [back, told, next, record] = ["back", "told", "next", "record"].map((name) => bar.querySelector(`[name=meeting-${name}]`));
  // what a step begins with, and what is unfolded for it
  const heads = ["s1-h", "s2-h", "s3-h", "s6-h", "s7-h"];
  const unfolded = { 4: "#s6 > details, #s8 > details" };

  let before = null; // where the page was: nothing while the steps are not shown

  const now = () => Number(root.dataset.meeting);

  // What was explained is a line a step in the record of the meeting: there it is kept, printed and forgotten. While
  // the record is folded it has no fields.
  const place = () => document.getElementById("record");
  const note = () => place().querySelector("[name=record-told]");
  const lines = () => (note()?.value || "").split("\n").filter((line) => line.trim());
  const line = (step, time) => `${bar.dataset.told.replace("%", buttons[step - 1].textContent)} ${time}`;
  const explained = (step) => lines().some((one) => one.startsWith(line(step, "")));

  function mark() {
    buttons.forEach((button, i) => button.toggleAttribute("data-told", explained(i + 1)));
    told.setAttribute("aria-pressed", explained(now()));
  }
  let waits = false; // for the fields of the record
  let ticked = null; // that the screen was explained, by a step and not by hand; the next client has another field
  const come = new MutationObserver(() => {
    mark();
    if (waits && note()) explain();
  });

  function explain() {
    const field = note();
    waits = !field;
    if (waits) { // folded again, for the next client
      place().open = false;
      place().open = true;
      return;
    }
    const others = lines().filter((one) => !one.startsWith(line(now(), "")));
    const screen = place().querySelector("[name=told-estimate]");
    if (!explained(now())) {
      others.push(line(now(), new Date().toLocaleTimeString(root.lang, { hour: "2-digit", minute: "2-digit" })));
      if (!screen.checked) {
        screen.click();
        ticked = screen;
      }
    } else if (ticked === screen && screen.checked && !buttons.some((_, i) => i + 1 !== now() && explained(i + 1))) screen.click();
    field.value = others.join("\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    mark();
  }

  function show(step) {
    root.dataset.meeting = step;
    place().open = true;
    waits = false;
    for (const one of document.querySelectorAll(unfolded[step] || "nothing")) one.open = true;
    buttons.forEach((button, i) => {
      if (i + 1 === step) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
    });
    back.disabled = step === 1;
    next.hidden = step === heads.length;
    record.hidden = !next.hidden;
    mark();
    scrollTo({ top: 0, behavior: "instant" });
    document.getElementById(heads[step - 1]).focus({ preventScroll: true });
  }

  function begin(button) {
    if (before) return; // pressed twice while this came
    before = { top: scrollY, focus: button, open: new Map([...document.querySelectorAll("details")].map((one) => [one, one.open])) };
    bar.hidden = false;
    come.observe(place(), { childList: true, subtree: true });
    show(1);
    // a phone that cannot fills its window instead
    root.requestFullscreen?.({ navigationUI: "hide" }).catch(() => {});
  }

  /** Back to the page: to where it was, or to this place of it. */
  function end(to) {
    const { top, focus, open } = before;
    before = null;
    come.disconnect();
    bar.hidden = true;
    delete root.dataset.meeting;
    for (const [one, was] of open) one.open = was;
    const restore = () => (to ? to.scrollIntoView({ behavior: "instant" }) : scrollTo({ top, behavior: "instant" }));
    if (to) to.open = true;
    restore();
    focus.focus({ preventScroll: true });
    // the window is another size by then
    if (document.fullscreenElement) document.exitFullscreen().then(() => requestAnimationFrame(restore), () => {});
  }

  /** The record of the meeting, in its place on the page. */
  function toRecord() {
    end(place());
    place().querySelector("summary").focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[name]");
    switch (before && button?.name) {
      case "meeting-step": return show(Number(button.value));
      case "meeting-back": return show(now() - 1);
      case "meeting-next": return show(now() + 1);
      case "meeting-told": return explain();
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
