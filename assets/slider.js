// A slider over time stands on the years that there are: it is drawn at true distance, and a key goes to the next of them.
(function () {
  "use strict";

  const { set } = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value"));
  /** @type {WeakMap<HTMLInputElement, number>} */
  const stood = new WeakMap();

  /** @type {(stops: number[], before: number, value: number) => number} */
  function next(stops, before, value) {
    if (Math.abs(value - before) > 1) return stops.reduce((a, b) => (Math.abs(b - value) < Math.abs(a - value) ? b : a));
    const beyond = stops.filter((stop) => (value > before ? stop > before : stop < before));
    return beyond.length ? beyond[value > before ? 0 : beyond.length - 1] : before;
  }

  // Before React hears of it: what it is told is a year that there is.
  document.addEventListener("input", function (event) {
    const slider = /** @type {HTMLInputElement} */ (event.target);
    const place = slider.type === "range" && slider.closest("[data-stops]");
    if (!place) return;
    const before = stood.get(slider) ?? Number(slider.defaultValue);
    const value = next(JSON.parse(place.dataset.stops), before, Number(slider.value));
    set.call(slider, String(value));
    stood.set(slider, value);
    place.querySelector("output").textContent = String(value);
  }, true);
  document.addEventListener("focusin", function (event) {
    const slider = /** @type {HTMLInputElement} */ (event.target);
    if (slider.type === "range") stood.set(slider, Number(slider.value));
  });
  document.addEventListener("pointerdown", function (event) {
    const slider = /** @type {HTMLInputElement} */ (event.target);
    if (slider.type === "range") stood.set(slider, Number(slider.value));
  }, true);

  globalThis.dashboardSlider = { next };
})();
