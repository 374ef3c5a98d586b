// How much of the page is shown, and how it looks, inside somebody else's page: the keys of the
// address that are not about the records. It runs before anything is drawn, so that nothing moves.
//   embed=time,years   only these parts (or all charts: all)
//   paper=transparent  the host's own background shows
//   accent=1f5fa8      the colour of the data, six hexadecimal figures
//   font=serif|sans    all words in one of the two families
// What is none of this is ignored, and said to be, like anything else in an address.
(function () {
  "use strict";
  var root = document.documentElement;
  var PARTS = ["time", "sentence", "drugs", "where", "change", "presidents", "years", "story", "all"];
  var ignored = [];
  var keys = {
    embed: function (value) {
      var words = value.split(",");
      var known = words.filter(function (word) { return PARTS.indexOf(word) >= 0; });
      if (known.length) root.setAttribute("data-embed", known.join(" "));
      return known.length === words.length;
    },
    paper: function (value) {
      if (value === "transparent") root.setAttribute("data-paper", value);
      return value === "transparent";
    },
    accent: function (value) {
      var sound = /^#?[0-9a-f]{6}$/i.test(value);
      if (sound) root.style.setProperty("--grant", "#" + value.replace("#", ""));
      return sound;
    },
    font: function (value) {
      var sound = value === "serif" || value === "sans";
      if (sound) root.setAttribute("data-font", value);
      return sound;
    }
  };
  // What hosts add to the address of a frame for themselves.
  var hosts = ["initialWidth", "childId", "parentTitle", "parentUrl", "referrer", "auto"];

  // Whether the address asks for anything but a look.
  var asks = location.hash.length > 1 && location.hash.indexOf("#?secret=") !== 0;
  location.search.slice(1).split("&").forEach(function (piece) {
    var key = piece.split("=")[0];
    if (Object.prototype.hasOwnProperty.call(keys, key)) {
      var value = piece.slice(key.length + 1);
      try { value = decodeURIComponent(value); } catch (error) { /* It stays as it is written. */ }
      if (!keys[key](value)) ignored.push(key + "=" + value.slice(0, 40));
    } else if (piece && hosts.indexOf(key) < 0) {
      asks = true;
    }
  });
  if (asks) root.setAttribute("data-asked", "");
  document.addEventListener("DOMContentLoaded", function () {
    if (!ignored.length) return;
    var notice = document.getElementById("notice");
    notice.hidden = false;
    notice.textContent = "In the address “" + ignored.join("”, “") + "” is ignored: this page has no such part or look.";
  });
})();
