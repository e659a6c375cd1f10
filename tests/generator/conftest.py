"""A small valid description of three files, and a way to plant one mistake in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from driver.bundle import bundle
from driver.lint import check
from driver.problem import SpecError

if TYPE_CHECKING:
    from pathlib import Path

    from driver.problem import Problem

ROOT = """\
openapi: 3.1.0
info:
  title: Things
  version: '2026-10-21'
servers:
  - url: https://things.invalid
security:
  - ApiKeyAuth: []
tags:
  - name: things
    description: Things of all kinds.
x-exceptions:
  - class: NotFoundError
    status: 404
    type: not_found_error
    description: There is no such thing.
  - class: RateLimitError
    status: 429
    type: rate_limit_error
    description: Too many things at once.
paths:
  /v1/things:
    $ref: './things.yaml#/paths/~1v1~1things'
  /v1/things/{thing_id}:
    $ref: './things.yaml#/paths/~1v1~1things~1{thing_id}'
  /v1/things/{thing_id}/content:
    $ref: './things.yaml#/paths/~1v1~1things~1{thing_id}~1content'
components:
  securitySchemes:
    ApiKeyAuth:
      type: apiKey
      in: header
      name: x-api-key
"""

THINGS = """\
paths:
  /v1/things:
    get:
      operationId: list_things
      tags: [things]
      description: Lists all things, a page at a time.
      x-method: list
      parameters:
        - $ref: './common.yaml#/components/parameters/ApiVersion'
        - name: limit
          in: query
          description: How many at most.
          schema:
            type: integer
            x-server-default: 20
        - name: ids
          in: query
          schema:
            type: array
            items:
              type: string
      responses:
        '200':
          description: A page.
          headers:
            request-id:
              $ref: './common.yaml#/components/headers/RequestId'
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/ThingPage'
              example:
                data: []
                has_more: false
        4XX:
          $ref: './common.yaml#/components/responses/Failure'
    post:
      operationId: create_thing
      tags: [things]
      description: Makes a thing.
      x-method: create
      x-beta: things-2026-10-21
      parameters:
        - $ref: './common.yaml#/components/parameters/ApiVersion'
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/CreateThingRequest'
            examples:
              small:
                $ref: './common.yaml#/components/examples/SmallThing'
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
              example: &thing
                id: thing_1
                color: light_red
                part: {kind: box, size: 3, inner: null}
                metadata: {}
            text/event-stream:
              schema:
                $ref: '#/components/schemas/Part'
        4XX:
          $ref: './common.yaml#/components/responses/Failure'
  /v1/things/{thing_id}:
    parameters:
      - name: thing_id
        in: path
        required: true
        schema:
          type: string
    get:
      operationId: retrieve_thing
      tags: [things]
      description: Shows one thing.
      x-method: retrieve
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
              example: *thing
  /v1/things/{thing_id}/content:
    parameters:
      - name: thing_id
        in: path
        required: true
        schema:
          type: string
    post:
      operationId: upload_content
      tags: [things]
      description: Replaces the content of a thing.
      x-method: upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              $ref: '#/components/schemas/UploadContentRequest'
            example:
              file: bytes
      responses:
        '200':
          description: What was there before.
          content:
            application/octet-stream:
              schema:
                type: string
                format: binary
