// The element <labour-migration-chart src="ADDRESS"> for pages of other sites: a chart of the dashboard in a frame, as high as
// it asks to be, with a link to it; where it cannot be shown, why. Served as /embed.js, with its words before it
// (dashboard/export/embedding.py); it is no part of our own pages.
(function () {
  "use strict";

  const PATIENCE = 20000;
  const { address, words } = globalThis.labourMigrationEmbedding;
  const { origin } = new URL(address);
  const FRAMES = /^(frame|child|default)-src/;

  class ChartElement extends HTMLElement {
    static get observedAttributes() { return ["src"]; }

    connectedCallback() { this.show(); }
    attributeChangedCallback() { if (this.isConnected) this.show(); }
    disconnectedCallback() { this.stop(); }

    stop() {
      if (this.stopping) this.stopping.abort();
      window.clearTimeout(this.timer);
    }

    // The language of the words: that of the chart's address.
    /** @type {(name: string) => string} */
    word(name) {
      return (words[new URL(this.wanted).searchParams.get("lang")] || words.en)[name];
    }

    show() {
      this.stop();
      this.stopping = new AbortController();
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      const src = this.getAttribute("src") || "", parsed = URL.canParse(src, address + "/") ? new URL(src, address + "/") : new URL(address);
      this.wanted = parsed.href;
      if (parsed.origin !== origin || !parsed.href.startsWith(address)) { this.wanted = address; root.replaceChildren(this.line("foreign")); return; }
      parsed.searchParams.set("embed", "1");
      this.frame = document.createElement("iframe");
      Object.entries({ src: parsed.href, loading: "lazy", title: this.getAttribute("title") || this.word("site"), height: this.getAttribute("height") || "560" })
        .forEach(([name, value]) => this.frame.setAttribute(name, value));
      this.frame.style.cssText = "display:block;width:100%;border:0";
      root.replaceChildren(this.frame);
      const { signal } = this.stopping;
      window.addEventListener("message", (event) => this.fit(event), { signal });
      document.addEventListener("securitypolicyviolation", (event) => {
        if (event.blockedURI.startsWith(origin) && FRAMES.test(event.effectiveDirective)) this.fail("blocked");
      }, { signal });
      // A frame far below is loaded once it is near, and only then is it waited for.
      const near = new IntersectionObserver((seen) => {
        if (!seen.some((one) => one.isIntersecting)) return;
        near.disconnect();
        this.timer = window.setTimeout(() => this.doubt(), PATIENCE);
      });
      near.observe(this.frame);
      signal.addEventListener("abort", () => near.disconnect());
    }

    /** @type {(event: MessageEvent) => void} */
    fit(event) {
      if (event.source !== this.frame.contentWindow || !(event.data && event.data.chartHeight > 0)) return;
      window.clearTimeout(this.timer);
      this.frame.setAttribute("height", String(Math.round(event.data.chartHeight)));
    }

    // The frame has said nothing: is the dashboard out of reach, or is it kept from running here?
    doubt() {
      fetch(address + "/health", { mode: "no-cors", cache: "no-store" }).then(() => this.add("silent"), () => this.fail("away"));
    }

    // In place of the frame why it is not there.
    /** @type {(reason: string) => void} */
    fail(reason) {
      this.stop();
      this.shadowRoot.replaceChildren(this.line(reason));
    }

    /** @type {(reason: string) => void} */
    add(reason) {
      this.shadowRoot.replaceChildren(this.frame, this.line(reason));
    }

    // A reason, and the way to the chart.
    /** @type {(reason: string) => HTMLElement} */
    line(reason) {
      const line = document.createElement("p"), link = document.createElement("a");
      link.href = this.wanted;
      link.textContent = this.word("site");
      line.setAttribute("role", "note");
      line.append(this.word(reason) + " ", link);
      return line;
    }
  }

  if (!customElements.get("labour-migration-chart")) customElements.define("labour-migration-chart", ChartElement);
})();
