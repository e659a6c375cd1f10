"""A small description of three files, 30 changes that break somebody, 15 that break nobody. Read by `test_spec_diff`.

Every change is a piece of text that is replaced. A breaking one says where it must be seen: in terms of the
description, and, where users' code meets it, in terms of Python.
"""

from __future__ import annotations

from dataclasses import dataclass

ROOT = """\
openapi: 3.1.0
info:
  title: Parcels
  version: '2026-10-21'
servers:
  - url: https://parcels.invalid
security:
  - ApiKeyAuth: []
  - BearerAuth: []
tags:
  - name: parcels
    description: Parcels and their way.
x-exceptions:
  - class: NotFoundError
    status: 404
    type: not_found_error
    description: There is no such parcel.
  - class: RateLimitError
    status: 429
    type: rate_limit_error
    description: Too many parcels at once.
paths:
  /v1/parcels:
    $ref: './parcels.yaml#/paths/~1v1~1parcels'
  /v1/parcels/{parcel_id}:
    $ref: './parcels.yaml#/paths/~1v1~1parcels~1{parcel_id}'
  /v1/parcels/{parcel_id}/events/{event_id}:
    $ref: './parcels.yaml#/paths/~1v1~1parcels~1{parcel_id}~1events~1{event_id}'
components:
  securitySchemes:
    ApiKeyAuth:
      type: apiKey
      in: header
      name: x-api-key
    BearerAuth:
      type: http
      scheme: bearer
"""

PARCELS = """\
paths:
  /v1/parcels:
    get:
      operationId: list_parcels
      tags: [parcels]
      x-method: list
      description: Lists all parcels.
      parameters:
        - name: limit
          in: query
          description: How many at most.
          schema: {type: integer, minimum: 1, maximum: 100}
        - name: after_id
          in: query
          schema: {type: string}
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/ParcelPage'
        4XX:
          $ref: './shared.yaml#/components/responses/Failure'
    post:
      operationId: create_parcel
      tags: [parcels]
      x-method: create
      x-beta: parcels-2026-10-21
      description: Hands in a parcel.
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/CreateParcelRequest'
            example: {weight: 3, service: slow, contents: [{type: book, title: Emma}]}
      responses:
        '200':
          description: The parcel.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Parcel'
            text/event-stream:
              schema:
                $ref: '#/components/schemas/ParcelEvent'
        4XX:
          $ref: './shared.yaml#/components/responses/Failure'
  /v1/parcels/{parcel_id}:
    parameters:
      - name: parcel_id
        in: path
        required: true
        schema: {type: string, minLength: 1}
    get:
      operationId: retrieve_parcel
      tags: [parcels]
      x-method: retrieve
      description: Shows a parcel.
      responses:
        '200':
          description: The parcel.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Parcel'
        4XX:
          $ref: './shared.yaml#/components/responses/Failure'
    delete:
      operationId: delete_parcel
      tags: [parcels]
      x-method: delete
      description: Takes a parcel back.
      responses:
        '200':
          description: The parcel as it was.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Parcel'
  /v1/parcels/{parcel_id}/events/{event_id}:
    get:
      operationId: retrieve_parcel_event
      tags: [parcels]
      x-method: retrieve_event
      description: Shows what happened to a parcel.
      parameters:
        - name: parcel_id
          in: path
          required: true
          schema: {type: string}
        - name: event_id
          in: path
          required: true
          schema: {type: string}
      responses:
        '200':
          description: What happened.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/ParcelEvent'
components:
  schemas:
    CreateParcelRequest:
      type: object
      description: What to carry.
      required: [weight, contents]
      properties:
        weight:
          type: number
          description: In kilograms.
          exclusiveMinimum: 0
          maximum: 30
        label:
          type: [string, 'null']
          maxLength: 40
        service:
          $ref: '#/components/schemas/Service'
        contents:
          type: array
          items:
            $ref: '#/components/schemas/ContentParam'
    ContentParam:
      description: What is in a parcel.
      oneOf:
        - $ref: './shared.yaml#/components/schemas/BookParam'
        - $ref: './shared.yaml#/components/schemas/ToyParam'
      discriminator:
        propertyName: type
        mapping:
          book: './shared.yaml#/components/schemas/BookParam'
          toy: './shared.yaml#/components/schemas/ToyParam'
    Service:
      type: string
      description: How fast it goes.
      enum: [slow, fast]
    Parcel:
      type: object
      description: A parcel on its way.
      required: [id, status, weight, carrier, note, made_at]
      properties:
        id:
          type: string
        status:
          $ref: '#/components/schemas/Status'
        weight:
          type: integer
        carrier:
          $ref: '#/components/schemas/Carrier'
        note:
          anyOf:
            - type: string
            - type: 'null'
        made_at:
          type: string
          format: date-time
        tracking:
          type: string
    Status:
      type: string
      description: Where it is.
      x-known-values: [waiting, moving, arrived]
    Carrier:
      type: string
      description: Who carries it.
      enum: [bike, van]
    ParcelPage:
      type: object
      required: [data, has_more]
      properties:
        data:
          type: array
          items:
            $ref: '#/components/schemas/Parcel'
        has_more:
          type: boolean
    ParcelEvent:
      description: What happened to a parcel.
      oneOf:
        - $ref: '#/components/schemas/MovedEvent'
        - $ref: '#/components/schemas/ArrivedEvent'
      discriminator:
        propertyName: type
        mapping:
          moved: '#/components/schemas/MovedEvent'
          arrived: '#/components/schemas/ArrivedEvent'
    MovedEvent:
      type: object
      required: [type, place]
      properties:
        type: {type: string, const: moved}
        place: {type: string}
    ArrivedEvent:
      type: object
      required: [type]
      properties:
        type: {type: string, const: arrived}
        parcel:
          $ref: '#/components/schemas/Parcel'
"""

