// A click on a heading sorts the table by that column; missing values stay at the end either way.
(function () {
  "use strict";

  /** @type {(a: HTMLElement, b: HTMLElement, number: boolean, sign: number) => number} */
  function compare(a, b, number, sign) {
    if (!number) return sign * a.textContent.localeCompare(b.textContent, document.documentElement.lang);
    const x = a.dataset.value, y = b.dataset.value;
    if (x === "" || y === "") return (x === "" ? 1 : 0) - (y === "" ? 1 : 0);
    return sign * (Number(x) - Number(y));
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("button.sort");
    if (!button) return;
    const heading = button.closest("th");
    const table = heading.closest("table");
    const column = heading.cellIndex;
    const number = heading.classList.contains("number");
    const was = heading.getAttribute("aria-sort");
    const order = was === "none" ? (number ? "descending" : "ascending")
      : was === "ascending" ? "descending" : "ascending";
    table.querySelectorAll("thead th").forEach((one) => one.setAttribute("aria-sort", "none"));
    heading.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    const body = table.tBodies[0];
    Array.from(body.rows)
      .sort((a, b) => compare(a.cells[column], b.cells[column], number, sign))
      .forEach((row) => body.appendChild(row));
  });
})();
