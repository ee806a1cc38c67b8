// Warns before the session ends. The page knows how long it lasts; pages in other tabs tell each other when they are used.
"use strict";
(() => {
  const dialog = document.getElementById("timeout");
  if (!dialog) {
    return;
  }
  const USED = "ostoja.used";
  const SECOND = 1000;
  const idle = Number(dialog.dataset.idle) * SECOND;
  const warn = Number(dialog.dataset.warn) * SECOND;
  const ends = Number(dialog.dataset.absolute) > 0 ? Date.now() + Number(dialog.dataset.absolute) * SECOND : Infinity;
  const stay = dialog.querySelector("[data-keep-alive]");
  const countdown = dialog.querySelector("[data-countdown]");

  const used = () => localStorage.setItem(USED, String(Date.now()));
  const lastUsed = () => Number(localStorage.getItem(USED)) || Date.now();
  const over = () => {
    document.dispatchEvent(new CustomEvent("ostoja:session-over"));
    const back = encodeURIComponent(location.pathname + location.search);
    location.assign(dialog.dataset.over + "?ended=1&back=" + back);
  };

  async function keep() {
    const answer = await fetch(dialog.dataset.keep, { method: "POST", headers: { "X-Requested-With": "ostoja" } }).catch(() => null);
    if (answer && answer.ok) {
      used();
      dialog.close();
    } else {
      over();
    }
  }

  function tick() {
    const left = Math.min(idle > 0 ? lastUsed() + idle : Infinity, ends) - Date.now();
    if (left <= 0) {
      over();
      return;
    }
    if (left <= warn && !dialog.open) {
      document.dispatchEvent(new CustomEvent("ostoja:session-ends"));
      stay.hidden = ends - Date.now() <= warn;
      dialog.showModal();
    }
    if (left > warn && dialog.open) {
      dialog.close();
    }
    const seconds = Math.floor(left / SECOND);
    countdown.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    setTimeout(tick, SECOND);
  }

  stay.addEventListener("click", keep);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    keep();
  });
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", used);
  }
  used();
  tick();
})();
