// Charts in articles: <commutations-chart>, and links and steps of an article that control a chart.
// Published under this name, `embed.js`. It needs only the page that it shows: `commutations.html` in the
// same folder, unless `src` names another.
//
//   <commutations-chart id="by-drug" view="drug=crack" embed="drugs" title="…" height="480">
//     <a href="…"><img src="…" alt="…"></a>     shown until the frame is there, and without scripts
//   </commutations-chart>
//   <a href="https://…/?drug=powder" data-commutations="#by-drug">powder cocaine</a>
//   <p data-commutations-step="#by-drug" data-view="drug=crack&firearm=yes">…</p>
(function () {
  "use strict";
  const NAME = "commutations-chart";
  if (!window.customElements || customElements.get(NAME)) return;
  const base = document.currentScript ? document.currentScript.src : document.baseURI;
  const charts = new Set();
  // On a phone, a chart that a sentence moves lies small above the text while its own place is out of sight.
  const phone = matchMedia("(max-width: 47.9375em)");
  const ABOVE = "2147483647";
  // Settings that the newsroom chooses once for a frame, and that sentences do not change.
  const LASTING = /^(names|theme|paper|accent|font)=/;
  const pieces = (query) => bare(query).split("&").filter(Boolean);
  const isThere = (link) => link.getBoundingClientRect().bottom > 0 && link.getBoundingClientRect().top < innerHeight;
  const bare = (query) => query.replace(/^\?/, "");

  // Rules that the article's own override. Safari before 16.4 has no such sheets.
  let sheet = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(":host { display: block; position: relative } :host([hidden]) { display: none }");
  } catch (error) { sheet = null; }

  class Chart extends HTMLElement {
    static get observedAttributes() {
      return ["view", "src", "embed", "title", "height", "hidden"];
    }

    constructor() {
      super();
      // In a shadow tree, so that the host's style sheet does not apply to the frame.
      const shadow = this.attachShadow({ mode: "open" });
      this._slot = shadow.appendChild(document.createElement("slot"));
      const frame = (this._frame = document.createElement("iframe"));
      frame.setAttribute("sandbox", "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox");
      frame.setAttribute("allow", "clipboard-write");
      frame.setAttribute("loading", "lazy");
      frame.setAttribute("scrolling", "no");
      // Set as properties, since strict policies forbid a `style` attribute.
      Object.assign(frame.style, { position: "absolute", inset: "0", width: "100%", height: "100%", border: "0", visibility: "hidden" });
      frame.addEventListener("load", () => (this._loaded = true));
      shadow.appendChild(frame);
      this._button = shadow.appendChild(document.createElement("button"));
      this._button.hidden = true;
      Object.assign(this._button.style, { position: "fixed", insetInlineEnd: "8px", bottom: "8px", zIndex: ABOVE, font: "16px sans-serif", minHeight: "44px", padding: "0 14px" });
      if (sheet) shadow.adoptedStyleSheets = [sheet];
    }

    connectedCallback() {
      charts.add(this);
      this._fit();
      this._open();
      steps();
    }

    disconnectedCallback() {
      this._leave();
      charts.delete(this);
    }

    attributeChangedCallback(name) {
      if (!charts.has(this)) return;
      if (name === "view") this._send();
      else if (name === "src" || name === "embed") this._open();
      else this._fit();
    }

    get view() {
      return this.getAttribute("view") || "";
    }

    set view(view) {
      this.setAttribute("view", bare(view));
    }

    // Reserves space until the frame reports its height, and names the frame for screen readers.
    _fit() {
      if (!sheet) {
        Object.assign(this.style, { display: "", position: "relative" });
        if (getComputedStyle(this).display === "inline") this.style.display = "block";
      }
      this._frame.title = this.getAttribute("title") || "Chart of commutations";
      if (!this._alive) this.style.minHeight = (parseFloat(this.getAttribute("height")) || 480) + "px";
    }

    // Loads the frame, with its view in the address.
    _open() {
      const url = new URL(this.getAttribute("src") || new URL("commutations.html", base), document.baseURI);
      const embed = this.getAttribute("embed");
      const view = pieces(this.view);
      const isSaid = (own) => view.some((piece) => piece.split("=")[0] === own.split("=")[0]);
      const lasts = (piece) => LASTING.test(piece);
      this._lasting = view.filter(lasts).concat((this._lasting || []).filter((own) => !isSaid(own)));
      url.search = [bare(url.search), embed && "embed=" + encodeURIComponent(embed)]
        .concat(view.filter((piece) => !lasts(piece)), this._lasting).filter(Boolean).join("&");
      this._leave();
      this._alive = this._loaded = this._late = this._still = this._ready = false;
      // A frame whose scheme differs from its document's gets an opaque background, even if the page in it is
      // transparent.
      this._frame.style.colorScheme = url.searchParams.get("theme") || "";
      this._frame.src = url;
    }

    // Whether at least half of what fits in the window is visible.
    get _isSeen() {
      const { top, bottom } = this.getBoundingClientRect();
      const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
      return seen >= Math.min(bottom - top, innerHeight) / 2;
    }

    // Brings the chart into sight for the reader of `link`, with a way back.
    _show(link) {
      if (this._isSeen || this._docked) return;
      charts.forEach((chart) => chart._leave());
      if (phone.matches && this._alive) return this._dock(link);
      this._link = link;
      this.scrollIntoView();
      this._come = this._isSeen;
      this._offer("Back to the text", () => {
        link.scrollIntoView({ block: "center" });
        link.focus({ preventScroll: true });
      });
    }

    // Lays the frame, made smaller, over the foot of the window. Its place in the text is kept.
    _dock(link) {
      const { width, height } = this._frame.getBoundingClientRect();
      const scale = Math.min(1, (innerHeight * 0.45) / height);
      this._docked = true;
      this.style.minHeight = height + "px";
      Object.assign(this._frame.style, {
        position: "fixed", zIndex: ABOVE, inset: "auto auto 0", left: (innerWidth - width * scale) / 2 + "px", width: width + "px",
        transform: "scale(" + scale + ")", transformOrigin: "0 100%", background: "Canvas", boxShadow: "0 0 0 1px GrayText, 0 0 24px rgb(0 0 0 / .4)",
      });
      this._offer("Close the chart", () => {});
      this._button.style.bottom = height * scale + "px";
      if (link.getBoundingClientRect().bottom > this._frame.getBoundingClientRect().top) link.scrollIntoView({ block: "center" });
    }

    // Shows the button that ends what `_show` has done.
    _offer(words, end) {
      this._button.textContent = words;
      this._button.hidden = false;
      this._button.onclick = () => {
        this._leave();
        end();
      };
    }

    _leave() {
      this._button.hidden = true;
      this._link = null;
      this._button.style.bottom = "8px";
      if (!this._docked) return;
      this._docked = false;
      this.style.minHeight = "";
      Object.assign(this._frame.style, { position: "static", zIndex: "", left: "", width: "100%", transform: "", background: "", boxShadow: "" });
    }

    // Asks the frame for the view. If the frame does not listen yet, it is asked once it does.
    _send() {
      this._late = !this._alive;
      if (this._alive) this._frame.contentWindow.postMessage({ type: "commutations:set", view: bare(this.view) }, "*");
      else this._frame.loading = "eager";
    }

    // Whether the frame accepts views, or may still do so later.
    get answers() {
      return !this._still && (this._alive || !this._loaded);
    }

    _hear(said) {
      const kind = said.type.slice(13);
      if (!this._alive) {
        this._alive = true;
        if (this._late) this._send();
      }
      if (kind === "height" && said.height > 0) this._grow(said.height);
      else if (/^(ready|change|error)$/.test(kind)) {
        this._ready = this._ready || kind === "ready";
        // A frame that reports an error before it is ready stays a still picture: links are ordinary links.
        this._still = !this._ready;
        this.dispatchEvent(new CustomEvent(said.type, { bubbles: true, detail: said }));
      }
    }

    _grow(height) {
      const { style } = this._frame;
      style.height = height + "px";
      if (style.position === "static" || this._docked) return;
      // If the focus is in the fallback content, it stays until the focus leaves.
      if (this.contains(document.activeElement)) {
        this.addEventListener("focusout", () => setTimeout(() => this._grow(parseFloat(style.height))), { once: true });
        return;
      }
      Object.assign(style, { position: "static", display: "block", visibility: "visible" });
      this._slot.style.display = "none";
      this.style.minHeight = "";
    }
  }

  addEventListener("message", (event) => {
    const said = event.data;
    if (!said || typeof said.type !== "string" || said.type.indexOf("commutations:")) return;
    charts.forEach((chart) => {
      if (chart._frame.contentWindow === event.source) chart._hear(said);
    });
  });

  // Returns the chart that a link or a step names.
  function named(selector) {
    try {
      const chart = document.querySelector(selector);
      return charts.has(chart) ? chart : null;
    } catch (error) {
      return null;
    }
  }

  // A link controls its chart and keeps the focus. With a modifier key it is an ordinary link.
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[data-commutations]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const chart = named(link.getAttribute("data-commutations"));
    if (!chart || !chart.answers) return;
    event.preventDefault();
    chart.view = link.search;
    chart._show(link);
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") charts.forEach((chart) => chart._leave());
  });
  // The way back goes when the reader is back at the link, or has seen the chart and moves on.
  addEventListener("scroll", () => {
    charts.forEach((chart) => {
      const seen = chart._isSeen;
      chart._come = chart._come || seen;
      if (chart._docked ? seen : chart._link && chart._come && (!seen || isThere(chart._link))) chart._leave();
    });
  }, { passive: true });

  // A step controls its chart when it reaches the middle of the window.
  const middle = window.IntersectionObserver && new IntersectionObserver((entries) => {
    entries.forEach(({ isIntersecting, target }) => {
      const chart = isIntersecting && named(target.getAttribute("data-commutations-step"));
      const view = target.getAttribute("data-view");
      if (chart && view !== null) chart.view = view;
    });
  }, { rootMargin: "-50% 0px" });

  function steps() {
    if (middle) document.querySelectorAll("[data-commutations-step]").forEach((step) => middle.observe(step));
  }

  customElements.define(NAME, Chart);
  document.addEventListener("DOMContentLoaded", steps);
})();
