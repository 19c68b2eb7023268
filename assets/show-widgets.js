// The controls of a chart on its slide: one row over the figure, each as the browser's own widget.
(function () {
  "use strict";

  const MANY = 12;
  const NAMED = 2;

  const words = window.dashboardMessages.say;
  const { element } = window.dashboardShowSlide;

  /** @typedef {(name: string, value: string) => Promise<void>} Choose */

  /** @type {(control: ShownControl, choose: Choose) => HTMLElement} */
  function select(control, choose) {
    const box = element("select", "form-select form-select-sm");
    control.options.forEach(({ value, label }) => box.add(new Option(label || words("scripts-none"), value)));
    box.value = String(control.value);
    box.addEventListener("change", () => choose(control.name, box.value));
    return box;
  }

  // A slider over time as a page has it (assets/slider.js).
  /** @type {(control: ShownControl, choose: Choose) => HTMLElement} */
  function slider(control, choose) {
    const place = element("div");
    const box = element("input");
    const years = control.options.map(({ value }) => Number(value));
    place.dataset.stops = JSON.stringify(years);
    Object.assign(box, { type: "range", min: String(Math.min(...years)), max: String(Math.max(...years)), value: String(control.value) });
    box.addEventListener("change", () => choose(control.name, box.value));
    place.append(box, element("output", "", box.value));
    return place;
  }

  /** @type {(names: string[]) => string} */
  function listed(names) {
    if (!names.length) return words("scripts-none");
    const first = names.slice(0, NAMED).reduce((one, last) => words("scripts-list", { first: one, last }));
    return names.length > NAMED ? words("scripts-list-more", { names: first, count: names.length - NAMED }) : first;
  }

  /** @type {(control: ShownControl, choose: Choose) => HTMLElement} */
  function checklist(control, choose) {
    const box = element("details", "chooser");
    const summary = element("summary");
    const choices = element("div", "choices");
    const held = /** @type {string[]} */ (control.value);
    if (control.options.length > MANY) {
      const find = element("input", "narrow form-control form-control-sm");
      Object.assign(find, { type: "search", placeholder: words("scripts-show-find"), ariaLabel: words("scripts-show-find") });
      const none = element("p", "none-found", words("scripts-show-none-found"));
      const near = element("p", "near-found", words("scripts-show-near-found"));
      [none, near].forEach((one) => { one.hidden = true; });
      choices.append(find, none, near);
    }
    const inputs = control.options.map(({ value, label }) => {
      const line = element("label", "form-check", label);
      const input = element("input", "form-check-input");
      Object.assign(input, { type: "checkbox", value, checked: held.includes(value) });
      line.prepend(input);
      choices.appendChild(line);
      return input;
    });
    const say = () => {
      const chosen = inputs.filter((one) => one.checked);
      summary.textContent = listed(chosen.map((one) => one.parentElement.textContent));
      summary.setAttribute("aria-label", control.label + " " + summary.textContent);
      inputs.forEach((one) => { one.disabled = Boolean(control.most) && !one.checked && chosen.length >= control.most; });
    };
    choices.addEventListener("change", () => {
      say();
      choose(control.name, inputs.filter((one) => one.checked).map((one) => one.value).join(","));
    });
    say();
    box.append(summary, choices);
    return box;
  }

  /** @type {Record<string, (control: ShownControl, choose: Choose) => HTMLElement>} */
  const WIDGETS = { radio: select, select, slider, checklist };

  // A button that plays the values of a control.
  /** @type {(control: ShownControl, field: HTMLInputElement | HTMLSelectElement, choose: Choose) => HTMLElement} */
  function player(control, field, choose) {
    const button = element("button", "play", words("scripts-show-play"));
    button.type = "button";
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", (event) => window.dashboardPlay.press(event, button, {
      id: control.name,
      values: control.options.map(({ value }) => value),
      now: () => field.value,
      choose(value) {
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        return choose(control.name, value);
      },
    }));
    return button;
  }

  /** @type {(control: ShownControl, number: number, choose: Choose) => HTMLElement} */
  function widget(control, number, choose) {
    const box = element("div", "show-control show-control-" + control.widget);
    const label = element(control.widget === "checklist" ? "span" : "label", "control-label", control.label);
    const part = WIDGETS[control.widget](control, (name, value) => { window.dashboardPlay.stop(); return choose(name, value); });
    const field = /** @type {HTMLInputElement | HTMLSelectElement} */ (part.querySelector("summary, input[type=range]") || part);
    field.dataset.control = control.name;
    if (label instanceof HTMLLabelElement) label.htmlFor = field.id = "show-control-" + number;
    const line = element("div", "show-widget");
    line.append(part, ...(control.play && control.widget !== "checklist" ? [player(control, field, choose)] : []));
    box.append(label, line);
    return box;
  }

  // What is offered, apart from what of it is chosen.
  /** @type {(controls: ShownControl[]) => string} */
  const offered = (controls) => JSON.stringify(controls.map(({ name, options }) => [name, options.map(({ value }) => value)]));

  // Writes the controls of a chart into their row; those that are there already hold what was chosen and stay.
  /** @type {(row: HTMLElement, controls: ShownControl[], choose: Choose, restore: () => void) => void} */
  function fill(row, controls, choose, restore) {
    if (row.dataset.offered === offered(controls)) return;
    row.dataset.offered = offered(controls);
    const here = document.activeElement;
    const former = here instanceof HTMLElement && row.contains(here) ? here.dataset.control : "";
    const back = element("button", "tool show-restore", words("scripts-show-as-was"));
    back.type = "button";
    back.addEventListener("click", restore);
    row.replaceChildren(...controls.map((control, number) => widget(control, number, choose)), back);
    const next = former && row.querySelector("[data-control='" + CSS.escape(former) + "']");
    if (next instanceof HTMLElement) next.focus();
  }

  // The row of a slide, empty until it is filled.
  /** @type {(label: string) => HTMLElement} */
  function open(label) {
    const made = element("div", "show-controls");
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", label);
    return made;
  }

  globalThis.dashboardShowControls = { open, fill };
})();
