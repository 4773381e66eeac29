// agency-check.js reads the settings of an agency. The build puts it in front
// of every script that needs them, so that all judge a file alike.
//
// Whoever can write the file may still be mistaken, and what it holds is shown
// to clients: a file is used as it is or not at all.
var cybercostAgency = (function () {
  "use strict";
  // controls, what is not seen (it can turn the order of letters around), and what no encoding gave
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u;
  const origin = /^https?:\/\/[a-z0-9.-]+(:[0-9]{1,5})?$/;

  function address(text) {
    try {
      const url = new URL(text);
      return /^https:\/\/[^\s"<>\\]+$/.test(text) && url.protocol === "https:" && !url.username && !url.password;
    } catch {
      return false;
    }
  }

  const words = (text) => text.trim() !== "";
  // how long each may be, and what it must look like
  const fields = {
    name: { most: 100, right: words },
    person: { most: 100, right: words },
    phone: { most: 100, right: (text) => /^\+?[0-9]+(-[0-9]+)*$/.test(text) && /^.{6,15}$/.test(text.replace(/[+-]/g, "")) },
    url: { most: 300, right: address },
    address: { most: 300, right: words },
    hours: { most: 300, right: words },
    logo: { most: 100, right: (text) => /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*\.(png|svg|jpe?g|webp|gif)$/i.test(text) },
    colour: { most: 100, right: (text) => /^#[0-9a-f]{6}$/i.test(text) },
    approval: { most: 100, right: words },
    insurers: { most: 300, right: words },
    authority: { most: 100, right: words },
    solicitation: { most: 300, right: address },
    privacy: { most: 300, right: address },
    note: { most: 300, right: words },
    scenario: { most: 100, right: (text, scenarios) => scenarios.includes(text) },
    embedOrigins: { most: 50 },
  };

  // What is wrong with one value: "" for nothing. An empty text is a field left out.
  function fault(field, value, scenarios) {
    const { most, right } = fields[field];
    if (field === "embedOrigins") {
      if (!Array.isArray(value) || value.some((one) => typeof one !== "string")) return "type";
      if (value.length > most || value.some((one) => one.length > 300)) return "long";
      return value.every((one) => origin.test(one)) ? "" : "form";
    }
    if (typeof value !== "string") return "type";
    if ([...value].length > most) return "long";
    if (unseen.test(value)) return "control";
    return value === "" || right(value, scenarios) ? "" : "form";
  }

  // settings are the values without a fault, problems the others as [field, why];
  // a problem of the whole file has no field.
  function read(text, scenarios) {
    const settings = {};
    const problems = [];
    let found = null;
    try {
      if (text.length <= 20000) found = JSON.parse(text);
      else problems.push(["", "long"]);
    } catch {
      problems.push(["", "json"]);
    }
    if (problems.length === 0 && (typeof found !== "object" || found === null || Array.isArray(found))) problems.push(["", "type"]);
    if (problems.length > 0) return { settings, problems, found: {} };
    for (const field of Object.keys(found)) {
      const why = Object.hasOwn(fields, field) ? fault(field, found[field], scenarios) : "unknown";
      if (why) problems.push([field, why]);
      else settings[field] = found[field];
    }
    return { settings, problems, found };
  }

  // A phone number as a link calls it.
  const call = (phone) => "tel:" + phone.replaceAll("-", "");

  return { fields, fault, read, call };
})();
