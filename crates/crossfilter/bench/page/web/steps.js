// The steps that both libraries take, the same each time.

const DAYS = 2922;
const MONTHS = 481;
const DISTRICTS = 94;
const DRUGS = 8;

/** Pseudo-random numbers, the same each time (mulberry32). */
function random(seed) {
  return (limit) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A brush a year wide moves from the first day to the last in 100 steps. */
function slide() {
  const width = 365;
  const at = (step) => Math.round(((DAYS - width) * step) / 100);
  return {
    before: (engine) => engine.days(at(0), at(0) + width),
    steps: Array.from({ length: 100 }, (_, step) => {
      const from = at(step + 1);
      return (engine) => engine.days(from, from + width);
    }),
  };
}

/** A brush jumps 50 times, to any days. */
function jump() {
  const any = random(50);
  return {
    before: (engine) => engine.days(0, 365),
    steps: Array.from({ length: 50 }, () => {
      const [from, to] = [any(DAYS), any(DAYS)].sort((a, b) => a - b);
      return (engine) => engine.days(from, to + 1);
    }),
  };
}

/** Values are chosen and dropped one at a time, with half of the days brushed. */
function toggle(values, choose) {
  let chosen = [];
  const steps = values.map((value) => {
    chosen = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    const now = chosen;
    return (engine) => choose(engine, now);
  });
  return { before: (engine) => engine.days(700, 700 + DAYS / 2), steps };
}

/** Five times from none to four and back to none. */
function districts() {
  const any = random(94);
  const rounds = Array.from({ length: 5 }, () => {
    const four = new Set();
    while (four.size < 4) four.add(any(DISTRICTS));
    return [...four, ...four];
  });
  return toggle(rounds.flat(), (engine, chosen) => engine.districts(chosen));
}

function drugs() {
  const rounds = [[0, 1, 0, 1], [3, 2, 3, 2], [5, 0, 1, 5, 0, 1], [7, 6, 7, 6]];
  return toggle(rounds.flat(), (engine, chosen) => engine.drugs(chosen));
}

/** Any filter of any dimension; compared, not timed. */
function mixed() {
  const any = random(7);
  const range = (limit) => [any(limit), any(limit)].sort((a, b) => a - b);
  const some = (limit, most) => [...new Set(Array.from({ length: any(most + 1) }, () => any(limit)))];
  const steps = Array.from({ length: 80 }, () => {
    const [day, month] = [range(DAYS), range(MONTHS)];
    const [drug, district] = [some(DRUGS, 3), some(DISTRICTS, 30)];
    return [
      (engine) => engine.days(...day),
      (engine) => engine.months(...month),
      (engine) => engine.drugs(drug),
      (engine) => engine.districts(district),
      (engine) => engine.clear(),
    ][any(any(4) === 0 ? 5 : 4)];
  });
  return { before: () => {}, steps };
}

/** The steps that are timed. */
export const TIMED = { slide, jump, toggle: districts, tags: drugs };
/** The steps after which counts are compared. */
export const COMPARED = { ...TIMED, mixed };
