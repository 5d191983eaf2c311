//! Tests of `fetch` with a local server: which documents are accepted and rejected, and that the tree is unchanged otherwise.

use crate::common::server::{response, Reply, Server};
use crate::common::{sha256, Checkout, Run, Snapshot, DOCUMENT};

/// A document with this number of operations.
fn document(operations: usize) -> String {
    let path = &DOCUMENT[DOCUMENT.find("\"/v1/things/{id}\"").expect("a path")..];
    let path = &path[..path.find("\n  },").expect("its end")];
    let numbered = |index: usize| {
        path.replace("/v1/things/", &format!("/v1/things{index}/")).replace("thingGet", &format!("thing{index}Get"))
    };
    let paths: Vec<String> = (0..operations).map(numbered).collect();
    DOCUMENT.replace(path, &paths.join(",\n"))
}

fn ok(body: &str) -> Reply {
    response("200 OK", "content-type: application/json\r\n", body)
}

/// A checkout whose document has eight operations.
fn checkout() -> Checkout {
    Checkout::with(document(8).as_bytes())
}

/// Fetches from a server with these replies.
fn fetch(checkout: &Checkout, replies: Vec<Reply>, options: &str) -> (Run, Vec<String>) {
    let server = Server::start(replies);
    let run = checkout.run(&format!("fetch {} {options}", server.url));
    (run, server.requests())
}

/// Fetches a document that is rejected: exit code 2, one error, and no file changed.
#[track_caller]
fn rejected(replies: Vec<Reply>, options: &str, message: &str) {
    let checkout = checkout();
    let before = checkout.snapshot();
    let (run, _) = fetch(&checkout, replies, options);
    let run = run.expect_code(2);
    assert!(run.stderr.contains("error: ") && run.stderr.contains(message), "expected {message:?} in {run:?}");
    assert_eq!(run.stdout, "");
    assert_eq!(checkout.snapshot(), before);
}

fn content(files: Snapshot) -> Vec<(String, Vec<u8>)> {
    files.into_iter().map(|(path, (bytes, _))| (path, bytes)).collect()
}

#[test]
fn a_compressed_document_is_read_although_none_was_requested() {
    let checkout = checkout();
    let packed = |encoding: &str, body: &[u8]| {
        let mut bytes = format!(
            "HTTP/1.1 200 OK\r\ncontent-encoding: {encoding}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        )
        .into_bytes();
        bytes.extend_from_slice(body);
        Reply::Bytes(bytes)
    };
    let gzip = |text: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut encoder, text).expect("written");
        encoder.finish().expect("packed")
    };
    let (run, requests) = fetch(&checkout, vec![packed("gzip", &gzip(document(9).as_bytes()))], "--date 2026-02-03");
    run.expect_code(0);
    assert!(requests[0].contains("accept-encoding: identity"), "{requests:?}");
    assert_eq!(checkout.read("spec/cloud.json"), document(9));
    rejected(vec![packed("br", b"anything")], "", "the document is encoded as `br`, which was not requested");
    // The limit applies to the decompressed size.
    rejected(vec![packed("gzip", &gzip(&vec![b' '; 129 << 20]))], "", "has more than 128 MiB");
}

#[test]
fn the_timeout_limits_the_wait_that_a_server_requests() {
    let checkout = checkout();
    let busy = response("503 Service Unavailable", "retry-after: 30\r\n", "");
    let (run, _) = fetch(&checkout, vec![busy, ok(&document(9))], "--timeout 1 --date 2026-02-03");
    let run = run.expect_code(0);
    assert!(run.stderr.contains("; retrying in 1 s"), "{run:?}");
}

#[test]
fn an_earlier_revision_is_rejected_without_force() {
    let checkout = checkout();
    fetch(&checkout, vec![ok(&document(9))], "--date 2026-02-03").0.expect_code(0);
    let before = checkout.snapshot();
    let (run, _) = fetch(&checkout, vec![ok(&document(8))], "");
    let run = run.expect_code(2);
    assert!(run.stderr.contains(", which is in spec/history/") && run.stderr.contains("help: "), "{run:?}");
    assert_eq!(checkout.snapshot(), before);
    fetch(&checkout, vec![ok(&document(8))], "--force").0.expect_code(0);
    assert_eq!(checkout.read("spec/cloud.json"), document(8));
}

