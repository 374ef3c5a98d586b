// Applies the keys of the address that say which parts of the page are shown and how they look in a
// frame. Runs before anything is drawn, so that nothing moves.
//   embed=time,years   shows only these parts (`all`: all charts)
//   paper=transparent  lets the host's background show through
//   theme=light|dark   uses this scheme instead of the reader's
//   accent=1f5fa8      the color of the data, six hexadecimal digits
//   font=serif|sans    uses one of the two families for all text
// Invalid values are ignored with a notice.
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
      if (sound) color(accent = value.replace("#", ""));
      return sound;
    },
    font: function (value) {
      var sound = value === "serif" || value === "sans";
      if (sound) root.setAttribute("data-font", value);
      return sound;
    }
  };
  // Whether a piece is one of the keys in another form: in capital letters, or with its "=" escaped.
  function resembles(piece) {
    try { piece = decodeURIComponent(piece); } catch (error) { return false; }
    var key = piece.split("=")[0].trim().replace(/\[\]$/, "").toLowerCase();
    return piece.indexOf("=") > 0 && Object.prototype.hasOwnProperty.call(keys, key);
  }

  function show() {
    if (parts.length) root.setAttribute("data-embed", parts.join(" "));
    else root.removeAttribute("data-embed");
  }
  // Keys that hosts add to the address of a frame for their own use.
  var hosts = ["initialWidth", "childId", "parentTitle", "parentUrl", "referrer", "auto"];

  // Whether the address asks for anything other than parts and looks.
  var asks = location.hash.length > 1 && location.hash.indexOf("#?secret=") !== 0;
  var seen = [];
  // An address copied from HTML separates its keys by `&amp;`.
  location.search.replace(/^\?+/, "").replace(/&(amp;)+/g, "&").split("&").forEach(function (piece) {
    var key = piece.split("=")[0];
    if (Object.prototype.hasOwnProperty.call(keys, key)) {
      var value = piece.slice(key.length + 1);
      try { value = decodeURIComponent(value); } catch (error) { /* Keep the raw value. */ }
      // Of a key that stands twice, the first counts.
      if (seen.indexOf(key) >= 0 || !keys[key](value)) ignored.push(key + "=" + value.slice(0, 40));
      seen.push(key);
    } else if (resembles(piece)) {
      ignored.push(piece.slice(0, 40));
    } else if (piece && hosts.indexOf(key) < 0) {
      asks = true;
    }
  });
  if (asks) root.setAttribute("data-asked", "");

  // Rules for one color scheme apply if it is the chosen scheme, and only on screens.
  var theme = root.getAttribute("data-theme");
  if (theme) [].forEach.call(sheet.cssRules, function (rule) {
    var scheme = rule.media && /scheme: (\w+)/.exec(rule.media.mediaText);
    if (scheme) rule.media.mediaText = scheme[1] === theme ? "screen" : "not all";
  });

  // The accent is used in a scheme if its contrast with the background is at least 3 to 1 (WCAG 1.4.11): on
  // white up to the first luminance, on the dark background from the second on (`tests/look.rs`).
  function color(figures) {
    var luminance = [0.2126, 0.7152, 0.0722].reduce(function (sum, share, index) {
      var part = parseInt(figures.slice(2 * index, 2 * index + 2), 16) / 255;
      return sum + share * (part > 0.04045 ? Math.pow((part + 0.055) / 1.055, 2.4) : part / 12.92);
    }, 0);
    root.style.setProperty("--accent-light", luminance <= 0.3 ? "#" + figures : "");
    root.style.setProperty("--accent-dark", luminance >= 0.124 ? "#" + figures : "");
  }

  // Whether the page has this part. Reliable only if the page has a first paint.
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
    if (ignored.length) said.push("This page could not use “" + ignored.join("”, “") + "” from the link: it has no such part or look.");
    if (accent && theme && !root.style.getPropertyValue("--accent-" + theme)) said.push("The color “" + accent + "” is not used: it can hardly be told from the " + theme + " paper.");
    if (said.length) document.getElementById("notice").textContent = said.join(" ");
  });
})();
