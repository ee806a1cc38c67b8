// What every form does: it is sent once, it is not left by accident, and its text is kept as a draft.
"use strict";
(() => {
  const SENT = "ostoja.draft.sent";
  const KEPT = "ostoja.draft.kept";
  const PAUSE = 1500;
  const own = { "X-Requested-With": "ostoja" };
  const forms = () => Array.from(document.forms).filter((form) => form.method === "post" && form.querySelector(".field"));
  const dirty = new Set();
  let leaving = false;

  forms().forEach((form) => {
    form.addEventListener("input", () => dirty.add(form));
    form.addEventListener("change", () => dirty.add(form));
  });
  window.addEventListener("beforeunload", (event) => {
    if (dirty.size > 0 && !leaving) {
      event.preventDefault();
    }
  });

  document.addEventListener("ostoja:session-over", () => (leaving = true));

  // The second click of a double click finds the form already on its way.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    form.classList.add("busy");
    form.setAttribute("aria-busy", "true");
    leaving = true;
  });
  // Back from the next page, or a download that kept the page: the form may be sent again.
  const again = () => {
    leaving = false;
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.classList.remove("busy");
      form.removeAttribute("aria-busy");
    });
  };
  window.addEventListener("pageshow", again);
  window.addEventListener("focus", again);

  // A suggestion is sent by a hidden field beside the one in which it is typed.
  const kept = (field) => field.name && (field.type !== "hidden" || field.name.endsWith("_hinput")) && !["password", "submit", "button", "file"].includes(field.type);
  const fields = (form) => Array.from(form.elements).filter(kept);
  const chosen = (field) => !["checkbox", "radio"].includes(field.type) || field.checked;

  function typed(form) {
    const values = {};
    fields(form).filter(chosen).forEach((field) => (values[field.name] = (values[field.name] || []).concat(field.value)));
    return values;
  }

  function put(field, values) {
    if (["checkbox", "radio"].includes(field.type)) {
      field.checked = values.includes(field.value);
    } else if (values.length > 0) {
      field.value = values[0];
      const folded = field.closest("details");
      if (folded && values[0]) {
        folded.open = true;
      }
    }
    // PrimeFaces empties a suggestion that it did not make itself.
    const suggest = window.PrimeFaces && window.PrimeFaces.getWidgetById(field.name.replace(/_input$/, ""));
    if (suggest && suggest.currentItems) {
      suggest.currentItems.push(field.value);
    }
  }

  function fill(form, values) {
    fields(form).forEach((field) => put(field, values[field.name] || []));
    dirty.add(form);
  }

  // What the other of two people saved goes into the field of the form that the button names.
  function take(button) {
    const { takes, value = "" } = button.dataset;
    const values = { [takes]: value, [takes + "_hinput"]: value, [takes + "_input"]: value.slice(value.indexOf("|") + 1) };
    const mine = forms().flatMap(fields).filter((field) => Object.hasOwn(values, field.name));
    mine.forEach((field) => put(field, [values[field.name]]));
    mine[0].form.dispatchEvent(new Event("input"));
    const said = button.parentElement.querySelector("[data-taken]");
    said.textContent = said.dataset.taken;
  }
  document.querySelectorAll("[data-takes]").forEach((button) => button.addEventListener("click", () => take(button)));

  // What is typed each time a form is opened is a draft of its own: its key is followed by a name that no other opening has.
  function draft(offer) {
    const form = document.getElementById(offer.dataset.form);
    const state = offer.parentElement.querySelector("[data-draft-state]");
    const one = offer.querySelector("[data-draft-one]");
    const address = (of) => offer.dataset.at + "/" + encodeURIComponent(of);
    const isOfForm = (of) => of !== null && (of === offer.dataset.draft || of.startsWith(offer.dataset.draft + "~"));
    const clock = (moment) => moment.toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit", hourCycle: "h23" });
    let key = offer.dataset.draft + "~" + Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
    let waiting;

    async function save() {
      clearTimeout(waiting);
      const answer = await fetch(address(key), {
        method: "PUT",
        headers: { ...own, "Content-Type": "application/json" },
        body: JSON.stringify(typed(form)),
        keepalive: true,
      }).catch(() => null);
      state.textContent = answer && answer.ok ? state.dataset.saved.replace("{0}", clock(new Date())) : state.dataset.failed;
    }

    // The form goes on in the draft with which it is filled.
    async function restore(of) {
      const answer = await fetch(address(of), { headers: own }).catch(() => null);
      if (answer && answer.status === 200) {
        fill(form, (await answer.json()).fields);
        key = of;
      }
    }

    function show(found) {
      const shown = one.content.firstElementChild.cloneNode(true);
      const moment = new Date(found.savedAt);
      const day = moment.toDateString() === new Date().toDateString() ? "" : moment.toLocaleDateString(document.documentElement.lang) + ", ";
      const hide = () => {
        shown.remove();
        offer.hidden = !offer.querySelector("[data-draft-text]");
      };
      shown.querySelector("[data-draft-text]").textContent = offer.dataset.said.replace("{0}", day + clock(moment));
      shown.querySelector("[data-draft-restore]").addEventListener("click", async () => {
        if (dirty.has(form)) {
          await save();
        }
        await restore(found.form);
        hide();
        fields(form)[0].focus();
      });
      shown.querySelector("[data-draft-drop]").addEventListener("click", () => {
        fetch(address(found.form), { method: "DELETE", headers: own });
        hide();
      });
      offer.append(shown);
      offer.hidden = false;
    }

    async function ask() {
      if (isOfForm(typedHere)) {
        await restore(typedHere);
      } else if (isOfForm(refused)) {
        key = refused;
      }
      const answer = await fetch(offer.dataset.at + "?form=" + encodeURIComponent(offer.dataset.draft), { headers: own }).catch(() => null);
      if (answer && answer.status === 200) {
        (await answer.json()).items.filter((found) => found.form !== key).forEach(show);
      }
    }

    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(save, PAUSE);
    });
    document.addEventListener("ostoja:session-ends", () => dirty.has(form) && save());
    document.addEventListener("submit", (event) => {
      if (event.target === form) {
        sessionStorage.setItem(SENT, key);
      } else if (event.target.method === "post" && dirty.has(form)) {
        // Another form of the page is sent, and the same page comes back: what was typed here stands there again.
        sessionStorage.setItem(KEPT, key);
        save();
      }
    });
    return { ask };
  }

  const typedHere = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  const drafts = Array.from(document.querySelectorAll("[data-draft]")).map(draft);
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  const asked = document.querySelector("[data-unsaved]");
  if (asked) {
    dirty.add(asked.closest("form"));
  }
  // What came back with an error, or a question, stands in its form and goes on in its draft; what came back without needs none any more.
  const anew = location.search.includes("expired=1");
  const refused = !anew && (asked || document.querySelector("[data-focus=true]")) ? sent : null;
  if (sent && !refused && !anew && document.getElementById("account")) {
    fetch("/api/v1/drafts/" + encodeURIComponent(sent), { method: "DELETE", headers: own }).then(() => drafts.forEach((one) => one.ask()));
  } else {
    drafts.forEach((one) => one.ask());
  }
})();
