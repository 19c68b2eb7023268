// For a browser: what is wrong with the words of every chart on the page, or within the place given, a line each. Words
// are cut where they reach over the edge of their drawing or of what clips them; words meet where they lie over others or
// have no gap beside them.
const CUT = 1, ABOVE = 2, GAP = 3, LINE = 0.25;

function clips(text, plot) {
  const found = [];
  for (let part = text; part !== plot; part = part.parentElement) {
    const id = ((part.getAttribute("clip-path") || "").match(/#([^'")]+)/) || [])[1];
    const shape = id && document.getElementById(id)?.querySelector("rect");
    if (!shape) continue;
    const place = part.getScreenCTM(), box = shape.getBBox();
    found.push({
      left: place.a * box.x + place.e, right: place.a * (box.x + box.width) + place.e,
      top: place.d * box.y + place.f, bottom: place.d * (box.y + box.height) + place.f });
  }
  return found;
}

// Words in no ink, as the names of a flow's nodes for its hover, are not to be seen.
function seen(text) {
  const style = getComputedStyle(text);
  return text.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    && style.fillOpacity !== "0" && !/^rgba\(.*, 0\)$/.test(style.fill);
}

function lines(text) {
  const parts = text.querySelectorAll("tspan.line");
  return Array.from(parts.length ? parts : [text])
    .map((part) => ({ text, words: part.textContent.trim(), box: part.getBoundingClientRect() }))
    .filter((line) => line.words && line.box.width);
}

function cut(line, edges) {
  return Math.max(...edges.map((edge) => Math.max(
    edge.left - line.box.left, line.box.right - edge.right,
    edge.top - line.box.top - ABOVE, line.box.bottom - edge.bottom - ABOVE)));
}

function meet(one, two) {
  const across = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
  const down = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
  return one.text !== two.text && across > -GAP && down > LINE * Math.min(one.box.height, two.box.height);
}

return Array.from((arguments[0] || document).querySelectorAll(".js-plotly-plot")).flatMap((plot) => {
  const edge = plot.querySelector(".main-svg").getBoundingClientRect();
  const told = Array.from(plot.querySelectorAll(".main-svg text")).filter(seen).flatMap(lines);
  const over = told.map((line) => [line, cut(line, [edge, ...clips(line.text, plot)])]).filter(([, by]) => by > CUT);
  const met = told.flatMap((one, at) => told.slice(at + 1).filter((two) => meet(one, two)).map((two) => [one, two]));
  return [
    ...over.map(([line, by]) => plot.id + ": “" + line.words + "” is cut by " + by.toFixed(1)),
    ...met.map(([one, two]) => plot.id + ": “" + one.words + "” meets “" + two.words + "”")];
});
