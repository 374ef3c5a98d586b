// In a frame, reports the height of this page to the host, and shows the views that the host asks for.
// Outside a frame, this does nothing.
//
// There is no standard for how a frame reports its height, so it is reported in every way that hosts
// listen to: those of Datawrapper, AMP (with @newswire/frames and Sidechain), Medium and Embedly, the
// Guardian, pym, iframe-resizer and WordPress, and one of this project's own. Any host is told the height
// and the view, and nothing else. Runs before the program and without it, also in much older browsers.
(function () {
  "use strict";
  var host = window.parent;
  if (host === window) return;
  var root = document.documentElement;
  // The host's values in the address are read once: a link within the page may replace them.
  var source = location.href;
  var child = parameter(location.search.slice(1), "childId");
  var secret = parameter(location.hash.slice(2), "secret");
  var resizer = "";
  var last = 0;
  var waiting = 0;
  var view = null;
  var still = false;
  var LONGEST_VIEW = 2000;
  var STILL = "the page is a still picture";
  // The keys of the view in an address. All other keys belong to the host or set the look of the frame,
  // and stay when the view changes. (`tests/host.rs` compares this list with the app’s own.)
  var OWN = /^(from|to|sentence|drug|firearm|state|district|effect|served|pair|id|measure|q|sort|people|page|act|scale|per|order|years|year|compare|story|embedding)(=|$)/;

  // These attributes tell the style sheet and the app that the page is in a frame, and that nobody has
  // acted in it yet: until then, nothing takes the focus or scrolls the article.
  root.setAttribute("data-framed", "");
  drive("");
  ["pointerdown", "keydown", "click"].forEach(function (kind) {
    addEventListener(kind, release, true);
  });

  function drive(by) {
    root.setAttribute("data-driven", by);
  }

  function release() {
    root.removeAttribute("data-driven");
  }

  // Links to what is not visible in the frame open outside it: other documents, and hidden parts of this one. Links to
  // visible parts add nothing to the history: Back leads out of the article.
  addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    var href = link && link.getAttribute("href");
    if (!link || href[0] === "?") return;
    var part = href[0] === "#" && document.getElementById(href.slice(1));
    if (part && part.getClientRects().length) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      return location.replace(location.href.split("#")[0] + href);
    }
    if (href[0] === "#") link.href = location.pathname + href;
    link.target = "_blank";
    link.rel = "noopener";
  });

  function tell(message) {
    host.postMessage(message, "*");
  }

  // Reports the height of the content in whole pixels. It depends only on the width of the frame: if it
  // depended on the height of the frame, it could grow without end.
  function measure(always) {
    var box = content && content.getBoundingClientRect();
    var height = box ? Math.ceil(box.height) : 0;
    // Nothing has a width, and no height that counts, while the host hides the frame.
    if (!height || !box.width || (height === last && always !== true)) return;
    last = height;
    var heights = {};
    heights[child || "commutations"] = height;
    tell({ type: "commutations:height", height: height });
    tell({ "datawrapper-height": heights });
    tell({ sentinel: "amp", type: "embed-size", height: height });
    tell(JSON.stringify({ src: source, context: "iframe.resize", height: height }));
    tell(JSON.stringify({ id: "iframeMessenger:commutations", type: "set-height", value: height }));
    if (child) tell("pymxPYMx" + child + "xPYMxheightxPYMx" + height);
    if (secret) tell({ message: "height", value: height, secret: secret });
    if (resizer) tellResizer("resizeObserver");
  }

  // Replies to iframe-resizer, whose first message has the id that it uses for the frame.
  function tellResizer(why) {
    if (last && window.innerWidth) tell("[iFrameSizer]" + resizer + ":" + last + ":" + window.innerWidth + ":" + why);
  }

  function again() {
    measure(true);
  }

  function soon() {
    waiting = waiting || setTimeout(function () {
      waiting = 0;
      measure();
    }, 100);
  }

  // Waits until the size has stopped changing: a scroll bar that comes and goes changes it many times.
  function settle() {
    clearTimeout(waiting);
    waiting = 0;
    soon();
  }

  // Starts as soon as the content is complete. What follows can be long: the one file holds its program there.
  var content = null;
  function begin() {
    var found = document.getElementById("content");
    if (content || !found || !(found.nextElementSibling || document.readyState !== "loading")) return;
    content = found;
    tell("[iFrameResizerChild]Ready");
    measure();
    if (window.ResizeObserver) new ResizeObserver(settle).observe(content);
    else addEventListener("resize", settle);
    // Browsers do not lay out a frame out of sight, so the ResizeObserver does not fire. Measuring after a
    // change of the content forces a layout.
    if (early) {
      early.disconnect();
      new MutationObserver(soon).observe(content, { childList: true, subtree: true, attributes: true });
    }
    if (document.fonts && document.fonts.ready) document.fonts.ready.then(again);
  }
  var early = window.MutationObserver && new MutationObserver(begin);
  if (early) early.observe(root, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", begin);
  addEventListener("load", again);
  document.addEventListener("visibilitychange", again);

  // Hosts send many messages, also to others: unknown messages are ignored silently.
  addEventListener("message", function (event) {
    var said = event.data;
    if (event.source !== host || !said) return;
    if (typeof said === "string") hear(said);
    else if (said.type === "commutations:set") take(said.view);
    else if (said.type === "commutations:ask") answer();
    else if (said.sentinel === "amp" && said.type === "frames-init") again();
  });

  function hear(said) {
    var parts = said.slice(0, 200).split(":");
    if (/^\[iFrameSizer\][^:]/.test(said) && parts.length > 7) {
      resizer = parts[0].slice(13);
      if (!last) measure();
      // Newer versions log a warning if no version is given.
      tellResizer("init:commutations");
    } else if (/^pymxPYMx/.test(said) && said.indexOf("xPYMxwidthxPYMx") > 0) {
      again();
    }
  }

  function answer() {
    again();
    if (view !== null) tell({ type: "commutations:ready", view: view });
  }

  // Shows the view of this query as if the reader had opened its address. Before the program runs, this
  // sets the view that the program will start with. Other keys, which a link can have, are dropped.
  function take(query) {
    var fault = faultOf(query);
    if (fault) return complain(fault);
    // A whole link is as good as its query, whose values can have a `?` too.
    var asked = pieces(query.replace(/^[^?=]*\?+/, "")).filter(isOfView);
    var next = others(location.search.slice(1), asked).concat(asked).join("&");
    try {
      history.replaceState(null, "", (next ? "?" + next : location.pathname) + location.hash);
    } catch (error) {
      return complain("the address of this frame cannot be changed");
    }
    drive("host");
    if (!root.hasAttribute("data-ready") && !root.hasAttribute("data-stalled")) root.setAttribute("data-pending", "");
    dispatchEvent(new PopStateEvent("popstate"));
  }

  function complain(reason) {
    tell({ type: "commutations:error", reason: reason });
  }

  function faultOf(query) {
    if (typeof query !== "string") return "the view is no text";
    if (query.length > LONGEST_VIEW) return "the view is longer than " + LONGEST_VIEW + " letters";
    if (query.indexOf("#") >= 0) return "the view holds a #";
    return root.hasAttribute("data-failed") ? STILL : "";
  }

  // Keys in capital letters with a value are part of it, for the program to name.
  function isOwn(piece) {
    return OWN.test(piece) || (piece.indexOf("=") > 0 && OWN.test(piece.toLowerCase()));
  }

  function isOfView(piece) {
    return isOwn(piece) || /^names=/i.test(piece);
  }

  // Returns the pieces of a query that are not part of the view. Whether names are shown is the host's
  // choice, which stays until the host changes it.
  function others(query, asked) {
    var names = /(^|&)names=/i.test(asked.join("&"));
    return pieces(query).filter(function (piece) {
      return names ? !isOfView(piece) : !isOwn(piece);
    });
  }

  // An address copied from HTML separates its keys by `&amp;`.
  function pieces(query) {
    return query.replace(/&(amp;)+/g, "&").split("&").filter(Boolean);
  }

  function parameter(query, name) {
    var found = pieces(query).filter(function (piece) {
      return piece.indexOf(name + "=") === 0;
    })[0];
    try {
      return found ? decodeURIComponent(found.slice(name.length + 1).replace(/\+/g, " ")) : "";
    } catch (error) {
      return "";
    }
  }

  // The app sets attributes of the root. The host is told when the page is ready, of each later view, and
  // if the page will stay a still picture.
  if (window.MutationObserver) {
    new MutationObserver(follow).observe(root, { attributes: true, attributeFilter: ["data-ready", "data-address", "data-failed", "data-stalled"] });
  }

  function follow() {
    if (root.hasAttribute("data-failed") || root.hasAttribute("data-stalled")) {
      if (!still) complain(STILL);
      still = true;
      return;
    }
    if (!root.hasAttribute("data-ready")) return;
    var shown = pieces(location.search.slice(1)).filter(function (piece) {
      return OWN.test(piece);
    }).join("&");
    if (shown !== view) tell({ type: view === null ? "commutations:ready" : "commutations:change", view: shown });
    view = shown;
  }
})();
