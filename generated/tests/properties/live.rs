//! Reported differences between the live API and the document. For each there is a response that must decode.

use crate::document::{Object, Shape};
use crate::run::Outcome;
use crate::spell::same;
use crate::{document, targets, Failures};
use serde_json::{json, Map, Value};

/// The expected form of a response that is written back.
enum Back {
    AsItCame,
    /// Without nulls. The property is not nullable in the document, so null means absent.
    WithoutNull,
}

use Back::*;

const RESPONSES: &[(&str, &str, Back, &str)] = &[
    (
        "a Kafka pipe without private endpoints",
        "clickPipeGetList",
        AsItCame,
        r#"[{ "id": "a", "source": { "kafka": { "type": "kafka", "reversePrivateEndpointIds": null, "topics": "t" } } }]"#,
    ),
    (
        "its sources that are not set",
        "clickPipeGetList",
        AsItCame,
        r#"[{ "id": "a", "source": { "kafka": { "offset": null, "schemaRegistry": null, "caCertificate": null, "iamRole": null },
          "objectStorage": null, "kinesis": null, "pubsub": null, "postgres": null, "mysql": null, "bigquery": null, "mongodb": null } }]"#,
    ),
    (
        "a database pipe",
        "clickPipeGet",
        AsItCame,
        r#"{ "id": "a", "destination": { "database": "d", "table": null, "managedTable": null, "tableDefinition": null, "columns": null } }"#,
    ),
    (
        "a database pipe without lists",
        "clickPipeGet",
        WithoutNull,
        r#"{ "id": "a", "fieldMappings": null, "settings": null, "scaling": null, "destination": null }"#,
    ),
    (
        "a pipe state that is new",
        "clickPipeGetList",
        AsItCame,
        r#"[{ "state": "Hibernating" }, { "state": "" }, { "state": "Running" }]"#,
    ),
    (
        "quantities",
        "clickPipeGet",
        AsItCame,
        r#"{ "scaling": { "replicas": 2.0, "replicaCpuMillicores": "125m", "replicaMemoryGb": "512Mi" } }"#,
    ),
    (
        "numbers for quantities",
        "clickPipeGet",
        AsItCame,
        r#"{ "scaling": { "concurrency": 1e0, "replicaCpuMillicores": 125.0, "replicaMemoryGb": 0.5 } }"#,
    ),
    (
        "fractions of microseconds",
        "slowQueryPatternsGetList",
        AsItCame,
        r#"[{ "callCount": 3, "avgDurationUs": 1190.8419405320817, "maxDurationUs": 2e3, "p50DurationUs": 1.5, "p95DurationUs": 7,
          "p99DurationUs": 7.25, "totalDurationUs": 3572.525821596245 }]"#,
    ),
    ("executions in fractions of microseconds", "slowQueryPatternGet", AsItCame, r#"{ "undeclared": 1 }"#),
    (
        "settings of Postgres as text",
        "postgresInstanceConfigGet",
        AsItCame,
        r#"{ "pgConfig": { "max_connections": "100", "random_page_cost": "1.1", "checkpoint_timeout": "5s", "work_mem": 4096,
          "hash_mem_multiplier": 1.5, "enable_parallel_hash": "on" }, "pgBouncerConfig": { "default_pool_size": "16" } }"#,
    ),
    (
        "settings of ClickHouse as text or number",
        "serviceClickhouseSettingsListGet",
        AsItCame,
        r#"{ "settings": [{ "name": "a", "value": "1" }, { "name": "b", "value": 1 }, { "name": "c", "value": 1.5 }, { "name": "d", "value": true }] }"#,
    ),
    (
        "ports as floats",
        "instanceGetList",
        AsItCame,
        r#"[{ "endpoints": [{ "protocol": "https", "host": "h", "port": 8443.0, "username": null }] }]"#,
    ),
    (
        "tags without a value",
        "instanceGetList",
        AsItCame,
        r#"[{ "tags": [{ "key": "a", "value": null }, { "key": "b", "value": "" }, { "key": "c" }] }]"#,
    ),
    (
        "texts that are empty where they are not set",
        "instanceGet",
        AsItCame,
        r#"{ "id": "", "createdAt": "", "encryptionKey": "", "iamRole": "", "dataWarehouseId": "", "byocId": "", "profile": "", "region": "", "tier": "" }"#,
    ),
    (
        "dates that are empty",
        "openapiKeyGetList",
        AsItCame,
        r#"[{ "createdAt": "", "usedAt": "", "expireAt": null }, { "expireAt": "" }]"#,
    ),
    (
        "backups that have not ended",
        "backupGetList",
        WithoutNull,
        r#"[{ "startedAt": "2026-01-01T00:00:00Z", "finishedAt": null, "sizeInBytes": null }]"#,
    ),
    (
        "a region, a tier and a state that are new",
        "instanceGetList",
        AsItCame,
        r#"[{ "provider": "moon", "region": "mare-tranquillitatis-1", "tier": "platinum", "state": "levitating", "profile": "v9", "releaseChannel": "never" }]"#,
    ),
    (
        "activities that are new",
        "activityGetList",
        AsItCame,
        r#"[{ "id": "a", "type": "service_dreamt", "actorType": "ghost", "keyUpdateType": "sung" }]"#,
    ),
    (
        "a size of Postgres that is new",
        "postgresServiceGetList",
        AsItCame,
        r#"[{ "size": "z99.nano", "state": "thawing", "region": "new-1", "haType": "odd" }]"#,
    ),
    (
        "Postgres without its secrets",
        "postgresServiceGet",
        AsItCame,
        r#"{ "id": "a", "name": "n", "username": "u", "hostname": "h" }"#,
    ),
    (
        "buckets by provider",
        "backupBucketGet",
        AsItCame,
        r#"{ "bucketProvider": "GCP", "bucketPath": "p", "undeclared": 1 }"#,
    ),
    (
        "a bucket of a new provider",
        "backupBucketGet",
        AsItCame,
        r#"{ "bucketProvider": "MOON", "bucketPath": "p", "crater": { "depth": 1.50 } }"#,
    ),
    ("a bucket without provider", "backupBucketGet", AsItCame, r#"{ "bucketPath": "p", "crater": 1 }"#),
    (
        "sources by kind",
        "clickStackListSources",
        AsItCame,
        r#"[{ "kind": "log", "name": "n", "undeclared": 1 }, { "kind": "trace", "undeclared": 1 }]"#,
    ),
    (
        "a source of a new kind",
        "clickStackListSources",
        AsItCame,
        r#"[{ "kind": "smell", "name": "n", "odour": [1] }, { "name": "n", "odour": 1 }]"#,
    ),
    (
        "charts from the builder and from SQL",
        "clickStackListDashboards",
        AsItCame,
        r#"[{ "tiles": [{ "config": { "displayType": "line", "sourceId": "s", "undeclared": 1 } },
          { "config": { "displayType": "line", "configType": "sql", "sqlTemplate": "SELECT 1", "undeclared": 1 } },
          { "config": { "displayType": "line", "configType": null, "sourceId": "s", "undeclared": 1 } }] }]"#,
    ),
    (
        "charts that are new",
        "clickStackListDashboards",
        AsItCame,
        r#"[{ "tiles": [{ "config": { "displayType": "hologram", "beams": 3 } }, { "config": { "displayType": "line", "configType": "poem", "verse": "…" } }] }]"#,
    ),
    (
        "a registry that does not say it is Confluent",
        "clickPipeGet",
        AsItCame,
        r#"{ "source": { "kafka": { "schemaRegistry": { "url": "https://r", "undeclared": 1 } } } }"#,
    ),
    (
        "a registry that is new",
        "clickPipeGet",
        AsItCame,
        r#"{ "source": { "kafka": { "schemaRegistry": { "type": "apicurio", "where": 1 } } } }"#,
    ),
];

