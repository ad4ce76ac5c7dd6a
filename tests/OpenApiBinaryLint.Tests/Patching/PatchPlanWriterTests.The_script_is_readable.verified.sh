#!/bin/sh
# Brings a REST API of Amazon API Gateway to what an OpenAPI document says about payloads
# Usage: sh SCRIPT REST_API_ID STAGE_NAME
set -eu

if [ "$#" -ne 2 ]; then
  echo "Usage: sh $0 REST_API_ID STAGE_NAME" >&2
  exit 2
fi

rest_api_id=$1
stage_name=$2

# A pager would wait for somebody to read on.
AWS_PAGER=''
export AWS_PAGER

operations=$(mktemp)
trap 'rm -f "$operations"' EXIT
trap 'exit 1' HUP INT TERM

# Prints the id of the resource that has a path, which is what the calls below take.
resource_at() {
  id=$(aws apigateway get-resources --rest-api-id "$rest_api_id" --query "items[?path=='$1'].id" --output text) || return 1
  id=$(printf '%s' "$id" | sed 's/None//g' | tr -d '[:space:]')
  if [ -z "$id" ]; then
    printf 'There is no resource %s in the API %s\n' "$1" "$rest_api_id" >&2
    return 1
  fi
  printf '%s\n' "$id"
}

# The API
cat > "$operations" <<'OPERATIONS'
[
  {
    "op": "add",
    "path": "/binaryMediaTypes/image~1png"
  }
]
OPERATIONS
aws apigateway update-rest-api --rest-api-id "$rest_api_id" \
  --patch-operations "file://$operations" > /dev/null

# PUT /images
resource_id=$(resource_at '/images')
cat > "$operations" <<'OPERATIONS'
[
  {
    "op": "replace",
    "path": "/contentHandling",
    "value": "CONVERT_TO_TEXT"
  },
  {
    "op": "add",
    "path": "/requestTemplates/application~1json",
    "value": "{\"it's\": \"$input.body\", `a`, \\n, \u00fc}\nOPERATIONS\n"
  }
]
OPERATIONS
aws apigateway update-integration --rest-api-id "$rest_api_id" --resource-id "$resource_id" --http-method PUT \
  --patch-operations "file://$operations" > /dev/null

# PUT /images, response of status code 200
cat > "$operations" <<'OPERATIONS'
[
  {
    "op": "replace",
    "path": "/contentHandling",
    "value": "CONVERT_TO_BINARY"
  }
]
OPERATIONS
aws apigateway update-integration-response --rest-api-id "$rest_api_id" --resource-id "$resource_id" --http-method PUT --status-code 200 \
  --patch-operations "file://$operations" > /dev/null

# Deployment
# Nothing of this takes effect before the API is deployed anew
aws apigateway create-deployment --rest-api-id "$rest_api_id" --stage-name "$stage_name"
