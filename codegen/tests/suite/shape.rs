//! The Rust form of small documents: types, names, unions, nullability, paging.

use codegen::model::{Kind, Model, ResponseBody, Rule, Select};
use codegen::polish::type_text;
use serde_json::{json, Value};

fn model(schemas: Value) -> Model {
    let reference = |name: &String| json!({ "$ref": format!("#/components/schemas/{name}") });
    let names = schemas.as_object().into_iter().flatten().map(|(name, _)| name);
    let refs: serde_json::Map<_, _> = names.map(|name| (name.clone(), reference(name))).collect();
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/v1/things": { "post": {
            "operationId": "thingCreate",
            "tags": ["Things"],
            "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": refs } } } },
            "responses": { "200": { "description": "" } },
        } } },
        "components": { "schemas": schemas },
    });
    shape(&document)
}

fn shape(document: &Value) -> Model {
    let document = codegen::load::load("test.json", &document.to_string()).expect("loads");
    codegen::shape::shape(&document).expect("has a Rust form").0
}

/// A line that describes the generated code of a type.
fn describe(model: &Model, name: &str) -> String {
    let Some(ty) = model.types.get(name) else {
        return format!("no {name} among {:?}", model.types.keys().collect::<Vec<_>>());
    };
    match &ty.kind {
        Kind::Struct(object) => {
            let fields = object.fields.iter().map(|field| {
                let marks = [(field.required, "!"), (field.nullable, "?"), (field.boxed, "^")];
                let marks: String = marks.iter().filter(|(is, _)| *is).map(|(_, mark)| *mark).collect();
                format!("{}: {}{marks}", field.ident, type_text(&field.ty))
            });
            let rest = object.rest.iter().map(|(name, ty)| format!("..{name}: {}", type_text(ty)));
            fields.chain(rest).collect::<Vec<_>>().join(", ")
        }
        Kind::Enum(variants) => {
            variants.iter().map(|v| format!("{}={}", v.ident, v.wire)).collect::<Vec<_>>().join(" ")
        }
        Kind::Alias(ty) => format!("= {}", type_text(ty)),
        Kind::Union(union) => {
            let arms =
                union.arms.iter().map(|arm| format!("{}({}) {}", arm.ident, type_text(&arm.ty), select(&arm.select)));
            let rule = match &union.rule {
                Rule::Tag(property) => format!("tag {property}"),
                other => format!("{other:?}").to_lowercase(),
            };
            format!("{rule}: {}", arms.collect::<Vec<_>>().join("; "))
        }
    }
}

fn select(select: &Select) -> String {
    match select {
        Select::Tag { values, absent } => format!("{}{}", values.len(), if *absent { "+absent" } else { "" }),
        Select::Required { has, lacks } => format!("has{has:?} lacks{lacks:?}").replace('"', ""),
        Select::Declared { any, lacks } => format!("any{any:?} lacks{lacks:?}").replace('"', ""),
        Select::Kind(kind) => format!("{kind:?}").to_lowercase(),
    }
}

#[track_caller]
fn check(schemas: Value, name: &str, expected: &str) {
    assert_eq!(describe(&model(schemas), name), expected);
}

#[test]
fn each_schema_of_a_property_has_a_type() {
    check(
        json!({ "A": { "required": ["a", "b"], "properties": {
            "a": { "type": "string" },
            "b": { "type": ["string", "null"] },
            "c": { "type": "integer", "minimum": 0, "maximum": 255 },
            "d": { "type": "array", "items": { "type": ["number", "null"] } },
            "e": { "type": "string", "format": "date-time" },
            "f": { "type": "object", "additionalProperties": { "type": "boolean" } },
            "g": {},
            "h": { "type": "object" },
            "type": { "type": "string", "format": "uuid" },
        } } }),
        "A",
        "a: String!, b: String!?, c: i64, d: List<Option<f64>>, e: Timestamp, f: Map<bool>, g: Raw?, h: Map<Raw>, type_: String",
    );
}

