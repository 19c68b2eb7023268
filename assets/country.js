// The reader's own country, remembered by the browser.
(function () {
  "use strict";

  const KEY = "country";

  function keep(code) {
    try {
      if (code) window.localStorage.setItem(KEY, code);
      else window.localStorage.removeItem(KEY);
    } catch (refused) {
      // A browser that keeps nothing for pages: the address still carries the choice.
    }
    document.dispatchEvent(new CustomEvent("dashboard:country", { detail: code }));
  }

  window.dashboardCountry = {
    stored: function () {
      try {
        return window.localStorage.getItem(KEY) || "";
      } catch (refused) {
        return "";
      }
    },
    choose: keep,
    clear: function () { keep(""); },
  };
})();
