#!/usr/bin/env bash
# Times the whole cold command on one plan, and 1,000 plans in one process, beside Spectral and ajv-cli from npm.
# Needs hyperfine and npm; prints a table. Run from the root of the repository: cli/src/bench/cold.sh
set -eu
plan=examples/ashdene/plan.yaml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "== preparing in a temporary folder"
mkdir "$work/plans"
for i in $(seq -w 1 1000); do cp "$plan" "$work/plans/plan-$i.yaml"; done
(cd "$work" && npm init -y >/dev/null 2>&1 && npm install --silent --no-audit --no-fund @stoplight/spectral-cli ajv-cli ajv-formats >/dev/null 2>&1) || echo "npm tools could not be installed; only our own figures follow"
cp model/src/main/resources/org/dueregard/plan/plan.schema.json "$work/schema.json"
{
  echo "rules:"
  for i in $(seq -w 1 50); do
    printf '  rule-%s:\n    given: $.plan\n    then: {field: title, function: truthy}\n' "$i"
  done
} > "$work/ruleset.yaml"
./dueregard check "$plan" --fail-on never >/dev/null 2>&1
./dueregard check "$plan" --fail-on never >/dev/null 2>&1

echo "== one plan, cold"
set -- --warmup 2 --runs 15 --ignore-failure -n "dueregard" "./dueregard check $plan --fail-on never"
if [ -x "$work/node_modules/.bin/spectral" ]; then
  set -- "$@" -n "spectral, 50 rules" "$work/node_modules/.bin/spectral lint -r $work/ruleset.yaml $plan" \
    -n "ajv, schema only" "$work/node_modules/.bin/ajv validate --spec=draft2020 --strict=false -s $work/schema.json -d $plan"
fi
hyperfine "$@"

echo "== 1,000 plans, one process"
set -- --warmup 1 --runs 5 --ignore-failure -n "dueregard, 1,000 plans" "./dueregard check $work/plans --fail-on never --quiet"
if [ -x "$work/node_modules/.bin/ajv" ]; then
  set -- "$@" -n "ajv, 1,000 plans, schema only" "$work/node_modules/.bin/ajv validate --spec=draft2020 --strict=false -s $work/schema.json -d '$work/plans/*.yaml'" \
    -n "spectral, 1,000 plans, 50 rules" "$work/node_modules/.bin/spectral lint -r $work/ruleset.yaml '$work/plans/*.yaml'"
fi
hyperfine "$@"

echo "== peak memory, one plan (KiB)"
/usr/bin/time -f '%M' ./dueregard check "$plan" --fail-on never 2>&1 >/dev/null | tail -1
