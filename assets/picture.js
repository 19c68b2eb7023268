// A picture of a chart, drawn in the browser from its own specification and kept as a PNG file.
(function () {
  "use strict";

  async function keep(link) {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(await answer.text());
    const figure = await answer.json();
    const address = await window.Plotly.toImage(
      { data: figure.data, layout: figure.layout, config: figure.config },
      { format: "png", width: figure.width, height: figure.height, scale: figure.scale });
    const blob = await (await fetch(address)).blob();
    const file = document.createElement("a");
    file.href = URL.createObjectURL(blob);
    file.download = figure.filename + ".png";
    document.body.appendChild(file);
    file.click();
    file.remove();
    window.setTimeout(() => URL.revokeObjectURL(file.href), 60000);
  }

  document.addEventListener("click", function (event) {
    const link = event.target.closest("a.picture");
    if (!link) return;
    event.preventDefault();
    if (link.getAttribute("aria-busy") === "true") return;
    link.setAttribute("aria-busy", "true");
    keep(link)
      .catch((error) => { link.title = "The picture could not be made: " + error.message; link.classList.add("failed"); })
      .finally(() => link.removeAttribute("aria-busy"));
  });
})();
