"""Take the README's pictures from the running dashboard: `make pictures`."""

import shutil
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.support.wait import WebDriverWait

from tests.support import DRAWN, running

PAGES = {"distribution": "/distribution", "remittances": "/remittances"}
WIDTH, HEIGHT = 1280, 860


def main() -> None:
    """Write one PNG a page beside this file."""
    options = Options()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    with running() as address:
        driver = webdriver.Chrome(options=options)
        try:
            screen = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": False}
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
            for name, path in PAGES.items():
                driver.get(address + path)
                WebDriverWait(driver, 30).until(lambda one: one.execute_script(DRAWN))
                driver.save_screenshot(str(Path(__file__).parent / f"{name}.png"))
        finally:
            driver.quit()


if __name__ == "__main__":
    main()
