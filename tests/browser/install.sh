#!/bin/sh
# Sees to Chromium, ChromeDriver and pdftotext for the browser tests.
set -eu
missing=""
for program in chromium chromedriver pdftotext; do command -v "$program" >/dev/null 2>&1 || missing="$missing $program"; done
[ -z "$missing" ] && exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-dejavu-core poppler-utils >/dev/null
  exit 0
fi
echo "The browser tests need Chromium, ChromeDriver and pdftotext; missing:$missing. On Debian: apt-get install chromium chromium-driver poppler-utils" >&2
exit 1