#[test]
fn properties_with_name_patterns_have_one_type_for_all_values() {
    let object = |more: Value| {
        let mut schema = json!({ "type": "object", "patternProperties": { "^x-": { "type": "boolean" } } });
        schema.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        schema
    };
    let (a, two) =
        (json!({ "a": { "type": "string" } }), json!({ "^x": { "type": "boolean" }, "^y": { "type": "integer" } }));
    for (more, expected) in [
        (json!({}), "= Map<bool>"),
        (json!({ "additionalProperties": false }), "= Map<bool>"),
        (json!({ "additionalProperties": true }), "= Map<bool>"),
        (json!({ "additionalProperties": { "type": "integer" } }), "= Map<IntegerOrBoolean>"),
        (json!({ "patternProperties": two }), "= Map<IntegerOrBoolean>"),
        // A struct keeps the properties that it does not declare.
        (json!({ "properties": a }), "a: String"),
        (json!({ "properties": a, "additionalProperties": false }), "a: String"),
        (
            json!({ "properties": a, "additionalProperties": { "type": "integer" } }),
            "a: String, ..additional_properties: IntegerOrBoolean",
        ),
    ] {
        check(json!({ "A": object(more) }), "A", expected);
    }
}

#[test]
fn several_unions_in_one_schema_stay_raw() {
    let object =
        |name: &str| json!({ "type": "object", "required": [name], "properties": { name: { "type": "string" } } });
    let [a, b, c] = ["a", "b", "c"].map(object);
    let lists = json!([{ "oneOf": [a, b] }, { "oneOf": [b, c] }]);
    for schema in [json!({ "allOf": lists }), json!({ "oneOf": [a, b], "anyOf": [b, c] })] {
        check(json!({ "A": schema }), "A", "= Raw");
    }
}

#[test]
fn secrets_of_every_type_are_hidden() {
    check(
        json!({ "A": { "properties": {
            "password": { "type": "string" },
            "credentials": { "type": "object", "properties": { "user": { "type": "string" } } },
            "secrets": { "type": "array", "items": { "type": "string" } },
            "hint": { "type": "string", "x-secret": true },
            "token": { "type": "string", "x-secret": false },
            "hasPassword": { "type": "boolean" },
            "nextPageToken": { "type": "string" },
        } } }),
        "A",
        "password: Secret, credentials: Sensitive<ACredentials>, secrets: List<Secret>, hint: Secret, token: String, \
         has_password: bool, next_page_token: String",
    );
}

#[test]
fn the_hint_for_secrets_applies_in_every_location() {
    let hidden = json!({ "type": "string", "x-secret": true });
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } }, "x-secret": true });
    check(
        json!({
            "A": { "properties": {
                "list": { "type": "array", "items": hidden },
                "map": { "additionalProperties": hidden },
                "deep": { "type": "array", "items": { "type": "object", "additionalProperties": hidden } },
                "objects": { "type": "array", "items": object },
                "other": { "$ref": "#/components/schemas/B" },
                "alias": { "$ref": "#/components/schemas/C" },
                "pin": { "type": "integer", "x-secret": true },
                "arms": { "oneOf": [hidden, { "type": "integer" }] },
                "nullable": { "type": "array", "items": { "type": ["string", "null"], "format": "password" } },
            }, "additionalProperties": hidden },
            "B": object,
            "C": { "type": "array", "items": hidden },
        }),
        "A",
        "list: List<Secret>, map: Map<Secret>, deep: List<Map<Secret>>, objects: List<Sensitive<AObjectsItem>>, \
         other: Sensitive<B>, alias: List<Secret>, pin: Sensitive<i64>, arms: Sensitive<StringOrInteger>, \
         nullable: List<Option<Secret>>, ..additional_properties: Secret",
    );
}

#[test]
fn enums_name_every_value() {
    check(
        json!({ "A": { "type": "string", "enum": ["a-b", "a_b", "A B", "", "+", "1", "-1", "unknown", "self"] } }),
        "A",
        "AB=a-b AB2=a_b AB3=A B Empty= Plus=+ V1=1 Minus1=-1 UnknownValue=unknown Self_=self",
    );
}

#[test]
fn duplicate_type_names_get_a_suffix_unless_they_are_exact() {
    let model = model(json!({
        "pgConfig": { "properties": { "a": { "type": "string" } } },
        "PgConfig": { "properties": { "b": { "type": "string" } } },
        "List": { "properties": { "c": { "type": "string" } } },
    }));
    assert_eq!(describe(&model, "PgConfig"), "b: String");
    assert_eq!(describe(&model, "PgConfigSchema"), "a: String");
    assert_eq!(describe(&model, "ListSchema"), "c: String");
}

