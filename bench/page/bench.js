// What `cargo xtask bench` calls: `window.bench`.

import start, { Rows } from "./commutations_bench.js";
import { Ours, Theirs } from "./engines.js";
import { COMPARED, TIMED } from "./steps.js";

const ENGINES = { ours: Ours, theirs: Theirs };
const wasm = await start();

/** The rows, as each of the engines wants them. */
let rows = {};
/** What is built and kept, so that its memory can be measured. */
let kept;

/** Throws away what is no longer used: none is to pay for what another has left. */
function tidy() {
  globalThis.gc?.();
}

function objects(own) {
  const [days, months, drugs, districts] = [own.days(), own.months(), own.drugs(), own.districts()];
  return Array.from(days, (day, row) => ({
    day,
    months: months[row],
    drugs: bits(drugs[row]),
    district: districts[row],
  }));
}

function bits(set) {
  const found = [];
  for (let bit = 0; bit < 8; bit++) if ((set >> bit) & 1) found.push(bit);
  return found;
}

function time(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function build(name) {
  let engine;
  tidy();
  const ms = time(() => {
    engine = new ENGINES[name](rows);
    engine.read();
  });
  return { engine, ms };
}

/** The times in ms of each step of one engine, by what is done. */
function run(name) {
  const { engine, ms } = build(name);
  const times = { build: [ms] };
  for (const [what, plan] of Object.entries(TIMED)) {
    const { before, steps } = plan();
    engine.open();
    before(engine);
    tidy();
    times[what] = steps.map((step) =>
      time(() => {
        step(engine);
        engine.read();
      }),
    );
  }
  engine.end();
  return times;
}

/** The first key that two histograms count differently, in words. */
function difference(ours, theirs) {
  for (const [place, name] of ["day", "months", "drug", "district"].entries()) {
    for (const key of new Set([...ours[place].keys(), ...theirs[place].keys()])) {
      const [a, b] = [ours[place].get(key) ?? 0, theirs[place].get(key) ?? 0];
      if (a !== b) return `${name} ${key}: ${a} here, ${b} in crossfilter2`;
    }
  }
  return null;
}

window.bench = {
  /** Whether the clock is precise: a page of its own has one of 5 µs. */
  isIsolated: () => crossOriginIsolated,

  /** Makes rows for both engines. */
  prepare(count) {
    const own = new Rows(count);
    rows = { own, objects: objects(own) };
  },

  /** Makes rows for one engine only. */
  prepareFor(name, count) {
    const own = new Rows(count);
    if (name === "ours") rows = { own };
    else {
      rows = { objects: objects(own) };
      own.free();
    }
  },

  /** Each engine once, the named one first. */
  round(first) {
    const order = first === "ours" ? ["ours", "theirs"] : ["theirs", "ours"];
    return Object.fromEntries(order.map((name) => [name, run(name)]));
  },

  /** Compares all counts after each step: how many steps, and what first differs, if anything. */
  compare() {
    const [ours, theirs] = [build("ours").engine, build("theirs").engine];
    let compared = 0;
    for (const [what, plan] of Object.entries(COMPARED)) {
      const { before, steps } = plan();
      const all = [(engine) => engine.open(), before, ...steps];
      for (const [place, step] of all.entries()) {
        step(ours);
        step(theirs);
        compared += 1;
        const differs = difference(ours.counts(), theirs.counts());
        if (differs) return { compared, differs: `${what}, step ${place}: ${differs}` };
      }
    }
    ours.end();
    return { compared, differs: null };
  },

  /** Builds one engine and keeps it. */
  keep(name) {
    kept = build(name).engine;
  },

  /** What the kept engine says it takes, if it does. */
  keptBytes: () => kept?.list?.bytes() ?? null,

  /** The bytes of WebAssembly's memory. */
  wasmBytes: () => wasm.memory.buffer.byteLength,
};

document.documentElement.dataset.ready = "true";