SHARED = """\
components:
  schemas:
    BookParam:
      type: object
      required: [type, title]
      properties:
        type: {type: string, const: book}
        title: {type: string}
    ToyParam:
      type: object
      required: [type]
      properties:
        type: {type: string, const: toy}
        age: {type: integer, minimum: 0}
    ErrorResponse:
      type: object
      required: [message]
      properties:
        message: {type: string}
  responses:
    Failure:
      description: It did not work.
      content:
        application/json:
          schema:
            $ref: '#/components/schemas/ErrorResponse'
"""

FILES = {"openapi.yaml": ROOT, "parcels.yaml": PARCELS, "shared.yaml": SHARED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A change. `spec` and `python` are (subject, place, words) of what must be told; None: nothing has to be."""

    name: str
    changes: tuple[tuple[str, str, str], ...]
    spec: tuple[str, str, str] | None = None
    python: tuple[str, str, str] | None = None


def _parcels(name: str, old: str, new: str, **told: tuple[str, str, str]) -> Planted:
    return Planted(name=name, changes=(("parcels.yaml", old, new),), **told)


def _root(name: str, old: str, new: str, **told: tuple[str, str, str]) -> Planted:
    return Planted(name=name, changes=(("openapi.yaml", old, new),), **told)


_REQUEST, _PARCEL = "CreateParcelRequest", "Parcel"
_MODEL, _ANSWER = "models.create_parcel_request.CreateParcelRequest", "models.parcel.Parcel"
_LIMIT = "        - name: limit\n          in: query\n"
_JSON_BODY = """          application/json:
            schema:
              $ref: '#/components/schemas/CreateParcelRequest'
"""
_LIST, _CREATE = "api.parcels.list_parcels", "api.parcels.create_parcel"
_DELETE = PARCELS[PARCELS.index("    delete:\n") : PARCELS.index("  /v1/parcels/{parcel_id}/events")]
_STREAM = """            text/event-stream:
              schema:
                $ref: '#/components/schemas/ParcelEvent'
"""
_MEMBERS_OF_EVENT = (
    "        - $ref: '#/components/schemas/MovedEvent'\n        - $ref: '#/components/schemas/ArrivedEvent'\n"
)
_ARRIVED_TAG = "          arrived: '#/components/schemas/ArrivedEvent'\n"
_TOY_MEMBER = "        - $ref: './shared.yaml#/components/schemas/ToyParam'\n"
_TOY_TAG = "          toy: './shared.yaml#/components/schemas/ToyParam'\n"

BREAKING = (
    # What callers send.
    Planted(
        name="new required member",
        changes=(
            ("parcels.yaml", "        label:\n", "        colour: {type: string}\n        label:\n"),
            ("parcels.yaml", "required: [weight, contents]", "required: [weight, contents, colour]"),
        ),
        spec=(_REQUEST, "colour", "new, required"),
        python=(_MODEL, "colour", "must be given"),
    ),
    _parcels(
        "removed member",
        "        label:\n          type: [string, 'null']\n          maxLength: 40\n",
        "",
        spec=(_REQUEST, "label", "removed"),
        python=(f"{_CREATE}.Fields", "label", "argument removed"),
    ),
    _parcels(
        "renamed member",
        "        label:\n",
        "        caption:\n",
        spec=(_REQUEST, "label", "renamed to `caption`"),
        python=(_MODEL, "label", "attribute removed"),
    ),
    _parcels(
        "optional member required",
        "required: [weight, contents]",
        "required: [weight, contents, service]",
        spec=(_REQUEST, "service", "required now"),
        python=(_MODEL, "service", "must be given now"),
    ),
    _parcels(
        "type of a member narrowed",
        "          type: number\n",
        "          type: integer\n",
        spec=(_REQUEST, "weight", "narrowed"),
        python=(f"{_CREATE}.Fields", "weight", "type float"),
    ),
    _parcels(
        "null refused",
        "          type: [string, 'null']\n",
        "          type: string\n",
        spec=(_REQUEST, "label", "null no longer"),
        python=(_MODEL, "label", "type str | None"),
    ),
    _parcels("upper limit lowered", "maximum: 30", "maximum: 20", spec=(_REQUEST, "weight", "30 → 20")),
    _parcels(
        "limit added",
        "{type: string, minLength: 1}",
        "{type: string, minLength: 1, pattern: '^p_'}",
        spec=("retrieve_parcel", "path parameter `parcel_id`", "pattern"),
    ),
    _parcels(
        "value of a request's enum removed",
        "enum: [slow, fast]",
        "enum: [slow]",
        spec=("Service", "", "value gone: `fast`"),
        python=("models.service.Service", "FAST", "constant removed"),
    ),
    Planted(
        name="member of a request's union removed",
        changes=(("parcels.yaml", _TOY_MEMBER, ""), ("parcels.yaml", _TOY_TAG, "")),
        spec=("ContentParam", "", "no longer: `ToyParam`"),
        python=("models.content_param.ContentParam", "", "no longer: ToyParam"),
    ),
    _parcels(
        "new required parameter",
        _LIMIT,
        _LIMIT.replace("limit", "depot") + "          required: true\n          schema: {type: string}\n" + _LIMIT,
        spec=("list_parcels", "query parameter `depot`", "new, required"),
        python=(_LIST, "depot", "must be given"),
    ),
    _parcels(
        "renamed parameter",
        _LIMIT,
        _LIMIT.replace("limit", "page_size"),
        spec=("list_parcels", "query parameter `limit`", "page_size"),
        python=(_LIST, "limit", "parameter removed"),
    ),
    Planted(
        name="path parameter renamed",
        changes=(
            ("parcels.yaml", "{parcel_id}/events/{event_id}", "{parcel_id}/events/{id}"),
            ("openapi.yaml", "{parcel_id}/events/{event_id}", "{parcel_id}/events/{id}"),
            ("openapi.yaml", "{event_id}'", "{id}'"),
            ("parcels.yaml", "name: event_id", "name: id"),
        ),
        spec=("retrieve_parcel_event", "path parameter `event_id`", "renamed to `id`"),
        python=("api.parcels.retrieve_parcel_event", "event_id", "parameter removed"),
    ),
    _parcels(
        "operation removed",
        _DELETE,
        "",
        spec=("delete_parcel", "", "removed: DELETE"),
        python=("api.parcels.delete_parcel", "", "removed"),
    ),
    _parcels("method changed", "    delete:\n", "    put:\n", spec=("delete_parcel", "method and path", "put")),
    Planted(
        name="path changed",
        changes=(
            ("parcels.yaml", "{parcel_id}/events/", "{parcel_id}/log/"),
            ("openapi.yaml", "{parcel_id}/events/", "{parcel_id}/log/"),
            ("openapi.yaml", "~1events~1", "~1log~1"),
        ),
        spec=("retrieve_parcel_event", "method and path", "/log/"),
    ),
    _parcels(
        "operation renamed",
        "operationId: delete_parcel",
        "operationId: withdraw_parcel",
        spec=("withdraw_parcel", "operationId", "delete_parcel → withdraw_parcel"),
        python=("api.parcels.delete_parcel", "", "removed"),
    ),
    _parcels(
        "method of the namespace renamed",
        "x-method: retrieve_event",
        "x-method: event",
        spec=("retrieve_parcel_event", "namespace", "claude.parcels.event"),
    ),
    _parcels(
        "body in another media type",
        _JSON_BODY,
        _JSON_BODY.replace("application/json", "multipart/form-data"),
        spec=("create_parcel", "body", "no longer application/json"),
    ),
    _parcels(
        "another beta header",
        "x-beta: parcels-2026-10-21",
        "x-beta: parcels-2026-11-01",
        spec=("create_parcel", "x-beta", "parcels-2026-11-01"),
    ),
    _root("credential no longer enough", "  - BearerAuth: []\n", "", spec=("API", "security", "BearerAuth")),
    # What callers get.
    _parcels(
        "member of an answer removed",
        "        tracking:\n          type: string\n",
        "",
        spec=(_PARCEL, "tracking", "removed"),
        python=(_ANSWER, "tracking", "attribute removed"),
    ),
    _parcels(
        "member of an answer optional",
        "[id, status, weight, carrier, note, made_at]",
        "[id, status, weight, carrier, note]",
        spec=(_PARCEL, "made_at", "optional now"),
        python=(_ANSWER, "made_at", "Unset"),
    ),
    _parcels(
        "type in an answer widened",
        "        weight:\n          type: integer\n",
        "        weight:\n          type: number\n",
        spec=(_PARCEL, "weight", "widened"),
        python=(_ANSWER, "weight", "type int → float"),
    ),
    _parcels(
        "null in an answer",
        "        id:\n          type: string\n",
        "        id:\n          type: [string, 'null']\n",
        spec=(_PARCEL, "id", "null is allowed now"),
        python=(_ANSWER, "id", "type str → str | None"),
    ),
    _parcels(
        "value of an answer's open set gone",
        "[waiting, moving, arrived]",
        "[waiting, arrived]",
        spec=("Status", "", "value gone: `moving`"),
        python=("models.status.Status", "MOVING", "constant removed"),
    ),
    _parcels(
        "new value in an answer's closed set",
        "enum: [bike, van]",
        "enum: [bike, van, drone]",
        spec=("Carrier", "", "new value: `drone`"),
    ),
    Planted(
        name="member of an answer's union removed",
        changes=(
            ("parcels.yaml", _MEMBERS_OF_EVENT, _MEMBERS_OF_EVENT.splitlines(keepends=True)[0]),
            ("parcels.yaml", _ARRIVED_TAG, ""),
        ),
        spec=("ParcelEvent", "", "no longer: `ArrivedEvent`"),
        python=("models.parcel_event.ParcelEvent", "", "no longer: ArrivedEvent"),
    ),
    _parcels("stream no longer answered", _STREAM, "", spec=("create_parcel", "200", "no longer text/event-stream")),
    _root(
        "error of another class",
        "class: RateLimitError",
        "class: TooManyParcelsError",
        spec=("API", "error 429 rate_limit_error", "`TooManyParcelsError`"),
        python=("errors.RateLimitError", "", "class removed"),
    ),
)


_CREATE_EXAMPLE = "            example: {weight: 3, service: slow, contents: [{type: book, title: Emma}]}\n"
_MOVED = PARCELS[PARCELS.index("    MovedEvent:\n") : PARCELS.index("    ArrivedEvent:\n")]
_ARRIVED = PARCELS[PARCELS.index("    ArrivedEvent:\n") :]
_LABEL = "        label:\n          type: [string, 'null']\n          maxLength: 40\n"
_AFTER_ID = "        - name: after_id\n          in: query\n          schema: {type: string}\n"
_LIMIT_WHOLE = PARCELS[PARCELS.index(_LIMIT) : PARCELS.index(_AFTER_ID)]
_RETURNED = """    post:
      operationId: return_parcel
      tags: [parcels]
      x-method: return_
      description: Sends a parcel back.
      responses:
        '200':
          description: The parcel on its way back.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Parcel'
"""

HARMLESS = (
    _parcels(
        "members in another order",
        "        weight:\n          type: integer\n        carrier:\n          $ref: '#/components/schemas/Carrier'\n",
        "        carrier:\n          $ref: '#/components/schemas/Carrier'\n        weight:\n          type: integer\n",
    ),
    _parcels("schemas in another order", _MOVED + _ARRIVED, _ARRIVED + _MOVED),
    _parcels("query parameters in another order", _LIMIT_WHOLE + _AFTER_ID, _AFTER_ID + _LIMIT_WHOLE),
    _parcels("other words", "description: Hands in a parcel.", "description: Hands in a parcel, of any weight."),
    _parcels("other example", "title: Emma", "title: Persuasion"),
    _parcels("new optional member", _LABEL, _LABEL + "        insured: {type: boolean}\n"),
    _parcels("new optional parameter", _AFTER_ID, _AFTER_ID + _AFTER_ID.replace("after_id", "before_id")),
    _parcels(
        "new member of an answer", "        tracking:\n", "        signed_by: {type: string}\n        tracking:\n"
    ),
    _parcels("new operation", "    delete:\n", _RETURNED + "    delete:\n"),
    _parcels("new value in an open set", "[waiting, moving, arrived]", "[waiting, moving, lost, arrived]"),
    _parcels("limit of a request raised", "maximum: 100", "maximum: 1000"),
    _parcels("optional now in a request", "required: [weight, contents]", "required: [weight]"),
    Planted(
        name="new member of an answer's tagged union",
        changes=(
            (
                "parcels.yaml",
                _MEMBERS_OF_EVENT,
                _MEMBERS_OF_EVENT + "        - $ref: '#/components/schemas/LostEvent'\n",
            ),
            ("parcels.yaml", _ARRIVED_TAG, _ARRIVED_TAG + "          lost: '#/components/schemas/LostEvent'\n"),
            ("parcels.yaml", _MOVED, _MOVED + _MOVED.replace("Moved", "Lost").replace("moved", "lost")),
        ),
    ),
    Planted(
        name="a file split in two",
        changes=(
            ("parcels.yaml", _MOVED, ""),
            (
                "parcels.yaml",
                "'#/components/schemas/MovedEvent'\n        - ",
                "'./moved.yaml#/components/schemas/MovedEvent'\n        - ",
            ),
            ("parcels.yaml", "moved: '#/components", "moved: './moved.yaml#/components"),
            ("moved.yaml", "", "components:\n  schemas:\n" + _MOVED),
        ),
    ),
    Planted(
        name="a file renamed",
        changes=(
            ("shared.yaml", SHARED, ""),
            ("common.yaml", "", SHARED),
            *(("parcels.yaml", "./shared.yaml", "./common.yaml"),) * PARCELS.count("./shared.yaml"),
        ),
    ),
)