#[test]
fn duplicate_field_names_get_a_suffix() {
    check(
        json!({ "A": { "properties": {
            "a-b": { "type": "string" }, "a_b": { "type": "string" }, "new": { "type": "string" }, "$x": { "type": "string" },
            "1": { "type": "string" }, "": { "type": "string" },
        } } }),
        "A",
        "a_b: String, a_b_: String, new_: String, x: String, x_1: String, x_: String",
    );
}

#[test]
fn all_of_is_flattened() {
    check(
        json!({
            "Base": { "required": ["id"], "properties": { "id": { "type": "string" }, "n": { "type": "integer" } } },
            "A": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "required": ["x"], "properties": {
                "x": { "type": "string" }, "n": { "minimum": 3 } } }] },
        }),
        "A",
        "id: String!, n: i64, x: String!",
    );
}

#[test]
fn a_struct_that_contains_itself_is_boxed_there() {
    let schemas = json!({
        "A": { "properties": { "b": { "$ref": "#/components/schemas/B" }, "list": { "type": "array", "items": { "$ref": "#/components/schemas/A" } } } },
        "B": { "properties": { "a": { "$ref": "#/components/schemas/A" }, "c": { "$ref": "#/components/schemas/C" } } },
        "C": { "properties": { "x": { "type": "string" } } },
    });
    check(schemas.clone(), "A", "b: B^, list: List<A>");
    check(schemas, "B", "a: A^, c: C");
}

#[test]
fn a_union_is_decoded_by_constants() {
    let arm = |kind: &str, required: bool| {
        let required: &[&str] = if required { &["kind"] } else { &[] };
        json!({ "required": required, "properties": { "kind": { "const": kind }, "x": { "type": "string" } } })
    };
    let union = json!({ "oneOf": [{ "$ref": "#/components/schemas/FooA" }, { "$ref": "#/components/schemas/FooB" }] });
    check(
        json!({ "FooA": arm("a", true), "FooB": arm("b", true), "Foo": union }),
        "Foo",
        "tag kind: A(FooA) 1; B(FooB) 1",
    );
    check(
        json!({ "FooA": arm("a", false), "FooB": arm("b", true), "Foo": union }),
        "Foo",
        "tag kind: A(FooA) 1+absent; B(FooB) 1",
    );
    let without = json!({ "properties": { "x": { "type": "string" } } });
    check(
        json!({ "FooA": without, "FooB": arm("b", true), "Foo": union }),
        "Foo",
        "tag kind: A(FooA) 0+absent; B(FooB) 1",
    );
    check(json!({ "FooA": without, "FooB": arm("b", false), "Foo": union }), "Foo", "raw: ");
}

#[test]
fn a_union_in_a_union_is_decoded_by_all_its_constants() {
    let arm = |kind: &str, mode: &str| json!({ "required": ["kind", "mode"], "properties": { "kind": { "enum": [kind] }, "mode": { "enum": [mode] } } });
    let refs = |names: &[&str]| {
        let arms: Vec<_> = names.iter().map(|name| json!({ "$ref": format!("#/components/schemas/{name}") })).collect();
        json!({ "oneOf": arms })
    };
    let schemas = json!({
        "A1": arm("a", "one"), "A2": arm("a", "two"), "B": arm("b", "one"),
        "A": refs(&["A1", "A2"]), "Outer": refs(&["A", "B"]),
    });
    check(schemas.clone(), "Outer", "tag kind: A(A) 1; B(B) 1");
    check(schemas, "A", "tag mode: A1(A1) 1; A2(A2) 1");
}

