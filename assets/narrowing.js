// The box that narrows a long list of choices: by the letters of the choices themselves, and by all that the search for
// countries knows, so that a country is found in a list under any of its names.
(function () {
  "use strict";

  /** @type {(text: string) => string} */
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

  /** @type {(choices: HTMLElement, shown: (text: string) => boolean, near: boolean) => void} */
  function show(choices, shown, near) {
    const all = Array.from(choices.querySelectorAll(".form-check"));
    all.forEach((choice) => { choice.hidden = !shown(choice.textContent); });
    const some = all.some((choice) => !choice.hidden);
    choices.querySelector(".near-found").hidden = !(near && some);
    choices.querySelector(".none-found").hidden = some;
  }

  document.addEventListener("input", function (event) {
    if (!event.target.matches(".narrow")) return;
    const field = /** @type {HTMLInputElement} */ (event.target);
    const choices = field.closest(".choices");
    const wanted = plain(field.value).trim();
    /** @type {(text: string) => boolean} */
    const written = (text) => plain(text).includes(wanted);
    show(choices, written, false);
    const known = document.querySelector(".country-box");
    if (!wanted || !known) return;
    window.dashboardNames.search(field.value, /** @type {DOMStringMap & NamesFrom} */ (known.dataset)).then(({ found, near }) => {
      if (plain(field.value).trim() !== wanted) return;
      const texts = Array.from(choices.querySelectorAll(".form-check"), (choice) => choice.textContent);
      // A guess is of use only where nothing is written so.
      if (near && texts.some(written)) return;
      const names = new Set(found.map((one) => one.name));
      show(choices, (text) => written(text) || names.has(text.trim()), near);
    }, () => { /* the letters of the choices themselves stand */ });
  });
})();
