// `window.bench`, which `cargo xtask bench` calls.

import start, { Rows } from "./commutations_bench_page.js";
import { Ours, Theirs } from "./engines.js";
import { COMPARED, TIMED } from "./steps.js";

const ENGINES = { ours: Ours, theirs: Theirs };
const wasm = await start();

/** The rows, as each library takes them. */
let rows = {};
/** The engine whose memory is measured. */
let kept;

/** Collects garbage, so that no engine pays for what another left. */
function collect() {
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
  collect();
  const ms = time(() => {
    engine = new ENGINES[name](rows);
    engine.read();
  });
  return { engine, ms };
}

/** The times in ms of each step of one engine, by kind of step. */
function run(name) {
  const { engine, ms } = build(name);
  const times = { build: [ms] };
  for (const [what, plan] of Object.entries(TIMED)) {
    const { before, steps } = plan();
    engine.clear();
    before(engine);
    collect();
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

/** Describes the first key that two histograms count differently. */
function difference(ours, theirs) {
  for (const [index, name] of ["day", "months", "drug", "district"].entries()) {
    for (const key of new Set([...ours[index].keys(), ...theirs[index].keys()])) {
      const [a, b] = [ours[index].get(key) ?? 0, theirs[index].get(key) ?? 0];
      if (a !== b) return `${name} ${key}: ${a} here, ${b} in crossfilter2`;
    }
  }
  return null;
}

window.bench = {
  /** Whether the clock is precise: it is to 5 µs in an isolated page. */
  isIsolated: () => crossOriginIsolated,

  /** Makes rows for both engines. */
  prepare(count) {
    const own = new Rows(count);
    rows = { own, objects: objects(own) };
  },

  /** Makes rows for one engine. */
  prepareFor(name, count) {
    const own = new Rows(count);
    if (name === "ours") rows = { own };
    else {
      rows = { objects: objects(own) };
      own.free();
    }
  },

  /** Runs each engine once, the named one first. */
  round(first) {
    const order = first === "ours" ? ["ours", "theirs"] : ["theirs", "ours"];
    return Object.fromEntries(order.map((name) => [name, run(name)]));
  },

  /** Compares all counts after each step; gives the number of steps and the first difference. */
  compare() {
    const [ours, theirs] = [build("ours").engine, build("theirs").engine];
    let compared = 0;
    for (const [what, plan] of Object.entries(COMPARED)) {
      const { before, steps } = plan();
      const all = [(engine) => engine.clear(), before, ...steps];
      for (const [index, step] of all.entries()) {
        step(ours);
        step(theirs);
        compared += 1;
        const differs = difference(ours.counts(), theirs.counts());
        if (differs) return { compared, differs: `${what}, step ${index}: ${differs}` };
      }
    }
    ours.end();
    return { compared, differs: null };
  },

  /** Builds one engine and keeps it. */
  keep(name) {
    kept = build(name).engine;
  },

  /** The bytes that the kept engine reports, if it does. */
  keptBytes: () => kept?.list?.bytes() ?? null,

  /** The size of the WebAssembly memory. */
  wasmBytes: () => wasm.memory.buffer.byteLength,
};

document.documentElement.dataset.ready = "true";
