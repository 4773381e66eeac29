// clients.js gives a file of clients to the program in workers, and shows what it answers. What is read stays in memory:
// no address, no history and no storage holds any of it. All words stand in the page, or come from the program.
(function () {
  "use strict";
  const by = (id) => document.getElementById(id);
  const box = by("book");
  const words = box.dataset;
  const perPage = 100;
  const mostPrinted = 1000;
  const mostSheets = 100;
  const small = 1 << 17; // a file that one worker answers before another would have started
  const trusted = (url) => {
    if (url !== words.worker) throw new TypeError(url);
    return url;
  };
  for (const [id, role] of [["table", "table"], ["heads", "rowgroup"], ["rows", "rowgroup"], ["sums", "rowgroup"]]) by(id).setAttribute("role", role);
  const policy = window.trustedTypes ? trustedTypes.createPolicy("cc-sw", { createScriptURL: trusted }) : { createScriptURL: trusted };
  const put = (text, ...values) => text.replace(/\{(\d)\}/g, (_, at) => values[at]);

  let program = null; // compiled
  let holder = null; // the worker that has the list, or will
  let others = []; // those that help it
  let fresh = false; // the holder was given no file yet
  let warmed = false;
  let current = null; // the file that is open: {file, name, columns}
  let turn = 0; // of what was asked last: an answer to what was asked before is not shown
  let headed = ""; // the columns that are shown
  let printing = ""; // what: the list, or sheets with it
  const start = { incident: "ransomware", search: "", months: 0, terms: "", sort: "months", down: true, page: 0, size: perPage };
  let ask = { ...start };

  function say(text) {
    by("state").textContent = text;
  }

  // workers

  function worker(part) {
    const one = new Worker(policy.createScriptURL(words.worker));
    one.onmessage = ({ data }) => {
      if (one === holder || others.includes(one)) heard(data, part);
    };
    one.onerror = () => {
      if (one === holder || others.includes(one)) fail(program ? "broken" : "missing");
    };
    one.postMessage({
      start: { module: program, pack: new URL(words.pack, location.href).href, size: Number(words.size), language: document.documentElement.lang },
    });
    return one;
  }

  function begin() {
    holder = worker(0);
    fresh = true;
  }

  function end() {
    for (const one of [holder, ...others]) one?.terminate();
    holder = null;
    others = [];
    by("way").hidden = true;
  }

  function fail(why) {
    end();
    by("list").hidden = true;
    say(words[why]);
    box.dataset.state = "failed";
    if (program) begin(); // another file may be read
  }

  function heard(data, part) {
    if (data.program) {
      if (program || part > 0) return;
      program = data.program;
      if (current) return send();
      box.dataset.state = "ready";
      say(words.ready);
    } else if (data.wrong) fail(data.wrong);
    else if (data.at !== undefined) by("progress").value = Math.floor((100 * data.at) / Math.max(1, current.file.size));
    else if (data.head) columns(data.head);
    else if (data.refused) refuse(data.refused);
    else if (data.list) finish(data.list);
    else if (data.view && data.turn === turn) show(data.view);
    else if (data.sheets && data.turn === turn) sheets(data.sheets);
    else if (data.csv) save(words.file + ".csv", data.csv);
  }

  // a file

  function open(file, name, chosen) {
    current = { file, name, columns: chosen };
    by("list").hidden = by("refused").hidden = by("wrong").hidden = true;
    if (!chosen) {
      by("columns").hidden = true;
      by("columns").open = false;
    }
    for (const id of ["rows", "sums", "bands", "groups", "faults", "refused", "sheets"]) by(id).replaceChildren();
    for (const id of ["said", "shown", "more", "cut"]) by(id).textContent = "";
    turn++; // what was asked of another file is not shown
    printing = "";
    if (!fresh) {
      end();
      begin();
    }
    box.dataset.state = "working";
    delete box.dataset.shown;
    say(put(words.working, name));
    by("progress").value = 0;
    by("way").hidden = false;
    if (program) send();
  }

  function send() {
    fresh = false;
    const { file } = current;
    const parts = file.size < small ? 1 : Math.max(1, Math.min(4, navigator.hardwareConcurrency || 1));
    const ports = [];
    for (let part = 1; part < parts; part++) {
      const { port1, port2 } = new MessageChannel();
      const one = worker(part);
      others.push(one);
      one.postMessage({ open: { file, part, parts, columns: current.columns, port: port1 } }, [port1]);
      ports.push(port2);
    }
    holder.postMessage({ open: { file, part: 0, parts, columns: current.columns, ports } }, ports);
  }

  function refuse(why) {
    by("refused").replaceChildren(...why.map((text) => element("li", text)));
    by("refused").hidden = false;
    by("way").hidden = true;
    say("");
    by("columns").open = !by("columns").hidden;
    box.dataset.state = "refused";
    forget();
  }

  // those that helped are not needed any more
  function forget() {
    for (const one of others) one.terminate();
    others = [];
  }

  function finish(list) {
    forget();
    by("way").hidden = true;
    say(put(words.said, current.name, list.done));
    by("faults").replaceChildren(...list.faults.map(([place, ...rest]) => {
      const line = element("tr");
      const first = element("td", place.toLocaleString("ja-JP"));
      first.dataset.num = "";
      line.append(first, ...rest.map((text) => element("td", text)));
      return line;
    }));
    by("more").textContent = list.more;
    by("wrong").hidden = list.faults.length === 0;
    by("incident").replaceChildren(...list.choices.map(([value, name]) => {
      const one = element("option", name);
      one.value = value;
      return one;
    }));
    by("list").hidden = list.answered === 0;
    ask = { ...start };
    for (const id of ["incident", "search", "months", "terms"]) by(id).value = String(ask[id]);
    box.dataset.state = "done";
    if (list.answered > 0) want({});
  }

  function columns({ columns: list, keys, said }) {
    by("columns").hidden = list.length === 0;
    by("unused").textContent = said;
    by("match").replaceChildren(...list.map(([text, key], at) => {
      const field = element("div");
      field.className = "cc-field";
      const label = element("label", text || String(at + 1));
      label.className = "cc-field__label";
      label.htmlFor = "column-" + at;
      const select = element("select");
      select.id = label.htmlFor;
      select.className = "cc-input__control";
      select.autocomplete = "off";
      select.append(new Option(words.unused, ""), ...keys.map(([value, name]) => new Option(name, value)));
      select.value = key;
      const input = element("div");
      input.className = "cc-input";
      input.append(select);
      field.append(label, input);
      return field;
    }));
  }

  // what is shown

  function want(change) {
    ask = { ...ask, ...change };
    turn++;
    holder.postMessage({ ask, turn });
  }

  function element(name, text) {
    const one = document.createElement(name);
    if (text !== undefined) one.textContent = text;
    return one;
  }

  function cellOf(text, name) {
    const cell = element("td", text);
    if (name) cell.dataset.name = name; // where it is narrow, a row is a card
    return cell;
  }

  function number([text, value], name) {
    const cell = cellOf(undefined, name);
    cell.dataset.num = "";
    if (value === "") cell.textContent = text;
    else {
      const data = element("data", text);
      data.value = value;
      cell.append(data);
    }
    return cell;
  }

  function heads(list) {
    const now = list.map((one) => one.column).join();
    if (now !== headed) {
      headed = now;
      const line = element("tr");
      line.append(...list.map(({ column, name, number: isNumber }) => {
        const head = element("th");
        head.scope = "col";
        head.dataset.column = column;
        if (isNumber) head.dataset.num = "";
        const button = element("button", name);
        button.type = "button";
        button.className = "cc-clients__sort";
        button.addEventListener("click", () => want({ sort: column, down: ask.sort === column ? !ask.down : isNumber, page: 0 }));
        head.append(button);
        return head;
      }));
      by("heads").replaceChildren(roles(line));
    }
    for (const head of by("heads").querySelectorAll("th")) {
      if (head.dataset.column === ask.sort) head.setAttribute("aria-sort", ask.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  }

  // as cards they are a table still
  function roles(line) {
    line.setAttribute("role", "row");
    for (const cell of line.cells) cell.setAttribute("role", { col: "columnheader", row: "rowheader" }[cell.scope] ?? "cell");
    return line;
  }

  function row({ cells, link }, list) {
    const line = element("tr");
    const name = element("th");
    name.scope = "row";
    if (link) {
      const a = element("a", cells[0][0]);
      a.className = "cc-clients__open";
      a.href = words.home + "#" + link;
      a.target = "_blank";
      a.rel = "noopener";
      name.append(a);
    } else name.textContent = cells[0][0];
    line.append(name, ...cells.slice(1).map((cell, at) => (list[at + 1].number ? number(cell, list[at + 1].name) : cellOf(cell[0], list[at + 1].name))));
    return roles(line);
  }

  function bar(percent) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "cc-clients__bar");
    svg.setAttribute("width", "100%");
    svg.setAttribute("height", "14");
    svg.setAttribute("aria-hidden", "true");
    svg.setAttribute("focusable", "false");
    const rect = document.createElementNS(svg.namespaceURI, "rect");
    rect.setAttribute("width", percent + "%");
    rect.setAttribute("height", "14");
    svg.append(rect);
    const cell = element("td");
    cell.append(svg);
    return cell;
  }

  function rowHead(text) {
    const head = element("th", text);
    head.scope = "row";
    return head;
  }

  function show(view) {
    ask.page = view.page;
    by("said").textContent = view.said;
    by("shown").textContent = view.shown;
    heads(view.heads);
    by("rows").replaceChildren(...view.rows.map((one) => row(one, view.heads)));
    const sums = element("tr");
    sums.append(rowHead(view.sumName));
    const plain = view.heads.findIndex(({ number: isNumber, column }) => isNumber && !["employees", "revenue"].includes(column));
    for (let at = 1; at < plain; at++) sums.append(element("td"));
    sums.append(...view.sums.map((cell, at) => number(cell, view.heads[plain + at].name)));
    for (let at = plain + view.sums.length; at < view.heads.length; at++) sums.append(element("td"));
    by("sums").replaceChildren(roles(sums));
    by("bands").replaceChildren(...view.bands.map((band) => {
      const line = element("tr");
      line.append(rowHead(band.name), number([band.count, ""]), number([band.share, ""]), bar(band.percent));
      return line;
    }));
    by("groups").replaceChildren(...view.groups.map((group) => {
      const line = element("tr");
      line.append(rowHead(group.name), number([group.count, ""]), ...group.cells.map((cell) => number(cell)));
      return line;
    }));
    by("pager").hidden = view.pages < 2;
    for (const button of by("pager").children) {
      const forward = ["after", "last"].includes(button.dataset.go);
      button.setAttribute("aria-disabled", String(forward ? view.page === view.pages - 1 : view.page === 0));
    }
    by("pager").dataset.pages = view.pages;
    box.dataset.shown = turn;
    if (printing === "sheets") holder.postMessage({ sheets: ask, most: mostSheets, turn });
    else if (printing) window.print();
    printing = "";
  }

  // sheets: each client on a page of its own, there while it is printed

  function lines(list, name = "li") {
    return list.map((text) => element(name, text));
  }

  function cost({ name, cells, notes }) {
    const line = element("tr");
    line.append(rowHead(name), ...cells.map((cell) => number(cell)));
    if (notes.length === 0) return [line];
    const below = element("tr");
    const told = element("td");
    told.colSpan = cells.length + 1;
    told.append(...lines(notes, "p"));
    below.append(told);
    return [line, below];
  }

  function sheets({ heads: list, sheets: all, said }) {
    by("cut").textContent = said;
    const top = element("tr");
    top.append(...list.map((head) => {
      const cell = element("th", head.name);
      cell.scope = "col";
      if (head.number) cell.dataset.num = "";
      return cell;
    }));
    const legal = [...document.querySelectorAll(".cc-legal__list > li")].map((one) => one.textContent);
    const made = put(words.made, new Date().toLocaleDateString(document.documentElement.lang === "en" ? "en-CA" : "ja-JP"));
    by("sheets").replaceChildren(...all.map((one) => {
      const sheet = by("sheet").content.cloneNode(true);
      const part = (name) => sheet.querySelector(`[data-part=${name}]`);
      part("made").textContent = made;
      part("name").textContent = one.name;
      part("where").textContent = [one.trade, one.where].filter(Boolean).join("　");
      part("entered").append(...one.entered.map(([name, text]) => {
        const item = element("div");
        item.append(element("dt", name), element("dd", text));
        return item;
      }));
      part("heads").append(top.cloneNode(true));
      part("amounts").append(...one.amounts.flatMap(cost));
      part("notes").append(...lines(one.notes, "p"));
      part("sources").append(...lines(one.sources));
      part("legal").append(...lines(legal));
      part("edition").textContent = by("edition").textContent;
      part("hash").textContent = by("hash").textContent;
      return sheet;
    }));
    window.print();
  }

  function save(name, content) {
    const link = element("a");
    link.href = URL.createObjectURL(new Blob([content], { type: "text/csv" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // hands

  // while the visitor looks for the file, the browser makes the program quick
  by("file").addEventListener("click", () => {
    if (fresh && !warmed) holder.postMessage({ warm: true });
    warmed = true;
  });
  by("file").addEventListener("change", () => {
    const [file] = by("file").files;
    if (file) open(file, file.name);
    by("file").value = ""; // the same file can be opened again
  });
  by("example").addEventListener("click", () => open(new Blob([words.example]), words.try));
  by("template").addEventListener("click", () => save(words.blank + ".csv", "\ufeff" + words.template + "\r\n"));
  by("stop").addEventListener("click", () => {
    end();
    current = null;
    box.dataset.state = "stopped";
    say(words.stopped);
    by("columns").hidden = true;
    begin();
    by("file").focus();
  });
  by("again").addEventListener("click", () => {
    if (!current) return;
    open(current.file, current.name, [...by("match").querySelectorAll("select")].map((one) => one.value));
  });
  for (const id of ["incident", "months", "terms"]) {
    by(id).addEventListener("change", () => {
      const value = by(id).value;
      const change = { [id]: id === "months" ? Number(value) : value, page: 0 };
      // what is sorted by may not be there among other columns
      if (id === "incident" && value === "each" && ["incident", "low", "typical", "high", "kept", "months"].includes(ask.sort)) Object.assign(change, { sort: "ransomware", down: true });
      if (id === "incident" && value !== "each" && !["customer", "trade", "employees", "revenue", "low", "typical", "high", "kept", "months"].includes(ask.sort)) Object.assign(change, { sort: "months", down: true });
      want(change);
    });
  }
  by("search").addEventListener("input", () => want({ search: by("search").value, page: 0 }));
  by("pager").addEventListener("click", ({ target }) => {
    const { go } = target.closest("button")?.dataset ?? {};
    if (!go || target.getAttribute("aria-disabled") === "true") return;
    const last = Number(by("pager").dataset.pages) - 1;
    want({ page: { first: 0, before: ask.page - 1, after: ask.page + 1, last }[go] });
    by("shown").scrollIntoView({ block: "start" });
  });
  by("save").addEventListener("click", () => holder.postMessage({ csv: ask }));
  by("print").addEventListener("click", () => {
    printing = by("paper").value;
    want({ page: 0, size: mostPrinted });
  });
  addEventListener("afterprint", () => {
    by("sheets").replaceChildren();
    by("cut").textContent = "";
    if (ask.size !== perPage) want({ page: 0, size: perPage });
  });

  // a file may be dropped anywhere: beside its place a browser would leave this page for it
  for (const type of ["dragover", "drop"]) {
    addEventListener(type, (event) => {
      if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
      event.preventDefault();
      by("drop").toggleAttribute("data-over", type === "dragover");
      const [file] = type === "drop" ? event.dataTransfer.files : [];
      if (file) open(file, file.name);
    });
  }
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) by("drop").removeAttribute("data-over"); });

  if (location.protocol === "file:") {
    say(words.disk);
    box.dataset.state = "failed";
    const home = document.querySelector('.cc-header__link[href="./"]');
    if (home) home.href = "index.html"; // the folder itself would open as a list of files
    return;
  }
  say(words.loading);
  box.dataset.state = "loading";
  begin();
})();
