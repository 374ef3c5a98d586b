// Starts the app on a page that already says everything without it.
//
// Runs in every page, first thing in <head>. It is written for browsers far older than those that can
// run the app, because it is also what tells a reader of such a browser why the charts do not answer.
// A module script of the page hands over what starts the program, by an event (no globals): where the
// program comes from differs, from a file beside the page or from within it.
(function () {
  "use strict";
  var root = document.documentElement;
  // Noted by look.js, which runs before.
  var asked = root.hasAttribute("data-asked");
  var blocked = false;
  var start = null;
  // Whether another try may go better.
  var hopeless = false;
  var PATIENCE_MS = 10000;

  // The page shows the default view. If the address asks for another, style hides that answer
  // until the app has drawn the right one, so that nobody reads a wrong number.
  if (asked) root.setAttribute("data-pending", "");

  // A policy is reported only here: the errors it causes look like those of a lost connection.
  document.addEventListener("securitypolicyviolation", function (event) {
    if (/^(script|connect)-src/.test(event.effectiveDirective)) blocked = true;
  });
  // A program that ends before the page is ready: the page is not as it drew it.
  addEventListener("error", function (event) {
    var ended = window.WebAssembly && event.error instanceof WebAssembly.RuntimeError;
    if (ended && !root.hasAttribute("data-ready")) fail();
  });
  document.addEventListener("commutations:program", function (event) {
    start = event.detail;
    if (typeof WebAssembly !== "object") return;
    try {
      start().then(null, fail);
    } catch (error) {
      fail(error);
    }
  });
  // Module scripts have run by now. If none handed over a program, none could.
  document.addEventListener("DOMContentLoaded", function () {
    if (!start || typeof WebAssembly !== "object") fail();
  });

  // What is neither ready nor failed by now is slow, or stuck.
  var stalled = setTimeout(function () {
    var words = "The interactive version is still loading. Until then this page shows all grants as a still picture.";
    if (!root.hasAttribute("data-failed")) say(words);
  }, PATIENCE_MS);
  if (window.MutationObserver) new MutationObserver(function () {
    if (root.hasAttribute("data-failed")) {
      clearTimeout(stalled);
      offer();
    } else if (stalled && root.hasAttribute("data-ready")) {
      clearTimeout(stalled);
      if (notice().querySelector("button")) notice().hidden = true;
      stalled = 0;
    }
  }).observe(root, { attributes: true, attributeFilter: ["data-failed", "data-ready"] });

  function notice() {
    return document.getElementById("notice");
  }

  function say(words) {
    notice().hidden = false;
    notice().textContent = words;
    offer();
  }

  // The app says by itself what it could not read. Whoever says it, the reader can try again.
  function offer() {
    if (hopeless || notice().querySelector("button")) return;
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = "Try again";
    button.addEventListener("click", function () { location.reload(); });
    notice().appendChild(document.createTextNode(" "));
    notice().appendChild(button);
  }

  // Leaves the still page readable, and says in one line that it is still.
  function fail(error) {
    var why = reason(error);
    // A host may have asked since.
    asked = root.hasAttribute("data-pending");
    root.removeAttribute("data-pending");
    root.setAttribute("data-failed", "");
    say(
      "The interactive version could not start in this browser, so this page shows all grants " +
      "as a still picture" + (why ? " (" + why + ")." : ".") +
      (asked ? " The selection in the address is not applied." : "")
    );
  }

  // Only what is certain: an error's own words are written for programmers.
  function reason(error) {
    var words = String(error && error.message);
    hopeless = true;
    if (typeof WebAssembly !== "object") return "it has no WebAssembly";
    if (blocked || /content security policy/i.test(words)) return "a security policy of the site forbids it";
    if (!("noModule" in document.createElement("script"))) return "it is too old";
    if (!start && location.protocol === "file:") return "opened as a file; commutations.html works that way";
    hopeless = false;
    if (!start || error instanceof TypeError || /failed to fetch/i.test(words)) return "a file of the page could not be loaded";
    if (error && error.name === "CompileError") return "it could not read the program";
    return "";
  }
})();
