//! The page at `/`: its content, its forms, and its use in headless Chromium where that is installed.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use clickhouse_cloud_sandbox::{Chaos, Kind, Sandbox};
use reqwest::Method;
use serde_json::{json, Value};

use crate::api::Api;

#[tokio::test]
async fn the_page_shows_requests_and_state() {
    let api = Api::usual().await;
    let path = api.service().await;
    api.send(Method::PATCH, &path, Some(&json!({"name": "<script>alert(1)</script>"}))).await;
    api.send(Method::PATCH, &path, Some(&json!({"name": 7}))).await;
    let response = api.client.get(api.sandbox.base_url()).send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    let page = response.text().await.unwrap();
    assert!(page.contains("instanceCreate") && page.contains("body at /name: value is not of type"), "{page}");
    assert!(page.contains(path.rsplit('/').next().unwrap()));
    assert!(!page.contains("<script"));
    // Nothing is fetched from elsewhere.
    assert!(!page.contains("src=") && !page.contains("@import") && !page.contains("url("));
}

#[tokio::test]
async fn the_page_sets_the_faults() {
    let api = Api::usual().await;
    let url = |path: &str| format!("{}{path}", api.sandbox.base_url());
    let form = |body: &'static str| api.client.post(url("/_sandbox/chaos")).body(body);
    let response = form("rate-limits=1&nulls=0.25&seed=9&latency=500").send().await.unwrap();
    assert_eq!(response.status(), 200, "the page it leads back to");
    assert_eq!(api.sandbox.chaos(), Chaos::new(9).with(Kind::RateLimits, 1.0).with(Kind::Nulls, 0.25));
    assert_eq!(api.get("/v1/organizations").await.0, 429);
    assert_eq!(form("rate-limits=7").send().await.unwrap().status(), 400);
    assert_eq!(form("rate-limits=0").header("origin", "http://elsewhere.example").send().await.unwrap().status(), 403);
    assert_eq!(form("rate-limits=0").header("origin", api.sandbox.base_url()).send().await.unwrap().status(), 200);
    assert_eq!(api.get("/v1/organizations").await.0, 200);
}

#[tokio::test]
async fn the_page_resets_the_state_and_the_document_is_served() {
    let api = Api::usual().await;
    let path = api.service().await;
    api.client.post(format!("{}/_sandbox/reset", api.sandbox.base_url())).send().await.unwrap();
    assert_eq!(api.get(&path).await.0, 404);
    let (status, document) = api.get("/v1").await;
    assert_eq!((status, &document["openapi"]), (200, &json!("3.1.1")));
}

/// Names of the program.
const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// A page in a browser, which is controlled by the DevTools protocol on pipes.
struct Browser {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    session: Option<String>,
    next: u64,
}

impl Browser {
    /// Starts the browser; `None` if it is not installed.
    fn start(profile: &std::path::Path) -> Option<Self> {
        let is_there =
            |name: &&&str| Command::new(name).arg("--version").output().is_ok_and(|out| out.status.success());
        let program = PROGRAMS.iter().find(is_there)?;
        let profile = format!("--user-data-dir={}", profile.display());
        // The protocol is on the descriptors 3 and 4.
        let mut process = Command::new("sh")
            .args([
                "-c",
                "exec \"$@\" 3<&0 4>&1 1>/dev/null",
                "sh",
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
            ])
            .args(["--remote-debugging-pipe", "--no-first-run", "--disable-dev-shm-usage", &profile, "about:blank"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let (input, output) = (process.stdin.take()?, BufReader::new(process.stdout.take()?));
        Some(Self { process, input, output, session: None, next: 0 })
    }

    fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.next += 1;
        let mut message = json!({"id": self.next, "method": method, "params": parameters});
        if let Some(session) = &self.session {
            message["sessionId"] = session.as_str().into();
        }
        self.input.write_all(format!("{message}\0").as_bytes()).unwrap();
        self.input.flush().unwrap();
        loop {
            let response = self.receive();
            if response["id"] == self.next {
                assert!(response.get("error").is_none(), "{method}: {response}");
                return response["result"].clone();
            }
        }
    }

    fn receive(&mut self) -> Value {
        let mut text = Vec::new();
        self.output.read_until(0, &mut text).unwrap();
        assert_eq!(text.pop(), Some(0), "the browser ended");
        serde_json::from_slice(&text).unwrap()
    }

    /// Waits for an event.
    fn wait(&mut self, method: &str) {
        while self.receive()["method"] != method {}
    }

    fn open(&mut self, url: &str) {
        let target = self.call("Target.createTarget", json!({"url": "about:blank"}));
        let attached = json!({"targetId": target["targetId"], "flatten": true});
        self.session = self.call("Target.attachToTarget", attached)["sessionId"].as_str().map(str::to_owned);
        self.call("Page.enable", json!({}));
        self.call("Page.navigate", json!({"url": url}));
        self.wait("Page.loadEventFired");
    }

    fn evaluate(&mut self, script: &str) -> Value {
        let result = self.call("Runtime.evaluate", json!({"expression": script, "returnByValue": true}));
        assert!(result.get("exceptionDetails").is_none(), "{result}");
        result["result"]["value"].clone()
    }

    /// Fills in the form of a command and sends it; the page is loaded again.
    fn submit(&mut self, command: &str, fields: &[(&str, &str)]) {
        let mut script = format!("const form = document.querySelector('form[action=\"/_sandbox/{command}\"]');");
        for (name, value) in fields {
            script.push_str(&format!("form.querySelector('[name=\"{name}\"]').value = {};", json!(value)));
        }
        self.evaluate(&format!("{{ {script} form.querySelector('button').click(); }}"));
        self.wait("Page.loadEventFired");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_forms_of_the_page_control_the_sandbox() {
    let sandbox = Sandbox::start().await.unwrap();
    let profile = std::env::temp_dir().join(format!("sandbox-page-{}", std::process::id()));
    let Some(mut browser) = Browser::start(&profile) else {
        println!("skipped: the page in a browser, because none of {PROGRAMS:?} is installed");
        return;
    };
    browser.open(&sandbox.page_url());
    assert_eq!(browser.evaluate("document.title"), "ClickHouse Cloud sandbox");
    // The policy of the page allows its own style.
    assert_ne!(browser.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily"), "");
    let services = "/v1/organizations/{organizationId}/services";
    browser.submit("insert", &[("path", services), ("value", "{\"name\": \"from <b>the</b> page\"}")]);
    let list = sandbox.get(services).unwrap();
    assert_eq!(list[2]["name"], "from <b>the</b> page");
    assert_eq!(browser.evaluate("document.querySelectorAll('b').length"), 0);
    assert_eq!(browser.evaluate("document.body.innerText.includes('State (')"), true);
    browser.submit("chaos", &[("server-errors", "1"), ("seed", "3")]);
    assert_eq!((sandbox.chaos().seed(), sandbox.chaos().probability(Kind::ServerErrors)), (3, 1.0));
    browser.submit("reset", &[]);
    assert_eq!(sandbox.get(services).unwrap().as_array().unwrap().len(), 2);
    drop(browser);
    // The browser may still write into it.
    let _ = std::fs::remove_dir_all(profile);
}
