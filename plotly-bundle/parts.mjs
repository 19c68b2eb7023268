// Of other libraries what plotly.js uses of them for our figures: what it requires whole, a bundle cannot part.
import { modeHsl, modeLrgb, modeRgb, useMode } from "culori/fn";

[modeRgb, modeLrgb, modeHsl].forEach(useMode);

export { area } from "@turf/area";
export { centroid } from "@turf/centroid";
export { coordAll } from "@turf/meta";
export { sankey, sankeyCenter, sankeyJustify, sankeyLeft, sankeyRight } from "@plotly/d3-sankey";
export { converter, formatHex, formatRgb, wcagContrast, wcagLuminance } from "culori/fn";
export { forceCollide, forceSimulation } from "d3-force";
// Maps have one projection.
export { geoBounds, geoDistance, geoNaturalEarth1 as geoNaturalEarth, geoPath } from "d3-geo";
export { interpolateNumber } from "d3-interpolate";