#[test]
fn reported_differences_decode() {
    let (targets, mut failures) = (targets(), Failures::default());
    for (what, operation, back, result) in RESPONSES {
        let name = format!("response 200 of {operation}");
        let target = targets.iter().find(|target| target.name == name).unwrap_or_else(|| panic!("no {name}"));
        // The status is a float, and counts are null.
        let text = format!(
            r#"{{ "status": 200.0, "requestId": "r", "totalCount": null, "limit": null, "nextCursor": null, "result": {result} }}"#
        );
        let mut expected: Value = serde_json::from_str(&text).expect("JSON");
        clean(&mut expected["result"], back);
        match target.run(&text) {
            Outcome::Written { value, rejected } if rejected.is_empty() && same(&value, &expected) => {}
            Outcome::Written { value, rejected } => {
                failures.add(target, 0, &text, &format!("{what}: got {value}, rejected {rejected:?}"))
            }
            Outcome::Rejected { error, path } => failures.add(target, 0, &text, &format!("{what}: {error} at {path}")),
        }
    }
    failures.finish(&format!("{} reported differences decode", RESPONSES.len()));
}

fn clean(value: &mut Value, back: &Back) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, back)),
        Value::Object(members) => {
            members.retain(|_, value| matches!(back, AsItCame) || !value.is_null());
            members.values_mut().for_each(|value| clean(value, back));
        }
        _ => {}
    }
}

