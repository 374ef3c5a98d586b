// Starts the app on a page that already says everything without it.
//
// The same text runs in every page, first thing in <head>. It is written for browsers far older
// than those that can run the app, because it is also what tells a reader of such a browser why
// the charts do not answer. What differs between pages is only where things come from:
//   glue   a module script hands over wasm-bindgen's `init` by an event (no globals);
//   #wasm  a <link> names the file, or a <script> holds its bytes as base64.
(function () {
  "use strict";
  var root = document.documentElement;
  var asked = location.search.length > 1 || location.hash.length > 1;
  var blocked = false;
  var init = null;

  // The page shows the default view. If the address asks for another, style hides that answer
  // until the app has drawn the right one, so that nobody reads a wrong number.
  if (asked) root.setAttribute("data-pending", "");

  // A policy is reported only here: the errors it causes look like those of a lost connection.
  document.addEventListener("securitypolicyviolation", function (event) {
    if (/^(script|connect)-src/.test(event.effectiveDirective)) blocked = true;
  });
  document.addEventListener("commutations:glue", function (event) {
    init = event.detail;
  });
  // Module scripts have run by now. If none handed over `init`, none could.
  document.addEventListener("DOMContentLoaded", function () {
    if (!init || typeof WebAssembly !== "object") return fail();
    try {
      init({ module_or_path: program() }).then(null, fail);
    } catch (error) {
      fail(error);
    }
  });

  function program() {
    var source = document.getElementById("wasm");
    if (source.href) return source.href;
    return Uint8Array.from(atob(source.textContent), function (letter) {
      return letter.charCodeAt(0);
    });
  }

  // Leaves the still page readable, and says in one line that it is still.
  function fail(error) {
    var notice = document.getElementById("notice");
    var why = reason(error);
    root.removeAttribute("data-pending");
    root.setAttribute("data-failed", "");
    notice.hidden = false;
    notice.textContent =
      "The interactive version could not start in this browser, so this page shows all grants " +
      "as a still picture" + (why ? " (" + why + ")." : ".") +
      (asked ? " The selection in the address is not applied." : "");
  }

  // Only what is certain: an error's own words are written for programmers.
  function reason(error) {
    var words = String(error && error.message);
    if (typeof WebAssembly !== "object") return "it has no WebAssembly";
    if (blocked || /content security policy/i.test(words)) return "a security policy of the site forbids it";
    if (!("noModule" in document.createElement("script"))) return "it is too old";
    if (!init && location.protocol === "file:") return "opened as a file; commutations.html works that way";
    if (!init || error instanceof TypeError || /failed to fetch/i.test(words)) return "a file of the page could not be loaded";
    if (error && error.name === "CompileError") return "it could not read the program";
    return "";
  }
})();