#[test]
fn a_union_without_constants_is_decoded_by_properties() {
    let object = |required: &[&str], properties: &[&str]| {
        let properties: serde_json::Map<_, _> =
            properties.iter().map(|name| ((*name).to_owned(), json!({ "type": "string" }))).collect();
        json!({ "required": required, "properties": properties })
    };
    let union = json!({ "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }] });
    check(
        json!({ "A": object(&["a"], &["a", "n"]), "B": object(&["b"], &["b", "n"]), "U": union }),
        "U",
        "properties: A(A) has[a] lacks[b]; B(B) has[b] lacks[a]",
    );
    check(
        json!({ "A": object(&[], &["a", "n"]), "B": object(&[], &["b", "n"]), "U": union }),
        "U",
        "properties: A(A) any[a] lacks[b]; B(B) any[b] lacks[a]",
    );
    check(json!({ "A": object(&["n"], &["n"]), "B": object(&["n"], &["n"]), "U": union }), "U", "raw: ");
}

#[test]
fn unions_of_scalars_are_decoded_by_kind_and_share_a_type() {
    let model = model(json!({ "A": { "properties": {
        "a": { "type": ["string", "integer"] }, "b": { "type": ["integer", "string", "null"] },
        "c": { "anyOf": [{ "type": "string" }, { "type": "string", "format": "uuid" }] },
    } } }));
    assert_eq!(describe(&model, "A"), "a: StringOrInteger, b: StringOrInteger?, c: String");
    assert_eq!(describe(&model, "StringOrInteger"), "kinds: String(String) string; Integer(i64) integer");
}

/// The object is selected by the properties that it requires. It keeps its name when more are required.
#[test]
fn a_single_object_arm_is_decoded_by_its_required_properties() {
    let union = |object: Value| json!({ "U": { "oneOf": [{ "type": "string" }, object] } });
    let object = |required: &[&str]| {
        json!({ "type": "object", "required": required,
            "properties": { "$regex": { "type": "string" }, "kind": { "const": "regex" }, "mode": { "enum": ["a", "b"] } } })
    };
    for (required, expected) in [
        (&[][..], "kinds: String(String) string; Object(UObject) object"),
        (&["$regex"], "properties: String(String) string; Object(UObject) has[$regex] lacks[]"),
        (&["$regex", "mode"], "properties: String(String) string; Object(UObject) has[$regex, mode] lacks[]"),
        (&["$regex", "kind"], "tag kind: String(String) string; Object(UObject) 1"),
    ] {
        check(union(object(required)), "U", expected);
    }
}

#[test]
fn a_struct_can_have_listed_and_other_properties() {
    check(
        json!({ "A": { "properties": { "x": { "type": "string" } }, "additionalProperties": { "type": "integer" } } }),
        "A",
        "x: String, ..additional_properties: i64",
    );
}

#[test]
fn types_that_no_operation_reaches_are_left_out() {
    let document = json!({
        "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
        "paths": { "/v1/a": { "get": { "operationId": "aGet", "responses": { "200": { "description": "" } } } } },
        "components": { "schemas": { "A": { "properties": { "x": { "type": "string" } } } } },
    });
    let model = shape(&document);
    assert!(model.types.is_empty());
    assert_eq!(model.unreached, ["A"]);
}

#[test]
fn the_envelope_determines_result_and_paging() {
    let get = |id: &str, members: Value, parameters: Value| {
        json!({ "get": { "operationId": id, "parameters": parameters, "responses": { "200": { "description": "",
            "content": { "application/json": { "schema": { "type": "object", "properties": members } } } } } } })
    };
    let query = |name: &str, kind: &str| json!({ "in": "query", "name": name, "schema": { "type": kind } });
    let common = |extra: Value| {
        let mut members = json!({ "status": { "type": "number" }, "requestId": { "type": "string" } });
        if let (Some(members), Some(extra)) = (members.as_object_mut(), extra.as_object()) {
            members.extend(extra.clone());
        }
        members
    };
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let document = json!({
        "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
        "paths": {
            "/plain": get("plain", common(json!({ "result": { "type": "string" } })), json!([])),
            "/cursor": get("cursor", common(json!({ "result": list, "nextCursor": { "type": ["string", "null"] } })),
                json!([query("cursor", "string")])),
            "/offset": get("offset", common(json!({ "result": { "type": "object", "properties": { "rows": list } } })),
                json!([query("limit", "integer"), query("offset", "integer")])),
            "/nothing": get("nothing", common(json!({})), json!([])),
            "/other": get("other", json!({ "x": { "type": "string" } }), json!([])),
            "/more": get("more", common(json!({ "result": { "type": "string" }, "warnings": list })), json!([])),
            "/lists": get("lists", common(json!({ "result": { "type": "object", "properties": {
                "names": list, "rows": { "type": "array", "items": { "$ref": "#/components/schemas/Row" } } } } })),
                json!([query("limit", "integer"), query("offset", "integer")])),
        },
        "components": { "schemas": { "Row": { "properties": { "x": { "type": "string" } } } } },
    });
    let model = shape(&document);
    let line = |id: &str| {
        let operation = model.operations.iter().find(|operation| operation.id == id).expect(id);
        let response = match &operation.response {
            ResponseBody::Envelope(ty) => format!("envelope {}", type_text(ty)),
            ResponseBody::Json(ty) => format!("json {}", type_text(ty)),
            other => format!("{other:?}").to_lowercase(),
        };
        match &operation.paging {
            Some(paging) => format!("{response} paged {:?} {}", paging.items, type_text(&paging.item)),
            None => response,
        }
    };
    assert_eq!(line("plain"), "envelope String");
    assert_eq!(line("cursor"), "envelope List<String> paged None String");
    assert_eq!(line("offset"), "envelope OffsetResult paged Some(\"rows\") String");
    assert_eq!(line("nothing"), "empty");
    assert_eq!(line("other"), "json OtherResponse");
    // Additions of a later document change neither the result nor the paging.
    assert_eq!(line("more"), "envelope String");
    assert_eq!(line("lists"), "envelope ListsResult paged Some(\"rows\") Row");
}

#[test]
fn arguments_are_ordered_by_path_then_required_then_optional() {
    let query = |name: &str, required: bool| json!({ "in": "query", "name": name, "required": required, "schema": { "type": "string" } });
    let path = |name: &str| json!({ "in": "path", "name": name, "required": true, "schema": { "type": "string" } });
    let document = json!({
        "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
        "paths": { "/v1/{a}/{b}": { "get": { "operationId": "aGet", "responses": { "200": { "description": "" } },
            "parameters": [query("z", false), query("y", true), path("b"), path("a"), query("x", true)] } } },
    });
    let model = shape(&document);
    let names: Vec<_> = model.operations[0].parameters.iter().map(|p| p.wire.as_str()).collect();
    assert_eq!(names, ["a", "b", "y", "x", "z"]);
}

#[test]
fn the_lowest_successful_status_determines_the_result() {
    let body = |name: &str| {
        let schema = json!({ "type": "object", "properties": { name: { "type": "string" } } });
        json!({ "description": "", "content": { "application/json": { "schema": schema } } })
    };
    let get = |id: &str, responses: Value| json!({ "get": { "operationId": id, "responses": responses } });
    let document = json!({
        "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
        "paths": {
            "/a": get("a", json!({ "204": { "description": "" }, "202": body("job"), "200": body("thing") })),
            "/b": get("b", json!({ "200": { "description": "" }, "202": body("job") })),
        },
    });
    let model = shape(&document);
    let lines = model.operations.iter().map(|operation| {
        let others = operation.error_types.iter().map(|(status, ty)| format!(" {status} {}", type_text(ty)));
        format!("{:?}{}", operation.response, others.collect::<String>())
    });
    assert_eq!(lines.collect::<Vec<_>>(), ["Json(Named(\"AResponse\")) 202 AStatus202", "Empty 202 BStatus202"]);
}

#[test]
fn additions_do_not_change_names_of_arms() {
    let arm = |kinds: Value, extra: &str| {
        json!({ "type": "object", "required": ["kind"],
            "properties": { "kind": { "type": "string", "enum": kinds }, extra: { "type": "integer" } } })
    };
    let own = |first: &str, second: &str| json!({ "type": "object", "properties": { first: { "type": "string" }, second: { "type": "string" } } });
    let model = model(json!({
        "Tagged": { "oneOf": [arm(json!(["file"]), "x"), arm(json!(["web", "api"]), "y")] },
        "Plain": { "oneOf": [own("path", "added"), own("url", "more")] },
    }));
    let arms = |name: &str| match &model.types[name].kind {
        Kind::Union(union) => union.arms.iter().map(|arm| arm.ident.clone()).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(arms("Tagged"), ["File", "Web"]);
    assert_eq!(arms("Plain"), ["WithPath", "WithUrl"]);
}