/// A property, or an item of a list.
#[derive(Clone, Copy)]
enum Step<'a> {
    Property(&'a str),
    Item,
}

/// The objects of a schema and of its inline subschemas. Schemas with references are separate targets.
fn objects<'a>(schema: &'a Value, path: &[Step<'a>], found: &mut Vec<(Vec<Step<'a>>, Object<'a>)>) {
    if !path.is_empty() && schema.get("$ref").is_some() {
        return;
    }
    match document().shape(schema).1 {
        Shape::Object(object) => {
            for (name, declared) in &object.properties {
                objects(declared[0], &[path, &[Step::Property(name)]].concat(), found);
            }
            found.push((path.to_vec(), object));
        }
        Shape::List(list) => objects(&list["items"], &[path, &[Step::Item]].concat(), found),
        _ => {}
    }
}

#[test]
fn every_property_can_be_absent_or_null() {
    let (mut checked, mut properties, mut failures) = (0, 0, Failures::default());
    for target in targets() {
        let mut found = Vec::new();
        objects(target.schema, &[], &mut found);
        for (path, object) in found {
            let nulls: Map<_, _> = object.properties.keys().map(|name| ((*name).to_owned(), Value::Null)).collect();
            properties += nulls.len();
            for inner in [json!({}), Value::Object(nulls)] {
                checked += 1;
                let sent = path.iter().rev().fold(inner.clone(), |inner, step| match step {
                    Step::Property(name) => json!({ *name: inner }),
                    Step::Item => json!([inner]),
                });
                let text = sent.to_string();
                match target.run(&text) {
                    Outcome::Written { value, rejected } => {
                        let got = path.iter().fold(&value, |value, step| match step {
                            Step::Property(name) => &value[name],
                            Step::Item => &value[0],
                        });
                        let kept =
                            |name: &&&str| object.properties[**name].iter().all(|schema| document().shape(schema).0);
                        let lost =
                            object.properties.keys().filter(kept).find(|name| inner.get(**name) != got.get(**name));
                        match lost {
                            _ if !rejected.is_empty() => {
                                failures.add(&target, 0, &text, &format!("rejected: {rejected:?}"))
                            }
                            Some(lost) => failures.add(&target, 0, &text, &format!("lost {lost}")),
                            None => {}
                        }
                    }
                    Outcome::Rejected { error, path } => failures.add(&target, 0, &text, &format!("{error} at {path}")),
                }
            }
        }
    }
    failures.finish(&format!("{checked} objects of nothing or nulls decode, with {properties} properties"));
}

/// Checks responses with an error status, documented or not.
#[test]
fn errors_keep_their_body() {
    for (status, body) in [
        (429, r#"{"error":"TOO_MANY_REQUESTS"}"#),
        (424, r#"{"code":"SERVICE_IDLE","serviceState":"idle","canWake":true}"#),
        (424, r#"{"code":"SERVICE_DREAMING","serviceState":"asleep","canWake":false}"#),
        (400, r#"{"error":"BAD_REQUEST: Invalid UDF id","status":400.0,"requestId":"r"}"#),
        (418, r#""a text""#),
    ] {
        let line = format!(r#"{{"op":"udfAttach","status":{status},"response":{body}}}"#);
        let target =
            targets().into_iter().find(|target| target.name == "response 200 of udfAttach").expect("udfAttach");
        let target = crate::Target { line: json!({ "op": "udfAttach", "status": status }), ..target };
        match target.run(body) {
            Outcome::Written { value, .. } => {
                assert!(same(&value, &serde_json::from_str(body).expect("JSON")), "{line}: {value}")
            }
            Outcome::Rejected { error, .. } => panic!("{line}: {error}"),
        }
    }
}
