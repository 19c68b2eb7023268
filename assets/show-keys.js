// The keys and the finger of a slide show: which of its acts is meant, and the table of them all.
(function () {
  "use strict";

  const words = window.dashboardMessages.say;
  const { element } = window.dashboardShowSlide;

  // What lies to the right comes next, where lines run to the right.
  const FORWARD = document.documentElement.dir === "rtl" ? -1 : 1;
  const ARROWS = FORWARD > 0 ? { next: "→", previous: "←" } : { next: "←", previous: "→" };
  const SPACE = " ", BACK = "Shift+ ";
  // How far a finger moves that turns, and how much of that sideways.
  const FAR = 60, ASIDE = 2;

  // The acts that turn slides.
  /** @type {(turn: { by: (steps: number) => void, first: () => void, last: () => void }) => Record<string, ShowAct>} */
  const turns = (turn) => ({
    previous: { name: "previous", keys: [FORWARD > 0 ? "ArrowLeft" : "ArrowRight", "PageUp", "ArrowUp", BACK],
      label: "scripts-show-previous", says: "scripts-keys-previous", does: "scripts-keys-previous-does", arrow: ARROWS.previous,
      act: () => turn.by(-1) },
    next: { name: "next", keys: [FORWARD > 0 ? "ArrowRight" : "ArrowLeft", "PageDown", "ArrowDown", SPACE],
      label: "scripts-show-next", says: "scripts-keys-next", does: "scripts-keys-next-does", arrow: ARROWS.next,
      act: () => turn.by(1) },
    first: { name: "first", keys: ["Home"], says: "scripts-keys-ends", does: "scripts-keys-ends-does", act: turn.first },
    last: { name: "last", keys: ["End"], act: turn.last },
  });

  // The keys as the help names them, and what they do.
  /** @type {(acts: ShowAct[]) => HTMLElement} */
  function table(acts) {
    const made = element("table");
    acts.filter(({ says }) => says).forEach(({ says, does, arrow }) => {
      const row = element("tr");
      const head = element("th", "", words(says, arrow ? { arrow } : {}));
      head.scope = "row";
      row.append(head, element("td", "", words(does)));
      made.appendChild(row);
    });
    return made;
  }

  // Where keys are those of the widgets: in the controls, and in any list to choose from.
  const WIDGETS = ".show-controls, select";

  // Whether Escape leaves a list and nothing else: within the controls it closes their row.
  /** @type {(event: KeyboardEvent & { target: HTMLElement }) => boolean} */
  const leaves = ({ key, target }) => key === "Escape" && Boolean(target.closest("select")) && !target.closest(".show-controls");

  // Whether a letter says something to a widget: it is written there, or a list is searched by it.
  /** @type {(widget: HTMLElement, letter: string) => boolean} */
  function takes(widget, letter) {
    if (widget instanceof HTMLSelectElement) {
      return Array.from(widget.options).some((one) => one.text.trim().toLowerCase().startsWith(letter));
    }
    return widget.matches("input:not([type=range], [type=checkbox], [type=radio])");
  }

  // The act that a key means here, if it means any.
  /** @type {(event: KeyboardEvent & { target: HTMLElement }, acts: ShowAct[]) => ShowAct | undefined} */
  function meant(event, acts) {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    // But for those that close the row.
    const closes = key === "Escape" || (key === "c" && !takes(event.target, key));
    if (event.target.closest(WIDGETS) && !closes) return undefined;
    if (key === SPACE && event.target.closest("button, a")) return undefined;
    const name = key === SPACE && event.shiftKey ? BACK : key;
    return acts.find((act) => act.keys.includes(name));
  }

  // A finger that moves sideways turns too.
  /** @type {(stage: HTMLElement, turn: (steps: number) => void) => void} */
  function swipes(stage, turn) {
    /** @type {Touch | null} */
    let begun = null;
    stage.addEventListener("touchstart", (event) => { begun = event.changedTouches[0]; }, { passive: true });
    stage.addEventListener("touchend", function (event) {
      const moved = event.changedTouches[0];
      const across = moved.clientX - begun.clientX;
      if (Math.abs(across) > FAR && Math.abs(across) > ASIDE * Math.abs(moved.clientY - begun.clientY)) {
        turn(across < 0 ? FORWARD : -FORWARD);
      }
    }, { passive: true });
  }

  globalThis.dashboardShowKeys = { turns, table, leaves, meant, swipes };
})();