#[test]
fn a_new_document_replaces_the_pinned_one() {
    let checkout = checkout();
    let (old, new) = (document(8), document(9));
    let headers = "etag: W/\"a\\b\"\r\nlast-modified: Tue, 03 Feb 2026 04:05:06 GMT\r\n";
    let (run, requests) = fetch(&checkout, vec![response("200 OK", headers, &new)], "--date 2026-02-03");
    let run = run.expect_code(0);
    assert!(run.stdout.starts_with("new revision 2026-02-03: 9 operations"), "{run:?}");
    assert!(!requests[0].contains("if-none-match") && requests[0].contains("accept: application/json"), "{requests:?}");
    assert_eq!(checkout.read("spec/cloud.json"), new);
    assert_eq!(checkout.read("spec/history/2026-01-01.json"), old);
    let pin: toml::Table = toml::from_str(&checkout.read("spec/pin.toml")).expect("a pin");
    assert_eq!(pin["date"].as_str(), Some("2026-02-03"));
    assert_eq!(pin["sha256"].as_str(), Some(sha256(new.as_bytes()).as_str()));
    assert_eq!((pin["operations"].as_integer(), pin["bytes"].as_integer()), (Some(9), Some(new.len() as i64)));
    assert_eq!(pin["source"]["etag"].as_str(), Some("W/\"a\\b\""));
    let pins: toml::Table = toml::from_str(&checkout.read("spec/history/pins.toml")).expect("pins");
    assert_eq!(pins["revision"][0]["sha256"].as_str(), Some(sha256(old.as_bytes()).as_str()));
    assert_eq!(pins["revision"][0]["file"].as_str(), Some("2026-01-01.json"));
    checkout.run("regen").expect_code(0);

    // The next request is conditional, with the validators in the pin.
    let server = Server::start(vec![response("200 OK", "", &new)]);
    let kept = checkout.read("spec/pin.toml").replace(pin["source"]["url"].as_str().expect("an address"), &server.url);
    checkout.write("spec/pin.toml", kept);
    checkout.run(&format!("fetch {}", server.url)).expect_code(0);
    let requests = server.requests();
    assert!(requests[0].contains("\r\nif-none-match: w/\"a\\b\"\r\n"), "{requests:?}");
    assert!(requests[0].contains("\r\nif-modified-since: tue, 03 feb 2026 04:05:06 gmt\r\n"), "{requests:?}");
}

#[test]
fn a_document_without_changes_is_not_new() {
    let checkout = checkout();
    let (run, _) = fetch(&checkout, vec![ok(&document(8))], "");
    assert!(run.expect_code(0).stdout.ends_with("is the pinned document\n"));
    let spaced = document(8).replace(": ", ":  ");
    let before = checkout.snapshot();
    let (run, _) = fetch(&checkout, vec![ok(&spaced)], "");
    assert!(run.expect_code(0).stdout.ends_with("has the same content as the pinned document, in other bytes\n"));
    // The request had no validators, so 304 is an error.
    let (run, _) = fetch(&checkout, vec![response("304 Not Modified", "", "")], "");
    run.expect_code(2);
    assert_eq!(checkout.snapshot(), before);
    let server = Server::start(vec![response("304 Not Modified", "", "")]);
    let source = format!("\n[source]\nurl = \"{}\"\netag = \"x\"\n", server.url);
    checkout.write("spec/pin.toml", checkout.read("spec/pin.toml") + &source);
    let before = checkout.snapshot();
    let run = checkout.run(&format!("fetch {}", server.url)).expect_code(0);
    assert!(run.stdout.ends_with("has not changed\n"), "{run:?}");
    assert!(server.requests()[0].contains("if-none-match: x\r\n"));
    assert_eq!(checkout.snapshot(), before);
}

