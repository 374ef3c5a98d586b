// Links that control a chart in a bare frame, for articles that cannot load `embed.js`:
// <a href="https://…/index.html?drug=crack" data-commutations="#frame">. They are ordinary links until the
// frame is ready, and when pressed with a modifier key. A frame out of sight is scrolled into the window, and a
// button leads back; it goes when the reader is back at the link, or has seen the frame and moves on.
(function () {
  "use strict";
  var ready = [];
  var link;
  var frame;
  var come;
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
    var named = pressed && document.querySelector(pressed.getAttribute("data-commutations"));
    if (!named || ready.indexOf(named.contentWindow) < 0 || e.button || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    named.contentWindow.postMessage({ type: "commutations:set", view: pressed.search.slice(1) }, "*");
    if (share(named) >= 0.5) return;
    link = pressed;
    frame = named;
    frame.scrollIntoView();
    come = share(frame) >= 0.5;
    document.body.appendChild(back);
  });
  addEventListener("scroll", function () {
    if (!back.parentNode) return;
    var seen = share(frame) >= 0.5;
    come = come || seen;
    if (come && (!seen || share(link) > 0)) back.remove();
  }, { passive: true });

  // How much of what fits in the window is visible.
  function share(own) {
    var place = own.getBoundingClientRect();
    return (Math.min(place.bottom, innerHeight) - Math.max(place.top, 0)) / Math.min(place.height, innerHeight);
  }
})();
