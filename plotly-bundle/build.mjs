// Builds ../assets/plotly-<version>.min.js: the traces that the dashboard draws, asking no other host for anything.
import { readFileSync } from "node:fs";
import { copyFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { build } from "esbuild";
import { minify } from "terser";

const here = path.dirname(fileURLToPath(import.meta.url));
const library = path.join(here, "node_modules", "plotly.js");
const assets = path.join(here, "..", "assets");
const { version } = JSON.parse(await readFile(path.join(library, "package.json"), "utf8"));

// What our bundle does otherwise than plotly.js: file, text there, text here.
const CHANGES = [
  // The map outlines come from our own server.
  ["src/plot_api/plot_config.js", "dflt: 'https://cdn.plot.ly/un/'", "dflt: '/assets/geo/'"],
  // No button offers to send a figure to a company's cloud.
  [
    "src/plot_api/plot_config.js",
    "showSendToCloud: {\n        valType: 'boolean',\n        dflt: true,",
    "showSendToCloud: {\n        valType: 'boolean',\n        dflt: false,",
  ],
  // Figures name countries by ISO code, so the list of country names in many spellings can stay behind.
  [
    "src/lib/geo_location_utils.js",
    "const { COUNTRIES, createLookup } = require('country-iso-search');",
    "const COUNTRIES = [];\nconst createLookup = () => ({ lookupAlpha3: () => undefined });",
  ],
  // No flow runs in a circle.
  ["src/traces/sankey/render.js", "var d3SankeyCircular = require('@plotly/d3-sankey-circular');\n", ""],
  // What steers a figure stands outside it, in the page.
  ...["updatemenus", "sliders", "rangeslider", "rangeselector", "images", "annotations3d", "selections", "grid", "errorbars"].map(
    (part) => ["src/core.js", `    require('./components/${part}'),\n`, ""],
  ),
  ["src/core.js", "// plot icons\nexports.Icons = require('./fonts/ploticon');\n", ""],
  // Every browser that runs our scripts has promises.
  ["src/core.js", "require('native-promise-only');\n", ""],
  // Of other libraries what is used of them.
  ...[
    ["src/components/color/index.js", "culori"],
    ["src/lib/geo_location_utils.js", "@turf/area"],
    ["src/lib/geo_location_utils.js", "@turf/centroid"],
    ["src/lib/geo_location_utils.js", "@turf/meta"],
    ["src/lib/geo_location_utils.js", "d3-geo"],
    ["src/plots/geo/geo.js", "d3-geo"],
    ["src/plots/geo/geo.js", "d3-geo-projection"],
    ["src/traces/sankey/render.js", "@plotly/d3-sankey"],
    ["src/traces/sankey/render.js", "d3-force"],
    ["src/traces/sankey/render.js", "d3-interpolate"],
  ].map(([file, name]) => [file, `require('${name}')`, `require(${JSON.stringify(path.join(here, "parts.mjs"))})`]),
  ["src/lib/dom.js", "require('gl-mat4')", "{ multiply: require('gl-mat4/multiply') }"],
  ["src/lib/matrix.js", "require('gl-mat4')", "{ invert: require('gl-mat4/invert') }"],
  // Land may carry a pattern, which choropleth traces cannot: layout.meta.land_pattern = {shape, size, solidity, fgcolor}.
  [
    "src/plots/geo/geo.js",
    "path.call(Color.fill, geoLayout[adj + 'color']);",
    `path.call(Color.fill, geoLayout[adj + 'color']);
            var hatch = d === 'land' && fullLayout.meta && fullLayout.meta.land_pattern;
            if (hatch) {
                path.call(Drawing.pattern, 'geo', _this.graphDiv, _this.id + '-land', hatch.shape, hatch.size,
                    hatch.solidity, undefined, 'replace', geoLayout.landcolor, hatch.fgcolor, 1);
            }`,
  ],
  // What of a map does not change from one choice to the next is worked out once: countries out of the outlines, where each is hit,
  // their paths in the place where the map stands. Bounds are for maps that fit to what they show: none of ours does.
  [
    "src/lib/topojson_utils.js",
    "return topojsonFeature(topojson, obj).features;",
    "return (obj.found = obj.found || topojsonFeature(topojson, obj)).features;",
  ],
  [
    "src/plots/geo/geo.js",
    "path.datum(topojsonFeature(topojson, topojson.objects[d]));",
    "path.datum(topojson.objects[d].found = topojson.objects[d].found || topojsonFeature(topojson, topojson.objects[d]));",
  ],
  [
    "src/traces/choropleth/plot.js",
    "calcPt._polygons = geoUtils.feature2polygons(feature);",
    "calcPt._polygons = feature.polygons = feature.polygons || geoUtils.feature2polygons(feature);",
  ],
  ["src/traces/choropleth/plot.js", "if (!bboxGeojson) {", "if (geoLayout.fitbounds && !bboxGeojson) {"],
  [
    "src/plots/geo/geo.js",
    "    for (k in this.basePaths) {\n        this.basePaths[k].attr('d', pathFn);\n    }\n",
    `    var place = [projection.scale(), projection.translate(), projection.rotate(), projection.clipExtent()].join();
    function draw(geojson) {
        if (this.drawn === geojson && this.place === place) return;
        if (geojson && geojson.place !== place) Lib.extendFlat(geojson, { place: place, path: pathFn(geojson) });
        d3.select(this).attr('d', geojson && geojson.path);
        Lib.extendFlat(this, { drawn: geojson, place: place });
    }

    for (k in this.basePaths) {
        this.basePaths[k].each(draw);
    }
`,
  ],
  [
    "src/plots/geo/geo.js",
    "        this.dataPaths[k].attr('d', function (d) {\n            return pathFn(d.geojson);\n        });\n",
    `        this.dataPaths[k].each(function (d) {
            draw.call(this, d.geojson);
        });
`,
  ],
  // Entries of a legend run from the right, their marks too, where layout.meta.mirrored says so. Words end beside their
  // mark, however wide they are in the reader's font: `legendwidth` keeps room for those of the widest.
  [
    "src/components/legend/draw.js",
    "        Drawing.setRect(traceToggle, 0, -h / 2, w, h);\n",
    `        Drawing.setRect(traceToggle, 0, -h / 2, w, h);
        if (fullLayout.meta && fullLayout.meta.mirrored && !isVertical && !isGrouped) {
            var place = Drawing.getTranslate(this);
            Drawing.setTranslate(this, legendObj._width - place.x - traceWidth, place.y);
            d3.select(this).select('.layers').attr('transform', Lib.strTranslate(traceWidth - textGap, 0));
            var words = d3.select(this).select('.' + legendId + 'text');
            svgTextUtils.positionText(words.attr('text-anchor', 'end'), traceWidth - textGap, +words.attr('y'));
        }
`,
  ],
];

// The reference texts of the attributes are for plotly.js's own documentation; nothing reads them in a browser.
function withoutDescriptions(source) {
  const cuts = [];
  const isText = (node) =>
    node.type === "Literal" ||
    node.type === "TemplateLiteral" ||
    (node.type === "BinaryExpression" && isText(node.left) && isText(node.right)) ||
    (node.type === "CallExpression" && node.callee.property?.name === "join" && node.callee.object.type === "ArrayExpression");
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node.type === "string") {
      if (node.type === "Property" && node.key.name === "description" && isText(node.value)) cuts.push(node.value);
      else Object.values(node).forEach(visit);
    }
  };
  visit(parse(source, { ecmaVersion: "latest", sourceType: "script", allowReturnOutsideFunction: true }));
  return cuts.reduceRight((text, { start, end }) => `${text.slice(0, start)}undefined${text.slice(end)}`, source);
}

