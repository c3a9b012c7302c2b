#!/usr/bin/env bash
# What action.yml runs: checks the plans, keeps a SARIF report, annotates the change, and ends with the exit code of the check.
#
#   DUEREGARD_PATHS      plans, folders or patterns, one a line
#   DUEREGARD_FAIL_ON    and DUEREGARD_BASELINE: settings of the check; empty is as if they were not there
#   GITHUB_OUTPUT        gets sarif-file and exit-code
#   GITHUB_STEP_SUMMARY  gets a summary in Markdown, as far as GitHub takes it
#   RUNNER_TEMP          the reports are kept here
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
reports=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/dueregard.XXXXXX")
sarif=$reports/dueregard.sarif
annotations=$reports/annotations.txt

# One a line, never split at spaces and never expanded here: the tool itself reads patterns.
paths=()
while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    [ -z "${line// /}" ] || paths+=("$line")
done <<<"${DUEREGARD_PATHS:-}"
if [ "${#paths[@]}" -eq 0 ]; then
    echo "dueregard: no plans are named. Set the input 'paths'." >&2
    exit 2
fi

# An input that nobody gave comes as nothing, and must not stand before what .dueregard.yaml says.
[ -n "${DUEREGARD_FAIL_ON:-}" ] || unset DUEREGARD_FAIL_ON
[ -n "${DUEREGARD_BASELINE:-}" ] || unset DUEREGARD_BASELINE

code=0
# What a plan says is printed here too: until the word below, GitHub obeys no command in it.
word=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "::stop-commands::$word"
"$home/dueregard" check -f text -f "sarif:$sarif" -f "github:$annotations" --no-color -- "${paths[@]}" || code=$?
echo "::$word::"
[ ! -s "$annotations" ] || cat "$annotations"

# The check itself writes the outputs and the summary, unless it could not start.
if [ -n "${GITHUB_OUTPUT:-}" ] && ! grep -q '^exit-code=' "$GITHUB_OUTPUT" 2>/dev/null; then
    printf 'exit-code=%s\n' "$code" >>"$GITHUB_OUTPUT"
fi
exit "$code"
