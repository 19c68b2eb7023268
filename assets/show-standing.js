// What is had of one slide that stands in a show: its words, and its chart as the server draws it for the room that the words
// leave.
(function () {
  "use strict";

  // The subtitle says which rows had no room, and with that may take room itself: so often a figure is asked for.
  const TRIES = 3;

  const { element, settle, space, plot } = window.dashboardShowSlide;

  /** @type {(one: ShowStanding, room: string) => Promise<DrawnSlide>} */
  function ask(one, room) {
    const of = one.slide.query + "&space=" + room + (one.open ? "&controls=1" : "");
    if (!one.asking || one.asking.of !== of) {
      const answer = fetch(window.dashboardAnswer("/show/slide.json", of)).then(async (found) => {
        if (!found.ok) throw new Error(await found.text());
        return /** @type {Promise<DrawnSlide>} */ (found.json());
      });
      one.asking = { of, answer };
      answer.catch(() => { if (one.asking && one.asking.of === of) one.asking = undefined; });
    }
    return one.asking.answer;
  }

  // Writes the words of a slide anew where they, or their room, have changed.
  /** @type {(one: ShowStanding) => void} */
  function say(one) {
    const { title, subtitle, foot } = one.slide;
    const state = JSON.stringify([title, subtitle, foot, window.innerWidth, window.innerHeight, one.open && one.open.offsetHeight]);
    if (one.settled === state) return;
    settle(one.box, one.slide);
    one.settled = state;
  }

  // Has a slide say what it says, and its chart as it is drawn for the room there is, each of which is told of; throws where
  // that is not to be had.
  /** @type {(one: ShowStanding, told: () => void) => Promise<void>} */
  async function have(one, told) {
    say(one);
    for (let tries = 0; one.slide.query && tries < TRIES; tries += 1) {
      const room = space(one.box);
      const { query } = one.slide;
      if (one.drawn && one.drawnOf === query && one.drawn.space === room && (!one.open || one.drawn.controls.length)) return;
      const found = await ask(one, room);
      if (one.slide.query !== query) return;
      const title = (query === one.first.query && one.first.title) || found.title;
      Object.assign(one, { drawn: found, drawnOf: query, slide: { ...one.slide, ...found, title, query } });
      told();
      say(one);
    }
  }

  // Draws what is had of a slide, with the words of plotly.js in the language of the deck.
  /** @type {(one: ShowStanding, locale: string) => void} */
  function draw(one, locale) {
    if (!one.drawn || one.plotted === one.drawn) return;
    one.plotted = one.drawn;
    plot(one.box, one.drawn, locale).then(() => document.dispatchEvent(new Event("dashboard:show-drawn")));
  }

  // The chart of a slide cannot be had: what was drawn of it is enlarged as it is, else its place says so.
  /** @type {(one: ShowStanding, error: unknown) => void} */
  function away(one, error) {
    if (one.drawn) { one.plotted = undefined; return; }
    const said = element("p", "notice", window.dashboardMessages.say("scripts-show-missing", { reason: window.dashboardConnection.reason(error) }));
    said.setAttribute("role", "status");
    one.box.querySelector(".show-figure").replaceChildren(said);
  }

  globalThis.dashboardShowStanding = { have, draw, away };
})();
