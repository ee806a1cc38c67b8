// A part of a page that looks again by itself while work goes on: fetches its own page and takes the same part out of it. Without script one reloads.
// The header says that nobody did anything, so that a page left open does not keep the session alive.
"use strict";
(() => {
  const part = () => document.querySelector("[data-looks-again]");

  function replace(html) {
    const old = part();
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById(old.id);
    if (!fresh) {
      return;
    }
    const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    old.replaceWith(document.importNode(fresh, true));
    const again = focused && document.querySelector("a[href='" + CSS.escape(focused) + "']");
    if (again) {
      again.focus();
    }
  }

  async function look() {
    const answer = await fetch(window.location.href, { headers: { Accept: "text/html", "X-By-Itself": "looks-again" }, redirect: "error" }).catch(() => null);
    if (answer && answer.ok) {
      replace(await answer.text());
    }
    plan();
  }

  function plan() {
    const waiting = part();
    if (waiting) {
      window.setTimeout(look, Number(waiting.dataset.looksAgain) * 1000);
    }
  }

  plan();
})();
