// How much of the page is shown, and how it looks, inside somebody else's page: the keys of the
// address that are not about the records. It runs before anything is drawn, so that nothing moves.
//   embed=time,years   only these parts (or all charts: all)
//   paper=transparent  the host's own background shows
//   theme=light|dark   this scheme, whatever the reader's own is
//   accent=1f5fa8      the colour of the data, six hexadecimal figures
//   font=serif|sans    all words in one of the two families
// What is none of this is ignored, and said to be, like anything else in an address.
(function () {
  "use strict";
  var root = document.documentElement;
  var sheet = document.styleSheets[0];
  var parts = [];
  var asked = "";
  var ignored = [];
  var accent = "";
  var keys = {
    embed: function (value) {
      parts = (asked = value).split(",").filter(function (word) { return /^[a-z]+$/.test(word); });
      show();
      parts.forEach(function (part) {
        sheet.insertRule("html[data-embed] [data-part~=" + part + "] { display: block; }", sheet.cssRules.length);
      });
      return true;
    },
    paper: function (value) {
      if (value === "transparent") root.setAttribute("data-paper", value);
      return value === "transparent";
    },
    theme: function (value) {
      var sound = value === "light" || value === "dark";
      if (sound) root.setAttribute("data-theme", value);
      return sound;
    },
    accent: function (value) {
      var sound = /^#?[0-9a-f]{6}$/i.test(value);
      if (sound) colour(accent = value.replace("#", ""));
      return sound;
    },
    font: function (value) {
      var sound = value === "serif" || value === "sans";
      if (sound) root.setAttribute("data-font", value);
      return sound;
    }
  };
  function show() {
    if (parts.length) root.setAttribute("data-embed", parts.join(" "));
    else root.removeAttribute("data-embed");
  }
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

  // What is said for one of the reader's schemes alone holds for the chosen one, and on screens alone.
  var theme = root.getAttribute("data-theme");
  if (theme) [].forEach.call(sheet.cssRules, function (rule) {
    var scheme = rule.media && /scheme: (\w+)/.exec(rule.media.mediaText);
    if (scheme) rule.media.mediaText = scheme[1] === theme ? "screen" : "not all";
  });

  // The accent stands on the paper of a scheme if it can be told from it, 3 to 1 (WCAG 1.4.11). Of white
  // that is so up to this luminance, of the dark paper from that on (`tests/look.rs`).
  function colour(figures) {
    var luminance = [0.2126, 0.7152, 0.0722].reduce(function (sum, share, index) {
      var part = parseInt(figures.slice(2 * index, 2 * index + 2), 16) / 255;
      return sum + share * (part > 0.04045 ? Math.pow((part + 0.055) / 1.055, 2.4) : part / 12.92);
    }, 0);
    root.style.setProperty("--accent-light", luminance <= 0.3 ? "#" + figures : "");
    root.style.setProperty("--accent-dark", luminance >= 0.124 ? "#" + figures : "");
  }

  // A part is one that the page has, where it was drawn when it was built.
  function isPart(word) {
    return word === "all" || document.querySelector("[data-part~=" + word + "]");
  }

  document.addEventListener("DOMContentLoaded", function () {
    var said = [];
    if (document.querySelector("[data-part]")) {
      parts = parts.filter(isPart);
      show();
    }
    if (parts.join() !== asked) ignored.push("embed=" + asked.slice(0, 40));
    if (ignored.length) said.push("In the address “" + ignored.join("”, “") + "” is ignored: this page has no such part or look.");
    if (accent && theme && !root.style.getPropertyValue("--accent-" + theme)) said.push("The colour “" + accent + "” is not used: it can hardly be told from the " + theme + " paper.");
    if (!said.length) return;
    var notice = document.getElementById("notice");
    notice.hidden = false;
    notice.textContent = said.join(" ");
  });
})();
