// Starts the app on a page that is complete without it.
//
// Runs early in the <head> of every page. It is written for browsers far older than those that can run
// the app, because it also tells the readers of such browsers why the charts do not respond. A module
// script of the page passes the function that starts the program, in an event (no globals): depending on
// the page, the program is in a separate file or in the page itself.
(function () {
  "use strict";
  var root = document.documentElement;
  // A saved copy of the live page still has these, and dialogs that were open.
  var isSaved = root.hasAttribute("data-ready");
  ["ready", "failed", "stalled", "moves", "dragging", "framed", "driven", "unsaved", "touched"].forEach(function (name) { root.removeAttribute("data-" + name); });
  if (isSaved) document.addEventListener("readystatechange", function () {
    [].forEach.call(document.querySelectorAll("dialog[open]"), function (dialog) { dialog.removeAttribute("open"); });
    var list = document.getElementById("own-list");
    if (list) list.parentNode.removeChild(list);
  });
  // Set by look.js, which runs before this script.
  var asked = root.hasAttribute("data-asked");
  var blocked = false;
  var start = null;
  // Whether trying again cannot help.
  var hopeless = false;
  var PATIENCE_MS = 8000;
  // When the page became ready, and how soon after that a crash is final.
  var ready = 0;
  var REST_MS = 2000;

  // The first paint shows the default view. If the address asks for another, the style sheet hides the
  // numbers until the app has drawn the right ones.
  if (asked) root.setAttribute("data-pending", "");

  // After a reload the window returns to where it was. Browsers do that before the program has drawn the page,
  // whose parts can have other heights by then. A reader who has acted since is left alone.
  var left = history.state || {};
  var top_px = left.top;
  // Whether the page is loaded again because the program has crashed.
  var again = false;
  ["wheel", "touchmove", "pointerdown", "keydown"].forEach(function (kind) {
    addEventListener(kind, function () { top_px = -1; }, { passive: true });
  });
  // Chromium keeps only what is noted before the page is unloaded; iOS tells only that it is hidden.
  ["beforeunload", "pagehide"].forEach(function (kind) {
    addEventListener(kind, function () {
      if (ready) history.replaceState({ top: window.scrollY, again: again }, "");
    });
  });
  function settle() {
    if (top_px >= 0) scrollTo(0, top_px);
  }

  // Only this event identifies a policy: the errors it causes look like those of a lost connection.
  document.addEventListener("securitypolicyviolation", function (event) {
    if (/^(script|connect)-src/.test(event.effectiveDirective)) blocked = true;
  });
  addEventListener("error", function (event) { crashed(event.error); });
  addEventListener("unhandledrejection", function (event) { crashed(event.reason); });
  document.addEventListener("commutations:program", function (event) {
    // A second program would draw a second page over the first.
    if (start) return;
    start = event.detail;
    if (typeof WebAssembly !== "object") return;
    try {
      start().then(null, fail);
    } catch (error) {
      fail(error);
    }
  });
  // Module scripts have run by now. If none of them passed a program, none will.
  document.addEventListener("DOMContentLoaded", function () {
    if (!start || typeof WebAssembly !== "object") fail();
  });

  // A program that is neither ready nor failed by now is slow or stuck. The still page shows what it has.
  var stalled = setTimeout(function () {
    if (root.hasAttribute("data-failed")) return;
    root.setAttribute("data-stalled", "");
    say("The interactive version is still loading. Until then this page is a still picture of " + shown() + "." + unapplied());
  }, PATIENCE_MS);
  if (window.MutationObserver) new MutationObserver(function () {
    if (root.hasAttribute("data-failed")) {
      clearTimeout(stalled);
      offer();
    } else if (stalled && root.hasAttribute("data-ready")) {
      ready = Date.now();
      requestAnimationFrame(settle);
      clearTimeout(stalled);
      root.removeAttribute("data-stalled");
      if (notice().querySelector("button")) notice().textContent = "";
      stalled = 0;
      if (left.again) notice().textContent = "The page was loaded again, since its charts had stopped responding.";
    }
  }).observe(root, { attributes: true, attributeFilter: ["data-failed", "data-ready"] });

  // The program has crashed. Before the page is ready, the still page remains. Later the page is loaded again, since its address has the view: somebody else may have
  // changed the document. Other scripts on the page are none of our business.
  function crashed(error) {
    var stack = String(error && error.stack);
    // Browsers name the function of a program, and its file if it has one.
    if (!/wasm-function/.test(stack) || /\/(?!commutations|own-list)[^\/\s]*\.wasm/.test(stack)) return;
    if (!root.hasAttribute("data-ready")) {
      root.setAttribute("data-failed", root.getAttribute("data-failed") || String(error));
      fail();
    }
    else if (ready && Date.now() - ready > REST_MS) {
      again = true;
      location.reload();
    }
    else if (!root.hasAttribute("data-failed")) say("The charts have stopped responding. What is on the screen stays.");
  }

  function notice() {
    // An extension can have removed it.
    return document.getElementById("notice") || document.createElement("p");
  }

  function say(words) {
    notice().textContent = words;
    offer();
  }

  // Offers to try again. The app writes its own notice about what it could not read, so the button is
  // added whoever wrote the notice.
  function offer() {
    if (hopeless || notice().querySelector("button")) return;
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = "Try again";
    button.addEventListener("click", function () { location.reload(); });
    notice().appendChild(document.createTextNode(" "));
    notice().appendChild(button);
  }

  // A lost connection that is back is tried without being asked.
  addEventListener("online", function () {
    if (notice().querySelector("button") || document.querySelector("[data-retry]")) location.reload();
  });

  // Keeps the still page readable, and says in one line why it is still. The attribute keeps the error as the
  // browser tells it, for whoever has to find the cause.
  function fail(error) {
    var why = reason(error);
    var drawing = document.querySelector("[data-drawing]");
    if (drawing) drawing.parentNode.removeChild(drawing);
    root.setAttribute("data-failed", root.getAttribute("data-failed") || String(error || ""));
    say(
      "The interactive version could not start in this browser, so this page is a still picture of " +
      shown() + (why ? " (" + why + ")." : ".") +
      unapplied()
    );
  }

  function shown() {
    return isSaved ? "the view that was saved" : "all commutations";
  }

  // Shows the numbers of the still page. Returns a sentence for readers who have asked for others; a host may
  // have asked for another view since.
  function unapplied() {
    asked = asked || root.hasAttribute("data-pending");
    root.removeAttribute("data-pending");
    return asked ? " The selection in the address is not applied." : "";
  }

  // Returns a reason only if it is certain: the messages of errors are written for programmers.
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
