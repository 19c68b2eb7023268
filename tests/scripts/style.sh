#!/bin/sh
# Lints and type-checks our scripts, with what package-lock.json names, where node is there. Elsewhere says that this was left out.
set -eu
out() { echo "Our scripts were not linted and type-checked: $1." >&2; exit 0; }
command -v node >/dev/null 2>&1 || out "node is not installed"
command -v npm >/dev/null 2>&1 || out "npm is not installed"
node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' \
  || out "eslint needs node 20.19 or later, this is $(node --version)"
if ! [ node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --ignore-scripts --loglevel=error >&2 || out "what package-lock.json names could not be installed"
  touch node_modules/.package-lock.json
fi
npm run --silent lint
npm run --silent types
echo "Our scripts are linted and type-checked."
