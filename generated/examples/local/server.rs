//! As much of ClickHouse Cloud as the examples ask for: what is posted can be listed, read, changed and deleted.

use base64::prelude::{Engine, BASE64_STANDARD};
use clickhouse_cloud::types::Timestamp;
use serde_json::{json, Value};
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Serves on a free port of the loopback interface and gives the URL.
pub async fn start() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let cloud = Arc::new(Mutex::new(Cloud::new()));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, cloud.clone()));
        }
    });
    Ok(url)
}

async fn serve(stream: TcpStream, cloud: Arc<Mutex<Cloud>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    while stream.read_line(&mut line).await? > 0 {
        let mut words = line.split(' ').map(str::to_owned);
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let (mut key, mut length) = (String::new(), 0);
        while line.trim_end() != "" {
            line.clear();
            stream.read_line(&mut line).await?;
            match line.trim_end().split_once(": ") {
                Some((name, value)) if name.eq_ignore_ascii_case("authorization") => key = value.to_owned(),
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.parse().unwrap_or_default();
                }
                _ => {}
            }
        }
        line.clear();
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await?;
        let body = serde_json::from_slice(&body).unwrap_or_default();
        let (status, mut answer) =
            cloud.lock().unwrap_or_else(PoisonError::into_inner).answer(&key, &method, &target, body);
        answer["status"] = json!(status);
        let answer = answer.to_string();
        let head = format!(
            "HTTP/1.1 {status} -\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            answer.len()
        );
        stream.write_all((head + &answer).as_bytes()).await?;
    }
    Ok(())
}

/// Things by their path.
struct Cloud {
    things: BTreeMap<String, Value>,
    keys: BTreeMap<String, String>,
    next: usize,
}

const COLLECTIONS: [&str; 6] = ["organizations", "services", "keys", "roles", "activities", "query-api-endpoints"];
const ORGANIZATION: &str = "/v1/organizations/org-1";

impl Cloud {
    fn new() -> Self {
        let mut cloud = Self { things: BTreeMap::new(), keys: BTreeMap::new(), next: 1 };
        let mut put = |path: String, thing: Value| cloud.things.insert(path, thing);
        put(ORGANIZATION.into(), json!({ "id": "org-1", "name": "Example Company" }));
        put(format!("{ORGANIZATION}/roles/role-1"), json!({ "id": "role-1", "name": "Developer", "type": "system" }));
        for (id, name, state, stage) in
            [("a", "events", "running", "production"), ("b", "playground", "idle", "development")]
        {
            let tags = json!([{ "key": "environment", "value": stage }]);
            let service = json!({ "id": id, "name": name, "state": state, "tags": tags });
            put(format!("{ORGANIZATION}/services/{id}"), service);
        }
        for (hours, kind) in
            [(1, "a_type_of_tomorrow"), (30, "key_create"), (31, "service_create"), (9999, "user_login")]
        {
            let at = Timestamp::from(SystemTime::now() - Duration::from_secs(hours * 3600));
            put(format!("{ORGANIZATION}/activities/{hours}"), json!({ "type": kind, "createdAt": at }));
        }
        cloud
    }

    fn answer(&mut self, key: &str, method: &str, target: &str, body: Value) -> (u16, Value) {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        // The key that the examples start with, or one made by them.
        let made = self.keys.get(key).and_then(|path| self.things.get(path));
        if key != basic("key", "secret") && made.is_none_or(|key| key["state"] != "enabled") {
            return (401, json!({ "error": "UNAUTHORIZED" }));
        }
        match (method, path.strip_suffix("/state")) {
            ("PATCH", Some(service)) => self.command(service, &body),
            ("GET", _) => self.get(path, query),
            ("POST", _) => self.create(path, body),
            ("PATCH", _) if self.things.contains_key(path) => {
                let thing = &mut self.things.get_mut(path).expect("just found");
                for (name, value) in body.as_object().into_iter().flatten() {
                    thing[name] = value.clone();
                }
                (200, json!({ "result": thing }))
            }
            ("DELETE", _) if self.things.get(path).is_some_and(|thing| thing["state"] == "running") => {
                (409, json!({ "error": "CONFLICT: stop the service first" }))
            }
            ("DELETE", _) if self.things.remove(path).is_some() => (200, json!({})),
            _ => (404, json!({ "error": "NOT_FOUND" })),
        }
    }

    fn get(&mut self, path: &str, query: &str) -> (u16, Value) {
        if let Some(thing) = self.things.get_mut(path) {
            let shown = thing.clone();
            // The next look shows the next state.
            let next = match thing["state"].as_str() {
                Some("provisioning" | "starting" | "awaking") => "running",
                Some("stopping") => "stopped",
                _ => return (200, json!({ "result": shown })),
            };
            thing["state"] = json!(next);
            return (200, json!({ "result": shown }));
        }
        if !COLLECTIONS.contains(&path.rsplit('/').next().unwrap_or_default()) {
            return (404, json!({ "error": "NOT_FOUND" }));
        }
        let below = format!("{path}/");
        let items = self.things.iter().filter(|(at, _)| at.strip_prefix(&below).is_some_and(|id| !id.contains('/')));
        // The audit log is asked for by time; times of one form sort as their texts do.
        let query = query.replace("%3A", ":");
        let argument = |name| query.split('&').find_map(|pair| pair.strip_prefix(name));
        let (from, to) = (argument("from_date="), argument("to_date="));
        let within = |thing: &&Value| match thing["createdAt"].as_str() {
            Some(at) => from.is_none_or(|from| from <= at) && to.is_none_or(|to| at < to),
            None => true,
        };
        let items: Vec<&Value> = items.map(|(_, thing)| thing).filter(within).collect();
        (200, json!({ "result": items, "nextCursor": null }))
    }

    fn create(&mut self, collection: &str, mut thing: Value) -> (u16, Value) {
        self.next += 1;
        let id = format!("new-{}", self.next);
        thing["id"] = json!(id);
        let path = format!("{collection}/{id}");
        let result = match collection.rsplit('/').next() {
            Some("services") => {
                thing["state"] = json!("provisioning");
                json!({ "service": thing, "password": "made up" })
            }
            Some("keys") => {
                thing["state"] = json!("enabled");
                self.keys.insert(basic(&id, "fresh"), path.clone());
                json!({ "key": thing, "keyId": id, "keySecret": "fresh" })
            }
            _ => {
                thing["url"] = json!(format!("https://queries.example.com/run/{id}"));
                thing.clone()
            }
        };
        self.things.insert(path, thing);
        (200, json!({ "result": result }))
    }

    fn command(&mut self, path: &str, body: &Value) -> (u16, Value) {
        let Some(service) = self.things.get_mut(path) else { return (404, json!({ "error": "NOT_FOUND" })) };
        service["state"] = match body["command"].as_str() {
            Some("stop") => json!("stopping"),
            Some("start") => json!("starting"),
            _ => json!("awaking"),
        };
        (200, json!({ "result": service }))
    }
}

fn basic(id: &str, secret: &str) -> String {
    format!("Basic {}", BASE64_STANDARD.encode(format!("{id}:{secret}")))
}
