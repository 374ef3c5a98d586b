// The records as a page with dc.js, made as its documentation shows: a bar chart of the dates with a
// brush, a bar chart of the sentences, and the first fifty rows of the list.

/** Five-year bins up to 40 years; then longer terms, life, and the others. */
function sentence(inForce) {
  if (inForce === "life" || inForce === "death") return inForce;
  if (inForce === null) return "unknown";
  return String(Math.min(Math.floor(inForce / 60) * 5, 40)).padStart(2, "0");
}

function rows({ people }) {
  const parse = d3.timeParse("%Y-%m-%d");
  return people.granted.map((granted, row) => ({
    granted: parse(granted),
    month: d3.timeMonth(parse(granted)),
    day: granted,
    sentence: sentence(people.in_force[row]),
    name: people.name[row],
    drugs: people.drugs[row],
  }));
}

function draw(records) {
  const all = crossfilter(records);
  const months = all.dimension((row) => row.month);
  const sentences = all.dimension((row) => row.sentence);
  const days = all.dimension((row) => row.granted);
  dc.barChart("#time")
    .width(760)
    .height(260)
    .dimension(months)
    .group(months.group())
    .x(d3.scaleTime().domain([new Date(2011, 10, 1), new Date(2017, 1, 28)]))
    .xUnits(d3.timeMonths)
    .round(d3.timeMonth.round)
    .elasticY(true);
  dc.barChart("#sentence")
    .width(760)
    .height(260)
    .dimension(sentences)
    .group(sentences.group())
    .x(d3.scaleBand())
    .xUnits(dc.units.ordinal)
    .elasticY(true);
  dc.dataTable("#list")
    .dimension(days)
    .size(50)
    .showSections(false)
    .columns([
      { label: "Name", format: (row) => row.name },
      { label: "Granted", format: (row) => row.day },
      { label: "Sentence", format: (row) => row.sentence },
      { label: "Drugs", format: (row) => row.drugs },
    ])
    .sortBy((row) => row.granted);
  dc.dataCount("[data-summary]").crossfilter(all).groupAll(all.groupAll());
}

/** Removes the brush: pressing on one would move it. */
window.startOver = () => {
  dc.filterAll();
  dc.redrawAll();
};

// Transitions would go on after the move that is measured.
dc.config.disableTransitions = true;
draw(rows(await (await fetch("records.json")).json()));
dc.renderAll();
document.documentElement.dataset.ready = "true";
