//! Features of OpenAPI that documents of other APIs use and the pinned one does not.

use codegen::client::ClientFacts;
use codegen::model::{Encoding, KeyLocation, Kind, ResponseBody, Rule, Select, Style, Ty};
use codegen::{generate, Error, Input, Output};
use serde_json::{json, Value};

fn run(document: &str) -> Result<Output, Error> {
    generate(Input { name: "wild", document, revision: "", overlay: None, client: None }, &mut |_| {})
}

/// A document of one operation with this response, and these schemas.
fn responding(response: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
        "paths": { "/a": { "get": { "operationId": "a", "responses": {
            "200": { "description": "", "content": { "application/json": { "schema": response } } },
        } } } },
        "components": { "schemas": schemas },
    })
}

#[track_caller]
fn generated(document: &Value) -> Output {
    run(&document.to_string()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_document_with_all_features_is_generated() {
    let output = run(include_str!("../wild/everything.json")).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(output.model.operations.len(), 19);
    let raw =
        output.model.types.values().filter(|ty| matches!(&ty.kind, Kind::Union(union) if union.rule == Rule::Raw));
    assert_eq!(raw.count(), 0);
    let dropped: Vec<&str> = output.report.left_out.keys().map(String::as_str).collect();
    let expected = [
        "$comment",
        "$dynamicAnchor",
        "allowEmptyValue",
        "allowReserved: reserved characters are always encoded",
        "body of a further successful status that is a range, or is no JSON",
        "callbacks",
        "links",
        "mutualTLS",
        "optional parameter that cannot be sent",
        "security scheme that the client has no credentials for",
        "servers of paths and operations",
        "style of a response header",
        "success without a body beside one with a body: a decode error",
        "webhooks",
        "xml",
    ];
    assert_eq!(dropped, expected);
    let keys: Vec<_> = output.model.api_keys.iter().map(|key| (key.ident.as_str(), key.location)).collect();
    assert_eq!(keys, [("api_key", KeyLocation::Header), ("key_key", KeyLocation::Query), ("c_d", KeyLocation::Cookie)]);
    for keyword in ["contains", "contentSchema", "dependentRequired", "if", "not", "propertyNames", "unevaluatedItems"]
    {
        assert!(output.report.notes.contains_key(keyword), "{keyword}: {:?}", output.report.notes);
    }
}

#[test]
fn dynamic_references_lead_to_their_anchor() {
    let node = json!({ "$dynamicAnchor": "node", "properties": { "next": { "$dynamicRef": "#node" } } });
    let output =
        generated(&responding(json!({ "$ref": "#/components/schemas/Node" }), json!({ "Node": node.clone() })));
    let Kind::Struct(object) = &output.model.types["Node"].kind else { panic!("no struct") };
    assert_eq!((&object.fields[0].ty, object.fields[0].boxed), (&Ty::Named("Node".into()), true));
    assert!(output.files["schemas.rs"].contains(r#"{ Node, "Node", ["/properties/next" => Node]"#));
    let twice = responding(json!({}), json!({ "Node": node.clone(), "Other": node }));
    let error = generated(&twice).report.require_no_faults().expect_err("two anchors").to_string();
    let expected = "wild: load: /components/schemas/Other/$dynamicAnchor: `$dynamicAnchor` `node` is defined at /components/schemas/Node too";
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn nested_lists_beyond_the_limit_stay_raw() {
    let chain = |length: usize| {
        let mut schemas = json!({});
        for n in 0..length {
            schemas[format!("L{n}")] = json!({ "items": { "$ref": format!("#/components/schemas/L{}", n + 1) } });
        }
        schemas[format!("L{length}")] = json!({ "type": "string" });
        responding(json!({ "$ref": "#/components/schemas/L0" }), schemas)
    };
    generated(&chain(30));
    let output = generated(&chain(40));
    let deep =
        output.report.left_out.get("lists and maps in each other, more than 32 levels deep, so left as raw JSON");
    assert_eq!(deep.map(Vec::len), Some(1), "{:?}", output.report.left_out);
}

#[test]
fn arms_that_are_aliases_of_one_type_are_generated() {
    let base = json!({ "type": "object", "required": ["k"], "properties": { "k": { "type": "string" } } });
    let alias = json!({ "allOf": [{ "$ref": "#/components/schemas/Base" }] });
    let union = json!({ "oneOf": [
        { "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Two" },
    ], "discriminator": { "propertyName": "k", "mapping": { "1": "#/components/schemas/One", "2": "#/components/schemas/Two" } } });
    let list = json!({ "type": "array", "items": union });
    generated(&responding(list, json!({ "Base": base, "One": alias.clone(), "Two": alias })));
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The arms of a union by the values of its tag.
fn tags(output: &Output, name: &str) -> Vec<(String, Ty)> {
    let Kind::Union(union) = &output.model.types[name].kind else { panic!("{name} is no union") };
    let tag = |select: &Select| match select {
        Select::Tag { values, .. } => format!("{values:?}"),
        other => panic!("{other:?}"),
    };
    union.arms.iter().map(|arm| (tag(&arm.select), arm.ty.clone())).collect()
}

#[test]
fn a_base_with_a_discriminator_is_a_union_of_the_schemas_that_extend_it() {
    let heir = |property: &str| json!({ "allOf": [reference("Base"), { "type": "object", "properties": { property: { "type": "integer" } } }] });
    let base = json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } } });
    for listed in [false, true] {
        let mut base = base.clone();
        base["discriminator"] = json!({ "propertyName": "kind", "mapping": { "one": reference("One")["$ref"] } });
        if listed {
            base["oneOf"] = json!([reference("One"), reference("Two"), reference("Same")]);
        }
        let schemas =
            json!({ "Base": base, "One": heir("one"), "Two": heir("two"), "Same": { "allOf": [reference("Base")] } });
        let output = generated(&responding(json!({ "items": reference("Base") }), schemas));
        let tag = |value: &str| format!("[String({value:?})]");
        let named = |name: &str| Ty::Named(name.to_owned());
        let expected = [(tag("one"), named("One")), (tag("Two"), named("Two")), (tag("Same"), named("Same"))];
        assert_eq!(tags(&output, "Base"), expected);
        let Kind::Struct(one) = &output.model.types["One"].kind else { panic!("no struct") };
        assert_eq!(one.fields.iter().map(|field| field.wire.as_str()).collect::<Vec<_>>(), ["kind", "one"]);
        let Kind::Struct(same) = &output.model.types["Same"].kind else { panic!("no struct") };
        assert_eq!(same.fields.len(), 1);
        assert!(output.report.mended.is_empty() && output.report.left_out.is_empty());
    }
}

#[test]
fn the_only_schema_that_extends_a_base_is_selected_by_its_tag() {
    let base = json!({
        "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } },
        "discriminator": { "propertyName": "kind" },
    });
    let schemas = json!({ "Base": base, "One": { "allOf": [reference("Base"), { "type": "object" }] } });
    let output = generated(&responding(reference("Base"), schemas));
    assert_eq!(tags(&output, "Base"), [("[String(\"One\")]".to_owned(), Ty::Named("One".to_owned()))]);
}

#[test]
fn no_arm_is_selected_by_a_property_of_one_direction() {
    let arm = |own: &str| {
        json!({ "type": "object", "required": ["id", own, "password"], "properties": {
            "id": { "type": "string", "readOnly": true }, own: { "type": "string" }, "password": { "type": "string", "writeOnly": true },
        } })
    };
    let schemas = json!({ "Either": { "oneOf": [arm("one"), arm("two")] }, "Perhaps": { "oneOf": [arm("one"), { "type": "string" }] } });
    let result = json!({ "type": "object", "properties": { "a": reference("Either"), "b": reference("Perhaps") } });
    let output = generated(&responding(result, schemas));
    for (name, expected) in [("Either", vec![vec!["one"], vec!["two"]]), ("Perhaps", vec![vec!["one"]])] {
        let Kind::Union(union) = &output.model.types[name].kind else { panic!("no union") };
        let has = union.arms.iter().filter_map(|arm| match &arm.select {
            Select::Required { has, .. } => Some(has.iter().map(String::as_str).collect::<Vec<_>>()),
            _ => None,
        });
        assert_eq!(has.collect::<Vec<_>>(), expected, "{name}");
    }
}

#[test]
fn tags_are_not_features_of_the_runtime() {
    let mut document = responding(json!({}), json!({}));
    document["paths"]["/a"]["get"]["tags"] = json!(["SQL"]);
    assert_eq!(generated(&document).features, ["sql-api"]);
}

#[test]
fn many_schemas_may_extend_one() {
    let mut schemas = json!({ "Base": {
        "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } },
        "discriminator": { "propertyName": "kind" },
    } });
    for number in 0..150 {
        let own = json!({ "type": "object", "properties": { format!("p{number}"): { "type": "string" } } });
        schemas[format!("Heir{number}")] = json!({ "allOf": [reference("Base"), own] });
    }
    assert_eq!(tags(&generated(&responding(reference("Base"), schemas)), "Base").len(), 150);
}

#[test]
fn unions_may_contain_themselves() {
    let with = |property: &str| json!({ "type": "object", "required": [property], "properties": { property: { "type": "string" } } });
    for (schemas, is_raw) in [
        (json!({ "A": { "oneOf": [reference("A"), { "type": "string" }] } }), true),
        (
            json!({ "A": { "anyOf": [reference("B")] }, "B": { "anyOf": [reference("A"), { "type": "integer" }] } }),
            true,
        ),
        (json!({ "A": { "oneOf": [{ "type": "array", "items": reference("A") }, { "type": "string" }] } }), false),
        (json!({ "A": { "allOf": [with("b"), { "oneOf": [reference("A"), with("c")] }] } }), false),
        (
            json!({
                "A": { "properties": { "x": {} }, "oneOf": [reference("B"), reference("C")] },
                "B": { "oneOf": [reference("A"), reference("C")], "properties": { "b": {} } },
                "C": { "oneOf": [reference("A"), reference("B")], "properties": { "c": {} } },
            }),
            true,
        ),
    ] {
        let output = generated(&responding(reference("A"), schemas.clone()));
        let raw =
            output.model.types.values().filter(|ty| matches!(&ty.kind, Kind::Union(union) if union.rule == Rule::Raw));
        assert_eq!(raw.count() > 0, is_raw, "{schemas}");
        assert!(output.report.mended.is_empty(), "{schemas}");
    }
}

#[test]
fn inline_schemas_with_the_same_name_are_separate_types() {
    let inline = json!({ "type": "object", "properties": { "x": { "enum": ["a", "b"] } } });
    let properties: serde_json::Map<String, Value> =
        (1..=600).map(|number| (format!("a{}b", "-".repeat(number)), inline.clone())).collect();
    let output = generated(&responding(json!({ "type": "object", "properties": properties }), json!({})));
    assert_eq!(output.model.types.len(), 1 + 2 * 600);
}

#[test]
fn bodies_that_are_not_json_have_their_encoding() {
    let binary = json!({ "type": "string", "format": "binary" });
    let form = json!({ "type": "object", "properties": { "a": { "type": "string" }, "f": binary, "u": {} } });
    for (media_type, encoding, ty) in [
        ("application/x-www-form-urlencoded", Encoding::Form, Ty::Named("Form".into())),
        (
            "multipart/form-data",
            Encoding::Multipart { binary: vec!["f".into(), "u".into()] },
            Ty::Named("ARequest".into()),
        ),
        ("text/csv; charset=utf-8", Encoding::Text, Ty::String),
        ("image/*", Encoding::Binary, Ty::Binary),
        ("application/xml", Encoding::Binary, Ty::Binary),
    ] {
        let mut document = responding(json!({}), json!({ "Form": form }));
        document["paths"]["/a"]["get"]["requestBody"] =
            json!({ "content": { media_type: { "schema": { "$ref": "#/components/schemas/Form" } } } });
        let output = generated(&document);
        let body = output.model.operations[0].body.as_ref().expect("a body");
        assert_eq!((&body.encoding, &body.ty), (&encoding, &ty), "{media_type}");
    }
}

#[test]
fn parameters_of_every_style_can_be_sent() {
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let objects = json!({ "type": "array", "items": object });
    for (more, style, is_text) in [
        (json!({ "schema": object }), Style::Spread, false),
        (json!({ "schema": object, "style": "deepObject" }), Style::Deep, false),
        (json!({ "content": { "application/json": { "schema": objects } } }), Style::Json, false),
        (json!({ "schema": { "type": "array", "items": {} }, "explode": false }), Style::Joined(","), true),
        (json!({ "schema": objects }), Style::Usual, true),
        (json!({ "schema": object, "explode": false }), Style::Usual, true),
    ] {
        let mut document = responding(json!({}), json!({}));
        let mut parameter = json!({ "name": "q", "in": "query" });
        parameter.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        document["paths"]["/a"]["get"]["parameters"] = json!([parameter]);
        let output = generated(&document);
        let parameter = &output.model.operations[0].parameters[0];
        assert_eq!((parameter.style, parameter.ty == Ty::String), (style, is_text), "{more}");
    }
}

#[test]
fn schemas_that_only_a_mapping_refers_to_have_a_marker() {
    let schemas = json!({
        "Pet": { "required": ["kind"], "properties": { "kind": { "type": "string" } }, "discriminator": {
            "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat", "dog": "Dog" },
        } },
        "Cat": { "properties": { "kind": {}, "owner": { "$ref": "#/components/schemas/Pet" } } },
        "Dog": { "properties": { "kind": {} } },
    });
    let output = generated(&responding(json!({ "$ref": "#/components/schemas/Pet" }), schemas));
    let text = &output.files["schemas.rs"];
    assert!(text.contains(r#"{ Pet, "Pet", ["/discriminator/mapping/cat" => marker::Cat]"#), "{text}");
    assert!(text.contains(r#"{ marker::Cat, "Cat", ["/properties/owner" => Pet]"#), "{text}");
}

/// Sets a part of a document.
fn with(mut document: Value, at: &str, value: Value) -> Value {
    let (parent, key) = at.rsplit_once('/').expect("a pointer");
    document.pointer_mut(parent).expect("the parent exists")[key] = value;
    document
}

#[test]
fn the_first_server_is_the_base_url() {
    let client = "[package]\nname = \"a\"\ndescription = \"d\"\n[api]\nname = \"A\"\n";
    let facts = |servers: Value, own: &str| {
        let document = with(responding(json!({}), json!({})), "/servers", servers).to_string();
        let client = ClientFacts::parse("client.toml", &format!("{client}{own}")).expect("facts");
        let input = Input { name: "t", document: &document, revision: "", overlay: None, client: Some(&client) };
        let output = generate(input, &mut |_| {}).unwrap_or_else(|error| panic!("{error}"));
        let left_out: Vec<String> = output.report.left_out.into_values().flatten().collect();
        let line = output.files["facts.rs"].lines().find(|line| line.contains("(base_url)")).map(str::to_owned);
        (line.unwrap_or_default().trim().to_owned(), left_out)
    };
    let expected = |url: &str| format!("(base_url) => {{ {url:?} }};");
    let region = json!({ "region": { "default": "eu", "enum": ["eu", "us"] } });
    let server = json!({ "url": "https://{region}.example.com/api/v1/", "variables": region });
    assert_eq!(facts(json!([server]), ""), (expected("https://eu.example.com/api/v1"), vec![]));
    assert_eq!(facts(json!([server]), "base_url = \"https://b.org\"\n").0, expected("https://b.org"));
    let two = json!([{ "url": "/v1" }, { "url": "https://a.org" }, { "url": "https://b.org" }]);
    let left_out = vec!["/servers/2".to_owned(), "/servers/0".to_owned()];
    assert_eq!(facts(two, ""), (expected("https://a.org"), left_out));
    assert_eq!(facts(json!([]), "").0, expected(""));
}

/// `diff` finds no change on the wire in these pairs.
#[test]
fn a_prefix_may_move_between_the_server_and_the_paths() {
    let requested = |server: &str, path: &str| {
        let mut document = with(responding(json!({}), json!({})), "/servers", json!([{ "url": server }]));
        let item = document["paths"]["/a"].take();
        document["paths"] = json!({ path: item });
        let model = generated(&document).model;
        format!("{}{}", model.base_url, model.operations[0].path)
    };
    let expected = "https://example.com/v1/a";
    for (server, path) in [
        ("https://example.com", "/v1/a"),
        ("https://example.com/", "/v1/a"),
        ("https://example.com/v1", "/a"),
        ("https://example.com/v1/", "/a"),
    ] {
        assert_eq!(requested(server, path), expected, "{server} {path}");
    }
}

#[test]
fn read_only_properties_are_not_required() {
    let schema = json!({ "type": "object", "required": ["id", "name"], "properties": {
        "id": { "type": "string", "readOnly": true }, "name": { "type": "string" },
    } });
    let output = generated(&responding(reference("Thing"), json!({ "Thing": schema })));
    let Kind::Struct(thing) = &output.model.types["Thing"].kind else { panic!("no struct") };
    assert_eq!(thing.fields.iter().map(|field| field.required).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn headers_that_differ_only_in_case_are_one() {
    let header = |name: &str| json!({ "name": name, "in": "header", "schema": { "type": "string" } });
    let parameters = json!([header("X-Run"), header("x-run"), header("X-Other")]);
    let output = generated(&with(responding(json!({}), json!({})), "/paths/~1a/get/parameters", parameters));
    let names: Vec<_> = output.model.operations[0].parameters.iter().map(|one| one.wire.as_str()).collect();
    assert_eq!(names, ["X-Run", "X-Other"]);
    assert_eq!(output.report.left_out["header that differs from another in case alone"].len(), 1);
}

#[test]
fn required_cookies_are_sent_in_a_header() {
    let cookie = |name: &str, required: bool, ty: &str| json!({ "name": name, "in": "cookie", "required": required, "schema": { "type": ty } });
    let parameters =
        json!([cookie("session", true, "string"), cookie("page", true, "integer"), cookie("extra", false, "string")]);
    let output = generated(&with(responding(json!({}), json!({})), "/paths/~1a/get/parameters", parameters));
    let text: String = output.files["calls/other.rs"].split_whitespace().collect();
    let expected = r#"header_map([("cookie",Some([format!("{}={}","session",encode_path(&session.to_string())),format!("{}={}","page",encode_path(&page.to_string())),].join(";"),),),])?"#;
    assert!(text.contains(expected), "{text}");
    assert_eq!(output.report.left_out["optional parameter that cannot be sent"], ["/paths/~1a/get/parameters/2"]);
    assert!(
        output.files["schemas.rs"].contains(r#""headers":{"type":"object","properties":{"session":{"type":"string"}"#)
    );
}

#[test]
fn schemas_beyond_the_limits_are_reported() {
    let mut schemas = json!({ "L40": { "type": "object", "properties": { "z": { "type": "string" } } } });
    for level in 0..40 {
        let arm = |side: &str| {
            let own = json!({ "type": "object", "properties": { format!("{side}{level}"): { "type": "string" } } });
            json!({ "allOf": [reference(&format!("L{}", level + 1)), own] })
        };
        schemas[format!("X{level}")] = arm("x");
        schemas[format!("Y{level}")] = arm("y");
        schemas[format!("L{level}")] =
            json!({ "allOf": [reference(&format!("X{level}")), reference(&format!("Y{level}"))] });
    }
    let output = generated(&responding(reference("L0"), schemas));
    let mended: Vec<_> = output.report.mended.iter().map(|mended| mended.instead.as_str()).collect();
    assert_eq!(mended, ["what is beyond the limit is read as any JSON"]);
    assert!(output.report.require_no_faults().is_err());
}

#[test]
fn lists_with_commas_are_added_after_the_query() {
    let list = |name: &str| json!({ "name": name, "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } });
    let mut needed = list("needed");
    needed["required"] = json!(true);
    let parameters = json!([list("c"), needed, { "name": "q", "in": "query", "schema": { "type": "string" } }]);
    let output = generated(&with(responding(json!({}), json!({})), "/paths/~1a/get/parameters", parameters));
    let text: String = output.files["calls/other.rs"].split_whitespace().collect();
    let expected = r#".query(&QueryParam::new("q",q)).build().map_err(Error::http).map(|request|with_lists(request,[("needed",Some(texts(needed))),("c",c.as_ref().map(texts))],))"#;
    assert!(text.contains(expected), "{text}");
}

#[test]
fn every_success_is_reachable_or_reported() {
    let json =
        |name: &str| json!({ "description": "", "content": { "application/json": { "schema": reference(name) } } });
    let object = |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
    let text = json!({ "description": "", "content": { "text/plain": {} } });
    let schemas = json!({ "A": object("a"), "B": object("b") });
    let of = |responses: Value| {
        let document = with(responding(json!({}), schemas.clone()), "/paths/~1a/get/responses", responses);
        let output = generated(&document);
        let operation = output.model.operations[0].clone();
        let class = "body of a further successful status that is a range, or is no JSON";
        (operation.response, operation.error_types, output.report.left_out.get(class).map_or(0, Vec::len))
    };
    let named = |name: &str| Ty::Named(name.to_owned());
    assert_eq!(
        of(json!({ "200": json("A"), "202": json("B") })),
        (ResponseBody::Json(named("A")), vec![(202, named("B"))], 0)
    );
    assert_eq!(
        of(json!({ "200": json("A"), "2XX": json("B"), "206": text })),
        (ResponseBody::Json(named("A")), vec![], 2)
    );
    assert_eq!(of(json!({ "default": json("A") })), (ResponseBody::Json(named("A")), vec![], 0));
    assert_eq!(
        of(json!({ "404": json("B"), "default": json("A") })).0,
        ResponseBody::Json(Ty::Option(Box::new(Ty::Raw)))
    );
}