// What nobody can do here, since no figure lets them: press buttons above a chart, mark out areas, draw and move lines; and
// what developers ask.
const nothing = "() => {}";
const LEFT_OUT = {
  "src/components/modebar/buttons.js": "module.exports = {};",
  "src/components/modebar/manage.js": `module.exports = ${nothing};`,
  "src/components/selections/index.js": `module.exports = { prepSelect: ${nothing}, clearOutline: ${nothing}, selectOnClick: ${nothing} };`,
  "src/components/shapes/display_outlines.js": `module.exports = ${nothing};`,
  "src/plot_api/validate.js": `module.exports = ${nothing};`,
  "src/plot_api/template_api.js": "module.exports = {};",
};

// Of D3 version 3 the parts that plotly.js uses, with those that they name themselves: each file names what must stand before it.
const D3 = [
  ...["start", "compat/", "arrays/", "behavior/drag", "behavior/zoom", "core/", "event/", "format/", "interpolate/"],
  ...["scale/linear", "selection/", "transition/", "xhr/json", "end"],
];

const put = new Set();
function d3(name) {
  const file = path.join(here, "node_modules", "@plotly", "d3", "src", name.endsWith("/") ? `${name}index.js` : `${name}.js`);
  if (put.has(file)) return "";
  put.add(file);
  const folder = path.posix.dirname(`${name}index`);
  const named = (_, other) => d3(path.posix.join(folder, other));
  return readFileSync(file, "utf8").replace(/^import "([^"]+)";$/gm, named);
}

