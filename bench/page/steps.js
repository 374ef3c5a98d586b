// What is done to both engines, step by step, the same each time.

const DAYS = 2922;
const MONTHS = 481;
const DISTRICTS = 94;
const DRUGS = 8;

/** Numbers as good as random, the same each time (mulberry32). */
function chance(seed) {
  return (limit) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A brush a year wide, from the first day to the last in 100 steps. */
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

/** A brush that jumps 50 times, to any place and any width. */
function jump() {
  const any = chance(50);
  return {
    before: (engine) => engine.days(0, 365),
    steps: Array.from({ length: 50 }, () => {
      const [from, to] = [any(DAYS), any(DAYS)].sort((a, b) => a - b);
      return (engine) => engine.days(from, to + 1);
    }),
  };
}

/** Values chosen and dropped, one at a time, under a brush over half of the days. */
function toggle(values, choose) {
  let chosen = [];
  const steps = values.map((value) => {
    chosen = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    const now = chosen;
    return (engine) => choose(engine, now);
  });
  return { before: (engine) => engine.days(700, 700 + DAYS / 2), steps };
}

/** From none to four and back to none, again and again. */
function districts() {
  const any = chance(94);
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

/** Any clause of any dimension; for agreement, not for time. */
function mixed() {
  const any = chance(7);
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
      (engine) => engine.open(),
    ][any(any(4) === 0 ? 5 : 4)];
  });
  return { before: () => {}, steps };
}

/** What is timed. */
export const TIMED = { slide, jump, toggle: districts, tags: drugs };
/** What the counts are compared after. */
export const COMPARED = { ...TIMED, mixed };
