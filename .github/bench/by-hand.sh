#!/usr/bin/env bash
# By hand: one artifact after the other, downloaded whole, unzipped, summed with jq.
# Prints the tokens that it counted.
set -euo pipefail
api="$1/repos/acme/storefront/actions"
since="$2"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

get() { curl --silent --show-error --fail --header 'authorization: Bearer demo-token' "$@"; }

for run in $(get "$api/runs?per_page=100&created=%3E%3D$since" | jq '.workflow_runs[].id'); do
  for artifact in $(get "$api/runs/$run/artifacts?per_page=100" | jq '.artifacts[].id'); do
    # The link is followed by hand: the token must not go to the blob store.
    link=$(get --output /dev/null --write-out '%{redirect_url}' "$api/artifacts/$artifact/zip")
    curl --silent --show-error --fail --output "$folder/artifact.zip" "$link"
    mkdir "$folder/files"
    unzip -q "$folder/artifact.zip" -d "$folder/files"
    find "$folder/files" -name 'token[-_]usage.jsonl' -exec cat {} + >> "$folder/records.jsonl"
    rm -r "$folder/files"
  done
done
jq -n 'reduce inputs as $r (0; . + $r.input_tokens + $r.output_tokens + $r.cache_read_tokens + $r.cache_write_tokens)' \
  "$folder/records.jsonl"
