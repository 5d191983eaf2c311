//! Credentials: their sources, their renewal, and that they are never printed.

use crate::server::{response, result, Seen, Server};
use crate::{builder, client, get, ms, post, SECRET};
use clickhouse_cloud::{
    Authorization, AuthorizationFuture, Client, CommandCredentials, Credentials, Error, FileCredentials, Method, Retry,
};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// `id:new` and `id:old` in Basic authentication.
const NEW: &str = "Basic aWQ6bmV3";
const OLD: &str = "Basic aWQ6b2xk";

/// A server that accepts only the new key, and for the first `until` requests only the old one.
async fn rotating(until: usize) -> Server {
    Server::start(move |nth, seen: &Seen| {
        let good = if nth < until { OLD } else { NEW };
        match seen.header("authorization") {
            Some(key) if key == good => result("1"),
            _ => response(401, r#"{"status":401,"error":"UNAUTHORIZED"}"#),
        }
    })
    .await
}

/// A temporary file of a test.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("clickhouse-cloud-test-{}-{name}", std::process::id())))
    }

    fn write(&self, text: &str) {
        let fresh = self.0.with_extension("new");
        std::fs::write(&fresh, text).unwrap();
        std::fs::rename(fresh, &self.0).unwrap();
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn keys_and_tokens_are_sent_as_the_api_expects() {
    let server = Server::script(vec![result("1")]).await;
    get(&builder(&server).with_key("id", "new").build().unwrap()).await.unwrap();
    let token = Authorization::bearer("token").unwrap();
    get(&builder(&server).with_credentials(token).build().unwrap()).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen[0].header("authorization"), seen[1].header("authorization")), (Some(NEW), Some("Bearer token")));
}

#[tokio::test]
async fn a_changed_file_is_read_again() {
    let server = rotating(3).await;
    let file = File::new("rotated");
    file.write("id\nold\n");
    let client = builder(&server).with_credentials(FileCredentials::new(&file.0)).build().unwrap();
    for nth in 0..6 {
        if nth == 3 {
            file.write(" id \n\n new\n");
        }
        post(&client).await.unwrap();
    }
    assert_eq!(server.count(), 6);
}

