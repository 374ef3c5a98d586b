// Starts the program that reads a reader's own list, when it is wanted for the first time.
//
// The page asks for it in an event (no globals). In the one file, a module script has handed over the function that
// starts it; otherwise it is in a file beside the page. Later requests are heard by the program itself.
(function () {
  "use strict";
  // Browsers remember that an address could not be imported: another try needs another address.
  var tries = 0;
  var start = function () {
    var again = tries++ ? "?" + tries : "";
    return import("./own/own-list.js" + again).then(function (program) { return program.default(); });
  };
  var isStarted = false;
  var PATIENCE_MS = 8000;
  document.addEventListener("commutations:own-program", function (event) { start = event.detail; });
  document.addEventListener("commutations:own", function () {
    if (isStarted) return;
    isStarted = true;
    say("Loading …");
    var stalled = setTimeout(function () { fail("is slow to load"); }, PATIENCE_MS);
    start().then(function () {
      clearTimeout(stalled);
      isStarted = true;
      say("");
    }, function () {
      clearTimeout(stalled);
      fail("could not be loaded");
    });
  });
  // A list that has not been saved is lost with the page.
  window.addEventListener("beforeunload", function (event) {
    if (!document.documentElement.hasAttribute("data-unsaved")) return;
    event.preventDefault();
    event.returnValue = true; // for browsers of before 2023
  });
  function fail(why) {
    isStarted = false;
    say("The program that reads lists " + why + ". Press the button to try again.");
  }
  function say(words) {
    var status = document.getElementById("own-status");
    if (status) status.textContent = words;
  }
})();
