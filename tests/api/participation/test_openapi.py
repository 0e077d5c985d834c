import json

from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from api.participation.openapi import document
from cms.lessons.questions import ANSWERS


def test_the_document_is_valid_and_served(client):
    response = client.get("/api/participation/v1/openapi.json")
    assert response.status_code == 200
    assert response.json() == json.loads(json.dumps(document()))
    validate(response.json())


def test_it_describes_every_form_of_answer():
    schemas = document()["components"]["schemas"]
    assert {shape.__name__ for shape in ANSWERS.values()} <= schemas.keys()
    for shape in ANSWERS.values():
        Draft202012Validator.check_schema(schemas[shape.__name__])


def test_every_refusal_is_described():
    for operations in document()["paths"].values():
        for operation in operations.values():
            assert {"404", "405", "429"} <= operation["responses"].keys()