components:
  schemas:
    CreateThingRequest:
      type: object
      description: What to make.
      required: [color, part]
      properties:
        color:
          $ref: '#/components/schemas/Color'
          description: The color to paint it in.
        part:
          $ref: '#/components/schemas/Part'
        note:
          anyOf:
            - type: string
            - type: array
              items:
                $ref: '#/components/schemas/Part'
            - type: 'null'
        model:
          type: string
          x-known-values: [thing-1, thing-2]
        secret:
          type: [string, 'null']
          format: password
        metadata:
          type: object
          additionalProperties: true
    UploadContentRequest:
      type: object
      required: [file]
      properties:
        file:
          type: string
          format: binary
    Thing:
      description: A thing that was made.
      allOf:
        - $ref: './common.yaml#/components/schemas/Identified'
        - type: object
          required: [color, part]
          properties:
            color:
              $ref: '#/components/schemas/Color'
            part:
              $ref: '#/components/schemas/Part'
            made_at:
              type: string
              format: date-time
            count:
              type: integer
              minimum: 0
            metadata:
              type: object
              additionalProperties: {type: string}
    Color:
      type: string
      enum: [light_red, dark_red]
    ThingPage:
      type: object
      required: [data, has_more]
      properties:
        data:
          type: array
          items:
            $ref: '#/components/schemas/Thing'
        has_more:
          type: boolean
    Part:
      description: One part.
      oneOf:
        - $ref: '#/components/schemas/BoxPart'
        - $ref: '#/components/schemas/RodPart'
        - $ref: '#/components/schemas/CustomPart'
      discriminator:
        propertyName: kind
        mapping:
          box: '#/components/schemas/BoxPart'
          rod: '#/components/schemas/RodPart'
          pole: '#/components/schemas/RodPart'
          custom: '#/components/schemas/CustomPart'
        x-default-mapping: '#/components/schemas/CustomPart'
    BoxPart:
      type: object
      required: [kind, size]
      properties:
        kind:
          type: string
          const: box
        size:
          type: integer
        inner:
          anyOf:
            - $ref: '#/components/schemas/Part'
            - type: 'null'
    RodPart:
      type: object
      required: [kind, length]
      properties:
        kind:
          type: string
          enum: [rod, pole]
        length:
          type: number
    CustomPart:
      type: object
      required: [shape]
      properties:
        kind:
          anyOf:
            - type: string
              const: custom
            - type: 'null'
        shape: {}
"""

COMMON = """\
components:
  parameters:
    ApiVersion:
      name: anthropic-version
      in: header
      required: true
      description: The version of the interface.
      x-client-header: true
      schema:
        type: string
        default: '2026-10-21'
  headers:
    RequestId:
      description: Names the request.
      schema:
        type: string
  examples:
    SmallThing:
      value:
        color: light_red
        part: {kind: rod, length: 1.5}
  responses:
    Failure:
      description: It did not work.
      content:
        application/json:
          schema:
            $ref: '#/components/schemas/ErrorResponse'
  schemas:
    Identified:
      type: object
      required: [id]
      properties:
        id:
          type: string
    ErrorResponse:
      type: object
      required: [error]
      properties:
        error:
          type: object
          required: [message]
          properties:
            message:
              type: string
"""


@dataclass(frozen=True, slots=True)
class Spec:
    """A description on disk that a test may spoil."""

    folder: Path

    @property
    def root(self) -> Path:
        """The file to start from."""
        return self.folder / "openapi.yaml"

    def replace(self, file: str, old: str, new: str) -> None:
        """Replace the first `old` in a file; it must be there."""
        text = (self.folder / file).read_text(encoding="utf-8")
        assert old in text, f"{file} holds no {old!r}"
        self.write(file, text.replace(old, new, 1))

    def write(self, file: str, text: str) -> None:
        """Write a whole file."""
        (self.folder / file).write_text(text, encoding="utf-8")

    def line(self, problem: Problem) -> str:
        """The text of the line a problem points at."""
        name = problem.where.file.removeprefix("spec/")
        return (self.folder / name).read_text(encoding="utf-8").split("\n")[problem.where.line - 1]

    def problems(self) -> list[Problem]:
        """What bundling or, after that, lint has to say."""
        try:
            return check(bundle(self.root))
        except SpecError as error:
            return list(error.problems)


@pytest.fixture
def spec(tmp_path: Path) -> Spec:
    """The valid description, fresh for each test."""
    folder = tmp_path / "spec"
    folder.mkdir()
    result = Spec(folder)
    result.write("openapi.yaml", ROOT)
    result.write("things.yaml", THINGS)
    result.write("common.yaml", COMMON)
    return result