const applied = new Set();
const changes = {
  name: "changes",
  setup(bundle) {
    bundle.onLoad({ filter: /@plotly[\\/]d3[\\/]d3\.js$/ }, () => ({ contents: D3.map((name) => d3(name)).join(""), loader: "js" }));
    bundle.onLoad({ filter: /plotly\.js[\\/]src[\\/].*\.js$/ }, async ({ path: file }) => {
      const name = path.relative(library, file).split(path.sep).join("/");
      if (LEFT_OUT[name]) return { contents: LEFT_OUT[name], loader: "js" };
      let contents = await readFile(file, "utf8");
      for (const change of CHANGES.filter(([target]) => target === name)) {
        const [, before, after] = change;
        if (contents.split(before).length !== 2) throw new Error(`${name}: expected once: ${before}`);
        contents = contents.replace(before, () => after);
        applied.add(change);
      }
      return { contents: withoutDescriptions(contents), loader: "js" };
    });
  },
};

// The words and dates of plotly.js in the languages of the dashboard, each fetched by pages in that language alone.
const LOCALES = ["ar", "es", "fr", "ru", "zh-cn"];

for (const name of await readdir(assets)) {
  if (/^plotly-([\d.]+\.min|locale-[\w-]+)\.js$/.test(name)) await rm(path.join(assets, name));
}
const built = await build({
  entryPoints: [path.join(here, "entry.cjs")],
  write: false,
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "Plotly",
  target: "es2018",
  define: { global: "window", "define.amd": "false" },
  loader: { ".css": "empty" },
  legalComments: "none",
  plugins: [changes],
  logLevel: "info",
});
if (applied.size !== CHANGES.length) throw new Error("a change found no file to change");
// What functions hold and nobody calls esbuild leaves in; of D3 that is a fifth.
const { code } = await minify(built.outputFiles[0].text, {
  ecma: 2018,
  compress: { passes: 2 },
  format: { preamble: `/*! plotly.js v${version} (part), MIT License: plotly-LICENSE.txt */` },
});
await writeFile(path.join(assets, `plotly-${version}.min.js`), `${code}\n`);
for (const name of LOCALES) {
  await copyFile(path.join(library, "dist", `plotly-locale-${name}.js`), path.join(assets, `plotly-locale-${name}.js`));
}
await copyFile(path.join(library, "LICENSE"), path.join(assets, "plotly-LICENSE.txt"));
