"""Take the README's pictures from the running dashboard: `make pictures`."""

import shutil
import threading
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.support.wait import WebDriverWait
from waitress.server import create_server

import app
from tests.support import DRAWN

PAGES = {"distribution": "/distribution", "remittances": "/remittances"}
WIDTH, HEIGHT = 1280, 860


def main() -> None:
    """Write one PNG a page beside this file."""
    serving = create_server(app.server, host="127.0.0.1", port=0)
    threading.Thread(target=serving.run, daemon=True).start()
    options = Options()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options)
    try:
        screen = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": False}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
        for name, path in PAGES.items():
            driver.get(f"http://127.0.0.1:{serving.effective_port}{path}")
            WebDriverWait(driver, 30).until(lambda one: one.execute_script(DRAWN))
            driver.save_screenshot(str(Path(__file__).parent / f"{name}.png"))
    finally:
        driver.quit()
        serving.close()


if __name__ == "__main__":
    main()
