#!/bin/sh
# Sees to Chromium, ChromeDriver, fontconfig, pdftotext and LibreOffice for the tests, and to Redis and nginx where they may be installed.
set -eu
missing=""
for program in chromium chromedriver fc-list pdftotext soffice; do command -v "$program" >/dev/null 2>&1 || missing="$missing $program"; done
[ -z "$missing" ] && command -v redis-server >/dev/null 2>&1 && command -v nginx >/dev/null 2>&1 && exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium chromium-driver fontconfig fonts-dejavu-core fonts-liberation libreoffice-impress-nogui poppler-utils nginx-light redis-server >/dev/null
  exit 0
fi
# Without Redis or nginx their tests are skipped and say so.
[ -z "$missing" ] && exit 0
echo "The tests need Chromium, ChromeDriver, fontconfig, pdftotext and LibreOffice Impress; missing:$missing. On Debian: apt-get install chromium chromium-driver fontconfig fonts-dejavu-core fonts-liberation libreoffice-impress-nogui poppler-utils" >&2
exit 1
