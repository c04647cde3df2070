// Compiles nhsuk.scss and makes three things of it that nhsuk-frontend does not have: sides that turn round for right-to-left,
// colours as custom properties so that signpost.css can make them dark, and only the rules whose classes our templates use.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postcss from "postcss";
import * as sass from "sass";

const resources = "../main/resources";
const version = JSON.parse(readFileSync("node_modules/nhsuk-frontend/package.json", "utf8")).version;

const used = new Set(
  ["templates/chat", "static"].flatMap((folder) =>
    readdirSync(join(resources, folder))
      .filter((name) => /\.(html|js)$/.test(name))
      .flatMap((name) => readFileSync(join(resources, folder, name), "utf8").match(/nhsuk-[a-z0-9_-]+/g) ?? []),
  ),
);

const turned = [
  [/^(margin|padding)-left$/, "$1-inline-start"],
  [/^(margin|padding)-right$/, "$1-inline-end"],
  [/^border-left(-width|-color|-style)?$/, "border-inline-start$1"],
  [/^border-right(-width|-color|-style)?$/, "border-inline-end$1"],
  [/^left$/, "inset-inline-start"],
  [/^right$/, "inset-inline-end"],
  [/^border-top-left-radius$/, "border-start-start-radius"],
  [/^border-top-right-radius$/, "border-start-end-radius"],
  [/^border-bottom-left-radius$/, "border-end-start-radius"],
  [/^border-bottom-right-radius$/, "border-end-end-radius"],
];

const colours = new Map();

// One colour can be a ground here and the words on another ground there, which dark turns different ways.
function role(property) {
  if (property === "color" || property === "fill") return "text";
  return property.startsWith("background") ? "ground" : "line";
}

function variable(property, colour) {
  const short = { white: "#ffffff", black: "#000000" }[colour] ?? colour.toLowerCase();
  const hex = short.length === 4 ? "#" + [...short.slice(1)].map((c) => c + c).join("") : short;
  const name = `--${role(property)}-${hex.slice(1)}`;
  colours.set(name, hex);
  return `var(${name})`;
}

function isUsed(selector) {
  return (selector.match(/\.nhsuk-[a-z0-9_-]+/g) ?? []).every((name) => used.has(name.slice(1)));
}

const ours = {
  postcssPlugin: "signpost",
  Rule(rule) {
    if (rule.parent.name === "keyframes") return;
    const kept = rule.selectors.filter(isUsed);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  },
  Declaration(declaration) {
    for (const [physical, logical] of turned) {
      if (physical.test(declaration.prop)) declaration.prop = declaration.prop.replace(physical, logical);
    }
    if (declaration.prop === "text-align") declaration.value = declaration.value.replace("left", "start").replace("right", "end");
    if (declaration.prop.startsWith("--nhsuk-")) return declaration.remove(); // its own list of colours, which nothing uses
    // the look of what has the focus, and of print, is the same in the dark
    const same = /:focus/.test(declaration.parent.selector) || declaration.parent.parent.params === "print";
    if (!same && !/url\(/.test(declaration.value)) {
      declaration.value = declaration.value.replace(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b|\bwhite\b|\bblack\b/gi, (colour) => variable(declaration.prop, colour));
    }
  },
  RuleExit(rule) {
    if (rule.nodes.length === 0) rule.remove();
  },
  AtRuleExit(rule) {
    if (rule.nodes && rule.nodes.length === 0) rule.remove();
  },
};

const compiled = sass.compile("nhsuk.scss", { loadPaths: ["node_modules"], style: "compressed", quietDeps: true });
const plain = compiled.css.replace("\uFEFF", "");
const { css } = await postcss([ours]).process(plain, { from: undefined });
const root = `:root{${[...colours].sort().map(([name, hex]) => `${name}:${hex}`).join(";")}}`;
const licence = `/* Made from nhsuk-frontend ${version} (MIT licence, see nhsuk-LICENSE.txt, https://github.com/nhsuk/nhsuk-frontend) by ops/frontend; do not edit. */\n`;
writeFileSync(join(resources, "static/nhsuk.css"), licence + root + css + "\n");
console.log(`nhsuk.css: ${css.length} characters, ${used.size} classes, ${colours.size} colours`);
