// Runs web/host.js, whose path is the first argument, in the stand-in of a framed window. Each line of the
// input is a message as a JSON text; each line of the output says what came of it.
"use strict";

const fs = require("fs");
const readline = require("readline");

const NAMES = ["window", "document", "location", "history", "addEventListener", "dispatchEvent", "PopStateEvent"];
const run = new Function(...NAMES, fs.readFileSync(process.argv[2], "utf8"));
const START = "https://news.example/graphic/?embed=time&names=hide&from=2016-08-03";

// What JSON cannot say and a message can.
const BEYOND_JSON = new Map([["undefined", undefined], ["NaN", NaN], ["date", new Date(0)], ["map", new Map()]]);

function outcome(text) {
  const told = [];
  const listeners = [];
  const host = { postMessage: (message) => told.push(message) };
  const root = { setAttribute() {}, removeAttribute() {}, hasAttribute: () => false };
  const document = { documentElement: root, addEventListener() {}, getElementById: () => null, readyState: "complete" };
  let location = new URL(START);
  let moves = 0;
  const history = {
    replaceState(state, title, href) {
      location.href = new URL(href, location).href;
      moves += 1;
    },
  };
  const listen = (kind, heard) => kind === "message" && listeners.push(heard);
  run({ parent: host, innerWidth: 640 }, document, location, history, listen, () => {}, class {});
  let data = text;
  try {
    data = JSON.parse(text, (key, value) => (BEYOND_JSON.has(value) ? BEYOND_JSON.get(value) : value));
  } catch {
    // It is a message of text.
  }
  let fault = null;
  try {
    listeners.forEach((heard) => heard({ source: host, data }));
  } catch (error) {
    fault = String(error);
  }
  return { fault, told, moves, asks: data?.type === "commutations:set", query: location.search };
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  fs.writeSync(1, JSON.stringify(outcome(JSON.parse(line))) + "\n");
});
