// Both libraries behind one set of methods. Each filter leaves all counts up to date, and `read` hands
// all four histograms to the script.

import { List } from "./commutations_bench_page.js";

/** commutations-crossfilter, in WebAssembly, over its own rows. */
export class Ours {
  constructor({ own }) {
    this.list = new List(own);
  }

  days(from, to) {
    this.list.setDays(from, to);
  }

  months(from, to) {
    this.list.setMonths(from, to);
  }

  drugs(drugs) {
    this.list.setDrugs(drugs.reduce((bits, drug) => bits | (1 << drug), 0));
  }

  districts(districts) {
    this.list.setDistricts(Uint8Array.from(districts));
  }

  clear() {
    this.list.clear();
  }

  read() {
    const { list } = this;
    return [list.byDay(), list.byMonths(), list.byDrug(), list.byDistrict()];
  }

  /** The histograms as maps from key to count, without the zeros. */
  counts() {
    const [day, months, drug, district] = this.read();
    return [
      tally(this.list.dayKeys(), day),
      tally(this.list.monthsKeys(), months),
      tally(drug.keys(), drug),
      tally(district.keys(), district),
    ];
  }

  end() {
    this.list.free();
  }
}

/** crossfilter2 over an array of objects: a dimension and its group for each property. */
export class Theirs {
  constructor({ objects }) {
    this.filter = crossfilter(objects);
    this.day = this.filter.dimension((row) => row.day);
    this.term = this.filter.dimension((row) => row.months);
    this.drug = this.filter.dimension((row) => row.drugs, true);
    this.district = this.filter.dimension((row) => row.district);
    this.dimensions = [this.day, this.term, this.drug, this.district];
    this.groups = this.dimensions.map((dimension) => dimension.group());
  }

  days(from, to) {
    this.day.filterRange([from, to]);
  }

  months(from, to) {
    this.term.filterRange([from, to]);
  }

  drugs(drugs) {
    select(this.drug, drugs);
  }

  districts(districts) {
    select(this.district, districts);
  }

  clear() {
    for (const dimension of this.dimensions) dimension.filterAll();
  }

  read() {
    return this.groups.map((group) => group.all());
  }

  /** The histograms as maps from key to count, without the zeros. */
  counts() {
    return this.read().map((all) =>
      tally(all.map((one) => one.key), all.map((one) => one.value)),
    );
  }

  end() {}
}

/** The fastest filter that crossfilter2 has for this many values. */
function select(dimension, values) {
  if (values.length === 0) dimension.filterAll();
  else if (values.length === 1) dimension.filterExact(values[0]);
  else {
    const selected = new Set(values);
    dimension.filterFunction((value) => selected.has(value));
  }
}

function tally(keys, counts) {
  const all = [...keys].map((key, index) => [key, counts[index]]);
  return new Map(all.filter(([, count]) => count > 0));
}
