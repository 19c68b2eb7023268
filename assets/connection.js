// A lost connection or a failed answer is said, so that nobody takes the last view for the one asked for.
(function () {
  "use strict";

  const LOST = "The connection to the dashboard is lost: what you see is the last view that arrived, not your last choice.";
  const FAILED = "This choice could not be drawn: what you see is the view before it.";
  const ask = window.fetch;

  function say(words) {
    let box = document.getElementById("connection");
    if (!box) {
      box = document.createElement("p");
      box.id = "connection";
      box.setAttribute("role", "alert");
      document.body.prepend(box);
    }
    if (box.textContent !== words) box.textContent = words;
    box.hidden = words === "";
  }

  window.fetch = async function (address, ...rest) {
    const callback = String(address.url || address).includes("_dash-update-component");
    try {
      const answer = await ask.call(this, address, ...rest);
      if (callback) say(answer.ok ? "" : FAILED);
      return answer;
    } catch (error) {
      if (error.name !== "AbortError") say(LOST);
      throw error;
    }
  };
})();