#[test]
fn temporary_errors_are_retried() {
    let (new, cut) = (document(9), Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n{".to_vec()));
    for first in
        [response("500 Internal Server Error", "", ""), response("429 Too Many", "retry-after: 0\r\n", ""), cut]
    {
        let checkout = checkout();
        let (run, requests) = fetch(&checkout, vec![first, ok(&new)], "");
        let run = run.expect_code(0);
        assert!(run.stderr.contains("; retrying in "), "{run:?}");
        assert_eq!((requests.len(), checkout.read("spec/cloud.json")), (2, new.clone()));
    }
}

#[test]
fn permanent_errors_are_reported() {
    rejected(vec![response("404 Not Found", "", "gone")], "", "the server responded with 404 Not Found");
    let failures = || (0..4).map(|_| response("503 Service Unavailable", "retry-after: 0\r\n", "")).collect();
    rejected(failures(), "", "gave up after 4 attempts\ncause: ");
    let begun = b"HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n{".to_vec();
    let slow = [Vec::new(), begun.clone(), Vec::new(), begun].map(Reply::Stall);
    rejected(slow.into(), "--timeout 0.2", "gave up after 4 attempts");
    let cut = || Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n{ \"openapi\"".to_vec());
    rejected(vec![cut(), cut(), cut(), cut()], "", "the response ended early");
    let large = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{{", 129 << 20);
    rejected(vec![Reply::Bytes(large.into_bytes())], "", "the response: has more than 128 MiB");
}

#[test]
fn the_number_of_redirects_is_limited() {
    let checkout = checkout();
    let (run, requests) = fetch(&checkout, vec![response("302 Found", "location: /v2\r\n", ""), ok(&document(9))], "");
    run.expect_code(0);
    assert!(requests[1].starts_with("get /v2 "), "{requests:?}");
    let loops = (0..6).map(|_| response("302 Found", "location: /v1\r\n", "")).collect();
    rejected(loops, "", "cannot be fetched");
}

#[test]
fn documents_that_are_not_a_newer_revision_are_rejected() {
    rejected(vec![ok("<!doctype html><title>Sign in</title>")], "", "is HTML or XML, not an OpenAPI document");
    rejected(vec![ok("openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\n")], "", "is YAML");
    rejected(vec![ok("{ \"openapi\": \"3.1.0\"")], "", "load: not valid JSON");
    rejected(vec![ok("{ \"swagger\": \"2.0\" }")], "--force", "load: /swagger");
    rejected(vec![ok(&document(9).replace("schemas/Thing\"", "schemas/Gone\""))], "", "load: /paths/");
    rejected(
        vec![ok("{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"Things\", \"version\": \"1\" }, \"paths\": {} }")],
        "--force",
        "has no operation",
    );
    rejected(vec![ok(&document(4))], "", "it lacks 4 of the 8 operations of the pinned one\nhelp: ");
    rejected(vec![ok(&document(9).replace("\"Things\",", "\"Pets\","))], "", "its title is \"Pets\", not \"Things\"");
    rejected(
        vec![ok(&document(9))],
        "--date 2025-12-31",
        "is dated 2025-12-31, before the pinned revision of 2026-01-01",
    );
    let checkout = checkout();
    let (run, _) = fetch(&checkout, vec![ok(&document(4))], "--force");
    run.expect_code(0);
    assert_eq!(checkout.read("spec/cloud.json"), document(4));
}

#[test]
fn check_writes_nothing_and_has_an_exit_code() {
    let checkout = checkout();
    let before = checkout.snapshot();
    for (reply, code) in [(ok(&document(9)), 1), (ok(&document(8)), 0), (ok("{}"), 2)] {
        let (run, _) = fetch(&checkout, vec![reply], "--check");
        run.expect_code(code);
    }
    let (run, _) = fetch(&checkout, vec![ok(&document(9))], "--check --json");
    let result: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!((&result["new"], &result["operations"]), (&true.into(), &9.into()));
    assert_eq!(checkout.snapshot(), before);
}

#[test]
fn the_name_of_a_file_determines_its_date() {
    let checkout = checkout();
    checkout.write("in/cloud-2026-05-06.json", document(9));
    checkout.run("fetch in/cloud-2026-05-06.json").expect_code(0);
    let pin = checkout.read("spec/pin.toml");
    assert!(pin.contains("\ndate = \"2026-05-06\"\n") && pin.contains("dated_by = \"the name of the file\""), "{pin}");
    assert!(pin.contains("path = \"cloud-2026-05-06.json\"") && !pin.contains("fetched"), "{pin}");
    // A second and a third revision of the same day.
    for operations in [10, 11] {
        checkout.write("next.json", document(operations));
        checkout.run("fetch next.json --date 2026-05-06").expect_code(0);
    }
    let paths: Vec<String> = checkout.snapshot().into_keys().filter(|path| path.starts_with("spec/history")).collect();
    assert_eq!(
        paths,
        ["2026-01-01.json", "2026-05-06-2.json", "2026-05-06.json", "pins.toml"]
            .map(|name| format!("spec/history/{name}"))
    );
    let run = checkout.run("diff 2026-05-06-2 2026-05-06").expect_code(0);
    assert!(
        run.stdout.contains(
            "spec/history/2026-05-06-2.json of 2026-05-06 -> spec/cloud.json of 2026-05-06: 10 -> 11 operations"
        ),
        "{run:?}"
    );
}

#[test]
fn a_run_that_is_killed_is_repaired_by_the_next() {
    let good = checkout();
    good.write("next.json", document(9));
    good.run("fetch next.json --date 2026-02-02").expect_code(0);
    let good = content(good.snapshot());
    let mut changes = 0;
    loop {
        let checkout = checkout();
        checkout.write("next.json", document(9));
        let stopped = checkout.run_until(changes + 1, "fetch next.json --date 2026-02-02");
        checkout.run("fetch next.json --date 2026-02-02").expect_code(0);
        let there = content(checkout.snapshot());
        assert!(there == good, "stopped before change {}: {:?}", changes + 1, checkout.snapshot().keys());
        if !stopped {
            break;
        }
        changes += 1;
    }
    assert!(changes > 10, "{changes} changes of the disk");
}

#[test]
fn an_interrupted_update_is_completed_or_discarded() {
    let checkout = checkout();
    // The journal is complete, and the first of two files is written already.
    checkout.write("spec/.journal.xtask-tmp/plan.json", r#"{ "write": ["a.txt", "spec/b.txt"], "remove": ["c.txt"] }"#);
    checkout.write("spec/.journal.xtask-tmp/1", "new");
    checkout.write("a.txt", "new");
    checkout.write("spec/b.txt", "old");
    checkout.write("c.txt", "old");
    for line in ["regen --check", "diff 2026-01-01", "fetch - --check"] {
        let run = checkout.run(line);
        assert!(
            run.code > 0 && run.stderr.contains("an update was interrupted\nhelp: `cargo xtask regen` finishes it"),
            "{run:?}"
        );
    }
    checkout.run("regen").expect_code(0);
    assert_eq!((checkout.read("a.txt"), checkout.read("spec/b.txt")), ("new".to_owned(), "new".to_owned()));
    checkout.write("spec/.draft.xtask-tmp/0", "half");
    checkout.run("regen").expect_code(0);
    let left: Vec<String> =
        checkout.snapshot().into_keys().filter(|path| path.contains("xtask-tmp") || path == "c.txt").collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_journal_contains_its_plan_until_it_is_removed() {
    let checkout = checkout();
    checkout.run("regen").expect_code(0);
    checkout.write("a.txt", "old");
    checkout.write("spec/.journal.xtask-tmp/plan.json", r#"{ "write": ["a.txt"], "remove": [] }"#);
    checkout.write("spec/.journal.xtask-tmp/0", "new");
    // With so many files, the removal can be interrupted.
    (0..3_000).for_each(|number| checkout.write(&format!("spec/.journal.xtask-tmp/more-{number}"), ""));
    let exists = |path: &str| checkout.path(path).exists();
    let mut child = checkout.command("", "regen").stdout(std::process::Stdio::null()).spawn().expect("runs");
    while exists("spec/.journal.xtask-tmp/plan.json") && child.try_wait().expect("a child").is_none() {}
    child.kill().expect("killed");
    child.wait().expect("ended");
    assert!(!exists("spec/.journal.xtask-tmp"), "a journal without its plan");
    assert_eq!(checkout.read("a.txt"), "new");
    checkout.run("regen --check").expect_code(0);
    checkout.run("regen").expect_code(0);
    assert!(!exists("spec/.draft.xtask-tmp"));
}
