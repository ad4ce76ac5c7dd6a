(() => {
  "use strict";
  const main = document.getElementById("operations");
  const path = document.getElementById("path");
  const state = document.getElementById("state");
  const all = document.getElementById("all");
  const theme = document.getElementById("theme");
  const kinds = [...document.querySelectorAll("button[data-kind]")];
  const operations = [...main.querySelectorAll("article")].map(article => ({
    article,
    details: article.firstElementChild,
    name: article.querySelector("h2").textContent.toLowerCase(),
    lanes: article.dataset.kinds.split(" "),
  }));
  // So many are opened by a filter: more would have to be laid out, and nobody reads them all.
  const few = 12;
  const perFrame = 20;

  const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const pressed = () => kinds.filter(button => button.ariaPressed === "true").map(button => button.dataset.kind);

  function filter() {
    const words = path.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = pressed();
    main.className = wanted.length ? ["filtered", ...wanted.map(kind => `show-${kind}`)].join(" ") : "";
    const shown = operations.filter(operation => {
      const lanes = wanted.length ? operation.lanes.filter(lane => wanted.includes(lane)) : operation.lanes;
      operation.shown = lanes.length;
      operation.article.hidden = lanes.length === 0 || !words.every(word => operation.name.includes(word));
      return !operation.article.hidden;
    });
    if (wanted.length && shown.length <= few) shown.forEach(operation => open(operation.details));
    const lanes = shown.reduce((sum, operation) => sum + operation.shown, 0);
    state.textContent = words.length || wanted.length
      ? `${shown.length} of ${count(operations.length, "operation")}, ${count(lanes, "path")}`
      : "";
    nameAll();
  }

  // What is closed is carried as text.
  function draw(details) {
    const text = details.querySelector(":scope > noscript");
    if (text) text.outerHTML = text.textContent;
  }

  function open(details) {
    draw(details);
    details.open = true;
  }

  // The address tells the filter, or the operation that was linked to.
  function write() {
    const query = new URLSearchParams();
    if (path.value) query.set("path", path.value);
    if (pressed().length) query.set("result", pressed().join(","));
    history.replaceState(null, "", query.size ? `#?${query}` : location.pathname + location.search);
  }

  function read() {
    const hash = location.hash.slice(1);
    const query = new URLSearchParams(hash.startsWith("?") ? hash : "");
    const wanted = (query.get("result") ?? "").split(",");
    path.value = query.get("path") ?? "";
    kinds.forEach(button => { button.ariaPressed = String(wanted.includes(button.dataset.kind)); });
    filter();
    const operation = operations.find(operation => operation.article.id === hash.split(".")[0]);
    if (!operation) return;
    open(operation.details);
    const target = document.getElementById(hash);
    if (target?.tagName === "DETAILS") target.open = true;
    (target ?? operation.article).scrollIntoView();
  }

  function visible() {
    return operations.filter(operation => !operation.article.hidden).map(operation => operation.details);
  }

  function nameAll() {
    all.textContent = visible().every(details => details.open) ? "Close all" : "Open all";
  }

  path.addEventListener("input", () => { filter(); write(); });
  kinds.forEach(button => button.addEventListener("click", () => {
    button.ariaPressed = String(button.ariaPressed !== "true");
    filter();
    write();
  }));
  all.addEventListener("click", () => {
    const waiting = visible();
    const isOpen = waiting.some(details => !details.open);
    (function step() {
      waiting.splice(0, perFrame).forEach(details => { if (isOpen) open(details); else details.open = false; });
      if (waiting.length) requestAnimationFrame(step);
      else nameAll();
    })();
  });
  main.addEventListener("toggle", event => {
    if (event.target.parentElement.tagName !== "ARTICLE") return;
    if (event.target.open) draw(event.target);
    nameAll();
  }, true);
  addEventListener("beforeprint", () => visible().forEach(draw));
  path.form.addEventListener("submit", event => event.preventDefault());
  addEventListener("hashchange", read);
  addEventListener("keydown", event => {
    if (event.key === "/" && event.target !== path && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      path.focus();
      path.select();
    } else if (event.key === "Escape" && event.target === path) {
      path.value = "";
      filter();
      write();
    }
  });

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
  const nameTheme = () => { theme.textContent = isDark() ? "Light" : "Dark"; theme.ariaLabel = `${theme.textContent} colours`; };
  theme.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    nameTheme();
  });
  dark.addEventListener("change", nameTheme);

  nameTheme();
  [theme, all, path.parentElement].forEach(control => { control.hidden = false; });
  kinds.forEach(button => { button.disabled = false; });
  read();
})();
