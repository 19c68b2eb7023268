// The fields of controls as components of Dash, with the classes of Bootstrap's style sheet: dashboard/components/fields.py
// names what each is told. As HTML they are written in dashboard/components/markup.py.
(function () {
  "use strict";

  const { createElement: element, useEffect, useRef } = window.React;

  /** @typedef {{ value: string, label: string }} Option */
  /** @typedef {{ id: string, options: Option[], setProps: (props: { value: string | string[] | number }) => void }} Told */

  /** @type {(id: string, option: Option, classes: string[], field: Record<string, unknown>) => unknown} */
  function choice(id, { value, label }, [box, input, words], field) {
    const own = id + "-" + value;
    return element("div", { className: box, key: value },
      element("input", { ...field, id: own, value, className: input }),
      element("label", { className: words, htmlFor: own }, label));
  }

  /** @type {(told: Told & { value: string }) => unknown} */
  function Segments({ id, options, value, setProps }) {
    const classes = ["form-check form-check-inline", "form-check-input segment-input", "form-check-label segment"];
    return element("div", { id, className: "segments" }, options.map((one) => choice(id, one, classes, {
      type: "radio", name: id, checked: one.value === value, onChange: () => setProps({ value: one.value }),
    })));
  }

  /** @type {(told: Told & { value: string[] }) => unknown} */
  function Checks({ id, options, value, setProps }) {
    /** @type {(one: string) => string[]} */
    const turned = (one) => (value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
    return element("div", { id }, options.map((one) => choice(id, one, ["form-check", "form-check-input", "form-check-label"], {
      type: "checkbox", checked: value.includes(one.value), onChange: () => setProps({ value: turned(one.value) }),
    })));
  }

  /** @type {(told: Told & { value: string, placeholder?: string }) => unknown} */
  function Select({ id, options, value, placeholder, setProps }) {
    return element("select",
      { id, value, className: "form-select form-select-sm", onChange: (/** @type {{ target: HTMLSelectElement }} */ { target }) => setProps({ value: target.value }) },
      element("option", { value: "", disabled: true, hidden: true }, placeholder),
      options.map((one) => element("option", { key: one.value, value: one.value }, one.label)));
  }

  // Not held by React, which would set it back while a finger draws it.
  /** @type {(told: Told & { min: number, max: number, value: number, list: string }) => unknown} */
  function Slider({ id, min, max, value, list, setProps }) {
    const place = /** @type {{ current: HTMLInputElement | null }} */ (useRef(null));
    useEffect(() => { if (Number(place.current.value) !== value) place.current.value = String(value); }, [value]);
    return element("input", {
      id, min, max, list, step: 1, type: "range", ref: place, defaultValue: value, className: "form-control",
      onChange: (/** @type {{ target: HTMLInputElement }} */ { target }) => setProps({ value: Number(target.value) }),
    });
  }

  /** @type {(told: { id: string, placeholder: string }) => unknown} */
  function Search({ id, placeholder }) {
    return element("input", { id, placeholder, type: "search", className: "narrow form-control-sm form-control" });
  }

  window.dashboard_fields = { Segments, Checks, Select, Slider, Search };
})();
