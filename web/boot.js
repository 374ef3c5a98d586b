// Starts the app on a page that already says everything without it.
//
// The same text runs in every page, first thing in <head>. It is written for browsers far older
// than those that can run the app, because it is also what tells a reader of such a browser why
// the charts do not answer. What differs between pages is only where things come from:
//   glue   a module script hands over wasm-bindgen's `init` by an event (no globals);
//   #wasm  a <link> names the file, or a <script> holds its bytes as base64;
//   #late, #details, #history, #story  what comes after the first view: `data-file` names the
//          file, or a <script> holds it (the program's late part as base64).
(function () {
  "use strict";
  var root = document.documentElement;
  // Noted by look.js, which runs before.
  var asked = root.hasAttribute("data-asked");
  var blocked = false;
  var init = null;
  var started = null;
  var late = null;

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
  // A program that ends before it has begun, without words of its own: the page is not as it drew it.
  addEventListener("error", function (event) {
    var ended = window.WebAssembly && event.error instanceof WebAssembly.RuntimeError;
    if (ended && !root.hasAttribute("data-ready") && document.getElementById("notice").hidden) fail();
  });
  // Module scripts have run by now. If none handed over `init`, none could.
  document.addEventListener("DOMContentLoaded", function () {
    if (!init || typeof WebAssembly !== "object") return fail();
    try {
      started = init({ module_or_path: program() });
      started.then(null, fail);
    } catch (error) {
      fail(error);
    }
  });

  function program() {
    var source = document.getElementById("wasm");
    return source.href || bytes(source.textContent);
  }

  function bytes(base64) {
    return Uint8Array.from(atob(base64), function (letter) {
      return letter.charCodeAt(0);
    });
  }

  // The app asks for what comes after the first view. A failure may be followed by another try.
  document.addEventListener("commutations:explore-wanted", function () {
    late = late || started.then(rest);
    late.then(function (texts) {
      tell("ready", "commutations:explore", texts);
    }, function (error) {
      late = null;
      tell("failed", "commutations:explore-failed", error.message);
    });
  });

  function tell(state, event, detail) {
    root.setAttribute("data-explore", state);
    document.dispatchEvent(new CustomEvent(event, { detail: detail }));
  }

  // Lets the late part of the program join the first, and gives the texts of the late data files.
  // Without the history or the report the rest goes on: an Error stands in the place of its text.
  function rest(primary) {
    root.setAttribute("data-explore", "loading");
    var late = content("late", "arrayBuffer");
    var itself = function (error) { return error; };
    return Promise.all([
      content("details", "text"),
      content("history", "text").then(null, itself),
      content("story", "text").then(null, itself),
      late
    ]).then(function (found) {
      var part = found.pop();
      if (!part) return found;
      if (typeof part === "string") part = bytes(part);
      return WebAssembly.instantiate(part, { primary: primary }).then(function () {
        return found;
      }, function () {
        throw new Error("The program’s second part could not be read.");
      });
    });
  }

  // What an element holds, or the file it names; nothing where there is no such element.
  function content(id, kind) {
    var source = document.getElementById(id);
    var file = source && source.getAttribute("data-file");
    if (!file) return Promise.resolve(source ? source.textContent : "");
    return fetch(file, { priority: "low" }).then(function (answer) {
      if (!answer.ok) throw " (status " + answer.status + ")";
      return answer[kind]();
    }).then(null, function (status) {
      throw new Error("“" + file + "” could not be loaded" + (typeof status === "string" ? status : "") + ".");
    });
  }

  // Leaves the still page readable, and says in one line that it is still.
  function fail(error) {
    var notice = document.getElementById("notice");
    var why = reason(error);
    // A host may have asked since.
    asked = root.hasAttribute("data-pending");
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