#[tokio::test]
async fn a_missing_or_invalid_file_is_an_error_without_its_content() {
    let server = rotating(0).await;
    let file = File::new("odd");
    let client = builder(&server).with_credentials(FileCredentials::new(&file.0)).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(error.is_auth() && error.attempts() == 0, "{error:?}");
    assert!(error.to_string().contains("clickhouse-cloud-test"), "{error}");
    for text in ["", "id\nhunter2\nmore\n", "tok\u{1}en-hunter2"] {
        file.write(text);
        let error = get(&client).await.unwrap_err();
        assert!(error.is_auth() && !format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
    assert_eq!(server.count(), 0);
}

#[cfg(unix)]
#[tokio::test]
async fn a_command_runs_again_only_if_its_output_is_rejected() {
    let server = rotating(4).await;
    let (key, log) = (File::new("command-key"), File::new("command-log"));
    key.write("id\nold");
    let script = format!("echo run >> {}; cat {}", log.0.display(), key.0.display());
    let client = builder(&server).with_credentials(CommandCredentials::new("sh", ["-c", &script])).build().unwrap();
    for _ in 0..4 {
        get(&client).await.unwrap();
    }
    let runs = || std::fs::read_to_string(&log.0).unwrap().lines().count();
    assert_eq!(runs(), 1);
    key.write("id\nnew");
    // The rejected call is sent again with the new key, and is executed once.
    post(&client).await.unwrap();
    assert_eq!((runs(), server.count()), (2, 6));
    get(&client).await.unwrap();
    assert_eq!((runs(), server.count()), (2, 7));
}

#[cfg(unix)]
#[tokio::test]
async fn concurrent_rejected_calls_share_one_run_of_the_command() {
    let server = rotating(1).await;
    let (key, log) = (File::new("shared-key"), File::new("shared-log"));
    key.write("id\nold");
    let script = format!("echo run >> {}; cat {}", log.0.display(), key.0.display());
    let client = builder(&server).with_credentials(CommandCredentials::new("sh", ["-c", &script])).build().unwrap();
    get(&client).await.unwrap();
    key.write("id\nnew");
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let client = client.clone();
        calls.spawn(async move { post(&client).await });
    }
    for done in calls.join_all().await {
        done.unwrap();
    }
    assert_eq!(std::fs::read_to_string(&log.0).unwrap().lines().count(), 2);
}

#[cfg(unix)]
#[tokio::test]
async fn a_command_that_fails_or_hangs_does_not_hang_the_call() {
    let server = rotating(0).await;
    let fails = builder(&server)
        .with_credentials(CommandCredentials::new("sh", ["-c", "echo secret; exit 3"]))
        .build()
        .unwrap();
    let error = get(&fails).await.unwrap_err();
    assert!(error.is_auth() && error.to_string().contains("exit status: 3"), "{error}");
    assert!(!format!("{error} {error:?}").contains("secret"));

    let pid = File::new("hanging-pid");
    let script = format!("echo $$ > {}; exec sleep 100", pid.0.display());
    let hangs = CommandCredentials::new("sh", ["-c", &script]);
    let client = builder(&server).with_credentials(hangs).build().unwrap();
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let error = crate::late(get(&client), until(|| read(&pid.0).ends_with('\n'))).await;
    assert!(error.is_timeout(), "{error}");
    assert_eq!(server.count(), 0);
    // The program is killed with the call.
    let proc = std::path::Path::new("/proc").join(read(&pid.0).trim()).join("cmdline");
    let ended = until(|| read(&proc).is_empty());
    tokio::time::timeout(crate::server::TEST_TIMEOUT, ended).await.expect("the program still runs");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn endless_files_and_pipes_are_rejected_at_once() {
    let server = rotating(0).await;
    let (pipe, long) = (File::new("pipe"), File::new("long"));
    assert!(std::process::Command::new("mkfifo").arg(&pipe.0).status().unwrap().success());
    std::fs::File::create(&long.0).unwrap().set_len(8 << 30).unwrap();
    for (path, expected) in [
        (std::path::Path::new("/dev/zero"), "expected a regular file"),
        (std::path::Path::new("/tmp"), "expected a regular file"),
        (&pipe.0, "expected a regular file"),
        (&long.0, "found more than 65536 bytes"),
    ] {
        let client = builder(&server).with_credentials(FileCredentials::new(path)).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert!(error.is_auth() && error.to_string().contains(expected), "{path:?}: {error}");
    }
    assert_eq!(server.count(), 0);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_program_with_endless_output_is_killed_with_its_children() {
    let server = rotating(0).await;
    let pids = File::new("endless-pids");
    let script = format!("yes secret & echo $! >> {}; yes secret", pids.0.display());
    let client = builder(&server).with_credentials(CommandCredentials::new("sh", ["-c", &script])).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(error.is_auth() && error.to_string().contains("more than 65536 bytes"), "{error}");
    assert!(!error.to_string().contains("secret"), "{error}");
    ended(&pids).await;
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn child_processes_of_a_program_are_killed_and_not_waited_for() {
    let server = rotating(0).await;
    // A child in the process group and one outside of it, which both keep the pipe open.
    for detach in ["", "setsid "] {
        let pids = File::new("left-pids");
        let script = format!("{detach}sleep 100 & echo $! >> {}; printf 'id\nnew\n'", pids.0.display());
        let client = builder(&server).with_credentials(CommandCredentials::new("sh", ["-c", &script])).build().unwrap();
        get(&client).await.unwrap();
        if detach.is_empty() {
            ended(&pids).await;
        } else {
            let pid = std::fs::read_to_string(&pids.0).unwrap();
            assert!(std::process::Command::new("kill").arg(pid.trim()).status().unwrap().success());
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_program_whose_child_prints_the_rest_is_read_to_the_end() {
    let server = rotating(0).await;
    // The child prints after the shell has ended: `cat` returns when the shell no longer holds the pipe.
    let go = File::new("late-go");
    assert!(std::process::Command::new("mkfifo").arg(&go.0).status().unwrap().success());
    let script = format!("(cat {0} > /dev/null; echo new) & echo id; exec 3> {0}; exit 0", go.0.display());
    let client = builder(&server).with_credentials(CommandCredentials::new("sh", ["-c", &script])).build().unwrap();
    get(&client).await.unwrap();
    // What may be only the first of two lines is not used as a token.
    for script in ["sleep 100 & echo hunter2", "sleep 100 & printf 'id\nhunter2'", "sleep 100 & exit 0"] {
        let client = builder(&server).with_credentials(CommandCredentials::new("sh", ["-c", script])).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert!(error.is_auth() && error.to_string().contains("the output may be incomplete"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
    assert_eq!(server.count(), 1);
}

/// Waits until the processes in a file have ended.
#[cfg(target_os = "linux")]
async fn ended(pids: &File) {
    for pid in std::fs::read_to_string(&pids.0).unwrap().lines() {
        let proc = std::path::Path::new("/proc").join(pid).join("cmdline");
        let gone = until(|| std::fs::read_to_string(&proc).unwrap_or_default().is_empty());
        tokio::time::timeout(crate::server::TEST_TIMEOUT, gone).await.expect("a program still runs");
    }
}

#[tokio::test]
async fn a_file_contains_a_key_or_a_token_or_is_rejected() {
    let server = Server::script(vec![result("1")]).await;
    let file = File::new("forms");
    let client = builder(&server).with_credentials(FileCredentials::new(&file.0)).build().unwrap();
    for (text, sent) in [
        ("id\nnew", NEW),
        ("\u{feff}id\r\nnew\r\n", NEW),
        ("id:new\n", NEW),
        ("\u{feff} id:new", NEW),
        ("id\nne:w", "Basic aWQ6bmU6dw=="),
        (" ey.J-_~+/x== \n\n", "Bearer ey.J-_~+/x=="),
        ("\u{feff}token", "Bearer token"),
        ("dG9rZW4xMjM0NTY=", "Bearer dG9rZW4xMjM0NTY="),
        ("id\nMTIzNDU2Nw==", "Basic aWQ6TVRJek5EVTJOdz09"),
    ] {
        file.write(text);
        get(&client).await.unwrap();
        assert_eq!(server.seen().last().unwrap().header("authorization"), Some(sent), "{text:?}");
    }
    let count = server.count();
    for text in [
        r#"{"keyId":"id","keySecret":"hunter2"}"#,
        "{\n\"keySecret\":\"hunter2\"}",
        "\"hunter2\"",
        "[\"hunter2\"]",
        "KEY=hunter2",
        "export KEY=hunter2",
        "Bearer hunter2",
        ":hunter2",
        "hunter2:",
        "id hunter2",
        "a:b\nhunter2",
        "key id\nhunter2",
        "\u{feff}",
        "KEY=id\nSECRET=hunter2\n",
        "id=\"id\"\nsecret=\"hunter2\"",
        "'id'\n'hunter2'",
        "`id`:hunter2",
        "KEY=id:SECRET=hunter2",
        "default.key-id=hunter2",
        "API_KEY=",
        "token=",
        "id\nSECRET=",
        "https://vault/hunter2",
        "//vault/hunter2",
        "id\nop://vault/hunter2",
        "<html>hunter2</html>",
        "null\nhunter2",
        "null",
        "id\nhun\u{200b}ter2",
    ] {
        file.write(text);
        let error = get(&client).await.unwrap_err();
        assert!(error.is_auth() && !format!("{error} {error:?}").contains("hunter2"), "{text:?}: {error}");
    }
    assert_eq!(server.count(), count);
}

#[cfg(unix)]
async fn until(condition: impl Fn() -> bool) {
    while !condition() {
        tokio::time::sleep(ms(1)).await;
    }
}

#[tokio::test]
async fn credentials_can_be_replaced_while_calls_run() {
    let server = rotating(1).await;
    let client = builder(&server).with_key("id", "old").build().unwrap();
    get(&client).await.unwrap();
    let clone = client.clone();
    clone.set_credentials(Authorization::key("id", "new"));
    get(&client).await.unwrap();
    assert_eq!(server.count(), 2);
}

/// Returns the old key until it is rejected.
#[derive(Clone, Default)]
struct Rotated(Arc<Mutex<Vec<Authorization>>>);

impl Credentials for Rotated {
    fn authorization<'a>(&'a self, refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        let mut known = self.0.lock().unwrap();
        known.extend(refused.cloned());
        let secret = if known.is_empty() { "old" } else { "new" };
        Box::pin(async move { Ok(Authorization::key("id", secret)) })
    }
}

#[tokio::test]
async fn a_rejected_call_of_any_method_is_sent_again_with_renewed_credentials() {
    let server = rotating(0).await;
    let source = Rotated::default();
    let client = builder(&server).with_credentials(source.clone()).build().unwrap();
    post(&client).await.unwrap();
    assert_eq!(server.count(), 2);
    assert_eq!(*source.0.lock().unwrap(), [Authorization::key("id", "old")]);
}

/// Has no state: it returns the new key only when it is passed the rejected one.
struct Stateless;

impl Credentials for Stateless {
    fn authorization<'a>(&'a self, refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        let secret = if refused.is_some() { "new" } else { "old" };
        Box::pin(async move { Ok(Authorization::key("id", secret)) })
    }
}

#[tokio::test]
async fn the_call_is_sent_again_with_the_credentials_that_replace_the_rejected_ones() {
    let server = rotating(0).await;
    post(&builder(&server).with_credentials(Stateless).build().unwrap()).await.unwrap();
    let sent: Vec<_> = server.seen().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(sent, [OLD, NEW]);
}

/// Returns another key each time.
#[derive(Default)]
struct Fresh(AtomicUsize);

impl Credentials for Fresh {
    fn authorization<'a>(&'a self, _refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        let nth = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { Ok(Authorization::key("id", &nth.to_string())) })
    }
}

#[tokio::test]
async fn credentials_are_renewed_once_per_call() {
    let server = rotating(0).await;
    let error = get(&builder(&server).with_credentials(Fresh::default()).build().unwrap()).await.unwrap_err();
    assert!(error.is_auth() && error.attempts() == 2, "{error:?}");
    assert_eq!(server.count(), 2);
}

/// Never returns.
struct Stuck;

impl Credentials for Stuck {
    fn authorization<'a>(&'a self, _refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_timeout_while_waiting_for_credentials_is_reported_as_such() {
    let server = rotating(0).await;
    let client = builder(&server).with_rate_limit(10, ms(1000)).with_credentials(Stuck).with_timeout(ms(20)).build();
    let error = get(&client.unwrap()).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0, "{error:?}");
    let expected = "GET /v1/thing: timed out after 20ms while waiting for the credentials, nothing was sent";
    assert_eq!((error.to_string().as_str(), server.count()), (expected, 0));
}

#[tokio::test]
async fn the_source_is_notified_of_rejected_credentials_even_without_a_retry() {
    let server = rotating(0).await;
    let source = Rotated::default();
    let client = builder(&server).with_credentials(source.clone()).build().unwrap();
    let call = || client.request(Method::GET, "/v1/thing").with_retry(Retry::Never);
    assert!(call().send::<Value>().await.unwrap_err().is_auth());
    assert_eq!((server.count(), source.0.lock().unwrap().len()), (1, 1));
    call().send::<Value>().await.unwrap();
}

#[tokio::test]
async fn rejected_credentials_without_a_source_are_sent_once() {
    let server = Server::script(vec![response(401, r#"{"status":401,"requestId":"r","error":"no"}"#)]).await;
    let error = get(&client(&server)).await.unwrap_err();
    assert!(error.is_auth() && !error.is_permission());
    assert_eq!((error.attempts(), server.count()), (1, 1));
    assert_eq!(
        error.to_string(),
        "GET /v1/thing: 401 Unauthorized: no; check the API key, or whether it has expired [request id r]"
    );
}

#[tokio::test]
async fn nothing_prints_credentials() {
    let server = Server::script(vec![response(500, "")]).await;
    let builder = builder(&server).with_max_attempts(1);
    let mut texts = vec![format!("{builder:?}")];
    let client = builder.build().unwrap();
    texts.push(format!("{client:?} {:?}", client.request(clickhouse_cloud::Method::POST, "/v1/x").json(SECRET)));
    let error = get(&client).await.unwrap_err();
    texts.push(format!("{error} {error:?} {error:#?}"));
    texts.push(format!("{:?}", Authorization::key("id", SECRET)));
    texts.push(format!("{:?}", Authorization::bearer(SECRET).unwrap()));
    texts.push(format!("{:?}", CommandCredentials::new("x", [SECRET])));
    // The second text is the base64 of `id:s3cr3t-value`.
    for text in texts {
        assert!(!text.contains(SECRET) && !text.contains("aWQ6czNjcjN0LXZhbHVl"), "{text}");
    }
}

#[test]
fn no_credentials_is_an_error() {
    let error = Client::builder().build().unwrap_err();
    assert!(error.is_auth() && error.to_string().contains("with_key"), "{error}");
    fn holds<T: Send + Sync + 'static>() {}
    holds::<Client>();
    holds::<Error>();
}
