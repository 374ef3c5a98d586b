// Links that control a chart in a bare frame, for articles that cannot load `embed.js`:
// <a href="https://…/index.html?drug=crack" data-commutations="#frame">. They are ordinary links until the
// frame is ready, and when pressed with a modifier key. A frame out of sight is scrolled into the window, and a
// button leads back.
(function () {
  "use strict";
  var ready = [];
  var link;
  var back = document.createElement("button");
  back.textContent = "Back to the text";
  back.style.cssText = "position:fixed;right:8px;bottom:8px;z-index:9;min-height:44px;padding:0 14px;font:16px sans-serif";
  back.onclick = function () {
    back.remove();
    link.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
  };
  addEventListener("message", function (e) {
    if (e.data && e.data.type == "commutations:ready") ready.push(e.source);
  });
  addEventListener("click", function (e) {
    var pressed = e.target.closest("a[data-commutations]");
    var frame = pressed && document.querySelector(pressed.getAttribute("data-commutations"));
    if (!frame || ready.indexOf(frame.contentWindow) < 0 || e.button || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    frame.contentWindow.postMessage({ type: "commutations:set", view: (link = pressed).search.slice(1) }, "*");
    var place = frame.getBoundingClientRect();
    var seen = Math.min(place.bottom, innerHeight) - Math.max(place.top, 0);
    if (seen >= Math.min(place.height, innerHeight) / 2) return;
    frame.scrollIntoView();
    document.body.appendChild(back);
  });
})();
