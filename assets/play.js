// Play: the values of a control one after the other, each as if the reader had chosen it and for as long as it takes to be
// drawn and read. The same on a page and on a slide; one plays at a time.
(function () {
  "use strict";

  // How long a value stays before the next, once it is drawn.
  const STAYS = 900;

  /** @type {{ button: HTMLElement, id: string, words: string, steps: number } | null} */
  let playing = null;

  function stop() {
    if (!playing) return;
    playing.button.setAttribute("aria-pressed", "false");
    playing.button.textContent = playing.words;
    playing = null;
  }

  /** @type {(ms: number) => Promise<void>} */
  const pause = (ms) => new Promise((done) => { window.setTimeout(done, ms); });

  /** @type {(button: HTMLElement, row: PlayedRow) => Promise<void>} */
  async function begin(button, { id, values, now, choose }) {
    stop();
    const own = playing = { button, id, words: button.textContent, steps: 0 };
    button.setAttribute("aria-pressed", "true");
    button.textContent = window.dashboardMessages.say("scripts-pause");
    const at = values.indexOf(now());
    for (const value of values.slice(at + 1 < values.length ? at + 1 : 0)) {
      own.steps += 1;
      await choose(value);
      await pause(STAYS);
      if (playing !== own) return;
      if (!button.isConnected) break;
    }
    stop();
  }

  window.dashboardPlay = {
    stop,
    // The control whose values are played, and how many of them have been; null while none is.
    playing: () => playing,
    // One press begins, the next ends; the second of a double press is none.
    press(event, button, row) {
      if (event.detail > 1) return;
      if (playing && playing.button === button) stop();
      else begin(button, row);
    },
  };
})();
