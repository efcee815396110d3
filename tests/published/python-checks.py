"""What python.ecosystems.test.ts asks of Python: python-checks.py CHECK PUBLISHED CITY, which prints JSON."""

import json
import subprocess
import sys
from pathlib import Path

check, published, city = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def spoilt():
    """A record of the city's with an unknown code."""
    return read(city / "case.json")[0] | {"sex": "zzz"}


def json_schema():
    """Every schema follows the meta-schema, and the city's records and files follow their schemas."""
    from jsonschema import Draft202012Validator, FormatChecker

    schemas = sorted(published.rglob("*.schema.json"))
    for path in schemas:
        Draft202012Validator.check_schema(read(path))
    problems, records = [], 0
    for path in sorted((published / "files").iterdir()):
        name = path.name.removesuffix(".schema.json")
        rows = read(city / f"{name}.json")
        one = Draft202012Validator(read(published / path.name), format_checker=FormatChecker())
        whole = Draft202012Validator(read(path), format_checker=FormatChecker())
        records += len(rows)
        found = [error for row in rows for error in one.iter_errors(row)] + list(whole.iter_errors(rows))
        problems += [f"{name}: {error.message}" for error in found]
    planted = Draft202012Validator(read(published / "files" / "case.schema.json"))
    refused = [error.validator for error in planted.iter_errors([spoilt()])]
    return {"schemas": len(schemas), "records": records, "problems": problems, "refused": refused}


def data_package():
    """The city's CSV files follow the Data Package; a reference to nothing and an unknown code do not."""
    from frictionless import Package, validate

    def errors():
        report = validate(str(city / "datapackage.json"))
        return [f"{task.name}: {error.type} {error.note}" for task in report.tasks for error in task.errors] + [
            str(error) for error in report.errors
        ]

    sound = errors()
    names = [resource.name for resource in Package(str(city / "datapackage.json")).resources]
    table = city / "plan-goal.csv"
    text = table.read_bytes()
    table.write_bytes(text.replace(b'"PL-0001"', b'"none"', 1))
    planted = errors()
    table.write_bytes(text)
    return {"tables": len(names), "problems": sound, "refused": sorted({error.split(" ")[1] for error in planted})}


def open_api():
    """The document follows OpenAPI 3.1."""
    from openapi_spec_validator import OpenAPIV31SpecValidator

    document = read(published / "openapi.json")
    problems = [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]
    del document["info"]["version"]
    refused = [error.validator for error in OpenAPIV31SpecValidator(document).iter_errors()]
    return {"problems": problems, "refused": refused}


def types():
    """The classes that datamodel-code-generator writes take the city's records."""
    module = city / "juso_types.py"
    schema = published / "generators" / "standard.schema.json"
    program = [sys.executable, "-m", "datamodel_code_generator", "--input", str(schema), "--input-file-type", "jsonschema"]
    options = ["--output-model-type", "pydantic_v2.BaseModel", "--formatters", "builtin", "--output", str(module)]
    subprocess.run([*program, *options], check=True, capture_output=True)
    sys.path.insert(0, str(city))
    import juso_types
    from pydantic import ValidationError

    tables = read(schema)["properties"]
    files = {key: "".join(f"-{c.lower()}" if c.isupper() else c for c in key) for key in tables}
    own = lambda row: {key: value for key, value in row.items() if not key.startswith("x_")}
    rows = {key: [own(row) for row in read(city / f"{name}.json")] for key, name in files.items()}
    submission = juso_types.Submission.model_validate(rows)
    refused = []
    try:
        juso_types.Case.model_validate(spoilt())
    except ValidationError as error:
        refused = [each["type"] for each in error.errors()]
    return {"records": sum(len(getattr(submission, key)) for key in rows), "problems": [], "refused": refused}


print(json.dumps({"json-schema": json_schema, "data-package": data_package, "open-api": open_api, "types": types}[check]()))
