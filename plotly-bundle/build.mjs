// Builds ../assets/plotly-<version>.min.js: the traces that the dashboard draws, asking no other host for anything.
import { copyFile, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { build } from "esbuild";

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
  // Maps have one projection, and no flow runs in a circle.
  ["src/plots/geo/geo.js", "require('d3-geo-projection')", "{ geoNaturalEarth: geo.geoNaturalEarth1 }"],
  ["src/traces/sankey/render.js", "var d3SankeyCircular = require('@plotly/d3-sankey-circular');\n", ""],
  // What steers a figure stands outside it, in the page.
  ...["updatemenus", "sliders", "rangeslider", "rangeselector", "images", "annotations3d"].map((part) => [
    "src/core.js",
    `    require('./components/${part}'),\n`,
    "",
  ]),
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
  // Entries of a legend run from the right, their marks too, where layout.meta.mirrored says so.
  [
    "src/components/legend/draw.js",
    "        Drawing.setRect(traceToggle, 0, -h / 2, w, h);\n",
    `        Drawing.setRect(traceToggle, 0, -h / 2, w, h);
        if (fullLayout.meta && fullLayout.meta.mirrored && !isVertical && !isGrouped) {
            var place = Drawing.getTranslate(this);
            Drawing.setTranslate(this, legendObj._width - place.x - traceWidth, place.y);
            d3.select(this).select('.layers').attr('transform', Lib.strTranslate(traceWidth - textGap, 0));
            var words = d3.select(this).select('.' + legendId + 'text');
            svgTextUtils.positionText(words, 0, +words.attr('y'));
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

const applied = new Set();
const changes = {
  name: "changes",
  setup(bundle) {
    bundle.onLoad({ filter: /plotly\.js[\\/]src[\\/].*\.js$/ }, async ({ path: file }) => {
      const name = path.relative(library, file).split(path.sep).join("/");
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
await build({
  entryPoints: [path.join(here, "entry.cjs")],
  outfile: path.join(assets, `plotly-${version}.min.js`),
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "Plotly",
  target: "es2018",
  define: { global: "window", "define.amd": "false" },
  loader: { ".css": "empty" },
  legalComments: "none",
  banner: { js: `/*! plotly.js v${version} (part), MIT License: plotly-LICENSE.txt */` },
  plugins: [changes],
  logLevel: "info",
});
if (applied.size !== CHANGES.length) throw new Error("a change found no file to change");
for (const name of LOCALES) {
  await copyFile(path.join(library, "dist", `plotly-locale-${name}.js`), path.join(assets, `plotly-locale-${name}.js`));
}
await copyFile(path.join(library, "LICENSE"), path.join(assets, "plotly-LICENSE.txt"));
