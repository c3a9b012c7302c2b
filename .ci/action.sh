#!/usr/bin/env bash
# What action.yml runs: checks the plans, keeps a SARIF report, and ends with the exit code of the check.
#
#   DUEREGARD_PATHS      plans, folders or patterns, one a line
#   GITHUB_OUTPUT        gets sarif-file and exit-code
#   GITHUB_STEP_SUMMARY  gets the reports in Markdown, as far as GitHub takes them
#   RUNNER_TEMP          the reports are kept here
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
reports=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/dueregard.XXXXXX")
sarif=$reports/dueregard.sarif
summary=$reports/summary.md
most=1000000 # GitHub refuses a summary of more than 1 MiB

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

code=0
# What a plan says is printed here too: until the word below, GitHub obeys no command in it.
word=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "::stop-commands::$word"
"$home/dueregard" check -f text -f "sarif:$sarif" -f "markdown:$summary" --no-color -- "${paths[@]}" || code=$?
echo "::$word::"

if [ -n "${GITHUB_OUTPUT:-}" ]; then
    [ ! -s "$sarif" ] || printf 'sarif-file=%s\n' "$sarif" >>"$GITHUB_OUTPUT"
    printf 'exit-code=%s\n' "$code" >>"$GITHUB_OUTPUT"
fi
if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -s "$summary" ]; then
    if [ "$(wc -c <"$summary")" -le "$most" ]; then
        cat "$summary" >>"$GITHUB_STEP_SUMMARY"
    else
        echo "The reports are too long for a summary: see the log of the step." >>"$GITHUB_STEP_SUMMARY"
    fi
fi
exit "$code"
