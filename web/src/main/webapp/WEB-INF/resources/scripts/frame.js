// What every page does: the menu of a phone, dialogs, keyboard shortcuts, focus after an error, printing.
"use strict";
(() => {
  const NARROW = "(max-width: 860px)";
  const SHORTCUTS = "ostoja.shortcuts";
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const first = (selector) => document.querySelector(selector);

  function toggle(button) {
    const target = document.getElementById(button.dataset.toggles);
    const open = target.classList.toggle("open");
    button.setAttribute("aria-expanded", String(open));
    if (open) {
      target.querySelector("li a, button").focus();
    }
  }

  // A link of the error summary leads into the field, not merely beside it; of a group to its first choice.
  function focusField(link) {
    const target = document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
    const field = target && (target.matches("input, select, textarea") ? target : target.querySelector("input, select, textarea"));
    if (!field) {
      return false;
    }
    field.focus();
    field.scrollIntoView({ block: "center" });
    return true;
  }

  document.addEventListener("click", (event) => {
    const on = (selector) => event.target.closest(selector);
    const toggler = on("[data-toggles]");
    const opener = on("[data-opens]");
    const link = on("#messages a[href^='#']");
    if (toggler) {
      toggle(toggler);
    } else if (opener) {
      document.getElementById(opener.dataset.opens).showModal();
    } else if (on("[data-closes]")) {
      on("dialog").close();
    } else if (on("[data-prints]")) {
      window.print();
    } else if (link && focusField(link)) {
      event.preventDefault();
    }
    all("details.menu[open]").filter((menu) => !menu.contains(event.target)).forEach((menu) => menu.removeAttribute("open"));
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    all("details.menu[open]").forEach((menu) => {
      menu.removeAttribute("open");
      menu.querySelector("summary").focus();
    });
    const button = first("[data-toggles][aria-expanded=true]");
    if (button) {
      toggle(button);
      button.focus();
    }
  });

  // From row to row of a list; the first link of a row opens its record.
  function step(by) {
    const rows = all("main tbody tr").map((row) => row.querySelector("a[href]:not(.button)")).filter(Boolean);
    const now = rows.indexOf(document.activeElement);
    const next = rows[now < 0 ? 0 : now + by];
    if (next) {
      next.focus();
    }
  }
  function press(selector) {
    const target = first(selector);
    if (target) {
      target.click();
    }
  }

  // Single-key shortcuts; they can be switched off (WCAG 2.1.4) and never act while one types.
  const actions = {
    "/": () => first("#search") && first("#search").focus(),
    "?": () => location.assign(first("[data-shortcuts]").href),
    d: () => location.assign("/"),
    t: () => press("nav a[href='/task/list']"),
    n: () => press("main .head a.button.primary"),
    e: () => press("main a[id$=edit]"),
    j: () => step(1),
    k: () => step(-1),
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea, [contenteditable], dialog[open]");
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
    if (typing || modified || localStorage.getItem(SHORTCUTS) === "off" || !Object.hasOwn(actions, event.key)) {
      return;
    }
    event.preventDefault();
    actions[event.key]();
  });
  all("[data-shortcuts-switch]").forEach((box) => {
    box.checked = localStorage.getItem(SHORTCUTS) !== "off";
    box.addEventListener("change", () => localStorage.setItem(SHORTCUTS, box.checked ? "on" : "off"));
  });

  all("dialog[data-open=true]").forEach((dialog) => dialog.showModal());
  if (matchMedia(NARROW).matches) {
    all("details.filters").forEach((filters) => filters.removeAttribute("open"));
  }
  const toMend = first("[data-focus=true]");
  if (toMend) {
    toMend.focus();
  }
  // On paper nothing can be unfolded, so the explanations are printed open; what is done or far away only says how much it is.
  const folded = "details.because:not([open]):not(:has(table))";
  window.addEventListener("beforeprint", () => all(folded).forEach((details) => (details.open = details.dataset.printed = true)));
  window.addEventListener("afterprint", () => all("details[data-printed]").forEach((details) => {
    details.open = false;
    delete details.dataset.printed;
  }));
  // A partial request that fails would otherwise look as if nothing had been pressed.
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxError", () => first("#ajax-failed").removeAttribute("hidden"));
  }
})();
